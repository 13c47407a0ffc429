import { convertDocument } from '../conversion/convert-document.ts'
import { toWord } from '../conversion/formats.ts'
import { readOldWordDocument } from '../doc/old-word-document.ts'
import { ExcessError } from '../doc/paragraphs.ts'
import { composeText } from '../docx/compose.ts'
import { DamagedDocumentError, DocumentError, EmptyDocumentError, UnsafeDocumentError, type Worded } from '../errors.ts'
import type { DocumentReader } from '../reader.ts'
import { tracked, word } from './word.ts'

/**
 * Word files of 1997 to 2003 (.doc), with the numbers that Word writes by itself; WPS Office writes the same as .wps.
 * Older ones are left to LibreOffice.
 */
export const oldWord: DocumentReader = {
  async read(bytes, path, limits) {
    const document = readDamaged(path, () => readOldWordDocument(bytes, path))
    if (document === null) {
      const copy = await convertDocument(bytes, path, word95, limits)
      return { ...(await word.read(copy, path, limits)), format: 'doc' }
    }
    const { text, origins } = readDamaged(path, () => composeText(document))
    if (!/\S/.test(text)) throw new EmptyDocumentError(path, true)
    const notices = [
      ...(document.changes > 0 ? [tracked(document.changes)] : []),
      ...(document.numbered ? [] : [withoutNumbers]),
    ]
    return { text, path, encoding: 'utf-8', format: 'doc', origins, notices }
  },
}

const word95 = { from: '.doc', filter: 'MS Word 95', to: toWord }

/** What is read beyond the end of a stream or a table is a sign of damage. */
function readDamaged<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause
    if (cause instanceof ExcessError) {
      throw new UnsafeDocumentError(path, { zh: '段落或文字块过多', en: 'it has too many paragraphs or runs' })
    }
    throw new DamagedDocumentError(path, { zh: '正文无法读出', en: 'its text cannot be read' }, { cause })
  }
}

const withoutNumbers: Worded = {
  zh: '自动编号未能读出，文中的“一、”“1.”等序号可能缺失；请用 Word 或 WPS 另存为 .docx 后再核查',
  en: 'the numbers Word writes by itself could not be read; save the file as .docx in Word or WPS',
}
