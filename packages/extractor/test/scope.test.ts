import { extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'

const periods = (text: string) => extract(parse(text)).map(({ text: quantity, scope }) => [quantity, scope.period])
const bodies = (text: string) => extract(parse(text)).map(({ text: quantity, scope }) => [quantity, scope.organisation])

describe('the period of a quantity', () => {
  it('is a year of a reign with its name', () => {
    expect(periods('民国36年，甲县收入14亿元。光绪三十一年，县衙征银300两。')).toEqual([
      ['14亿元', '民国36年'],
      ['300两', '光绪三十一年'],
    ])
  })

  it('is not the time that only tells of which growth', () => {
    expect(periods('上半年，零售业增长20.5%，延续了2017年以来的较快增速，餐饮业增长8.6%。')).toEqual([
      ['20.5%', '上半年'],
      ['8.6%', '上半年'],
    ])
  })

  it('is not the year an index is reckoned from', () => {
    expect(periods('4月份，价格指数为112.4（以2020年为100），下降3%。')).toEqual([
      ['112.4', '4月份'],
      ['3%', '4月份'],
    ])
  })

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

  it('is not the year of the level reached where the change is that of each of several years', () => {
    expect(periods('五年来，我县加快发展。产值由2010年的162亿元增加到2015年的288亿元，年均增长12%。')).toEqual([
      ['162亿元', '2010年'],
      ['288亿元', '2015年'],
      ['12%', '五年来'],
    ])
    expect(periods('2015年产值288亿元，年均增长12%。')).toEqual([
      ['288亿元', '2015年'],
      ['12%', null],
    ])
    expect(periods('到2015年产值增加到288亿元，比上年增长9%。')).toEqual([
      ['288亿元', '2015年'],
      ['9%', '2015年'],
    ])
  })

  it('is the one a sentence before, or the lead of a list, opens with', () => {
    expect(periods('一九九〇年工业生产稳步回升。原煤八十万吨，增长2%。')).toEqual([
      ['八十万吨', '一九九〇年'],
      ['2%', '一九九〇年'],
    ])
    expect(periods('今年是云溪县建设的起步之年。完成投资3亿元。')).toEqual([['3亿元', '今年']])
    expect(periods('过去五年，我县成就显著。一是产业兴旺。产值增长18%。二是绿色转型。建成公园12座。')).toEqual([
      ['18%', '过去五年'],
      ['12座', '过去五年'],
    ])
    expect(periods('1998年洪水过后，我们退田还湖。恢复水面20公顷。')).toEqual([['20公顷', null]])
    expect(
      periods(
        '基于上述思路，2027年我县的主要目标是：\n\n——农业总产值增长3%；\n\n——工业总产值增长6%。\n\n新建道路5条。',
      ),
    ).toEqual([
      ['3%', '2027年'],
      ['6%', '2027年'],
      ['5条', null],
    ])
  })

  it('does not go on from one item to the next', () => {
    expect(periods('一是抓项目。到12月底，开工5个。二是抓督查。督办18件。')).toEqual([
      ['5个', '12月底'],
      ['18件', null],
    ])
  })

  it('is that of a whole year for what came about in it, and not for what was there', () => {
    expect(
      periods('全年接待游客37万人次。旅游收入3亿元，总量居全省第3位。航线达到34条。常住人口73万人。5万千瓦风电开工。'),
    ).toEqual([
      ['37万人次', '全年'],
      ['3亿元', '全年'],
      ['全省第3位', null],
      ['34条', null],
      ['73万人', null],
      ['5万千瓦', null],
    ])
  })

  it('counts from a congress', () => {
    expect(periods('党的十八大以来三次召开现场会。')).toEqual([['三次', '党的十八大以来']])
  })

  it('is a five-year plan or some of its years', () => {
    expect(periods('“十二五”期间，建成水库12座。')).toEqual([['12座', '“十二五”期间']])
    expect(periods('“十一五”前四年累计造林3万亩。')).toEqual([['3万亩', '“十一五”前四年']])
    expect(periods('投资615亿元，是“十一五”时期的2.7倍。')).toEqual([
      ['615亿元', null],
      ['2.7倍', null],
    ])
    expect(periods('“十五五”时期经济社会发展分三步，建成水库12座。')).toEqual([['12座', null]])
  })

  it('holds on from the head of a paragraph, and ends with a point in time told in passing', () => {
    expect(periods('一年来，我们不懈努力。新造林3万亩。')).toEqual([['3万亩', '一年来']])
    expect(periods('一年多来，接待来访5批。')).toEqual([['5批', '一年多来']])
    expect(periods('在遭受旱灾的情况下，一九七八年仍然夺得了丰收。总产量三千万吨。')).toEqual([
      ['三千万吨', '一九七八年'],
    ])
    expect(periods('新增就业3万人，年末失业率降到5.2%。物价上涨2.5%。')).toEqual([
      ['3万人', null],
      ['5.2%', '年末'],
      ['2.5%', null],
    ])
    expect(periods('年末户籍人口53万人。常住人口47万人。')).toEqual([
      ['53万人', '年末'],
      ['47万人', '年末'],
    ])
  })

  it('is neither a lead nor the age of a school', () => {
    expect(periods('提前一年建成公路86公里。')).toEqual([['86公里', null]])
    expect(periods('实行学前一年免费教育，惠及幼儿4万人。')).toEqual([['4万人', null]])
  })

  it('is that of both levels where it is a stretch of years', () => {
    expect(periods('一九七一年到一九七八年，增长率由千分之七降到千分之五。')).toEqual([
      ['千分之七', '一九七一年到一九七八年'],
      ['千分之五', '一九七一年到一九七八年'],
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

  it('is the treasury that pays, and builds nothing', () => {
    expect(bodies('中央财政安排资金17亿元，全年建成住房432万套。')).toEqual([
      ['17亿元', '中央财政'],
      ['432万套', null],
    ])
    expect(bodies('中央财政拟投入4亿元。')).toEqual([['4亿元', '中央财政']])
    expect(bodies('中央财政收入17亿元。')).toEqual([['17亿元', null]])
  })

  it('gives way to a body of the same kind, and to a place told apart', () => {
    expect(bodies('长河集团在我县投资3亿元；云山集团年产3000辆专用车项目开工。')).toEqual([
      ['3亿元', '长河集团'],
      ['3000辆', '云山集团'],
    ])
    expect(bodies('人口增长率，云溪县由千分之七降到千分之五，澄江县由千分之九降到千分之六。')).toEqual([
      ['千分之七', '云溪县'],
      ['千分之五', '云溪县'],
      ['千分之九', '澄江县'],
      ['千分之六', '澄江县'],
    ])
  })
})
