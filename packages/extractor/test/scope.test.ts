import { extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'

const periods = (text: string) => extract(parse(text)).map(({ text: quantity, scope }) => [quantity, scope.period])
const bodies = (text: string) => extract(parse(text)).map(({ text: quantity, scope }) => [quantity, scope.organisation])

describe('the period of a quantity', () => {
  it('is not that of its base, nor of the base before', () => {
    expect(periods('电力一百零八亿度，等于一九四九年的二点五倍；原煤八千万吨。')).toEqual([
      ['一百零八亿度', null],
      ['二点五倍', null],
      ['八千万吨', null],
    ])
    expect(periods('2015年人均收入30788元，比2010年增加13480元。')).toEqual([
      ['30788元', '2015年'],
      ['13480元', '2015年'],
    ])
  })

  it('is that of the base where the quantity is the base', () => {
    expect(periods('2023年收入20亿元，比2019年的12亿元增加8亿元。')).toEqual([
      ['20亿元', '2023年'],
      ['12亿元', '2019年'],
      ['8亿元', '2023年'],
    ])
  })

  it('ends with the level a change set out from', () => {
    expect(periods('里程由1997年的123万公里增加到176万公里。铁路7万公里。')).toEqual([
      ['123万公里', '1997年'],
      ['176万公里', null],
      ['7万公里', null],
    ])
  })

  it('holds for the bracket it opens', () => {
    expect(periods('建成泵站12座（2022年8座），投资3亿元。')).toEqual([
      ['12座', null],
      ['8座', '2022年'],
      ['3亿元', null],
    ])
  })

  it('goes on from a sentence without quantities, in the paragraph', () => {
    expect(periods('五年来，我们始终坚持绿色发展。新造林3万亩。\n新建公路86公里。')).toEqual([
      ['3万亩', '五年来'],
      ['86公里', null],
    ])
  })
})

describe('the body of a quantity', () => {
  it('acts at the head of a clause', () => {
    expect(bodies('园区党委先后召开会议12次，县财政局拨付资金300万元。')).toEqual([
      ['12次', '园区党委'],
      ['300万元', '县财政局'],
    ])
  })

  it.each(['规模以上工业企业达54家。', '数字政府平台建成12个。', '新建示范园区20个。', '推动企业技改12项。'])(
    'is not a kind of body: %s',
    (text) => {
      expect(bodies(text).map(([, body]) => body)).toEqual([null])
    },
  )

  it('is told by a heading that is its name', () => {
    expect(bodies('一、县财政局\n拨付资金300万元。')).toEqual([['300万元', '县财政局']])
  })

  it('is told by the row of a table', () => {
    const table = '单位\t办件数（件）\n市公安局\t320\n市水务局\t45\n合计\t365'
    expect(bodies(table)).toEqual([
      ['320', '市公安局'],
      ['45', '市水务局'],
      ['365', null],
    ])
  })
})
