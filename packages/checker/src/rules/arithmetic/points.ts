import type { Claim } from '@hegao/extractor'
import { intersects, negate, subtract } from '@hegao/numerals'
import { isOnOtherBasis } from '../../consistency/basis.ts'
import { possibleValues, printedValue } from '../../consistency/figure.ts'
import type { Document } from '../../document.ts'
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

const verbs = '增加|增长|提高|上升|提升|下降|降低|减少|回落|上涨|扩大|收窄|缩小|压减'
const time = '(?:(?:上|去)年(?:度|同期|末|底)?|今年|目前|年初|年末|年底|[0-9]{4}年(?:初|末|底|同期)?|[一二三四]季度)'
/** 由80%|提高到|85% */
const arrival = new RegExp(`^(?:${verbs}|升|降|增|减)?(?:到|至|为|成)了?(?:${time}的?)?$`)
/** 2.8%|，比一季度的|3.1% */
const comparedWith = new RegExp(`^[，,(]?(?:比|较)${time}的$`)
/** 最高的…为7.4%|，最低的…为|3.5% */
const lowest = /^[，,]最低的?[^，。；]{1,16}(?:为|是)$/
/** ，提高|5个百分点 */
const change = new RegExp(`^[，,(]?(?:同比|比上年|较上年|二者|两者)?(?:${verbs}|相差)(?:了|达)?$`)
/** Before the first of two rates that are set against each other. */
const beforeFirst = new RegExp(`[由从自](?:${time}的?)?$`)
const longestTime = 12

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
    const { claims, folded } = document
    for (let i = 2; i < claims.length; i += 1) {
      const [first, second, stated] = [claims[i - 2], claims[i - 1], claims[i]]
      if (first === undefined || second === undefined || stated?.kind !== 'percentage-point') continue
      const levels = levelsOf(document, first, second)
      if (levels === null || stated.sentence !== first.sentence || isOnOtherBasis(folded, stated)) continue
      if (!change.test(folded.slice(second.range.end, stated.range.start))) continue
      const [from, to] = levels
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

/** The old and the new one of two rates in a row; null where the words do not set them against each other. */
function levelsOf({ folded }: Document, first: Claim, second: Claim): readonly [Claim, Claim] | null {
  if (first.kind !== 'percentage' || second.kind !== 'percentage' || first.sentence !== second.sentence) return null
  const between = folded.slice(first.range.end, second.range.start)
  if (comparedWith.test(between)) return [second, first]
  if (lowest.test(between)) return [second, first]
  const before = folded.slice(Math.max(0, first.range.start - longestTime), first.range.start)
  return arrival.test(between) && beforeFirst.test(before) ? [first, second] : null
}

/** The difference, unsigned, where no rounding makes the stated one right; else null. */
function disagreement(from: Claim, to: Claim, stated: Claim): string | null {
  const [a, b, c] = [printedValue(from), printedValue(to), printedValue(stated)]
  if (a === null || b === null || c === null) return null
  const difference = subtract(possibleValues(to), possibleValues(from))
  const size = c.lt(0) ? negate(possibleValues(stated)) : possibleValues(stated)
  return intersects(b.lt(a) ? negate(difference) : difference, size) ? null : b.minus(a).abs().toFixed()
}
