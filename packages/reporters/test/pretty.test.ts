import {
  addToTally,
  displayWidth,
  emptyTally,
  type Palette,
  type PrettyOptions,
  plainPalette,
  prettyClaims,
  prettyFindings,
  prettyOutline,
  prettyReporter,
} from '@hegao/reporters'
import { describe, expect, it } from 'vitest'
import { AnalysisBuilder } from './analysis.ts'

const options: PrettyOptions = { language: 'zh', palette: plainPalette, width: 80, all: false }

describe('prettyFindings', () => {
  it('shows place, severity, message, rule, the line with the place underlined, and the places it rests on', () => {
    const builder = new AnalysisBuilder('预算安排44.06万元，实际支出31.69万元。\n同比节约12.34万元。\n')
    builder.finding(builder.place('12.34万元'), {
      message: '节约额应为12.37万元（44.06−31.69），文中为12.34万元',
      related: [
        { ...builder.place('31.69万元'), message: '实际支出31.69万元' },
        { ...builder.place('44.06万元'), message: '预算安排44.06万元' },
      ],
    })
    expect(prettyFindings(builder.document, options)).toBe(
      [
        '总结.txt:2:5 错误 节约额应为12.37万元（44.06−31.69），文中为12.34万元  arithmetic/difference',
        '  2 │ 同比节约12.34万元。',
        '    │         ~~~~~~~~~',
        '  1 │ 预算安排44.06万元，实际支出31.69万元。',
        '    │         ---------          --------- 预算安排44.06万元；实际支出31.69万元',
        '',
      ].join('\n'),
    )
  })

  it('prints a line once for all places in it that speak for themselves', () => {
    const builder = new AnalysisBuilder('全年实施项目24个，其中产业11个、民生8个、其他6个。\n上年8个。\n')
    const related = ['11个', '8个', '6个'].map((part) => ({ ...builder.place(part), message: part }))
    builder.finding(builder.place('24个'), {
      related: [...related, { ...builder.place('8个', builder.text.indexOf('上年')), message: '8个' }],
    })
    expect(prettyFindings(builder.document, options).split('\n').slice(1)).toEqual([
      '  1 │ 全年实施项目24个，其中产业11个、民生8个、其他6个。',
      '    │             ~~~~          ----      ---      ---',
      '  2 │ 上年8个。',
      '    │     ---',
      '',
    ])
  })

  it('quotes the places in the notes of a line that they share', () => {
    const builder = new AnalysisBuilder('预算12件，实际15件，相差4件。')
    builder.finding(builder.place('4件'), {
      related: [
        { ...builder.place('12件'), message: '减数' },
        { ...builder.place('15件'), message: '被减数' },
      ],
    })
    expect(prettyFindings(builder.document, options).split('\n').slice(1)).toEqual([
      '  1 │ 预算12件，实际15件，相差4件。',
      '    │     ----      ----      ~~~ 减数 12件；被减数 15件',
      '',
    ])
  })

  it('keeps the main place apart where there is something to say of it', () => {
    const builder = new AnalysisBuilder('预算12件，实际15件，相差4件。')
    builder.finding(builder.place('4件'), {
      suggestions: [{ ...builder.place('4件'), text: '3件', message: '改为“3件”' }],
      related: [{ ...builder.place('12件'), message: '减数' }],
    })
    expect(prettyFindings(builder.document, options).split('\n').slice(1)).toEqual([
      '  1 │ 预算12件，实际15件，相差4件。',
      '    │                         ~~~ 建议改为“3件”',
      '  1 │ 预算12件，实际15件，相差4件。',
      '    │     ---- 减数',
      '',
    ])
  })

  it('marks places that overlap one after the other', () => {
    const builder = new AnalysisBuilder('收文12件，发文')
    builder.finding(builder.place('收文12件'), { related: [{ ...builder.place('12件，发文'), message: '12件，发文' }] })
    expect(prettyFindings(builder.document, options)).toContain('│ ~~~~~~~~------\n')
  })

  it('says how sure it is where it is not certain, and what to write where the message does not', () => {
    const builder = new AnalysisBuilder('截止目前，办结191条。')
    builder.finding(builder.place('截止目前'), {
      rule: 'wording/deadline',
      severity: 'warning',
      certainty: 'likely',
      message: '“截止”用于期限',
      suggestions: [{ ...builder.place('截止目前'), text: '截至目前', message: '改为“截至目前”' }],
    })
    const output = prettyFindings(builder.document, options)
    expect(output).toContain('警告（较可能） “截止”用于期限')
    expect(output).toContain('~~~~~~~~ 建议改为“截至目前”')
  })

  it('marks a place without width', () => {
    const builder = new AnalysisBuilder('现有工作人员名。')
    builder.finding(builder.span(6, 6))
    expect(prettyFindings(builder.document, options)).toContain(`\n    │ ${' '.repeat(12)}^\n`)
  })

  it('folds a group after the third and tells where the rest stands', () => {
    const text = Array.from({ length: 20 }, () => '组织学习*次。').join('\n')
    const builder = new AnalysisBuilder(text)
    for (let from = 0; ; from += 1) {
      from = text.indexOf('*', from)
      if (from === -1) break
      builder.finding(builder.span(from, from + 1), { rule: 'placeholder/number-stand-in', group: 'number' })
    }
    builder.finding(builder.span(0, 2), { rule: 'wording/other', group: null })
    const output = prettyFindings(builder.document, options)
    expect(output.match(/placeholder\/number-stand-in\n/g)).toHaveLength(3)
    expect(output).toContain(
      '另有17处同类问题（placeholder/number-stand-in），见第4、5、6、7、8、9、10、11、12、13、14、15…行',
    )
    expect(output).toContain('wording/other')
    const unfolded = prettyFindings(builder.document, { ...options, all: true })
    expect(unfolded.match(/placeholder\/number-stand-in\n/g)).toHaveLength(20)
    expect(unfolded).not.toContain('同类')
  })

  it('never folds findings that stand alone, nor a group of four', () => {
    const builder = new AnalysisBuilder('甲乙丙丁戊己')
    for (let index = 0; index < 6; index += 1) builder.finding(builder.span(index, index + 1), { group: null })
    for (let index = 0; index < 4; index += 1) builder.finding(builder.span(index, index + 1), { group: 'four' })
    expect(prettyFindings(builder.document, options).match(/错误/g)).toHaveLength(10)
  })

  it('lets no escape sequence of the document through', () => {
    const builder = new AnalysisBuilder('收文\u001b[2J12件')
    builder.analysis.file = '总结\u001b[2J\n.txt'
    builder.finding(builder.place('12件'), { message: '含\u001b[2J' })
    expect(prettyFindings(builder.document, options).split('\n')[0]).toContain('总结·[2J·.txt:1:7')
    expect(prettyFindings(builder.document, options)).not.toContain('\u001b')
  })

  it('paints with the palette it is given', () => {
    const builder = new AnalysisBuilder('收文12件')
    builder.finding(builder.place('12件'))
    const palette: Palette = { ...plainPalette, error: (text) => `<e>${text}</e>` }
    const output = prettyFindings(builder.document, { ...options, palette })
    expect(output).toContain('<e>错误</e>')
    expect(output).toContain('收文<e>12件</e>')
    expect(output).toContain('<e>~~~~</e>')
  })

  it('speaks English', () => {
    const builder = new AnalysisBuilder('收文12件')
    builder.finding(builder.place('12件'), { severity: 'info', certainty: 'doubtful' })
    expect(prettyFindings(builder.document, { ...options, language: 'en' })).toContain('info (doubtful)')
  })
})

