import { extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'

const roles = (text: string) => extract(parse(text)).map(({ text: quantity, role }) => [quantity, role])

describe('the role of a quantity', () => {
  it.each([
    ['入社农户已经达到全体农户的60%。', '60%', 'share'],
    ['收入为上年同期的85%。', '85%', 'level'],
    ['近八成诉求来自电话。', '近八成', 'share'],
    ['三分之一涉及噪声。', '三分之一', 'share'],
    ['办结率达到九成。', '九成', 'level'],
    ['综合排名前进3位。', '3位', 'change'],
    ['工业总产值超额14%。', '14%', 'change'],
    ['人口自然增长率为-1.9‰。', '-1.9‰', 'level'],
  ])('%s', (text, quantity, role) => {
    expect(roles(text)).toContainEqual([quantity, role])
  })

  it.each([
    // What tells which things are meant, against what is to be reached.
    [
      '新增年销售收入超亿元的企业5家。',
      [
        ['超亿元', 'level'],
        ['5家', 'target'],
      ],
    ],
    ['对年应纳税所得额100万元至300万元部分减半征收。', [['100万元至300万元', 'level']]],
    ['实现销售收入超亿元的目标。', [['超亿元', 'target']]],
    // What is kept is there already.
    ['守护好531处文物保护单位。', [['531处', 'level']]],
    ['严守18亿亩耕地红线。', [['18亿亩', 'level']]],
    [
      '将制造业现行16%的税率降至13%。',
      [
        ['16%', 'level'],
        ['13%', 'target'],
      ],
    ],
    // The size in the name of works; what is added is aimed at.
    ['加快青河电厂2×35万千瓦机组建设。', [['2×35万千瓦', 'level']]],
    ['加快推进澄江5万千瓦风电项目。', [['5万千瓦', 'level']]],
    ['新增5万千瓦风电装机。', [['5万千瓦', 'target']]],
  ] as const)('in a plan: %s', (text, expected) => {
    expect(roles(`云溪县2024年工作计划\n${text}`)).toEqual(expected)
  })

  it('takes the parts told one by one behind 分产业看 for levels, and those behind 其中 for shares', () => {
    expect(roles('增加值50亿元。分产业看，第一产业20亿元，第二产业30亿元。').map(([, role]) => role)).toEqual([
      'level',
      'level',
      'level',
    ])
    expect(roles('增加值50亿元，其中第一产业20亿元。').map(([, role]) => role)).toEqual(['level', 'share'])
  })

  it('takes what planned works cost, how large they are and how many were named for a description', () => {
    const plan = (text: string) => roles(`云溪县2024年工作计划\n${text}`)
    expect(plan('启动投资1.3亿元的河道治理工程。')).toEqual([['1.3亿元', 'level']])
    expect(plan('加快东岭、西坪等6条公路建设。')).toEqual([['6条', 'level']])
    expect(plan('建成东岭、西坪等6条公路。')).toEqual([['6条', 'target']])
    expect(plan('中心建筑面积6800平方米。')).toEqual([['6800平方米', 'level']])
  })

  it('takes a percentage that stands beside another share for one', () => {
    expect(roles('电话、网络受理量各占总量的76.6%、23.4%。')).toEqual([
      ['76.6%', 'share'],
      ['23.4%', 'share'],
    ])
  })

  it('takes for shares those of whom something is not so', () => {
    expect(roles('质量指标和消耗指标分别有百分之四十三和百分之五十五没有恢复。')).toEqual([
      ['百分之四十三', 'share'],
      ['百分之五十五', 'share'],
    ])
  })
})
