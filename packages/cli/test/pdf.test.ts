import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { analysisSchema } from '@hegao/contract'
import { describe, expect, it } from 'vitest'
import { call, folderWith } from './call.ts'

async function folderWithPdf(...names: string[]): Promise<string> {
  const fixtures = new URL('../../documents/test/fixtures/pdf/', import.meta.url)
  const files = await Promise.all(
    names.map(async (name) => [`${name}.pdf`, await readFile(new URL(`${name}.pdf`, fixtures))] as const),
  )
  return folderWith(Object.fromEntries(files))
}

describe('hegao with a PDF', () => {
  it('names the page and the line of every finding, in its own words and in the message', async () => {
    const folder = await folderWithPdf('columns')
    const { status, stdout, stderr } = await call(folder, ['check', 'columns.pdf'])
    expect(status).toBe(0)
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^columns\.pdf 第1页第17行 提示（较可能） 这2句话与第1页第5行的完全相同，请看是否重复/)
    const english = (await call(folder, ['check', 'columns.pdf', '--lang', 'en'])).stdout
    expect(english).toMatch(/^columns\.pdf page 1, line 17 info \(likely\) .* at page 1, line 5 already/)
  })

  it('gives the text that the ranges point into as JSON, and the places', async () => {
    const folder = await folderWithPdf('columns')
    const { stdout } = await call(folder, ['analyze', 'columns.pdf', '--format', 'json'])
    const { text = '', claims, findings } = analysisSchema.parse(JSON.parse(stdout))
    expect(claims.length).toBeGreaterThan(8)
    for (const claim of claims) expect(text.slice(claim.range.start, claim.range.end)).toBe(claim.text)
    expect(findings[0]?.place).toBe('第1页第17行')
  })

  it('says why a PDF cannot be read, and reads the others', async () => {
    const folder = await folderWithPdf('scan', 'locked', 'report')
    const { status, stdout, stderr } = await call(folder, ['check', '.'])
    expect(status).toBe(2)
    expect(stdout).toContain('共核1份文稿')
    expect(stderr).toContain('scan.pdf：这是扫描件（共2页）')
    expect(stderr).toContain('locked.pdf：文件设有打开密码')
  })

  it('never writes text over a PDF', async () => {
    const folder = await folderWithPdf('aligned')
    const before = await readFile(join(folder, 'aligned.pdf'))
    expect((await call(folder, ['check', 'aligned.pdf'])).stdout).toContain('“截止2023年”应为')
    const { status, stderr } = await call(folder, ['check', 'aligned.pdf', '--fix'])
    expect(status).toBe(2)
    expect(stderr).toContain('--fix 只能就地改正纯文本')
    expect(await readFile(join(folder, 'aligned.pdf'))).toEqual(before)
  })
})
