import type { Claim } from '@hegao/extractor'
import { isOnOtherBasis } from '../../consistency/basis.ts'
import { isComparable, possibleValues, printedValue } from '../../consistency/figure.ts'
import { contradictedPercentage } from '../../consistency/percentage.ts'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  done: string
  all: string
  stated: string
  /** The rate that follows, in percent, to two places. */
  computed: string
}

type Place = 'done' | 'all'

/** ，已采纳: what was done with some of those counted before, in a clause of its own. */
const deed = /^[，,、；;](?:其中)?(?:目前)?(?:已经|已|均已|均|实际|共)?([\u4e00-\u9fff]{2,4}?)(?:了|完毕)?$/
/** ，采纳率为 */
const rate = /^[，,、(]([\u4e00-\u9fff]{2,4})率(?:为|达|达到)?$/
/** How many characters may stand between one figure and the next. */
const longestStep = 12
/** 新收来信431件: the old ones count too, but are not told. */
const onlyNew = /新[收受增接]|另有|其余/

export default defineRule<Data, Place>({
  id: 'arithmetic/rate',
  title: { zh: '办结率之类与前两数不符', en: 'A rate of completion that does not follow' },
  severity: 'error',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '先说总数，再说办成多少，紧接着的比率与两数之比对不上，三个数中必有一个错，或比率另有口径。',
    en: 'A number, how many of it were done, and right after it a rate that is not their quotient: one of the three is wrong, or the rate is reckoned otherwise.',
  },
  source: {
    zh: '办结率＝办结数÷受理数；按 GB/T 8170—2008 留出修约误差',
    en: 'Rate of completion = completed ÷ received; rounding is allowed for (GB/T 8170—2008)',
  },
  examples: {
    bad: ['制发检察建议21份，已采纳20份，采纳率为⟦92.5%⟧。', '受理来信431件，办结428件，办结率⟦99.9%⟧。'],
    good: [
      '制发检察建议21份，已采纳20份，采纳率为95.2%。',
      '受理来信431件，办结428件，办结率99.3%。',
      '受理来信431件，办结428件，按期办结率98.1%。',
      '新收来信431件，办结428件，办结率96.4%。',
      '受理来信431件，办结428件，满意率98.1%。',
      '制发检察建议21份，法院采纳20份次，采纳率为92.5%。',
    ],
  },
  wording: {
    zh: {
      message: ({ done, all, stated, computed }) => `${done}÷${all}＝${computed}%，文中为${stated}，请核对`,
      place: (place) => (place === 'done' ? '办成数' : '总数'),
    },
    en: {
      message: ({ done, all, stated, computed }) =>
        `${done} ÷ ${all} = ${computed}%, but the text says ${stated}; please check`,
      place: (place) => (place === 'done' ? 'how many were done' : 'of how many'),
    },
  },
  check(document, report) {
    const { claims } = document
    for (let i = 2; i < claims.length; i += 1) {
      const [all, done, stated] = [claims[i - 2], claims[i - 1], claims[i]]
      if (all === undefined || done === undefined || stated?.kind !== 'percentage') continue
      if (!isRateOf(document, all, done, stated)) continue
      const computed = disagreement(all, done, stated)
      if (computed === null) continue
      report({
        range: stated.range,
        data: { done: done.text, all: all.text, stated: stated.text, computed },
        related: [
          { range: done.range, place: 'done' },
          { range: all.range, place: 'all' },
        ],
        claims: [all, done, stated],
      })
    }
  },
})

/** Whether the sentence names the rate by the deed: 采纳20份，采纳率为. */
function isRateOf({ folded }: Document, all: Claim, done: Claim, stated: Claim): boolean {
  if (all.sentence !== stated.sentence || all.kind !== 'count' || all.unit !== done.unit) return false
  if (!isComparable(all, done) || stated.range.start - all.range.end > 3 * longestStep) return false
  const name = deed.exec(folded.slice(all.range.end, done.range.start))?.[1]
  if (name === undefined) return false
  const before = folded.slice(
    Math.max(all.sentence.position.start.offset, all.range.start - longestStep),
    all.range.start,
  )
  const words = folded.slice(done.range.end, stated.range.start)
  return rate.exec(words)?.[1] === name && !onlyNew.test(before) && !isOnOtherBasis(folded, stated)
}

/** The rate that follows, to two places, where no rounding makes the stated one right; else null. */
function disagreement(all: Claim, done: Claim, stated: Claim): string | null {
  const [value, whole] = [printedValue(done), printedValue(all)]
  if (value === null || whole === null || value.gt(whole)) return null
  return contradictedPercentage({ value, possible: possibleValues(done) }, all, possibleValues(stated))
}
