import type { Claim } from '@hegao/extractor'
import { comparedRates } from '../../consistency/compared-rates.ts'
import { directionOf } from '../../consistency/direction.ts'
import { printedValue } from '../../consistency/figure.ts'
import { isRateOfChange } from '../../consistency/percentage.ts'
import { transitions } from '../../consistency/transition.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  from: string
  to: string
  /** As printed: 2.1%. */
  stated: string
  /** What was meant: 2.1个百分点. */
  points: string
}

export default defineRule<Data>({
  id: 'unit/percent-for-points',
  title: { zh: '两个百分数之差误作“%”', en: 'A difference of percentages written in percent' },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '两个百分数相减得百分点；写成“%”，意思就成了减少了原数的百分之几。',
    en: 'The difference of two percentages is in percentage points; in percent it would be a share of the first one.',
  },
  source: {
    zh: '国家统计局统计术语：百分点是百分数之间的差',
    en: 'Terms of the National Bureau of Statistics: a percentage point is the difference between percentages',
  },
  examples: {
    bad: [
      '重复率为2.8%，比一季度的3.1%回落⟦0.3%⟧。',
      '药占比由28.4%降到26.3%，下降⟦2.1%⟧。',
      '自来水普及率从71.3%提高到96.8%，提高⟦25.5%⟧。',
      '入驻率由上年的65%升至今年的82%，上升了⟦17%⟧。',
      '入驻率82%，比上年的65%上升⟦17%⟧。',
    ],
    good: [
      '药占比由28.4%降到26.3%，下降2.1个百分点。',
      '药占比由28.4%降到26.3%，下降7.4%。',
      '药占比由28.4%降到26.3%，药费下降2.1%。',
      '占比由100%降到98%，下降2%。',
    ],
  },
  wording: {
    zh: {
      message: ({ from, to, stated, points }) =>
        `${from}与${to}相差${points}，文中为“${stated}”；两个百分数之差应以百分点计`,
    },
    en: {
      message: ({ from, to, stated, points }) =>
        `${from} and ${to} are ${points} apart, but the text says ${stated}; a difference of percentages is in percentage points`,
    },
  },
  check(document, report) {
    const found = new Map<Claim, Claim[]>()
    for (const { from, to, stated } of comparedRates(document, 'percentage')) found.set(stated, [from, to])
    for (const { from, to, change: stated, changeWords } of transitions(document)) {
      if (from.kind !== 'percentage' || stated?.kind !== 'percentage') continue
      if (directionOf(changeWords.replace(/^(?:同比|[比较]上年)/, '')) !== 0) found.set(stated, [from, to])
    }
    for (const [stated, [from, to]] of found) {
      if (from === undefined || to === undefined || !/[%％]$/.test(stated.text) || !isInPoints(from, to, stated))
        continue
      const points = stated.text.replace(/[%％]$/, '个百分点')
      report({
        range: stated.range,
        data: { from: from.text, to: to.text, stated: stated.text, points },
        related: [
          { range: from.range, place: null },
          { range: to.range, place: null },
        ],
        claims: [from, to, stated],
        suggestions: [{ range: stated.range, text: points }],
      })
    }
  },
})

/** Whether the change is the plain difference of the two rates, and is not also what it says, a share of the first. */
function isInPoints(from: Claim, to: Claim, stated: Claim): boolean {
  const [first, second, size] = [printedValue(from), printedValue(to), printedValue(stated)]
  if (first === null || second === null || size === null) return false
  return second.minus(first).abs().eq(size.abs()) && !isRateOfChange(from, to, stated)
}
