import { type Decimal, formatDecimal } from '@hegao/numerals'
import { sharesOfWholes, sumOtherThanHundred } from '../../consistency/shares-of-whole.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  shares: readonly string[]
  /** What they add up to. */
  sum: string
}

/** A ratio of parts of one thing makes about a hundred; 1∶2∶3 does not try to. */
const nearHundred = (sum: Decimal) => sum.gte(80) && sum.lte(120)

/** Shares further apart, each in its own clause, are shown one by one. */
const longestList = 30

export default defineRule<Data>({
  id: 'arithmetic/shares-not-hundred',
  title: { zh: '各部分占比之和不是100', en: 'Shares that do not add up to 100' },
  severity: 'error',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '三次产业之类合为一个整体，各占多少加起来应为100；差得比修约误差多，必有一个数写错。',
    en: 'What makes up one whole, as the three industries do, adds up to 100; where more than rounding is missing, one of the numbers is wrong.',
  },
  source: {
    zh: '各部分占比之和＝100%；按 GB/T 8170—2008 每个数留出末位一个单位的修约误差',
    en: 'Shares of one whole add up to 100%; rounding is allowed for by one unit of each last digit (GB/T 8170—2008)',
  },
  examples: {
    bad: [
      '全县三次产业比⟦10.5:66.3:34.2⟧。',
      '三次产业结构由8.7∶41.2∶50.1调整为⟦7.4∶39.6∶54.3⟧。',
      '第一、二、三产业增加值占比分别为⟦10.5%、66.3%和34.2%⟧。',
      '三次产业结构为12.7∶40.8∶46.5，对经济增长的贡献率分别为⟦8.7%、57.0%和44.3%⟧。',
      '农村、城镇人口占比分别为⟦45.3%和64.7%⟧。',
      '第一产业增加值12亿元，占GDP的12.1%；第二产业增加值43亿元，占43.5%；第三产业增加值54亿元，占⟦54.4%⟧。',
    ],
    good: [
      '全县三次产业比10.5:56.3:33.2。',
      '三次产业结构由8.7∶41.2∶50.1调整为7.4∶39.6∶53。',
      '三次产业结构为12.7∶40.8∶46.7，粮经饲比例为87∶9∶4。',
      '第一、二、三产业增加值占比分别为10.5%、56.3%和33.2%。',
      '第一、二、三产业增加值分别增长3.5%、6.3%和5.2%。',
      '轿车、客车、货车占比分别为45.3%、20.1%和15.2%。',
      '氮、磷、钾的配比为15∶15∶15，混凝土配合比为1∶2.3∶3.9。',
      '农村、城镇人口占比分别为45.3%和54.7%。',
      '中央、地方资金占比分别为45.3%和34.7%。',
      '第一产业增加值12亿元，占GDP的12.1%，增长3%；第二产业占43.5%，其中工业占38.2%；第三产业占44.4%。',
      '农村、城镇居民参保率分别为95.3%和98.7%。',
    ],
  },
  wording: {
    zh: { message: ({ shares, sum }) => `各部分占比之和 ${shares.join('＋')}＝${sum}，应为100，请核对` },
    en: { message: ({ shares, sum }) => `The shares ${shares.join(' + ')} add up to ${sum}, not to 100; please check` },
  },
  check(document, report) {
    for (const shares of sharesOfWholes(document)) {
      const sum = sumOtherThanHundred(shares)
      const claims = [...new Set(shares.map(({ claim }) => claim))]
      const [first, last] = [claims[0], claims.at(-1)]
      if (sum === null || first === undefined || last === undefined || !nearHundred(sum)) continue
      // 中央、地方 may leave a third side out.
      if (shares.length === 2 && sum.lt(100)) continue
      const isList = last.range.end - first.range.start <= longestList
      report({
        range: isList ? { start: first.range.start, end: last.range.end } : last.range,
        data: { shares: shares.map(({ value }) => formatDecimal(value)), sum: formatDecimal(sum) },
        related: isList ? [] : claims.slice(0, -1).map(({ range }) => ({ range, place: null })),
        claims,
      })
    }
  },
})
