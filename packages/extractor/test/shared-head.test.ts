import { extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'

const metricsOf = (text: string) => extract(parse(text)).map(({ metric }) => metric)

describe('a head that a list says once', () => {
  it.each([
    // Before the last member only: what belongs to a head is cut from the member.
    ['小麦、稻谷最低收购价分别提高到每百斤117元和130元。', ['小麦最低收购价', '稻谷最低收购价']],
    ['地表水、近岸海域水质优良比例分别达到85.2%、90.1%。', ['地表水水质优良比例', '近岸海域水质优良比例']],
    ['小学、初中入学率分别达到99.9%和99.5%。', ['小学入学率', '初中入学率']],
    ['食品、药品抽检合格率分别达到98.7%、99.1%。', ['食品抽检合格率', '药品抽检合格率']],
    ['刑事、民事案件分别受理120件、340件。', ['刑事案件', '民事案件']],
    // What the members have in common tells where the head begins.
    ['规上工业、服务业营业收入分别增长6.1%、8.2%。', ['规上工业营业收入', '服务业营业收入']],
    ['第一产业、第二产业增加值分别增长3.1%、5.2%。', ['第一产业增加值', '第二产业增加值']],
    // 居民 goes with the head behind a member of the same length.
    ['城镇、农村居民人均可支配收入分别增长5.1%、7.2%。', ['城镇居民人均可支配收入', '农村居民人均可支配收入']],
    ['企业职工、城乡居民参保人数分别为12万人、30万人。', ['企业职工参保人数', '城乡居民参保人数']],
    // 人均 opens the head, whatever stands before it.
    [
      '居民医保和公共卫生服务经费人均财政补助标准分别提高30元和5元。',
      ['居民医保人均财政补助标准', '公共卫生服务经费人均财政补助标准'],
    ],
    ['金融机构存、贷款余额分别达到300亿元和200亿元。', ['金融机构存款余额', '贷款余额']],
  ])('%s', (text, metrics) => {
    expect(metricsOf(text)).toEqual(metrics)
  })

  it.each([
    // Members with a head of their own keep it.
    ['工业产值、税收收入分别增长6%、4%。', ['工业产值', '税收收入']],
    ['城镇新增就业、创业担保贷款分别完成118%和120%。', ['城镇新增就业', '创业担保贷款']],
    ['接待游客人次、旅游收入分别增长12%、15%。', ['接待游客人次', '旅游收入']],
    ['进口、出口分别增长2%、3%。', ['进口', '出口']],
    // 率 alone says nothing behind another member.
    ['甲项、乙项熟稔率分别为8%、9%。', ['甲项', '乙项熟稔率']],
  ])('is not carried: %s', (text, metrics) => {
    expect(metricsOf(text)).toEqual(metrics)
  })

  it('leaves the range at the member itself', () => {
    const text = '玉米、大豆种植面积分别达到30万亩、12万亩。'
    const [corn] = extract(parse(text))
    expect(corn?.metric).toBe('玉米种植面积')
    expect(corn?.metricRange).toEqual({ start: 0, end: 2 })
  })
})
