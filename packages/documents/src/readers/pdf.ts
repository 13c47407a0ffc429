import type { Worded } from '../errors.ts'
import { DamagedDocumentError, DocumentError, NoTextLayerError } from '../errors.ts'
import { documentText } from '../pdf/document-text.ts'
import { type LoadedPages, loadPages } from '../pdf/load-pages.ts'
import type { DocumentReader } from '../reader.ts'

/** PDF with a text layer: paragraphs, tables and titles put together again from where the characters stand. */
export const pdf: DocumentReader = {
  async read(bytes, path, limits) {
    if (isCutOff(bytes)) throw new DamagedDocumentError(path, cutOff)
    const loaded = await loadPages(bytes, path, limits)
    if (loaded.pages.length === 0) throw new DamagedDocumentError(path, noPage)
    try {
      // Where nothing is left of text that stands at the same place of each page, it is no head of anything.
      const scanned = loaded.pages.some(({ pictured }) => pictured)
      const furnished = documentText(loaded.pages)
      const { text, origins } = hasText(furnished) || scanned ? furnished : documentText(loaded.pages, true)
      if (!hasText({ text })) throw new NoTextLayerError(path, loaded.count)
      return { text, path, encoding: 'utf-8', format: 'pdf', origins, notices: noticesOf(loaded) }
    } catch (cause) {
      if (cause instanceof DocumentError) throw cause
      throw new DamagedDocumentError(path, unordered, { cause })
    }
  },
}

/** The end of a file tells where its parts are (ISO 32000-1, 7.5.5); without it pages may be missing unnoticed. */
const TRAILER_WITHIN = 2048

function isCutOff(bytes: Uint8Array): boolean {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] ?? 1) === 0) end -= 1
  const tail = Buffer.from(bytes.subarray(Math.max(0, end - TRAILER_WITHIN), end)).toString('latin1')
  return !tail.includes('%%EOF') && !tail.includes('startxref')
}

function hasText({ text }: { readonly text: string }): boolean {
  return /\S/.test(text)
}

function noticesOf({ pages, lost, count }: LoadedPages): Worded[] {
  const read = pages.length + lost.length
  const scans = pages.filter(({ runs, pictured }) => runs.length === 0 && pictured).map(({ number }) => number)
  const notices: Worded[] = []
  if (lost.length > 0)
    notices.push({
      zh: `${pageList(lost)}无法读取，其中的文字没有核查`,
      en: `${pageList(lost, 'en')} could not be read; what they say was not checked`,
    })
  if (scans.length > 0)
    notices.push({
      zh: `${pageList(scans)}只有图片没有文字，没有核查`,
      en: `${pageList(scans, 'en')} hold pictures and no text; they were not checked`,
    })
  if (count > read)
    notices.push({
      zh: `共${count}页，只读了前${read}页`,
      en: `only the first ${read} of ${count} pages were read`,
    })
  return notices
}

/** So many page numbers are listed. */
const LISTED = 10

function pageList(numbers: readonly number[], language: 'zh' | 'en' = 'zh'): string {
  const listed = numbers.slice(0, LISTED)
  const more = numbers.length > LISTED
  return language === 'zh'
    ? `第${listed.join('、')}${more ? '…' : ''}页`
    : `page${numbers.length > 1 ? 's' : ''} ${listed.join(', ')}${more ? ' …' : ''}`
}

const cutOff = {
  zh: 'PDF 的末尾缺失，可能没有下载或复制完整',
  en: 'the end of the PDF is missing; it may be a partial copy',
}
const noPage = { zh: '没有一页能够读取', en: 'not one page can be read' }
const unordered = { zh: '页面内容无法辨认', en: 'the pages cannot be made sense of' }
