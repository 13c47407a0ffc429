import { claimSchema } from '@hegao/contract'
import { extract, reportPeriod, toRecord } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'

const claimsOf = (text: string) => extract(parse(text))
const only = (text: string) => {
  const [claim, ...rest] = claimsOf(text)
  if (claim === undefined || rest.length > 0) throw new Error(`${rest.length} more claims than one in: ${text}`)
  return claim
}

describe('status', () => {
  it.each([
    ['力争全年新建驿站12个。', 'planned'],
    ['计划投资3000万元。', 'planned'],
    ['年初预算安排120万元。', 'budget'],
    ['每季度不少于1次。', 'requirement'],
    ['每月至少2次集中学习。', 'requirement'],
    ['落实24小时值班制度。', 'requirement'],
    ['将公文处理作为核心工作，办理收文300件。', 'actual'],
    ['完成年度目标任务的98%。', 'actual'],
    ['一般公共预算收入完成27.7亿元。', 'actual'],
    ['争取上级资金1.2亿元。', 'actual'],
    ['人均预期寿命79岁。', 'actual'],
  ])('%s → %s', (text, status) => {
    expect(only(text).status).toBe(status)
  })

  it('follows the heading, and the innermost heading that says anything', () => {
    const text = [
      '云溪县水务局2023年工作总结',
      '一、2023年工作开展情况',
      '（一）防汛。检查水库12座。',
      '二、2024年工作打算',
      '（一）防汛。检查水库15座。',
      '（二）上年任务完成情况。检查水库12座。',
    ].join('\n')
    expect(claimsOf(text).map((claim) => [claim.text, claim.status, claim.role])).toEqual([
      ['12座', 'actual', 'level'],
      ['15座', 'planned', 'target'],
      ['12座', 'actual', 'level'],
    ])
  })

  it('holds to the end of a list that was announced', () => {
    const claims = claimsOf('主要预期目标是：地区生产总值增长6%左右；粮食产量38万吨；城镇新增就业5000人。')
    expect(claims.map((claim) => claim.role)).toEqual(['target', 'target', 'target'])
  })
})

describe('changes', () => {
  it.each([
    ['产值比上年增长5.2%。', 5.2, '比上年'],
    ['产值同比下降3.1%。', -3.1, '同比'],
    ['产值较2020年增长12%。', 12, '较2020年'],
    ['产值年均增长8%。', 8, '年均'],
    ['增速比全国平均水平高0.4个百分点。', 0.4, '比全国平均水平'],
    ['降幅3.1%。', -3.1, null],
  ])('%s', (text, value, base) => {
    const claim = only(text)
    expect([claim.value.min, claim.value.max, claim.base, claim.role]).toEqual([value, value, base, 'change'])
  })

  it('turns a qualifier round with the sign', () => {
    expect(only('会议数量压减5%以上。')).toMatchObject({ approximation: 'at-most', value: { min: null, max: -5 } })
  })
})

describe('parts', () => {
  it('takes a percentage before the name of a whole for a share, and one before a rate or an aim for none', () => {
    expect(only('全县八成以上的村通了自来水。').role).toBe('share')
    expect(only('约三成农村居民参加了培训。').role).toBe('share')
    expect(only('产值以9%的速度增长。').role).not.toBe('share')
    expect(only('群众满意率达到95%。').role).toBe('level')
  })

  it('leaves the cost of planned works a level', () => {
    expect(only('计划实施改造工程，总投资3000万元。')).toMatchObject({ role: 'level' })
    expect(only('力争全年工业投资30亿元。')).toMatchObject({ status: 'planned', role: 'target' })
  })

  it('ends with the bracket', () => {
    const claims = claimsOf('刊发稿件60篇（其中，省级9篇，市级51篇），编印简报12篇。')
    expect(claims.map((claim) => claim.partOf)).toEqual([null, 'c1', 'c1', null])
  })

  it('reaches back over a full stop, and on over a semicolon where the same thing is told', () => {
    const claims = claimsOf('财政收入42.1亿元，增长21.4%。其中，税收收入34.1亿元，增长25%；非税收入8亿元。')
    expect(claims.map((claim) => claim.partOf)).toEqual([null, null, 'c1', null, 'c1'])
  })

  it('takes no larger quantity and no other unit for a part', () => {
    const claims = claimsOf('招聘教师20名，其中硕士25名，培训班3期。')
    expect(claims.map((claim) => claim.partOf)).toEqual([null, null, null])
  })
})

