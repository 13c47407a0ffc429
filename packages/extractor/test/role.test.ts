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
