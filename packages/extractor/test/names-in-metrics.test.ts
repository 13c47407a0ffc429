import { extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'

const metricsOf = (text: string) => extract(parse(text)).map(({ text: quantity, metric }) => `${quantity} ${metric}`)

describe('names around a quantity', () => {
  it.each([
    // The subscript of a name is no quantity.
    ['PM_2.5年均浓度优于全省，优良天数比例达96%。', ['96% 优良天数比例']],
    ['PM_10年均浓度降到35微克/立方米。', ['35微克/立方米 PM_10年均浓度']],
    // 运能 and 储能 are whole nouns.
    ['云澄城际全天运能提升超50%。', ['超50% 云澄城际全天运能']],
    ['新型储能超过760万千瓦。', ['超过760万千瓦 新型储能']],
  ])('%s', (text, metrics) => {
    expect(metricsOf(text)).toEqual(metrics)
  })
})
