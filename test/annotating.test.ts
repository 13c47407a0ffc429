import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDocument } from '@hegao/documents'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { call, folderWith } from '../packages/cli/test/call.ts'
import { libraryWordFile } from '../scripts/fixtures/library-word-file.ts'

/** A report with faults, as LibreOffice saved it. */
const report = await readFile(
  fileURLToPath(new URL('../corpus/word/township-annual-2023-faults.docx', import.meta.url)),
)

async function parts(folder: string, name: string): Promise<{ comments: string; body: string; text: string }> {
  const bytes = await readFile(join(folder, name))
  const entries = unzipSync(bytes)
  const part = (path: string): string => strFromU8(entries[path] ?? new Uint8Array())
  const { text } = await readDocument(bytes, name)
  return { comments: part('word/comments.xml'), body: part('word/document.xml'), text }
}

describe('hegao check --annotate', () => {
  it('writes a copy with the findings as comments, and leaves the document alone', async () => {
    const folder = await folderWith({ '总结.docx': report })
    const { status, stderr } = await call(folder, ['check', '总结.docx', '--annotate'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^已写入总结\.核稿\.docx：[0-9]+条批注\n$/)
    const { comments, body, text } = await parts(folder, '总结.核稿.docx')
    expect(comments).toContain('w:author="核稿"')
    expect(comments).toContain('与总数24个相差1个')
    expect(comments).toContain('规则：arithmetic/sum')
    expect(body.match(/<w:commentRangeStart /g)).toHaveLength(comments.match(/<w:comment /g)?.length ?? 0)
    expect(text).toBe((await readDocument(report, 'a.docx')).text)
    expect(await readFile(join(folder, '总结.docx'))).toEqual(report)
  })

  it('turns what is safe to mend into tracked changes', async () => {
    const spaced = await folderWith({ 'a.txt': '开展 “清风”专项行动。\n' })
    await call(spaced, ['check', 'a.txt', '--fix'])
    const mended = await readFile(join(spaced, 'a.txt'), 'utf8')
    const folder = await folderWith({ 'a.docx': await libraryWordFile('开展 “清风”专项行动。') })
    const { stderr } = await call(folder, ['check', 'a.docx', '--annotate', 'b.docx', '--track-changes'])
    expect(stderr).toContain('1处修订')
    const { body, text } = await parts(folder, 'b.docx')
    expect(body).toMatch(/<w:del [^>]*w:author="核稿"/)
    expect(text).toBe(mended)
  })

  it.each([
    ['over the document itself', ['a.docx', '--annotate', 'a.docx'], /原有内容会丢失/],
    ['for a format without a margin', ['b.txt', '--annotate', 'c.docx'], /不能加批注/],
    ['into one file from two documents', ['a.docx', 'c.docx', '--annotate', 'd.docx'], /两个结果要写入这一个文件/],
    ['as tracked changes without a copy', ['a.docx', '--track-changes'], /要和 --annotate 一起用/],
    ['in place', ['a.docx', '--fix'], /--annotate 新文件\.docx --track-changes/],
  ])('writes nothing %s', async (_, argv, reason) => {
    const stray = await libraryWordFile('开展 “清风”专项行动。')
    const folder = await folderWith({ 'a.docx': stray, 'b.txt': '全年督查26次。\n', 'c.docx': stray })
    const { status, stderr } = await call(folder, ['check', ...argv])
    expect(status).toBe(2)
    expect(stderr).toMatch(reason)
    expect((await readdir(folder)).toSorted()).toEqual(['a.docx', 'b.txt', 'c.docx'])
  })
})
