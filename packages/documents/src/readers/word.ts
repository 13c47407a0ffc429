import { createAnnotator } from '../docx/annotate/annotator.ts'
import { composeText } from '../docx/compose.ts'
import { readLayout } from '../docx/layout.ts'
import { readWordDocument } from '../docx/word-document.ts'
import { EmptyDocumentError, type Worded } from '../errors.ts'
import type { DocumentReader } from '../reader.ts'

/** Word files (.docx, ISO/IEC 29500), with the numbers that Word writes by itself. */
export const word: DocumentReader = {
  read(bytes, path, limits) {
    const document = readWordDocument(bytes, path, limits)
    const composed = composeText(document)
    const { text, origins } = composed
    if (!/\S/.test(text)) throw new EmptyDocumentError(path, true)
    const notices = document.changes > 0 ? [tracked(document.changes)] : []
    return {
      text,
      path,
      encoding: 'utf-8',
      format: 'docx',
      origins,
      notices,
      annotator: createAnnotator(document, composed),
      layout: readLayout(document, composed),
    }
  },
}

/** How many tracked changes a document has. */
export function tracked(changes: number): Worded {
  return {
    zh: `文稿中有${changes}处修订尚未接受或拒绝，按全部接受后的文字核查`,
    en: `${changes} tracked changes are open; the text is read as if all were accepted`,
  }
}
