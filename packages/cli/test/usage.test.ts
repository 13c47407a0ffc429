import { rules } from '@hegao/checker'
import { displayWidth } from '@hegao/reporters'
import { run } from 'hegao'
import { describe, expect, it } from 'vitest'
import { call, clean, folderWith } from './call.ts'

describe('help and version', () => {
  it('prints the version', async () => {
    expect(await call('.', ['--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    })
  })

  it.each([['--help'], ['help'], ['-h']])('prints Chinese help for %s', async (argument) => {
    const { status, stdout } = await call('.', [argument])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^用法：/)
    for (const command of ['check', 'outline', 'extract', 'analyze', 'rules', 'doctor'])
      expect(stdout).toContain(command)
    expect(stdout).not.toMatch(/Usage|options|command|display help/i)
  })

  it('aligns the help of a command by display width', async () => {
    const { stdout } = await call('.', ['check', '--help'])
    const descriptions = ['输出格式', '把结果写入文件', '规则集', '界面语言', '显示帮助']
    const columns = descriptions.map((description) => {
      const line = stdout.split('\n').find((candidate) => candidate.includes(description)) ?? ''
      return displayWidth(line.slice(0, line.indexOf(description)))
    })
    expect(new Set(columns).size).toBe(1)
    expect(columns[0]).toBeGreaterThan(0)
    expect(stdout).not.toMatch(/choices|default|\p{Script=Han} ?\(|[;|]/u)
  })

  it('names the defaults, those of the configuration included', async () => {
    const { stdout } = await call('.', ['check', '--help'])
    expect(stdout).toContain('可选：recommended、strict、gbt9704、figures-only、none，默认：recommended）')
    expect(stdout).toContain('（可选：error、warning、info，默认：warning）')
    expect(stdout).toContain('单位为 MiB（默认：32）')
    const english = await call('.', ['check', '--help', '--lang', 'en'])
    expect(english.stdout.replaceAll(/\s+/g, ' ')).toContain('(choices: error, warning, info; default: warning)')
  })

  it('prints English help with --lang en', async () => {
    const { stdout } = await call('.', ['check', '--help', '--lang', 'en'])
    expect(stdout).toMatch(/^Usage: hegao check \[options\] <file\.\.\.>$/m)
    expect(stdout).not.toMatch(/\p{Script=Han}/u)
  })
})

describe('a wrong call', () => {
  it.each([
    [[], '用法'],
    [['chek', 'a.txt'], '没有“chek”这个命令，您是否想写 check？'],
    [['总结.txt'], '没有“总结.txt”这个命令；要核查这个文件，请用 hegao check 总结.txt'],
    [['check'], '请指明 <文件>'],
    [['check', 'a.txt', '--formt', 'json'], '没有“--formt”这个选项，您是否想写 --format？'],
    [['check', 'a.txt', '--format', 'xml'], '不接受“xml”（可选：pretty、json、jsonl、'],
    [['check', 'a.txt', '--format'], '后面需要一个值'],
    [['check', 'a.txt', '--rule', 'numbering/gap=loud'], '不接受“numbering/gap=loud”（id=off|on|error|warning|info）'],
    [['check', 'a.txt', '--rule', 'numbering/gab'], '没有“numbering/gab”这条规则'],
    [['check', 'a.txt', '--max-size', '-1'], '不接受“-1”'],
    [['check', 'a.txt', '--lang', 'fr'], '不接受“fr”'],
    [['rules', 'a/b', 'c/d'], 'rules 的参数过多'],
    [['rules', 'no/such'], '没有“no/such”这条规则'],
  ])('%j is answered in Chinese, with exit status 2', async (argv, message) => {
    const folder = await folderWith({ 'a.txt': clean })
    const { status, stdout, stderr } = await call(folder, argv)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/\berror:|\n\s+at /)
  })

  it('is answered in English with --lang en', async () => {
    const { stderr } = await call('.', ['check', '--formt', '--lang', 'en'])
    expect(stderr).toContain('unknown option --formt; did you mean --format?')
  })
})

describe('an internal error', () => {
  const failing = {
    [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new TypeError('out of order')) }),
  }
  const check = async (env: Record<string, string>) => {
    const printed: string[] = []
    const sink = { write: (text: string) => printed.push(text) }
    const status = await run(['check', '-'], { stdout: sink, stderr: sink, stdin: failing, cwd: '.', env })
    return { status, printed: printed.join('') }
  }

  it('is told of politely, without a stack', async () => {
    const { status, printed } = await check({})
    expect(status).toBe(2)
    expect(printed).toContain('程序内部出错')
    expect(printed).toContain('out of order')
    expect(printed).not.toMatch(/\n\s+at /)
  })

  it('shows its stack with HEGAO_DEBUG=1', async () => {
    expect((await check({ HEGAO_DEBUG: '1' })).printed).toMatch(/\n\s+at /)
  })
})

describe('hegao rules', () => {
  it('lists every rule with severity and title', async () => {
    const { status, stdout } = await call('.', ['rules'])
    expect(status).toBe(0)
    for (const { id, title } of rules) {
      const line = stdout.split('\n').find((candidate) => candidate.split(/\s+/).includes(id))
      expect(line).toContain(title.zh)
    }
  })

  it('stars the rules that are on by default only where some are not', async () => {
    const starred = rules.some(({ recommended }) => !recommended)
    for (const language of ['zh', 'en']) {
      const { stdout } = await call('.', ['rules', '--lang', language])
      expect(/^\* /m.test(stdout)).toBe(starred)
      expect(stdout.trimEnd().endsWith(language === 'en' ? '(*)' : '（标有 *）')).toBe(starred)
      if (language === 'en') expect(stdout).not.toMatch(/[（）]/)
    }
  })

  it('prints the documentation of one', async () => {
    const [rule] = rules
    if (!rule) throw new Error('there are no rules')
    const { status, stdout } = await call('.', ['rules', rule.id])
    expect(status).toBe(0)
    for (const text of [rule.id, rule.title.zh, rule.why.zh, rule.source.zh]) expect(stdout).toContain(text)
    const english = await call('.', ['rules', rule.id, '--lang', 'en', '--format', 'json'])
    expect(JSON.parse(english.stdout)).toMatchObject({ id: rule.id, title: rule.title.en, severity: rule.severity })
  })

  it('proposes the rules whose names contain what was asked for', async () => {
    const [rule] = rules
    if (!rule) throw new Error('there are no rules')
    const { status, stderr } = await call('.', ['rules', rule.category])
    expect(status).toBe(2)
    expect(stderr).toContain(rule.id)
  })
})

describe('hegao doctor', () => {
  it('tells versions, encodings and the segmenter', async () => {
    const folder = await folderWith({ 'hegao.config.json': '{}' })
    const { status, stdout } = await call(folder, ['doctor'])
    expect(status).toBe(0)
    for (const part of [
      process.version,
      'gb18030 ✓',
      'big5 ✓',
      'LibreOffice',
      'hegao.config.json',
      'jieba-wasm 可用',
      '--segmenter auto 将使用',
    ]) {
      expect(stdout).toContain(part)
    }
  })
})
