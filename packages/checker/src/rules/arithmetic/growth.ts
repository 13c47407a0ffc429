import type { Claim } from '@hegao/extractor'
import { negate, subtract } from '@hegao/numerals'
import { growsAtConstantPrices, isOnOtherBasis } from '../../consistency/basis.ts'
import { isComparable, possibleValues, printedValue } from '../../consistency/figure.ts'
import { contradictedPercentage } from '../../consistency/percentage.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  from: string
  to: string
  stated: string
  /** The rate that follows, in percent, to two places. */
  computed: string
}

type Place = 'from' | 'to'

const time = '(?:上年|去年|上年度|上年同期|去年同期|今年|年初|年末|年底|[0-9]{4}年(?:初|末|底|同期)?)'
/** 由, 由上年的, 从2019年的 */
const before = new RegExp(`[由从自](?:${time}的?)?$`)
/** 家增加到, 万人次增加到今年的 */
const between = new RegExp(
  `^[^，。；]{0,4}(?:增加|增长|增|提高|上升|升|扩大|减少|下降|降低|降|减|压缩|发展)?[到至为](?:${time}的?)?$`,
)
/** How far before the first figure its time may begin. */
const longestTime = 12
/** The rate's verb right before it: ，增长25%. */
const rate = /^[，,(（]?(?:同比)?(?:增长|增加|提高|上升|增幅|增速|下降|减少|降低|降幅)(?:了|达|为|达到)?$/

export default defineRule<Data, Place>({
  id: 'arithmetic/growth',
  title: { zh: '增减幅度与前后两数不符', en: 'A rate of change that does not follow' },
  severity: 'error',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '由前后两数算出的增减幅度与所写的对不上，三个数中必有一个错。',
    en: 'The rate that follows from the two figures is not the one stated, so one of the three is wrong.',
  },
  source: {
    zh: '增长率＝（报告期数−基期数）÷基期数；按 GB/T 8170—2008 留出修约误差',
    en: 'Rate of growth = (new − old) ÷ old; rounding is allowed for (GB/T 8170—2008)',
  },
  examples: {
    bad: [
      '规上企业由40家增加到50家，增长⟦20%⟧。',
      '信访量从200件下降至150件，下降⟦33%⟧。',
      '门诊量由上年的42.5万人次增加到46.8万人次，增长⟦11.1%⟧。',
    ],
    good: [
      '规上企业由40家增加到50家，增长25%。',
      '总投资由3.1亿元增加到4.2亿元，增长35.5%。',
      '规上企业由40家增加到50家，产值增长12%。',
      '门诊量由2020年的42.5万人次增加到2022年的46.8万人次，增长10.1%。',
      '门诊量由2018年的42.5万人次增加到2022年的46.8万人次，年均增长2.4%。',
      '第三产业增加值由20.1亿元增加到21.3亿元，增长4.5%。',
      '技改投资由20.1亿元增加到21.3亿元，增长4.5%（剔除价格因素）。',
    ],
  },
  wording: {
    zh: {
      message: ({ from, to, stated, computed }) =>
        `由${from}到${to}，变化（${to}−${from}）÷${from}＝${computed}%，文中为${stated}，请核对`,
      place: (place) => (place === 'from' ? '基期数' : '报告期数'),
    },
    en: {
      message: ({ from, to, stated, computed }) =>
        `From ${from} to ${to} the change is (${to} − ${from}) ÷ ${from} = ${computed}%, but the text says ${stated}; please check`,
      place: (place) => (place === 'from' ? 'the old figure' : 'the new figure'),
    },
  },
  check({ claims, folded }, report) {
    for (let i = 2; i < claims.length; i += 1) {
      const [from, to, stated] = [claims[i - 2], claims[i - 1], claims[i]]
      if (from === undefined || to === undefined || stated === undefined) continue
      if (stated.kind !== 'percentage' || from.kind === 'percentage' || !isComparable(from, to)) continue
      if (!before.test(folded.slice(Math.max(0, from.range.start - longestTime), from.range.start))) continue
      if (!between.test(folded.slice(from.range.end, to.range.start))) continue
      if (!rate.test(folded.slice(to.range.end, stated.range.start))) continue
      if (growsAtConstantPrices(folded, from) || isOnOtherBasis(folded, stated)) continue
      const computed = disagreement(from, to, stated)
      if (computed === null) continue
      report({
        range: stated.range,
        data: { from: from.text, to: to.text, stated: stated.text, computed },
        related: [
          { range: from.range, place: 'from' },
          { range: to.range, place: 'to' },
        ],
        claims: [from, to, stated],
      })
    }
  },
})

/** The rate that follows, unsigned and to two places, where no rounding makes the stated one right; else null. */
function disagreement(from: Claim, to: Claim, stated: Claim): string | null {
  const [a, b, c] = [printedValue(from), printedValue(to), printedValue(stated)]
  if (a === null || b === null || c === null) return null
  const change = subtract(possibleValues(to), possibleValues(from))
  const possible = b.lt(a) ? negate(change) : change
  const claimed = c.lt(0) ? negate(possibleValues(stated)) : possibleValues(stated)
  return contradictedPercentage({ value: b.minus(a).abs(), possible }, from, claimed)
}
