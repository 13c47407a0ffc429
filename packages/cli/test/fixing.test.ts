import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { call, clean, folderWith } from './call.ts'

const spaced = '\uFEFF开展 “清风”专项行动。\r\n收文*件。\r\n'

describe('--fix', () => {
  it('mends a document in its place, keeps its mark and line ends, and changes nothing the second time', async () => {
    const folder = await folderWith({ '总结.txt': spaced })
    const first = await call(folder, ['check', '总结.txt', '--fix'])
    expect(first.status).toBe(1)
    expect(first.stderr).toContain('已改正 总结.txt 中的1处')
    expect(first.stdout).toContain('placeholder/number-stand-in')
    const mended = await readFile(join(folder, '总结.txt'), 'utf8')
    expect(mended).toBe('\uFEFF开展“清风”专项行动。\r\n收文*件。\r\n')
    const second = await call(folder, ['check', '总结.txt', '--fix', '--lang', 'en'])
    expect(second.stderr).toBe('')
    expect(await readFile(join(folder, '总结.txt'), 'utf8')).toBe(mended)
  })

  it('leaves other encodings and standard input alone and says why', async () => {
    const folder = await folderWith({})
    // 开展 “清风”专项行动。 in GBK.
    const bytes = Buffer.from('bfaad5b920a1b0c7e5b7e7a1b1d7a8cfeed0d0b6afa1a3', 'hex')
    await writeFile(join(folder, 'a.txt'), bytes)
    const legacy = await call(folder, ['check', 'a.txt', '--fix'])
    expect(legacy.status).toBe(2)
    expect(legacy.stderr).toContain('--fix 只改写 UTF-8 的文件')
    expect(await readFile(join(folder, 'a.txt'))).toEqual(bytes)
    const piped = await call(folder, ['check', '-', '--fix'], { stdin: spaced })
    expect(piped).toMatchObject({ status: 2 })
    expect(piped.stderr).toContain('标准输入')
  })

  it('does not write the text of a page over the page', async () => {
    const page = '<!doctype html><meta charset=utf-8><p>开展 “清风”专项行动。</p>'
    const folder = await folderWith({ 'a.html': page, 'b.md': '**开展 “清风”专项行动。**\n' })
    const { status, stderr } = await call(folder, ['check', 'a.html', 'b.md', '--fix'])
    expect(status).toBe(2)
    expect(stderr.match(/--fix 只能就地改正纯文本/g)).toHaveLength(2)
    expect(await readFile(join(folder, 'a.html'), 'utf8')).toBe(page)
  })
})

describe('hegao.terms.txt', () => {
  const brand = clean.replace('402份', '402份，推广“布署通”平台')
  it('is searched upward, and is no document itself', async () => {
    const folder = await folderWith({ 'hegao.terms.txt': '布署通 # 平台名\n', '甲/a.txt': brand, 'b.txt': brand })
    const { status, stdout } = await call(folder, ['check', '.', '--format', 'json'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout).map(({ findings }: { findings: unknown[] }) => findings)).toEqual([[], []])
  })

  it('gives way to --terms, which has to exist', async () => {
    const folder = await folderWith({ 'hegao.terms.txt': '布署通\n', '别的.txt': '云溪\n', 'b.txt': brand })
    expect((await call(folder, ['check', 'b.txt'])).status).toBe(0)
    expect((await call(folder, ['check', 'b.txt', '--terms', '别的.txt'])).stdout).toContain('wording/confusable')
    const missing = await call(folder, ['check', 'b.txt', '--terms', '没有.txt'])
    expect(missing.status).toBe(2)
    expect(missing.stderr).toContain('没有.txt')
  })
})