describe('tables and fields', () => {
  const table = [
    '单位名称：云溪县水务局',
    '编制人数：68人',
    '预算执行情况（单位：万元）',
    '项目\t年初预算数\t全年执行数\t执行率',
    '年度资金总额\t4500.00\t4200.50\t93.34%',
    '其中：基本支出\t1500.00\t1400.50\t93.37%',
    '项目支出\t3000.00\t2800.00\t93.33%',
  ].join('\n')

  it('reads labels, column heads and the unit over the table', () => {
    expect(
      claimsOf(table).map(({ text, kind, value, unit, metric, status }) => [
        text,
        kind,
        value.min,
        unit,
        metric,
        status,
      ]),
    ).toEqual([
      ['68人', 'count', 68, '人', '编制人数', 'actual'],
      ['4500.00', 'money', 45000000, '元', '年度资金总额', 'budget'],
      ['4200.50', 'money', 42005000, '元', '年度资金总额', 'actual'],
      ['93.34%', 'percentage', 93.34, '%', '执行率', 'actual'],
      ['1500.00', 'money', 15000000, '元', '基本支出', 'budget'],
      ['1400.50', 'money', 14005000, '元', '基本支出', 'actual'],
      ['93.37%', 'percentage', 93.37, '%', '执行率', 'actual'],
      ['3000.00', 'money', 30000000, '元', '项目支出', 'budget'],
      ['2800.00', 'money', 28000000, '元', '项目支出', 'actual'],
      ['93.33%', 'percentage', 93.33, '%', '执行率', 'actual'],
    ])
  })

  it('takes the head for what is measured where the rows are places, and the row where the heads are years or stages', () => {
    const metrics = (...rows: string[]) => claimsOf(rows.join('\n')).map((claim) => [claim.text, claim.metric])
    expect(
      metrics('片区\t改造数（处）\t管网长度（公里）', '城东片区\t12\t35.6', '城西片区\t8\t21.4', '合计\t20\t57'),
    ).toEqual([
      ['12', '改造数'],
      ['35.6', '管网长度'],
      ['8', '改造数'],
      ['21.4', '管网长度'],
      ['20', '改造数'],
      ['57', '管网长度'],
    ])
    expect(metrics('学校\t教师人数\t校舍面积（平方米）', '云溪一中\t120人\t25000')).toEqual([
      ['120人', '教师人数'],
      ['25000', '校舍面积'],
    ])
    expect(metrics('指标\t2022年\t2023年', '粮食产量（吨）\t35.1\t36.2')).toEqual([
      ['35.1', '粮食产量'],
      ['36.2', '粮食产量'],
    ])
    expect(metrics('单位\t年初预算数（万元）\t得分', '云溪镇\t35.1\t9')).toEqual([
      ['35.1', '年初预算数'],
      ['9', '得分'],
    ])
    expect(metrics('村名\t金额（万元）', '云溪村\t12', '澄江村\t9')).toEqual([
      ['12', '金额'],
      ['9', '金额'],
    ])
  })

  it('links the rows under 其中 to the row above', () => {
    const claims = claimsOf(table)
    expect(claims.filter((claim) => claim.partOf !== null).map((claim) => [claim.text, claim.partOf])).toEqual([
      ['1500.00', 'c2'],
      ['1400.50', 'c3'],
      ['3000.00', 'c2'],
      ['2800.00', 'c3'],
    ])
  })
})

describe('scope', () => {
  it('carries the time of the sentence to the figures after it', () => {
    const [first, second] = claimsOf('2023年，全县完成投资12亿元，新开工项目36个。')
    expect([first?.scope.period, second?.scope.period]).toEqual(['2023年', '2023年'])
  })

  it('takes no base of comparison for a time', () => {
    expect(only('产值比2020年增长12%。').scope.period).toBeNull()
  })
})

describe('reportPeriod', () => {
  it.each([
    ['云溪县水务局2023年工作总结\n检查水库12座。', '2023-01-01', '2023-12-31'],
    ['办公室工作总结\n2022年上半年，办公室围绕中心工作，办理收文30件。', '2022-01-01', '2022-06-30'],
    ['2024年前三季度经济运行情况\n增长5%。', '2024-01-01', '2024-09-30'],
    ['2024年一季度经济运行情况\n增长5%。', '2024-01-01', '2024-03-31'],
    ...[...'〇零○◯OoΟ0'].map((zero): [string, string, string] => [
      `二${zero}二三年工作总结\n检查水库12座。`,
      '2023-01-01',
      '2023-12-31',
    ]),
  ])('%j', (text, start, end) => {
    expect(reportPeriod(parse(text))).toMatchObject({ start, end })
  })

  it('is not a year that is only planned for', () => {
    expect(reportPeriod(parse('关于2024年工作安排的说明\n建设水库12座。'))).toBeNull()
  })

  it('is null where the text does not say', () => {
    expect(reportPeriod(parse('检查水库12座。'))).toBeNull()
  })
})

describe('toRecord', () => {
  it('gives what the contract asks for and no more', () => {
    for (const claim of claimsOf('全年收缴党费15万余元，比上年增长5%。')) {
      const record = toRecord(claim)
      expect(claimSchema.strict().parse(JSON.parse(JSON.stringify(record)))).toEqual(record)
    }
  })
})
