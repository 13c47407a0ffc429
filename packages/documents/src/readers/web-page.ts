import { decodeText } from '../decode-text.ts'
import { BinaryDocumentError, DocumentTooLargeError, EmptyDocumentError, type Worded } from '../errors.ts'
import { findArticle } from '../html/article.ts'
import { buildPage } from '../html/build-page.ts'
import { declaredEncoding } from '../html/declared-encoding.ts'
import { layOutLines } from '../html/page-lines.ts'
import type { DocumentReader } from '../reader.ts'
import { TextBuilder } from '../text-builder.ts'

/** A page holds the text of a report and its own marks, no pictures: the largest seen have a twentieth of this. */
const MAX_BYTES = 8 * 0x100000

/**
 * Web pages: the article, without the furniture of the site. Of a document that an office program saved as a page, and
 * of a page without furniture, all that a browser shows.
 */
export const webPage: DocumentReader = {
  read(bytes, path) {
    if (bytes.length > MAX_BYTES) throw new DocumentTooLargeError(path, bytes.length, MAX_BYTES)
    const decoded = decodeText(bytes, declaredEncoding(bytes))
    if (!decoded) throw new BinaryDocumentError(path)
    const page = buildPage(decoded.text, path)
    const layout = layOutLines(page.root, decoded.text)
    const { lines, leftOut } = page.isOfficeDocument ? { lines: layout.lines, leftOut: 0 } : findArticle(page, layout)
    if (lines.length === 0) throw new EmptyDocumentError(path, true)
    const builder = new TextBuilder()
    for (const { pieces } of lines) {
      for (const { text, origin } of pieces) {
        if (origin) builder.add(text, { type: 'markup', ...origin })
        else builder.separate(text)
      }
      builder.separate('\n')
    }
    const { text, origins } = builder.finish()
    return { text, path, encoding: decoded.encoding, format: 'html', origins, notices: noticesOf(leftOut) }
  },
}

function noticesOf(leftOut: number): Worded[] {
  if (leftOut === 0) return []
  return [
    {
      zh: `只读取了网页的正文；导航、链接、版权等其余文字（${leftOut}字）已略去`,
      en: `of the page only the article was read; the rest (${leftOut} characters of menus, links, notices) was left out`,
    },
  ]
}
