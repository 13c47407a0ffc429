import type { Claim } from '@hegao/extractor'
import { growsAtConstantPrices, isOnOtherBasis } from '../../consistency/basis.ts'
import { changeBetween, sizesOf } from '../../consistency/change.ts'
import { printedValue } from '../../consistency/figure.ts'
import { contradictedPercentage } from '../../consistency/percentage.ts'
import { transitions } from '../../consistency/transition.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  from: string
  to: string
  stated: string
  /** The rate that follows, in percent, to two places. */
  computed: string
}

type Place = 'from' | 'to'

/** ，|增长|25%, ，|同比增速达|25% */
const rate = /^(?:同比)?(?:增长|增加|提高|上升|增幅|增速|下降|减少|降低|降幅)(?:了|达|为|达到)?$/

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
      '规上企业50家，比上年的40家增长⟦20%⟧。',
      '规上企业由40家增长⟦20%⟧达到50家。',
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
  check(document, report) {
    const { folded } = document
    for (const { from, to, change: stated, changeWords } of transitions(document)) {
      if (stated?.kind !== 'percentage' || from.kind === 'percentage' || !rate.test(changeWords)) continue
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
  const change = changeBetween(from, to)
  if (change === null || printedValue(stated) === null) return null
  return contradictedPercentage(change, from, sizesOf(stated))
}
