import type { Claim } from '@hegao/extractor'
import { type Decimal, formatDecimal } from '@hegao/numerals'
import { areTwoSides } from '../../consistency/parts.ts'
import { printedPercentage, ratioMembers, sumOtherThanHundred } from '../../consistency/ratio.ts'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  shares: readonly string[]
  /** What they add up to. */
  sum: string
}

/** What a ratio that shares out 100 is called: 三次产业比, 能源消费结构. */
const structure = /产业?(?:增加值)?(?:结构|构成|之?比|占比)|结构比|构成比|结构$|构成$/
/** All three industries, that make up the whole of an economy. */
const industries =
  /[三3]次产业|第?一[、,]二[、,]三(?:次)?产业|一二三产业?|第一产业[^。；]{0,60}第二产业[^。；]{0,60}第三产业/
/** Shares of one whole, given member by member. */
const sharesOf =
  /(?:占比|比重|比例|贡献率|份额)(?:由[^，。；]{0,20})?(?:[分各]别?)?(?:调整|优化|变化|演进)?(?:为|达|达到|是|占)?$/
/** How far before a list the words that name its members are read. */
const reach = 80
const joint = /^[、,，]?[和及与]?$/
/** A ratio of parts of one thing makes about a hundred; 1∶2∶3 does not try to. */
const nearHundred = (sum: Decimal) => sum.gte(80) && sum.lte(120)

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
      '农村、城镇居民参保率分别为95.3%和98.7%。',
    ],
  },
  wording: {
    zh: { message: ({ shares, sum }) => `各部分占比之和 ${shares.join('＋')}＝${sum}，应为100，请核对` },
    en: { message: ({ shares, sum }) => `The shares ${shares.join(' + ')} add up to ${sum}, not to 100; please check` },
  },
  check(document, report) {
    for (const [i, claim] of document.claims.entries()) {
      const parts = partsOfRatio(document, claim) ?? listedShares(document, i)
      const sum = parts === null ? null : sumOtherThanHundred(parts.flatMap(({ number }) => number))
      const [first, last] = [parts?.[0]?.claim, parts?.at(-1)?.claim]
      if (parts === null || sum === null || first === undefined || last === undefined || !nearHundred(sum)) continue
      // 中央、地方 may leave a third side out.
      if (parts.length === 2 && sum.lt(100)) continue
      report({
        range: { start: first.range.start, end: last.range.end },
        data: { shares: parts.map(({ number }) => formatDecimal(number.value)), sum: formatDecimal(sum) },
        claims: [...new Set(parts.map((part) => part.claim))],
      })
    }
  },
})

interface Share {
  readonly claim: Claim
  readonly number: { readonly value: Decimal; readonly ulp: Decimal }
}

/** 三次产业结构为|9.2∶41.5∶49.3|; null where a claim is no ratio of the parts of a whole. */
function partsOfRatio({ folded }: Document, claim: Claim): Share[] | null {
  if (claim.quantity.production !== 'ratio' || !structure.test(claim.metric)) return null
  const members = ratioMembers(folded, claim)
  return members.length < 3 ? null : members.map((number) => ({ claim, number }))
}

/** 第一、二、三产业占比分别为|10.5%、56.3%和33.2%|; null where no such list begins, or where it may leave something out. */
function listedShares({ claims, folded }: Document, index: number): Share[] | null {
  const first = claims[index]
  if (first?.kind !== 'percentage' || first.role === 'change') return null
  const start = Math.max(first.sentence.position.start.offset, first.range.start - reach)
  const lead = /[^。；;]*$/.exec(folded.slice(start, first.range.start))?.[0] ?? ''
  const clause = /[^，。；;]*$/.exec(lead)?.[0] ?? ''
  if (!sharesOf.test(clause)) return null
  const list: Share[] = []
  for (let at = index; at < claims.length; at += 1) {
    const [before, claim] = [list.at(-1)?.claim, claims[at]]
    const number = claim === undefined ? null : printedPercentage(claim)
    if (claim === undefined || number === null || claim.sentence !== first.sentence) break
    if (before !== undefined && !joint.test(folded.slice(before.range.end, claim.range.start))) break
    list.push({ claim, number })
  }
  // 三次产业结构为…，对经济增长的贡献率分别为
  if (list.length === 3) return industries.test(clause.startsWith('对') ? lead : clause) ? list : null
  return list.length === 2 && areTwoSides(list.map(({ claim }) => claim)) ? list : null
}
