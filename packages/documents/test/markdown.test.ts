import { readDocument } from '@hegao/documents'
import { describe, expect, it } from 'vitest'
import { encodeUtf8 } from './encode.ts'

const read = (text: string) => readDocument(encodeUtf8(text), 'a.md')
const textOf = async (text: string) => (await read(text)).text

describe('Markdown', () => {
  it.each([
    ['**全年收文312件**，增长*12.3%*。', '全年收文312件，增长12.3%。'],
    ['## **一、主要工作**', '## 一、主要工作'],
    ['***重点***与**难*点*问题**', '重点与难点问题'],
    ['其中`急件`18件，``a`b``', '其中急件18件，a`b'],
    ['见[统计**公报**](https://a.b/c_d.html "全文")，![图](a.png)。', '见统计公报，。'],
    ['- 报送信息138条；', '报送信息138条；'],
    ['  * [x] 开展培训6次', '开展培训6次'],
    ['> > 数据来源：县统计局', '数据来源：县统计局'],
    ['完成\\*件，1\\. 收文', '完成*件，1. 收文'],
    ['收文<br>12件<!-- 待核 -->', '收文12件'],
    ['| **工业** | 18 |', '| 工业 | 18 |'],
    ['***', ''],
    ['标题\n===', '标题\n'],
    ['```text\n收文  12件\n```', '\n收文  12件\n'],
    ['---\ntitle: 总结\ntags:\n  - a\n---\n收文', '\n\n\n\n\n收文'],
  ])('%j is shown as %j', async (text, shown) => {
    expect(await textOf(`${text}\n`)).toBe(`${shown}\n`)
  })

  it.each([
    '制发文件**份，走访**户。',
    '收文*件，发文*件。',
    '前往**县**镇调研。',
    '长3*4*5米，收文*',
    '负责人____，电话_____',
    '未闭合的`代码和[链接]',
    '　　二、共有 * 个，* 项',
    '-3.2%，+5.1%',
    '1. 夯实基础',
    '---不是规则',
    '单位：万元 | 合计',
  ])('%j stays as it is, and is the file', async (text) => {
    expect(await read(text)).toMatchObject({ text, format: 'text', origins: null })
  })

  it('says where its text stands, and keeps the numbers of lines', async () => {
    const source = '# 总结\r\n***\r\n- 共**收文**`12`件，见[表](a)。\r\n'
    const { text, origins, format } = await read(source)
    expect({ text, format }).toEqual({ text: '# 总结\r\n\r\n共收文12件，见表。\r\n', format: 'markdown' })
    expect(origins?.pieces.at(-1)?.end).toBe(text.length)
    for (const { start, end, origin } of origins?.pieces ?? []) {
      if (origin.type !== 'markup') throw new Error(origin.type)
      expect(source.slice(origin.start, origin.end)).toBe(text.slice(start, end))
    }
  })

  it.each(['*', '`', '[', '![', '**a', '`` `', '[a](', '<!--', '> ', '\\', '* a *'])(
    'takes linear time on %j without end',
    async (piece) => {
      const started = performance.now()
      await read(`收文${piece.repeat(100_000)}`)
      expect(performance.now() - started).toBeLessThan(3000)
    },
  )
})
