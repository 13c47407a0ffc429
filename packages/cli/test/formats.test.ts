import { execFileSync } from 'node:child_process'
import { link, lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { analysisSchema } from '@hegao/contract'
import { describe, expect, it } from 'vitest'
import { call, clean, faulty, folderWith } from './call.ts'

describe('--format json', () => {
  it('prints what the contract says: one object, whose ranges give the text', async () => {
    const folder = await folderWith({ 'a.txt': faulty })
    const { status, stdout } = await call(folder, ['analyze', 'a.txt', '--format', 'json'])
    const analysis = analysisSchema.parse(JSON.parse(stdout))
    expect(analysis.file).toBe('a.txt')
    expect(analysis.sections.map(({ marker }) => marker)).toEqual(['一、', '三、'])
    expect(analysis.claims.map(({ text }) => text)).toContain('402份')
    for (const { text, range } of analysis.claims) expect(faulty.slice(range.start, range.end)).toBe(text)
    expect(analysis.findings.map(({ category }) => category)).toContain('placeholder')
    expect(status).toBe(1)
  })

  it('prints an array where several files, a folder or a pattern is named', async () => {
    const folder = await folderWith({ 'in/a.txt': clean, 'in/b.txt': clean, 'one/c.txt': clean })
    const files = async (...argv: string[]) => {
      const printed: unknown = JSON.parse((await call(folder, ['analyze', ...argv, '--format', 'json'])).stdout)
      return Array.isArray(printed) ? printed.map((value) => analysisSchema.parse(value).file) : null
    }
    expect(await files('in/a.txt', 'in/b.txt')).toEqual(['in/a.txt', 'in/b.txt'])
    expect(await files('one')).toEqual(['one/c.txt'])
    expect(await files('one/*')).toEqual(['one/c.txt'])
    expect(await files('in/a.txt', 'missing.txt')).toEqual(['in/a.txt'])
    expect(await files('in/a.txt')).toBeNull()
  })

  it('prints nothing for a single file that cannot be read', async () => {
    const folder = await folderWith({})
    expect(await call(folder, ['analyze', 'missing.txt', '--format', 'json'])).toMatchObject({ status: 2, stdout: '' })
  })
})

describe('--format jsonl', () => {
  it('prints one document per line', async () => {
    const folder = await folderWith({ 'a.txt': clean, 'b.txt': faulty })
    const { stdout } = await call(folder, ['analyze', 'a.txt', 'b.txt', '--format', 'jsonl'])
    const lines = stdout.trimEnd().split('\n')
    expect(lines.map((line) => analysisSchema.parse(JSON.parse(line)).file)).toEqual(['a.txt', 'b.txt'])
  })
})

describe('the formats for other programs', () => {
  it('gives findings as SARIF, with the rules in the language', async () => {
    const folder = await folderWith({ 'a.txt': faulty, 'b.txt': clean, 'c.txt': faulty })
    const { status, stdout } = await call(folder, ['check', '.', '--format', 'sarif', '--lang', 'en'])
    const [run] = JSON.parse(stdout).runs
    const listed = JSON.parse((await call(folder, ['rules', '--format', 'json', '--lang', 'en'])).stdout)
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(
      listed.map(({ id }: { id: string }) => id),
    )
    expect(run.tool.driver.rules[0].shortDescription.text).toBe(listed[0].title)
    const files = run.results.map(
      ({ locations: [place] }: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        place?.physicalLocation.artifactLocation.uri,
    )
    expect(new Set(files)).toEqual(new Set(['a.txt', 'c.txt']))
    expect(status).toBe(1)
  })

  it('gives findings as workflow commands of GitHub', async () => {
    const folder = await folderWith({ 'a.txt': faulty })
    const { status, stdout } = await call(folder, ['check', 'a.txt', '--format', 'github'], { isTTY: true })
    expect(stdout).toMatch(/^(?:::(?:error|warning|notice) file=a\.txt,line=\d+,.*::.*\n)+$/)
    expect(status).toBe(1)
  })

  it('gives findings as Diagnostic JSON of reviewdog', async () => {
    const folder = await folderWith({ 'a.txt': faulty, 'b.txt': faulty })
    const { stdout } = await call(folder, ['analyze', 'a.txt', 'b.txt', '--format', 'rdjson'])
    const { diagnostics } = JSON.parse(stdout)
    const paths = diagnostics.map(({ location }: { location: { path: string } }) => location.path)
    expect(new Set(paths)).toEqual(new Set(['a.txt', 'b.txt']))
  })

  it.each(['outline', 'extract'])('are not for %s, which has no findings', async (command) => {
    const folder = await folderWith({ 'a.txt': faulty })
    const { status, stdout, stderr } = await call(folder, [command, 'a.txt', '--format', 'sarif'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('可选：pretty、json、jsonl')
  })
})

describe('--format html', () => {
  it('writes one page with every finding, figure and section, worded in the language', async () => {
    const folder = await folderWith({ 'a.txt': faulty })
    const page = async (...options: string[]) => {
      const called = await call(folder, ['check', 'a.txt', '--format', 'html', '-o', '核稿.html', ...options])
      expect(called).toMatchObject({ status: 1, stdout: '', stderr: '' })
      return readFile(join(folder, '核稿.html'), 'utf8')
    }
    const analysis = analysisSchema.parse(
      JSON.parse((await call(folder, ['analyze', 'a.txt', '--format', 'json'])).stdout),
    )
    const written = await page()
    for (const [index] of analysis.findings.entries()) expect(written).toContain(`id="d1-n${index + 1}"`)
    for (const { id } of [...analysis.claims, ...analysis.sections]) expect(written).toContain(`id="d1-${id}"`)
    expect(written).toContain('<html lang="zh-CN">')
    expect(written).toMatch(/<summary>[^<]*以 \* 或 X 代替的数字/)
    expect(await page('--lang', 'en')).toContain('<html lang="en">')
  })
})

describe('hegao extract', () => {
  it('prints a table and exits with 0 whatever the faults', async () => {
    const folder = await folderWith({ 'a.txt': faulty })
    const { status, stdout } = await call(folder, ['extract', 'a.txt'])
    expect(stdout).toMatch(/^位置 +指标 +原文 +数值 +单位 +状态/m)
    expect(stdout).toMatch(/402份 +402 +份 +实际/)
    expect(stdout).toMatch(/\*件 +— +件/)
    expect(status).toBe(0)
  })

  it('gives claims and sections in JSON, and no findings', async () => {
    const folder = await folderWith({ 'a.txt': faulty })
    const { stdout } = await call(folder, ['extract', 'a.txt', '--format', 'json'])
    const printed = JSON.parse(stdout)
    expect(analysisSchema.omit({ findings: true }).parse(printed).claims.length).toBeGreaterThan(1)
    expect(printed).not.toHaveProperty('findings')
  })

  it('prints all documents as one table with --format csv', async () => {
    const folder = await folderWith({ 'a.txt': clean, 'b.txt': faulty })
    const { stdout } = await call(folder, ['extract', 'a.txt', 'b.txt', '--format', 'csv', '--lang', 'en'])
    const [names = '', ...rows] = stdout.trimEnd().split('\r\n')
    expect(names).toMatch(/^\uFEFFfile,title,.*,metric,text,kind,min,max,/)
    expect(new Set(rows.map((row) => row.split(',')[0]))).toEqual(new Set(['a.txt', 'b.txt']))
    expect(await call(folder, ['check', 'a.txt', '--format', 'csv'])).toMatchObject({ status: 2, stdout: '' })
  })

  it('gives only the claims asked for with --kind, --status and --metric', async () => {
    const text = '云溪县水务局2023年工作总结\n检查水库12座，支出3万元，力争支出5万元。合格率98%。\n'
    const folder = await folderWith({ 'a.txt': text })
    const claims = async (...options: string[]) => {
      const { stdout } = await call(folder, ['extract', 'a.txt', '--format', 'json', ...options])
      return JSON.parse(stdout).claims.map((claim: { text: string }) => claim.text)
    }
    expect(await claims('--kind', 'money')).toEqual(['3万元', '5万元'])
    expect(await claims('--kind', 'count, percentage')).toEqual(['12座', '98%'])
    expect(await claims('--kind', 'count', '--kind', 'money', '--status', 'actual')).toEqual(['12座', '3万元'])
    expect(await claims('--metric', '水库', '--metric', '合格')).toEqual(['12座', '98%'])
    expect(await claims('--metric', '没有的指标')).toEqual([])
    const wrong = await call(folder, ['extract', 'a.txt', '--kind', 'number'])
    expect(wrong).toMatchObject({ status: 2, stdout: '' })
    expect(wrong.stderr).toContain('可选：count、percentage')
  })

  it('says with --explain how each number was read', async () => {
    const folder = await folderWith({ 'a.txt': '云溪县水务局2023年工作总结\n完成投资10余万元，检查水库三十二座。\n' })
    const { stdout } = await call(folder, ['extract', 'a.txt', '--explain', '--format', 'json'])
    const [money, count] = JSON.parse(stdout).claims
    expect(money.explanation).toMatchObject({
      production: 'money',
      interval: { min: '100000', max: '200000', minOpen: true, maxOpen: true },
      metric: 'clause',
    })
    expect(money.explanation.parts.map(({ part, text }: { part: string; text: string }) => [part, text])).toEqual([
      ['number', '10余万'],
      ['unit', '元'],
    ])
    expect(count.explanation.parts[0].value).toBe('32')
    const shown = (await call(folder, ['extract', 'a.txt', '--explain'])).stdout
    expect(shown).toContain('10余万（100000）＋元（单位） → 大于 100000，小于 200000〔money〕')
    expect(shown).toContain('三十二（32）＋座（单位） → 等于 32〔count〕')
  })

  it('reads the same numbers with a segmenter as without', async () => {
    const folder = await folderWith({ 'a.txt': clean })
    const values = async (segmenter: string) => {
      const { stdout } = await call(folder, ['extract', 'a.txt', '--format', 'json', '--segmenter', segmenter])
      return JSON.parse(stdout).claims.map(({ text, value }: { text: string; value: unknown }) => ({ text, value }))
    }
    expect(await values('jieba-wasm')).toEqual(await values('none'))
  })
})

describe('hegao outline', () => {
  it('prints the tree with line numbers and marks what is wrong with it', async () => {
    const folder = await folderWith({ 'a.txt': faulty })
    const { status, stdout } = await call(folder, ['outline', 'a.txt'])
    expect(stdout).toMatch(/^2 {2}一、办文办会$/m)
    expect(stdout).toMatch(/^4 {2}三、督查落实\n {4}! /m)
    expect(status).toBe(0)
  })

  it('gives sections in JSON', async () => {
    const folder = await folderWith({ 'a.txt': clean })
    const printed = JSON.parse((await call(folder, ['outline', 'a.txt', '--format', 'json'])).stdout)
    expect(analysisSchema.omit({ findings: true, claims: true }).parse(printed).sections).toHaveLength(2)
  })
})

describe('--output', () => {
  it('writes the file whole and leaves nothing beside it', async () => {
    const folder = await folderWith({ 'a.txt': faulty })
    const called = await call(folder, ['analyze', 'a.txt', '--format', 'json', '--output', '结果.json'], {
      isTTY: true,
    })
    expect(called).toMatchObject({ status: 1, stdout: '', stderr: '' })
    expect(analysisSchema.parse(JSON.parse(await readFile(join(folder, '结果.json'), 'utf8'))).file).toBe('a.txt')
    expect(await readdir(folder)).toEqual(['a.txt', '结果.json'].toSorted())
  })

  it('never puts colours into a file', async () => {
    const folder = await folderWith({ 'a.txt': faulty })
    await call(folder, ['check', 'a.txt', '--output', 'out.txt'], { isTTY: true, env: { FORCE_COLOR: '1' } })
    const written = await readFile(join(folder, 'out.txt'), 'utf8')
    expect(written).toContain('placeholder/')
    expect(written).not.toContain('\u001b')
  })

  it('leaves the earlier file alone where no document could be read', async () => {
    const folder = await folderWith({ 'empty.txt': '', 'out.json': 'earlier' })
    expect(await call(folder, ['analyze', 'empty.txt', '-f', 'json', '-o', 'out.json'])).toMatchObject({ status: 2 })
    expect(await readFile(join(folder, 'out.json'), 'utf8')).toBe('earlier')
    expect(await readdir(folder)).toEqual(['empty.txt', 'out.json'])
  })

  it('follows a symbolic link instead of replacing it', async () => {
    const folder = await folderWith({ 'a.txt': clean, 'real/out.txt': 'earlier' })
    await symlink('real/out.txt', join(folder, 'link.txt'))
    await call(folder, ['check', 'a.txt', '-o', 'link.txt'])
    expect(await readFile(join(folder, 'real/out.txt'), 'utf8')).toContain('共核1份文稿')
  })

  it('refuses to overwrite a document, a folder, or to write into none', async () => {
    const folder = await folderWith({ 'a.txt': clean })
    await mkdir(join(folder, 'folder'))
    await writeFile(join(folder, 'plain'), '')
    for (const output of ['a.txt', './a.txt', 'folder', 'none/out.txt', 'plain/out.txt']) {
      const { status, stderr } = await call(folder, ['check', 'a.txt', '--output', output])
      expect(status).toBe(2)
      expect(stderr).toContain(`${output}：`)
    }
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe(clean)
  })

  it.skipIf(process.platform === 'win32')('writes into a pipe and leaves it one', async () => {
    const folder = await folderWith({ 'a.txt': clean })
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const [called, received] = await Promise.all([
      call(folder, ['check', 'a.txt', '-o', 'pipe']),
      readFile(pipe, 'utf8'),
    ])
    expect(called).toMatchObject({ status: 0, stderr: '' })
    expect(received).toContain('共核1份文稿')
    expect((await lstat(pipe)).isFIFO()).toBe(true)
    expect(await readdir(folder)).toEqual(['a.txt', 'pipe'])
  })
})

describe('a call that would write over its own files', () => {
  it.each([
    ['the baseline over a document', ['a.txt', '--write-baseline', 'a.txt']],
    ['the baseline over a document found in a folder', ['.', '--write-baseline', './a.txt']],
    ['the baseline over a document by another name', ['a.txt', '--write-baseline', 'link.txt']],
    ['the result over a document by another name', ['a.txt', '-o', 'hard.txt']],
    ['the result over the baseline', ['a.txt', '--baseline', 'b.json', '-o', 'b.json']],
    ['the result over the configuration', ['a.txt', '--config', 'c.json', '-o', 'c.json']],
    ['the result and the baseline into one new file', ['a.txt', '-o', 'x.json', '--write-baseline', './x.json']],
  ])('is refused: %s', async (_, argv) => {
    const files = { 'a.txt': clean, 'b.json': '{"version":1,"findings":{}}', 'c.json': '{}' }
    const folder = await folderWith(files)
    await symlink('a.txt', join(folder, 'link.txt'))
    await link(join(folder, 'a.txt'), join(folder, 'hard.txt'))
    const before = await readdir(folder)
    const { status, stdout, stderr } = await call(folder, ['check', ...argv])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/是同一个文件|写入这一个文件/)
    expect(await readdir(folder)).toEqual(before)
    for (const [name, content] of Object.entries(files)) {
      expect(await readFile(join(folder, name), 'utf8')).toBe(content)
    }
  })

  it('may renew its baseline in its place', async () => {
    const folder = await folderWith({ 'a.txt': clean, 'b.json': '{"version":1,"findings":{}}' })
    const argv = ['check', 'a.txt', '--baseline', 'b.json', '--write-baseline', 'b.json']
    expect(await call(folder, argv)).toMatchObject({ status: 0 })
  })
})