describe('prettyOutline', () => {
  it('indents by parent, numbers lines, and puts numbering faults where they are', () => {
    const builder = new AnalysisBuilder('一、工作开展情况\n（一）办文\n（三）办会\n1.会前\n二、打算\n')
      .section('一、', '工作开展情况')
      .section('（一）', '办文', { parent: 's1' })
      .section('（三）', '办会', { parent: 's1' })
      .section('1.', '会前', { parent: 's3' })
      .section('二、', '打算')
    builder.finding(builder.place('（三）'), { category: 'numbering', rule: 'numbering/gap', message: '缺少（二）' })
    builder.finding(builder.place('二、'), { category: 'wording', message: '不相干' })
    expect(prettyOutline(builder.document, options)).toBe(
      [
        '1  一、工作开展情况',
        '2    （一）办文',
        '3    （三）办会',
        '    ! 缺少（二）',
        '4      1.会前',
        '5  二、打算',
        '',
      ].join('\n'),
    )
  })

  it('prints headings as they stand in the text, on one line, and closes up those set wide', () => {
    const builder = new AnalysisBuilder('目　 录\n1. 项目 建设\n第一、坚持贯彻。')
      .sectionAt('目　 录')
      .sectionAt('1. 项目 建设')
      .sectionAt('第一、坚持贯彻')
    expect(prettyOutline(builder.document, options)).toBe('1  目录\n2  1. 项目 建设\n3  第一、坚持贯彻\n')
  })

  it('says so where there are no sections', () => {
    expect(prettyOutline(new AnalysisBuilder('正文。').document, options)).toBe('没有读到带序号的段落\n')
  })
})

