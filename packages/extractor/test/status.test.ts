import { extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'

const told = (text: string) => extract(parse(text)).map(({ text: quantity, status, role }) => [quantity, status, role])
const report = (...lines: string[]) => told(lines.join('\n'))

describe('the status of a quantity', () => {
  it('plans what is foretold, and aims at what is striven for', () => {
    expect(report('据测算，2030年常住人口将达到16.5万人。力争2030年人口达到17万人。')).toEqual([
      ['16.5万人', 'planned', 'level'],
      ['17万人', 'planned', 'target'],
    ])
  })

  it('turns to plans within a sentence, and back for what has been done', () => {
    expect(report('今年以来，排查隐患1286处；下一步，将实现检查覆盖率100%。').map(([, status]) => status)).toEqual([
      'actual',
      'planned',
    ])
    expect(
      report(
        '2024年工作计划',
        '三、重点任务',
        '今年以来，排查隐患1286处。',
        '下达指标任务35项，目前已完成28项，占80%。',
      ).map(([quantity, status]) => `${quantity} ${status}`),
    ).toEqual(['1286处 actual', '35项 planned', '28项 actual', '80% actual'])
  })

  it('plans the items under a line that leads to plans', () => {
    const statuses = (...lines: string[]) => report(...lines).map(([quantity, status]) => `${quantity} ${status}`)
    expect(statuses('全年完成投资86亿元。', '下一步：一是投资100亿元；二是新增公交车120台。')).toEqual([
      '86亿元 actual',
      '100亿元 planned',
      '120台 planned',
    ])
    expect(
      statuses('2022年工作情况', '下一步工作打算：', '一是投资100亿元；', '二是新增公交车120台。', '会议已召开3次。'),
    ).toEqual(['100亿元 planned', '120台 planned', '3次 actual'])
  })

  it('plans what is intended before any figure', () => {
    expect(
      report('我市还将完善设施布局，建成广场5个，完成中心建设；举办演出60场。', '全区将持续发力，去年建成广场5个。'),
    ).toEqual([
      ['5个', 'planned', 'target'],
      ['60场', 'planned', 'target'],
      ['5个', 'actual', 'level'],
    ])
    expect(report('收入安排47亿元，全年将3所学校纳入规划。').map(([, status]) => status)).toEqual(['budget', 'actual'])
  })

  it('plans what works are to bring', () => {
    expect(
      report('项目达产后，预计年产值达10亿元，带动就业300人。该厂年可实现税收2000万元。水库建成后，已灌溉农田5万亩。'),
    ).toEqual([
      ['10亿元', 'planned', 'level'],
      ['300人', 'planned', 'level'],
      ['2000万元', 'planned', 'level'],
      ['5万亩', 'actual', 'level'],
    ])
  })

  it('goes on with a budget until something has been done', () => {
    expect(
      report(
        '全市收入代编预算100万元，比上年实际完成数增加7万元，增长7.5%。地方收入加预计转移性收入8万元、上年结转收入2万元。全年办案30件。',
      ),
    ).toEqual([
      ['100万元', 'budget', 'level'],
      ['7万元', 'budget', 'change'],
      ['7.5%', 'budget', 'change'],
      ['8万元', 'budget', 'level'],
      ['2万元', 'budget', 'level'],
      ['30件', 'actual', 'level'],
    ])
    expect(report('支出预算5万元，实际完成4万元，增长3%。').map(([, status]) => status)).toEqual([
      'budget',
      'actual',
      'actual',
    ])
  })

  it('is that of the budget for sums, and not for those who work there', () => {
    expect(
      report(
        '云溪县水务局2018年部门预算情况说明',
        '纳入部门预算的有8个二级单位，机关内设19个处室。',
        '2018年财政拨款收入3249万元，比2017年减少145万元。',
      ),
    ).toEqual([
      ['8个', 'actual', 'level'],
      ['19个', 'actual', 'level'],
      ['3249万元', 'budget', 'level'],
      ['145万元', 'budget', 'change'],
    ])
  })

  it('tells an aim from what was reached', () => {
    expect(report('能耗比2015年下降18.8%，超额完成“十三五”下降18%的目标。')).toEqual([
      ['18.8%', 'actual', 'change'],
      ['18%', 'planned', 'target'],
    ])
  })

  it('does not take a year for one ahead because the first sentence tells of an earlier', () => {
    expect(
      report('云溪县教育概况', '2015年，全县实现均衡目标。', '2016年—2020年，完成改造项目108个，新建校舍7.1万平方米。'),
    ).toEqual([
      ['108个', 'actual', 'level'],
      ['7.1万平方米', 'actual', 'level'],
    ])
  })

  it('plans nothing in the years of a chronicle', () => {
    expect(
      report(
        '第三章　来信来访',
        '1957年，建立信访制度，共受理来信203件。',
        '1960年，受理来信115件。1964年，受理来信102件。1986～1990年，受理来信87件。',
      ),
    ).toEqual([
      ['203件', 'actual', 'level'],
      ['115件', 'actual', 'level'],
      ['102件', 'actual', 'level'],
      ['87件', 'actual', 'level'],
    ])
  })

  it('goes on with plans once a report to a congress has turned to the goals of the year', () => {
    expect(
      report(
        '2024年政府工作报告',
        '——2024年1月12日在云溪县第九届人民代表大会第四次会议上',
        '一、2023年工作回顾',
        '全年新建农村公路86公里。',
        '二、2024年工作总体要求',
        '今年发展的主要预期目标是：地区生产总值增长6%左右。',
        '三、做强主导产业，夯实发展根基',
        '新建标准厂房12万平方米。去年新建厂房3万平方米。',
      ),
    ).toEqual([
      ['86公里', 'actual', 'level'],
      ['6%左右', 'planned', 'target'],
      ['12万平方米', 'planned', 'target'],
      ['3万平方米', 'actual', 'level'],
    ])
  })

  it('takes progress for an aim under plans and for an account elsewhere', () => {
    const section = '（一）污染防治取得更大成效。细颗粒物平均浓度下降3%。'
    expect(report('云溪县2023年工作总结', '二、2024年工作安排', section)).toEqual([['3%', 'planned', 'target']])
    expect(report('云溪县2023年工作总结', '二、2023年工作情况', section)).toEqual([['3%', 'actual', 'change']])
  })

  it('parts a heading over an account and plans at the sentence that looks ahead', () => {
    expect(
      report(
        '云溪县水务局2023年工作总结',
        '三、存在的问题和下一步打算',
        '水库管护人员仅有6名。',
        '2024年，我局将抓好三方面工作。新建泵站4座。',
      ),
    ).toEqual([
      ['6名', 'actual', 'level'],
      ['三方面', 'planned', 'target'],
      ['4座', 'planned', 'target'],
    ])
  })

  it('keeps what a plan lays down planned to the end of the paragraph, and what it sets out from actual', () => {
    expect(
      told(
        '第二个五年计划规定，工业总产值达到六百亿元。其中，轻工业由一百亿元增加到二百亿元。棉布三百万米，增长一倍。',
      ),
    ).toEqual([
      ['六百亿元', 'planned', 'target'],
      ['一百亿元', 'actual', 'level'],
      ['二百亿元', 'planned', 'target'],
      ['三百万米', 'planned', 'target'],
      ['一倍', 'planned', 'target'],
    ])
  })

  it('lets a plan hold for the sentence until something is done', () => {
    expect(told('全年粮食产量计划达到60万吨，比上年增长5%；棉花3万吨。')).toEqual([
      ['60万吨', 'planned', 'target'],
      ['5%', 'planned', 'target'],
      ['3万吨', 'planned', 'target'],
    ])
    expect(told('年度计划投资95亿元，已完成60亿元。').at(-1)).toEqual(['60亿元', 'actual', 'level'])
  })

  it('lets a plan go on from quantity to quantity until something is done, and no further', () => {
    const statuses = (text: string) => told(text).map(([, status]) => status)
    expect(statuses('全县项目计划投资95亿元、贷款20亿元、筹资5亿元，已到位60亿元、在途12亿元。')).toEqual([
      'planned',
      'planned',
      'planned',
      'actual',
      'actual',
    ])
    // 比去年 compares, 去年 tells what has been done.
    expect(statuses('力争全年粮食产量达到12万吨，比去年增长5%，油料达到3万吨，去年蔬菜产量9万吨。')).toEqual([
      'planned',
      'planned',
      'planned',
      'actual',
    ])
  })

  it('takes a forecast in an account for its figure, and one of a time ahead for planned but no target', () => {
    expect(told('社会消费品零售总额预计完成84亿元。')).toEqual([['84亿元', 'actual', 'level']])
    expect(told('今年产量预计将等于1949年的3倍。')).toEqual([['3倍', 'planned', 'change']])
  })

  it('knows a rule by its own words, and the frequencies of a plan for planned', () => {
    expect(told('综合得分不得低于80分。')).toEqual([['不得低于80分', 'requirement', 'level']])
    expect(told('评审专家须不少于7人。')[0]?.[1]).toBe('requirement')
    expect(told('严格执行限时办结制，施工许可3个工作日内核发。')[0]?.[1]).toBe('requirement')
    expect(report('云溪县2024年工作计划', '每季度开展督查不少于1次。')).toEqual([['不少于1次', 'planned', 'target']])
  })

  it('takes no year of a series for the one accounted for', () => {
    expect(
      told(
        '解放以来生产逐年上升。1949年全县总产值是三百二十六万元，1956年上升到五百八十三万元。1952年每人四百四十六元，1956年提高到六百一十元。',
      ).map(([, status]) => status),
    ).toEqual(['actual', 'actual', 'actual', 'actual'])
  })

  it('tells what is done under plans by its verb, and a people by its size', () => {
    const planned = (sentence: string) => report('云溪县2024年工作计划', '二、2024年工作安排', sentence)
    expect(planned('云溪县走过了60年光辉历程。')).toEqual([['60年', 'actual', 'level']])
    expect(planned('保障好14亿人的粮食安全。')).toEqual([['14亿人', 'actual', 'level']])
    expect(planned('方案提出了22项主要指标。')).toEqual([['22项', 'planned', 'target']])
    expect(planned('为60岁以上老年人免费体检。')).toEqual([['60岁以上', 'planned', 'level']])
  })

  it('tells an aim for a time from a rule, and what is asked from what is done', () => {
    expect(told('年内所有办公用房要达到300平方米以上。')).toEqual([['300平方米以上', 'planned', 'target']])
    expect(told('办公用房要达到300平方米以上。')).toEqual([['300平方米以上', 'requirement', 'level']])
    expect(told('我们要求各部门在今年计划定额的基础上节约煤和电3%。')).toEqual([['3%', 'requirement', 'change']])
    expect(told('全县将用三千万元建设职工住宅。')).toEqual([['三千万元', 'planned', 'target']])
    expect(told('到一九五七年，我县将共有学校二百○八所。')).toEqual([['二百○八所', 'planned', 'target']])
    expect(told('用三年时间整治河道。')).toEqual([['三年', 'planned', 'level']])
    expect(told('仅用三个月时间建成方舱。')).toEqual([['三个月', 'actual', 'level']])
  })
})
