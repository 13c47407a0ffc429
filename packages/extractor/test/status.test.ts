import { extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'

const told = (text: string) => extract(parse(text)).map(({ text: quantity, status, role }) => [quantity, status, role])
const report = (...lines: string[]) => told(lines.join('\n'))

describe('the status of a quantity', () => {
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
})
