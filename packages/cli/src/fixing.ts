import { readFile } from 'node:fs/promises'
import { type AnalyzeOptions, analyze, applyEdits, editsUntilMended } from '@hegao/checker'
import type { ReadDocument } from '@hegao/documents'
import type { Input } from './inputs.ts'
import { writeFileAtomically } from './output.ts'
import { UserError } from './user-error.ts'

const byteOrderMark = '\uFEFF'

/**
 * Applies the safe fixes to a document until none is left and writes it back in its place, all at once or not at all.
 *
 * @returns the document as it is now, and how many places were mended; nothing is written where it is 0
 * @throws UserError where the document cannot be written back as it was read: standard input, another encoding than UTF-8,
 *   a page or a spreadsheet
 */
export async function fixDocument(
  input: Input,
  source: ReadDocument,
  options: AnalyzeOptions,
): Promise<{ source: ReadDocument; applied: number }> {
  // Without its layout, which is that of the text as it was.
  const { path, encoding } = source
  const { edits, applied } = editsUntilMended(
    source.text,
    (text) => analyze({ path, encoding, text }, options).findings,
  )
  if (applied === 0) return { source, applied }
  if (input.file === null) {
    throw new UserError(
      { zh: '标准输入的文稿不能就地改正', en: 'a document on standard input cannot be fixed in place' },
      { zh: '请写明文件名', en: 'name a file' },
    )
  }
  if (source.origins !== null) {
    throw new UserError(
      { zh: '--fix 只能就地改正纯文本（.txt、.md）', en: '--fix mends plain text (.txt, .md) in place only' },
      {
        zh: 'Word 文稿请用 --annotate 新文件.docx --track-changes，改动以修订的形式写入新文件',
        en: 'for a Word file use --annotate NEW.docx --track-changes: the changes are tracked in a new file',
      },
    )
  }
  if (source.encoding !== 'utf-8') {
    throw new UserError(
      {
        zh: `文件编码是 ${source.encoding}，--fix 只改写 UTF-8 的文件`,
        en: `the file is in ${source.encoding}; --fix writes UTF-8 only`,
      },
      { zh: '请先另存为 UTF-8，或去掉 --fix 手工修改', en: 'save it as UTF-8 first, or mend it by hand without --fix' },
    )
  }
  const text = applyEdits(source.text, edits)
  const mark = (await readFile(input.file, 'utf8')).startsWith(byteOrderMark) ? byteOrderMark : ''
  await writeFileAtomically(input.file, '/', mark + text)
  return { source: { ...source, text }, applied }
}
