import { htmlReporter, type ReportedDocument } from '@hegao/reporters'
import { describe, expect, it } from 'vitest'
import { AnalysisBuilder } from './analysis.ts'
import { Page } from './page.ts'
import { print } from './print.ts'
import { rules } from './rules.ts'

function page(documents: readonly ReportedDocument[], language: 'zh' | 'en' = 'zh'): Page {
  const printed = new Page(print(htmlReporter({ version: '1.2.3', language, rules }), documents))
  expect(printed.unbalanced).toEqual([])
  expect(printed.deadLinks).toEqual([])
  expect(new Set(printed.ids).size).toBe(printed.ids.length)
  return printed
}

const text = [
  '云溪县2023年总结',
  '',
  '一、办文',
  '（一）收文。收文12件，上年15件，减少4件。',
  '（二）发文',
  '　　发文8件。',
].join('\r\n')

function report(): AnalysisBuilder {
  const builder = new AnalysisBuilder(text)
  builder.analysis.title = '云溪县2023年总结'
  builder.analysis.period = { label: '2023年', start: '2023-01-01', end: '2023-12-31' }
  builder
    .section('一、', '办文', { extent: { start: text.indexOf('一、'), end: text.length } })
    .section('（一）', '收文', {
      parent: 's1',
      level: 2,
      extent: { start: text.indexOf('（一）'), end: text.indexOf('（二）') },
    })
    .section('（二）', '发文', { parent: 's1', level: 2 })
    .claim('12件', { section: 's2' })
    .claim('4件', { section: 's2', role: 'change', base: '比上年' })
    .claim('8件', { section: 's3', kind: 'measure', status: 'planned', metric: '发文' })
  builder.finding(builder.place('4件'), {
    message: '15件−12件=3件，文中为4件',
    related: [
      { ...builder.place('15件'), message: '减数' },
      { ...builder.place('12件'), message: '12件' },
    ],
    claims: ['c2'],
    suggestions: [{ ...builder.place('4件'), text: '三件', message: '改为“三件”' }],
  })
  return builder
}

