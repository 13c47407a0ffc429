import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { call, clean, faulty, folderWith } from './call.ts'

describe('hegao check', () => {
  it('is content with a clean report', async () => {
    const folder = await folderWith({ '总结.txt': clean })
    const { status, stdout, stderr } = await call(folder, ['check', '总结.txt'])
    expect(stdout).toBe('未发现问题。共核1份文稿：2个层次、3个数据\n')
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it('shows each finding with its place and rule, and exits with 1', async () => {
    const folder = await folderWith({ '总结.txt': faulty })
    const { status, stdout } = await call(folder, ['check', '总结.txt'])
    expect(stdout).toMatch(/^总结\.txt:3:7 错误 .*placeholder\/number-stand-in$/m)
    expect(stdout).toMatch(/^总结\.txt:4:1 .*numbering\//m)
    expect(stdout).toContain('全年办理收文*件')
    expect(status).toBe(1)
  })

  it('decides on the exit status by --fail-on', async () => {
    const folder = await folderWith({ 'a.txt': faulty })
    const rules = ['--preset', 'none', '--rule', 'placeholder/number-stand-in=warning']
    expect(await call(folder, ['check', 'a.txt', ...rules, '--fail-on', 'error'])).toMatchObject({ status: 0 })
    expect(await call(folder, ['check', 'a.txt', ...rules, '--fail-on', 'warning'])).toMatchObject({ status: 1 })
    expect(await call(folder, ['check', 'a.txt', ...rules, '--fail-on', 'info'])).toMatchObject({ status: 1 })
  })

  it('turns rules off and on, and changes their severity', async () => {
    const folder = await folderWith({ 'a.txt': faulty })
    const off = await call(folder, ['check', 'a.txt', '--rule', 'placeholder/*=off'])
    expect(off.stdout).not.toContain('placeholder/')
    expect(off.stdout).toContain('numbering/')
    const only = await call(folder, [
      'check',
      'a.txt',
      '--preset',
      'none',
      '--rule',
      'placeholder/number-stand-in=info',
    ])
    expect(only.stdout).toMatch(/^a\.txt:3:7 提示 /m)
    expect(only.stdout).not.toContain('numbering/')
    expect(only.status).toBe(0)
  })

  it('reads standard input under the name -', async () => {
    const folder = await folderWith({})
    const { status, stdout } = await call(folder, ['check', '-'], { stdin: faulty })
    expect(stdout).toMatch(/^-:3:7 错误/m)
    expect(status).toBe(1)
  })

  it.each(['', ' \n'])('says so where standard input holds nothing: %j', async (stdin) => {
    const { status, stderr } = await call('.', ['check', '-'], { stdin })
    expect(status).toBe(2)
    expect(stderr).toMatch(/-：标准输入(没有内容|只有空白)/)
    expect(stderr).not.toContain('文件')
  })

  it('does the readable files beside unreadable ones, and exits with 2', async () => {
    const folder = await folderWith({
      'good.txt': clean,
      'empty.txt': '',
      'binary.txt': Uint8Array.of(0, 1, 2, 3, 0, 255, 7),
      'table.pptx': 'PK',
      'huge.txt': '收文12件。'.repeat(200_000),
      'folder/inner.csv': '',
    })
    const files = ['empty.txt', 'binary.txt', 'table.pptx', 'huge.txt', 'missing.txt', 'folder', '*.none', 'good.txt']
    const { status, stdout, stderr } = await call(folder, ['check', ...files, '--max-size', '1'])
    expect(stdout).toBe('未发现问题。共核1份文稿：2个层次、3个数据\n')
    for (const file of files.slice(0, -1)) expect(stderr).toContain(`${file}：`)
    for (const reason of ['空的', '不是文本', '.txt、.md', '过大', '没有这个文件', '没有可读的文稿', '没有与之匹配']) {
      expect(stderr).toContain(reason)
    }
    expect(stderr).not.toMatch(/\bat .*\.ts/)
    expect(status).toBe(2)
  })

  it('does not say that nothing was found where nothing was read', async () => {
    const folder = await folderWith({ 'empty.txt': '' })
    const { status, stdout } = await call(folder, ['check', 'empty.txt'])
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  it('takes folders, patterns and Chinese names, each file once', async () => {
    const folder = await folderWith({
      '报告（2023）/一季度.txt': clean,
      '报告（2023）/下级/二季度.md': clean,
      '报告（2023）/下级/附表.csv': 'x',
      '报告（2023）/.隐藏.txt': clean,
      '报告（2023）/大写.TXT': clean,
    })
    const files = async (...argv: string[]) => {
      const { stdout } = await call(folder, ['check', ...argv, '--format', 'jsonl'])
      return stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).file)
    }
    const all = ['报告（2023）/一季度.txt', '报告（2023）/下级/二季度.md', '报告（2023）/大写.TXT']
    expect(await files('报告（2023）')).toEqual(all)
    expect(await files('报告（2023）', '报告（2023）/一季度.txt', './报告（2023）')).toEqual(all)
    expect(await files('**/*.md')).toEqual(['报告（2023）/下级/二季度.md'])
    expect(await files('报告（2023）/一季度.txt')).toEqual(['报告（2023）/一季度.txt'])
  })

  it('says which office documents of a folder it did not read', async () => {
    const folder = await folderWith({
      '文稿/a.txt': clean,
      '文稿/b.OFD': 'PK',
      '文稿/下级/c.ofd': 'PK',
      '文稿/~$b.docx': '',
    })
    const { status, stdout, stderr } = await call(folder, ['check', '文稿'])
    expect(status).toBe(0)
    expect(stdout).toContain('共核1份文稿')
    expect(stderr).toMatch(/^有2个文件没有读取：文稿\/b\.OFD、文稿\/下级\/c\.ofd\n.*另存为纯文本/)
    expect((await call(folder, ['check', '文稿', '--lang', 'en'])).stderr).toMatch(/^2 files were not read: /)
  })

  it('names ten of the office documents it did not read', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `${index + 10}.ofd`)
    const folder = await folderWith({ 'a.txt': clean, ...Object.fromEntries(names.map((name) => [name, 'PK'])) })
    const { stderr } = await call(folder, ['check', '.'])
    expect(stderr).toMatch(/^有12个文件没有读取：10\.ofd、.*、19\.ofd等\n/)
  })

  it('leaves out what speaks of the folder, unless it is named', async () => {
    const folder = await folderWith({
      'a.txt': clean,
      'README.md': clean,
      'Changelog-2023.txt': clean,
      'License办理.txt': clean,
    })
    expect((await call(folder, ['check', '.'])).stdout).toContain('共核2份文稿')
    expect((await call(folder, ['check', 'README.md'])).stdout).toContain('共核1份文稿')
  })

  it('reads a document and links to it once', async () => {
    const folder = await folderWith({ 'a.txt': clean, 'b/keep.txt': clean })
    await symlink('../a.txt', join(folder, 'b/link.txt'))
    expect((await call(folder, ['check', '.'])).stdout).toContain('共核2份文稿')
    expect((await call(folder, ['check', 'a.txt', 'b/link.txt'])).stdout).toContain('共核1份文稿')
  })

  it('folds like findings, and unfolds them with --all', async () => {
    const lines = Array.from({ length: 12 }, (_, index) => `第${index + 1}项工作组织学习*次。`)
    const folder = await folderWith({ 'a.txt': `学习情况\n${lines.join('\n')}\n` })
    const argv = ['check', 'a.txt', '--preset', 'none', '--rule', 'placeholder/number-stand-in=error']
    const count = (text: string) => text.match(/placeholder\/number-stand-in$/gm)?.length
    const folded = await call(folder, argv)
    expect(folded.stdout).toContain('另有9处同类问题')
    expect(folded.stdout).toContain('12处错误')
    expect(count(folded.stdout)).toBe(3)
    const unfolded = await call(folder, [...argv, '--all'])
    expect(count(unfolded.stdout)).toBe(12)
  })

  it('colours a terminal only, and as NO_COLOR, FORCE_COLOR and --no-color say', async () => {
    const folder = await folderWith({ 'a.txt': faulty })
    const coloured = async (options: Parameters<typeof call>[2], ...argv: string[]) =>
      (await call(folder, ['check', 'a.txt', ...argv], options)).stdout.includes('\u001b[')
    expect(await coloured({})).toBe(false)
    expect(await coloured({ isTTY: true })).toBe(true)
    expect(await coloured({ isTTY: true, env: { TERM: 'dumb' } })).toBe(false)
    expect(await coloured({ isTTY: true, env: { NO_COLOR: '1' } })).toBe(false)
    expect(await coloured({ isTTY: true, env: { NO_COLOR: '' } })).toBe(true)
    expect(await coloured({ env: { FORCE_COLOR: '1' } })).toBe(true)
    expect(await coloured({ isTTY: true, env: { FORCE_COLOR: '0' } })).toBe(false)
    expect(await coloured({ isTTY: true, env: { FORCE_COLOR: '1' } }, '--no-color')).toBe(false)
  })

  it('speaks English', async () => {
    const folder = await folderWith({ 'a.txt': faulty, 'empty.txt': '' })
    const { stdout, stderr } = await call(folder, ['check', 'a.txt', 'empty.txt', '--lang', 'en'])
    expect(stdout).toMatch(/^a\.txt:3:7 error /m)
    expect(stdout).toMatch(/1 document read/)
    expect(stderr).toContain('empty.txt: the file is empty')
    const byEnvironment = await call(folder, ['check', 'a.txt'], { env: { HEGAO_LANG: 'en' } })
    expect(byEnvironment.stdout).toBe((await call(folder, ['check', 'a.txt', '--lang=en'])).stdout)
  })
})

describe('--together', () => {
  it('holds each document against those before it', async () => {
    const folder = await folderWith({
      '报告.txt': '云溪县2023年政府工作报告\n全年新增城镇就业3864人。\n',
      '讲话.txt': '在云溪县2023年总结大会上的讲话\n全年新增城镇就业3846人。\n',
    })
    expect(await call(folder, ['check', '报告.txt', '讲话.txt'])).toMatchObject({ status: 0 })
    const together = await call(folder, ['check', '报告.txt', '讲话.txt', '--together'])
    expect(together.status).toBe(1)
    expect(together.stdout).toContain('讲话.txt:2')
    expect(together.stdout).toContain('与“报告.txt”第2行不一')
    const json = await call(folder, ['check', '讲话.txt', '报告.txt', '--together', '--format', 'json'])
    expect(JSON.parse(json.stdout)[1].findings[0].elsewhere[0].file).toBe('讲话.txt')
  })
})
