import { extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'

const metricsOf = (text: string) => extract(parse(text)).map(({ text: quantity, metric }) => `${quantity} ${metric}`)

describe('what went on for so long', () => {
  it.each([
    ['粮食总产连续12年位居全省首位。', ['12年 粮食总产位居全省首位', '全省首位 粮食总产']],
    ['粮食总产再创新高，连续12年位居全省首位。', ['12年 粮食总产位居全省首位', '全省首位 粮食总产']],
    ['棉花产量连续八年稳定在30万吨以上。', ['八年 棉花产量稳定在30万吨以上', '30万吨以上 棉花产量']],
    ['信访总量连续3年下降。', ['3年 信访总量下降']],
    ['河长制考核连续3次获评优秀。', ['3次 河长制考核获评优秀']],
    // Behind a joint another clause begins.
    ['云溪断面连续8年、澄江断面连续5年达到Ⅱ类。', ['8年 云溪断面', '5年 澄江断面达到Ⅱ类']],
    ['完成试点任务、并连续4年通过评估。', ['4年 通过评估']],
    // Not told to be without a break.
    ['总产量十年增长1.3倍。', ['十年 总产量', '1.3倍 总产量']],
  ])('%s', (text, metrics) => {
    expect(metricsOf(text)).toEqual(metrics)
  })
})

describe('the rate a gap in percentage points is told of', () => {
  it.each([
    ['财政收入年均增长5.1%、高于全省1.2个百分点。', ['5.1% 财政收入', '1.2个百分点 财政收入年均增长']],
    ['民间投资增长2.8%，快于全省9.2个百分点。', ['2.8% 民间投资', '9.2个百分点 民间投资增长']],
    ['农民收入增长5.8%、快于经济增速1个百分点。', ['5.8% 农民收入', '1个百分点 农民收入增长']],
    ['工业投资、技改投资增速分别高于全省5.1、7.2个百分点。', ['5.1 工业投资增速', '7.2个百分点 技改投资增速']],
    // A rate by its own name needs no verb, nor does a level.
    ['投资增速5%，高于全省1个百分点。', ['5% 投资增速', '1个百分点 投资增速']],
    ['入学率达到96%，高于全省1个百分点。', ['96% 入学率', '1个百分点 入学率']],
  ])('%s', (text, metrics) => {
    expect(metricsOf(text)).toEqual(metrics)
  })

  it('tells the whole of what is compared with', () => {
    const [, gap] = extract(parse('农民收入增长5.8%、快于全省平均1个百分点。'))
    expect(gap?.base).toBe('快于全省平均')
  })
})

describe('a count before its noun', () => {
  it.each([
    ['120个市级重点项目完成投资850亿元。', '120个 市级重点项目'],
    ['六项主要经济指标全部位列全市前三。', '六项 主要经济指标'],
    ['7个断面水质进入全省前十。', '7个 断面水质'],
    ['以12亿元财政资金撬动社会投资96亿元。', '12亿元 财政资金'],
    ['以占全省3%的土地贡献了全省10%的产值。', '3% 土地'],
    // What became of the things counted is told with them.
    ['3家企业主板上市。', '3家 企业主板上市'],
  ])('leaves the predicate of the next figure alone: %s', (text, metric) => {
    expect(metricsOf(text)[0]).toBe(metric)
  })
})

describe('an increment', () => {
  it.each([
    ['粮食总产再创新高，连续6年位居全省首位，增量3.7亿斤、占全省2.6%。', ['粮食总产增量', '粮食总产增量']],
    ['粮食总产12亿斤，占比9%。', ['粮食总产', '粮食总产']],
  ])('is a sum of its own: %s', (text, metrics) => {
    expect(
      extract(parse(text))
        .map(({ metric }) => metric)
        .slice(-2),
    ).toEqual(metrics)
  })
})