describe('prettyClaims', () => {
  it('aligns the table by display width', () => {
    const builder = new AnalysisBuilder('收文5000余件，经费约12万元，约5—8人，同比增长5%，培训*次，不少于3次')
    builder
      .claim('5000余件', { value: { min: 5000, max: null }, approximation: 'over' })
      .claim('约12万元', {
        metric: '经费',
        value: { min: 120000, max: 120000 },
        approximation: 'about',
        unit: '元',
        currency: 'CNY',
        status: 'budget',
      })
      .claim('5—8人', { metric: '人员', value: { min: 5, max: 8 }, approximation: 'range', unit: '人' })
      .claim('5%', {
        value: { min: 5, max: 5 },
        unit: '%',
        role: 'change',
        base: '同比',
        scope: { period: '全年', organisation: null },
      })
      .claim('*次', { metric: '培训', value: { min: null, max: null }, unit: '次', placeholder: true })
      .claim('不少于3次', {
        metric: '培训',
        value: { min: 3, max: null },
        approximation: 'at-least',
        unit: '次',
        status: 'requirement',
      })
    const lines = prettyClaims(builder.document, options).trimEnd().split('\n')
    expect(lines[0]).toBe('位置  指标  原文           数值  单位  状态       时期')
    expect(lines.slice(1)).toEqual([
      '1:3   收文  5000余件     >5,000  件    实际',
      '1:12  经费  约12万元   ≈120,000  元    预算',
      '1:19  人员  5—8人          5～8  人    实际',
      '1:28  收文  5%                5  %     实际·变化  全年 同比',
      '1:33  培训  *次               —  次    实际',
      '1:36  培训  不少于3次        ≥3  次    要求',
    ])
    expect(new Set(lines.slice(1).map((line) => displayWidth(line.slice(0, line.search(/实际|预算|要求/))))).size).toBe(
      1,
    )
  })
})

describe('prettyReporter', () => {
  it('ends with what was found and what was read', () => {
    const builder = new AnalysisBuilder('一、办文\n收文12件').section('一、', '办文').claim('12件')
    builder.finding(builder.place('12件')).finding(builder.place('收文'), { severity: 'warning' })
    const reporter = prettyReporter('findings', options)
    const tally = addToTally(emptyTally, builder.analysis)
    expect(reporter.end(tally)).toContain('1处错误，1处警告。共核1份文稿：1个层次、1个数据')
    expect(prettyReporter('findings', { ...options, language: 'en' }).end(tally)).toContain(
      '1 error, 1 warning. 1 document read: 1 section, 1 figure',
    )
  })

  it('is silent on a document without findings, and says so in the end', () => {
    const { document } = new AnalysisBuilder('收文12件')
    const reporter = prettyReporter('findings', options)
    expect(reporter.document(document, emptyTally)).toBe('')
    expect(reporter.end(addToTally(emptyTally, document.analysis))).toBe('未发现问题。共核1份文稿：0个层次、0个数据\n')
    expect(prettyReporter('analysis', options).document(document, emptyTally)).toContain('问题\n未发现问题\n')
  })

  it('puts the parts of an analysis one under the other', () => {
    const builder = new AnalysisBuilder('一、办文\n收文12件').section('一、', '办文').claim('12件')
    builder.analysis.title = '年度总结'
    builder.analysis.period = { label: '2023年', start: '2023-01-01', end: '2023-12-31' }
    builder.finding(builder.place('12件'))
    const output = prettyReporter('analysis', options).document(builder.document, emptyTally)
    const order = ['年度总结 报告期 2023年', '结构', '一、办文', '数据', '收文', '问题', 'arithmetic/difference']
    expect(order.map((part) => output.indexOf(part))).toEqual(
      order.map((part) => output.indexOf(part)).toSorted((a, b) => a - b),
    )
    expect(order.every((part) => output.includes(part))).toBe(true)
  })

  it('names standard input in headings, and closes up a title set wide', () => {
    const builder = new AnalysisBuilder('政 府 工 作 报 告\n')
    builder.analysis.file = '-'
    builder.analysis.title = '政 府 工 作 报 告'
    const head = (language: 'zh' | 'en') =>
      prettyReporter('outline', { ...options, language })
        .document(builder.document, emptyTally)
        .split('\n')[0]
    expect(head('zh')).toBe('（标准输入） 政府工作报告 共0个层次')
    expect(head('en')).toMatch(/^\(standard input\) 政府工作报告 /)
  })
})
