import { readFile } from 'node:fs/promises'
import { type AnalyzeOptions, analyze, applyFixes } from '@hegao/checker'
import type { SourceText } from '@hegao/contract'
import type { ReadDocument } from '@hegao/documents'
import type { Input } from './inputs.ts'
import { writeFileAtomically } from './output.ts'
import { UserError } from './user-error.ts'

/** A fix may bring another to light (two spaces in a row); after so many rounds the rest is left to the editor. */
const mostRounds = 10
const byteOrderMark = '\uFEFF'

/**
 * Applies the safe fixes to a document until none is left and writes it back in its place, all at once or not at all.
 *
 * @returns the document as it is now, and how many places were mended; nothing is written where it is 0
 * @throws UserError where the document cannot be written back as it was read: standard input, another encoding than UTF-8
 */
export async function fixDocument(
  input: Input,
  source: ReadDocument,
  options: AnalyzeOptions,
): Promise<{ source: SourceText; applied: number }> {
  let { text } = source
  let applied = 0
  for (let round = 0; round < mostRounds; round += 1) {
    const fixed = applyFixes(text, analyze({ ...source, text }, options).findings)
    if (fixed.applied === 0) break
    text = fixed.text
    applied += fixed.applied
  }
  if (applied === 0) return { source, applied }
  if (input.file === null) {
    throw new UserError(
      { zh: '标准输入的文稿不能就地改正', en: 'a document on standard input cannot be fixed in place' },
      { zh: '请写明文件名', en: 'name a file' },
    )
  }
  if (source.format !== 'text') {
    throw new UserError(
      { zh: '--fix 只改写纯文本，不改写这种格式的文件', en: '--fix writes plain text only, not files of this format' },
      { zh: '请在原来的软件中修改', en: 'mend it in the program it was made with' },
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
  const mark = (await readFile(input.file, 'utf8')).startsWith(byteOrderMark) ? byteOrderMark : ''
  await writeFileAtomically(input.file, '/', mark + text)
  return { source: { ...source, text }, applied }
}
