import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { baselineSchema } from '@hegao/contract'
import { describe, expect, it } from 'vitest'
import { call, faulty, folderWith } from './call.ts'

describe('hegao.config.json', () => {
  it('is searched upward from the folder of each document', async () => {
    const folder = await folderWith({
      'hegao.config.json': '{"rules":{"placeholder/*":"off"}}',
      '甲/深/a.txt': faulty,
      '乙/hegao.config.json': '{"preset":"none"}',
      '乙/b.txt': faulty,
    })
    const { stdout } = await call(folder, ['check', '甲', '乙', '--format', 'jsonl'])
    const [first, second] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const categories = first.findings.map(({ category }: { category: string }) => category)
    expect(categories).toContain('numbering')
    expect(categories).not.toContain('placeholder')
    expect(second.findings).toEqual([])
  })

  it('gives way to --config, and that to the other options', async () => {
    const folder = await folderWith({
      'hegao.config.json': '{"preset":"none"}',
      '别处/规则.json': '\uFEFF{"rules":{"numbering/*":"off"},"failOn":"error"}',
      'a.txt': faulty,
    })
    const named = await call(folder, ['check', 'a.txt', '--config', '别处/规则.json'])
    expect(named.stdout).toContain('placeholder/')
    expect(named.stdout).not.toContain('numbering/')
    const argv = ['check', 'a.txt', '--config', '别处/规则.json', '--rule', 'placeholder/*=warning']
    expect(await call(folder, argv)).toMatchObject({ status: 0 })
    expect(await call(folder, [...argv, '--fail-on', 'warning'])).toMatchObject({ status: 1 })
  })

  it('holds for standard input from the working folder', async () => {
    const folder = await folderWith({ 'hegao.config.json': '{"preset":"none"}' })
    expect(await call(folder, ['check', '-'], { stdin: faulty })).toMatchObject({ status: 0 })
  })

  it.each([
    [
      '{"preset": "all"}',
      ['preset 可用 recommended、strict、gbt9704、figures-only、none', '"all"'],
      ['preset may be recommended, strict, gbt9704, figures-only, none'],
    ],
    [
      '{"rules": {"numbering/gap": "fatal"}}',
      ['rules["numbering/gap"] 可用 off、on、error、warning、info', '"fatal"'],
      ['the file has "fatal"'],
    ],
    ['{"regeln": {}}', ['没有“regeln”这一项'], ['unknown member regeln']],
    ['{"rules": []}', ['rules应为对象', '[]'], ['rules should be']],
    ['[]', ['整个文件应为对象'], ['the file should be']],
    ['{\n  "preset": "strict",\n}', ['不是有效的 JSON', '第3行'], ['not valid JSON', 'line 3']],
    ['', ['不是有效的 JSON'], ['not valid JSON']],
    [
      '{"rules": {"numbering/gab": "off"}}',
      ['没有“numbering/gab”这条规则', 'numbering/gap'],
      ['no rule numbering/gab', 'numbering/gap'],
    ],
  ])('says what is wrong with %s', async (content, chinese, english) => {
    const folder = await folderWith({ '设置/hegao.config.json': content, '设置/a.txt': faulty })
    const { status, stdout, stderr } = await call(folder, ['check', '设置/a.txt'])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    for (const part of ['设置/hegao.config.json', ...chinese]) expect(stderr).toContain(part)
    const translated = await call(folder, ['check', '设置/a.txt', '--lang', 'en'])
    for (const part of ['设置/hegao.config.json', ...english]) expect(translated.stderr).toContain(part)
  })

  it('is not asked for by commands that do not judge', async () => {
    const folder = await folderWith({ 'hegao.config.json': 'broken', 'a.txt': faulty })
    for (const command of ['extract', 'outline'])
      expect(await call(folder, [command, 'a.txt'])).toMatchObject({ status: 0 })
  })

  it('says so where --config names no file', async () => {
    const folder = await folderWith({ 'a.txt': faulty })
    const { status, stderr } = await call(folder, ['check', 'a.txt', '--config', '没有.json'])
    expect(status).toBe(2)
    expect(stderr).toContain('没有.json：没有这个文件')
  })
})

describe('a baseline', () => {
  it('is written with --write-baseline and silences what it holds, and only that', async () => {
    const folder = await folderWith({ '文稿/a.txt': faulty })
    const written = await call(folder, ['check', '文稿/a.txt', '--write-baseline', '基线.json'])
    expect(written.status).toBe(0)
    expect(written.stderr).toContain('基线.json')
    expect(written.stdout).toContain('placeholder/')
    const baseline = baselineSchema.parse(JSON.parse(await readFile(join(folder, '基线.json'), 'utf8')))
    expect(Object.keys(baseline.findings)).toEqual(['文稿/a.txt'])

    const silent = await call(folder, ['check', '文稿/a.txt', '--baseline', '基线.json'])
    expect(silent).toMatchObject({ status: 0 })
    expect(silent.stdout).toContain('未发现问题')

    const edited = await folderWith({
      '文稿/a.txt': `${faulty}四、其他\n全年接待来访*人次。\n`,
      '基线.json': JSON.stringify(baseline),
      'hegao.config.json': '{"baseline":"基线.json"}',
    })
    const { status, stdout } = await call(edited, ['check', '文稿/a.txt', '-f', 'json'])
    const lines = JSON.parse(stdout).findings.map(
      (finding: { position: { start: { line: number } } }) => finding.position.start.line,
    )
    expect(lines.length).toBeGreaterThan(0)
    expect(Math.min(...lines)).toBeGreaterThan(6)
    expect(status).toBe(1)
  })

  it('is checked before anything is read', async () => {
    const folder = await folderWith({ 'a.txt': faulty, '基线.json': '{"version":2,"findings":{}}' })
    for (const name of ['基线.json', '没有.json']) {
      const { status, stdout, stderr } = await call(folder, ['check', 'a.txt', '--baseline', name])
      expect(status).toBe(2)
      expect(stdout).toBe('')
      expect(stderr).toContain(name)
    }
  })
})
