import type { Claim } from '@hegao/extractor'
import { intersects } from '@hegao/numerals'
import { isOnOtherBasis } from '../../consistency/basis.ts'
import { changeBetween, sizesOf } from '../../consistency/change.ts'
import { comparedRates } from '../../consistency/compared-rates.ts'
import { printedValue } from '../../consistency/figure.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  from: string
  to: string
  /** As printed: 8个百分点. */
  stated: string
  /** What the subtraction gives: 5个百分点. */
  computed: string
}

type Place = 'from' | 'to'

export default defineRule<Data, Place>({
  id: 'arithmetic/points',
  title: { zh: '百分点与前后两个百分数不符', en: 'Percentage points that do not follow' },
  severity: 'error',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '前后两个百分数相减，与所写的百分点对不上，三个数中必有一个错。',
    en: 'The difference of two percentages is not the one stated in points, so one of the three is wrong.',
  },
  source: {
    zh: '国家统计局统计术语：百分点是百分数之间的差；按 GB/T 8170—2008 留出修约误差',
    en: 'Terms of the National Bureau of Statistics: a percentage point is the difference between percentages; rounding is allowed for (GB/T 8170—2008)',
  },
  examples: {
    bad: [
      '云溪县自来水普及率由80%提高到85%，提高⟦8个百分点⟧。',
      '文盲率由上年的5.1%下降为3.2%，下降⟦1.5个百分点⟧。',
      '重复率为2.8%，比一季度的3.1%回落⟦0.6个百分点⟧。',
      '增速最高的澄江镇为7.4%，最低的云溪镇为3.5%，二者相差⟦9.9个百分点⟧。',
    ],
    good: [
      '云溪县自来水普及率由80%提高到85%，提高5个百分点。',
      '文盲率由5.1%下降为3.2%，下降1.9个百分点，比全省低0.7个百分点。',
      '服务业占比由51.26%提高到53.4%，提高2.1个百分点。',
      '重复率为2.8%，比一季度的3.1%回落0.3个百分点。',
      '自来水普及率由80%提高到85%，参保率提高8个百分点。',
      '药占比由28.4%降到26.3%，年均下降0.7个百分点。',
    ],
  },
  wording: {
    zh: {
      message: ({ from, to, stated, computed }) => `由${from}到${to}，相差${computed}，文中为${stated}，请核对`,
      place: (place) => (place === 'from' ? '基期数' : '报告期数'),
    },
    en: {
      message: ({ from, to, stated, computed }) =>
        `From ${from} to ${to} is a difference of ${computed}, but the text says ${stated}; please check`,
      place: (place) => (place === 'from' ? 'the old figure' : 'the new figure'),
    },
  },
  check(document, report) {
    for (const { from, to, stated } of comparedRates(document, 'percentage-point')) {
      if (isOnOtherBasis(document.folded, stated)) continue
      const off = disagreement(from, to, stated)
      if (off === null) continue
      report({
        range: stated.range,
        data: { from: from.text, to: to.text, stated: stated.text, computed: `${off}个百分点` },
        related: [
          { range: from.range, place: 'from' },
          { range: to.range, place: 'to' },
        ],
        claims: [from, to, stated],
      })
    }
  },
})

/** The difference, unsigned, where no rounding makes the stated one right; else null. */
function disagreement(from: Claim, to: Claim, stated: Claim): string | null {
  const change = changeBetween(from, to)
  if (change === null || printedValue(stated) === null) return null
  return intersects(change.possible, sizesOf(stated)) ? null : change.value.toFixed()
}
