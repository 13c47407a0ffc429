import { csvColumns, csvReporter, type ReportedDocument } from '@hegao/reporters'
import { describe, expect, it } from 'vitest'
import { AnalysisBuilder } from './analysis.ts'
import { print } from './print.ts'

function table(documents: readonly ReportedDocument[], language: 'zh' | 'en' = 'en'): string {
  return print(csvReporter({ language }), documents)
}

/** Cells by the name of their column, of a table without quoted cells. */
function records(printed: string): Record<string, string>[] {
  const [names = '', ...lines] = printed.replace('\uFEFF', '').trimEnd().split('\r\n')
  const columns = names.split(',')
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((cell, index) => [columns[index] ?? `cell ${index}`, cell])),
  )
}

describe('csvReporter', () => {
  const builder = new AnalysisBuilder('一、办文\n（一）收文\n收文12余件，支出3.5万元')
    .section('一、', '办文')
    .section('（一）', '收文', { parent: 's1', level: 2, kind: 'chinese-parenthesized' })
    .claim('12余件', { section: 's2', value: { min: 12, max: null }, approximation: 'over', partOf: 'c9' })
    .claim('3.5万元', { kind: 'money', unit: '元', currency: 'CNY', value: { min: 35000, max: 35000 }, metric: '支出' })

  it('prints one row per claim under the names of the contract', () => {
    const [first, second, ...others] = records(table([builder.document]))
    expect(Object.keys(first ?? {})).toEqual([...csvColumns])
    expect(first).toMatchObject({
      file: '总结.txt',
      section: '一、办文 > （一）收文',
      line: '3',
      column: '3',
      metric: '收文',
      text: '12余件',
      kind: 'count',
      min: '12',
      max: '',
      approximation: 'over',
      unit: '件',
      currency: '',
      placeholder: 'false',
      id: 'c1',
      partOf: 'c9',
    })
    expect(second).toMatchObject({ section: '', kind: 'money', min: '35000', max: '35000', currency: 'CNY' })
    expect(others).toEqual([])
  })

  it('puts several documents under one row of names and one byte order mark', () => {
    const printed = table([builder.document, builder.document])
    expect(printed.match(/\uFEFF/g)).toHaveLength(1)
    expect(printed.startsWith('\uFEFF')).toBe(true)
    expect(printed.match(/file,title,/g)).toHaveLength(1)
    expect(records(printed)).toHaveLength(4)
  })

  it('words names and values in the language', () => {
    const [first] = records(table([builder.document], 'zh'))
    expect(first).toMatchObject({ 指标: '收文', 类别: '数量', 精确程度: '超过', 状态: '实际', 性质: '水平' })
  })

  it('quotes what holds commas, quotes and line breaks', () => {
    const quoting = new AnalysisBuilder('收文12件').claim('12件', { metric: '收文,"急件"\n办理' })
    expect(table([quoting.document])).toContain(',"收文,""急件""\n办理",12件,')
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM', "'@SUM"],
    ['+86', "'+86"],
    ['-收文', "'-收文"],
    ['-1.8%', '-1.8%'],
  ])('keeps a spreadsheet from running %s', (text, printed) => {
    const formula = new AnalysisBuilder('收文12件').claim('12件', { metric: text })
    expect(records(table([formula.document]))[0]?.['metric']).toBe(printed)
  })
})