describe('htmlReporter', () => {
  it('makes a page that loads nothing and runs no script but its own', () => {
    const { source, scriptHash } = page([report().document])
    expect(source).not.toMatch(/https?:|src=|<link|@import|url\(/)
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(source)?.[1]?.replaceAll('&#39;', "'")
    // Where the script was changed on purpose, this hash belongs into src/html/script.ts.
    expect(policy).toContain(`script-src '${scriptHash}'`)
    expect(policy).toContain("default-src 'none'")
    expect(source.match(/<script/g)).toHaveLength(1)
  })

  it('shows the whole text in its lines, with headings and the title', () => {
    const { lines, source } = page([report().document])
    expect(lines).toEqual(text.split('\r\n').filter((line) => line !== ''))
    expect(source).toContain('<h2 class="title">云溪县2023年总结</h2>')
    expect(source).toMatch(/<h3 class="level-1 indented"><span class="heading" id="d1-s1">一、办文<\/span><\/h3>/)
    expect(source).toMatch(/<p class="indented"><span class="heading" id="d1-s2">（一）收文<\/span>。/)
    expect(source).toMatch(/<h4 class="level-2 indented"><span class="heading" id="d1-s3">（二）发文<\/span><\/h4>/)
    expect(source).toContain('<p class="">　　发文')
  })

  it('marks the place of a finding and those it rests on, and links them to its note', () => {
    const printed = page([report().document])
    const { source } = printed
    expect(printed.texts('mark', 'error')).toEqual(['4件'])
    expect(printed.texts('p', 'message')).toEqual(['15件−12件=3件，文中为4件'])
    expect(printed.texts('p', 'advice')).toEqual(['建议改为“三件”'])
    expect(printed.texts('ul', 'places')).toEqual(['第4行 减数 15件第4行 12件'])
    expect(source).toContain('href="#d1-n1"')
    expect(source).toContain('<a href="#d1-f1-r1">第4行</a>')
    expect(source).toContain('<summary>差额与前两数不符</summary>')
    expect(source).toContain('依据：行文惯例')
  })

  it('lists the claims with what they say, their places and the findings about them', () => {
    const claims = /<tbody>(.*)<\/tbody>/s.exec(page([report().document]).source)?.[1] ?? ''
    const rows = Array.from(claims.matchAll(/<tr.*?<\/tr>/g), ([row]) =>
      Array.from(row.matchAll(/<td[^>]*>(.*?)<\/td>/g), ([, cell = '']) => cell.replace(/<[^>]*>/g, '')),
    )
    expect(rows).toEqual([
      ['12件', '12', '件', '收文', '数量', '实际', '', '（一）收文'],
      ['4件1', '12', '件', '收文', '数量', '实际·变化', '比上年', '（一）收文'],
      ['8件', '12', '件', '发文', '计量', '计划', '', '（二）发文'],
    ])
    expect(claims).toContain('title="一、办文 &gt; （一）收文"')
  })

  it('counts the findings of each section in the outline, those of its parts with them', () => {
    const outline = /<nav class="outline">.*?<\/nav>/s.exec(page([report().document]).source)?.[0] ?? ''
    expect(outline).toContain('<a href="#d1-s1">一、办文</a><span class="count error">1</span>')
    expect(outline).toContain('<li class="depth-1"><a href="#d1-s2">（一）收文</a>')
    expect(outline).toContain('<a href="#d1-s3">（二）发文</a></li>')
  })

  it('offers filters only where there is something to choose', () => {
    const boxes = (printed: Page) =>
      Array.from(
        printed.source.matchAll(/data-filter="(\w+)" value="([\w-]+)"/g),
        ([, name, value]) => `${name} ${value}`,
      )
    expect(boxes(page([report().document]))).toEqual(['kind count', 'kind measure'])
    const builder = report()
    builder.finding(builder.place('8件'), { severity: 'info', category: 'unit' })
    expect(boxes(page([builder.document]))).toEqual([
      'severity error',
      'severity info',
      'category arithmetic',
      'category unit',
      'kind count',
      'kind measure',
    ])
  })

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><b>&lt;',
  ])('shows %s as text wherever it comes from', (evil) => {
    const builder = new AnalysisBuilder(`${evil}\n一、${evil}\n收文12件${evil}。\n${evil}\t1\nb\t${evil}\n`)
    const { analysis } = builder
    analysis.file = evil
    analysis.title = evil
    analysis.period = { label: evil, start: '2023-01-01', end: '2023-12-31' }
    builder.section('一、', evil).claim('12件', {
      section: 's1',
      text: evil,
      unit: evil,
      metric: evil,
      base: evil,
      scope: { period: evil, organisation: evil },
    })
    const place = builder.place(`12件${evil}`)
    builder.finding(place, {
      rule: `own/${evil}`,
      message: evil,
      group: evil,
      fix: { range: place.range, text: evil },
      related: [{ ...place, message: evil }],
    })
    builder.finding(builder.place('收文'), { suggestions: [{ ...place, text: evil, message: evil }] })
    for (let count = 0; count < 5; count += 1) builder.finding(place, { group: evil, message: evil })
    const printed = page([builder.document])
    expect(printed.lines).toEqual(builder.text.trimEnd().split('\n'))
    // Nothing the document says becomes an element or an attribute.
    expect(new Set(printed.tags)).not.toContain('img')
    expect(new Set(printed.tags)).not.toContain('script')
    const own =
      /^(?:|lang|charset|http-equiv|content|name|id|class|href|title|type|checked|value|role|aria-label|data-[a-z-]+)$/
    expect(printed.attributeNames.filter((name) => !own.test(name))).toEqual([])
  })

  it('shows what cannot be printed as a dot', () => {
    const builder = new AnalysisBuilder('收\u0000文\u202e12\u001b件')
    expect(page([builder.document]).lines).toEqual(['收·文·12·件'])
  })

  it('puts the most serious of overlapping marks inside, where its colour is seen', () => {
    const builder = new AnalysisBuilder('全年收文12余件左右')
    builder
      .finding(builder.place('12余件左右'), { severity: 'warning' })
      .finding(builder.place('收文12余'), { severity: 'error' })
      .finding(builder.place('全年收文12余件左右'), { severity: 'info' })
    const { source, lines } = page([builder.document])
    expect(lines).toEqual([builder.text])
    expect(source).toMatch(
      /<mark class="info"[^>]*><mark class="warning"[^>]*><mark class="error"[^>]*>12余<\/mark><\/mark><\/mark>/,
    )
  })

  it('marks a place over several lines in each of them, and an empty one', () => {
    const builder = new AnalysisBuilder('甲乙\n\n丙丁\n')
    builder.finding(builder.place('乙\n\n丙')).finding(builder.span(6, 6)).finding(builder.span(7, 7))
    const printed = page([builder.document])
    expect(printed.lines).toEqual(['甲乙', '丙丁'])
    expect(printed.texts('mark', 'error')).toEqual(['乙', '丙', '', ''])
    expect(printed.texts('p', 'message')).toHaveLength(3)
  })

  it('shows a finding in a blank line, and in a text without any other', () => {
    for (const blank of ['收文\n　\n发文', '　', '']) {
      const builder = new AnalysisBuilder(blank)
      builder.finding(builder.span(Math.max(0, blank.indexOf('　')), blank.lastIndexOf('　') + 1))
      expect(page([builder.document]).texts('p', 'message')).toHaveLength(1)
    }
  })

  it('shows lines with tabs as a table, a single one as it is', () => {
    const builder = new AnalysisBuilder('单位\t收文\t发文\n办公室\t12\t\n合计\t12\t8\n\n说明\t无\n')
    const printed = page([builder.document])
    expect(printed.lines).toEqual(['单位\t收文\t发文', '办公室\t12\t', '合计\t12\t8', '说明 无'])
    expect(printed.source).toContain('<td class="number">12</td>')
  })

  it('tells of the first of a group in full and gathers the others of a row', () => {
    const builder = new AnalysisBuilder('收文*件，发文*件，会议*次，检查*次。\n培训*期。')
    const places = Array.from(builder.text.matchAll(/\*/g), ({ index }) => builder.span(index, index + 1))
    for (const place of places) builder.finding(place, { group: '*', message: '数字没有填' })
    const printed = page([builder.document])
    expect(printed.texts('p', 'message')).toHaveLength(2)
    expect(printed.texts('span', 'again')).toEqual(['3', '4', '5'])
    expect(printed.source.match(/class="gathered note error"/g)).toHaveLength(2)
    expect(printed.texts('mark', 'error')).toHaveLength(5)
  })

  it('says so where nothing was found, no figures and no sections were read', () => {
    const { source, lines } = page([new AnalysisBuilder('没有毛病。').document])
    expect(lines).toEqual(['没有毛病。'])
    expect(source).toContain('<p class="counts">未发现问题</p>')
    expect(source).toContain('没有读到带序号的段落')
    expect(source).toContain('共0个数据')
    expect(page([]).ids).toEqual([])
  })

  it('puts several documents onto one page, each with anchors of its own', () => {
    const { source, ids } = page([report().document, new AnalysisBuilder('收文').document, report().document])
    expect(source.match(/<article class="document"/g)).toHaveLength(3)
    expect(ids).toContain('d1-n1')
    expect(ids).toContain('d3-n1')
  })

  it('is worded in the language', () => {
    const { source } = page([report().document], 'en')
    expect(source).toContain('<html lang="en">')
    expect(source).toContain('<span class="count error">1 error</span>')
    expect(source).toContain('<a href="#d1-f1-r1">line 4</a>')
    expect(page([report().document]).source).toContain('<html lang="zh-CN">')
  })
})
