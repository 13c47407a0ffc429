import type { Claim } from '@hegao/extractor'
import { contains, type Decimal, decimal, formatDecimal, scale } from '@hegao/numerals'
import { possibleValues, printedValue } from '../../consistency/figure.ts'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  all: string
  /** The number alone: 23. */
  size: string
  stated: string
  /** The two shares of whole numbers next to it: how many, and the percentage to two places. */
  below: readonly [string, string]
  above: readonly [string, string]
}

/** More members leave hardly a percentage unreached. */
const most = 200
/** What was handed in or tested, before its number: 收回问卷|56份, 抽检样品|40批次. */
const tested = /收回|回收|回访|抽查|抽检|抽测|检测|有效/
const persons = new Set(['人', '名', '位', '户', '家'])
/** Who voted: 参加测评|23人; 测评班子成员|7名 are those voted on. */
const took = /参加|参与|参评|应到|实到|到会|回访|受访/
/** 23名|党员测评 */
const doing = /测评|评议|投票|表决|问卷|受访|参评|参会|考试/
/** ，满意率为: the share of those, and not an average of several. */
const rate =
  /^([\u4e00-\u9fff]{0,8})[，,](?:群众|学员|师生)?(?:满意|优秀|称职|合格|赞成|支持|同意|通过|及格|出席|参与|知晓|好评|认可)率(?:为|是|达到?)?$/
const reach = 12
const hundred = decimal(100)

export default defineRule<Data, null>({
  id: 'arithmetic/unreachable-percentage',
  title: { zh: '按所述人数算不出的百分比', en: 'A percentage no whole number of them makes' },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '人数少时，满意率只能取有限的几个值；写出的值哪个都不是，人数或百分比必有一个不对，或另有口径。',
    en: 'Of few people only few percentages are possible; where the one stated is not among them, it or the number is wrong, or it is reckoned otherwise.',
  },
  source: {
    zh: '比率＝整数÷总数；按 GB/T 8170—2008 留出修约误差',
    en: 'Rate = a whole number ÷ all; rounding is allowed for (GB/T 8170—2008)',
  },
  examples: {
    bad: ['23名党员参加测评，满意率⟦92.7%⟧。', '抽检样品40批次，合格率为⟦96.8%⟧。', '收回问卷56份，知晓率达⟦97.5%⟧。'],
    good: [
      '23名党员参加测评，满意率91.3%。',
      '23名党员参加测评，满意率91%。',
      '抽检样品4000批次，合格率为96.8%。',
      '走访企业23家，全县企业满意率92.7%。',
      '23名党员参加培训，满意率92.7%。',
      '测评23名干部，满意率92.7%。',
      '对23名干部进行测评，满意率92.7%。',
      '回访23名群众，平均得分92.7分，综合满意率92.7%。',
    ],
  },
  wording: {
    zh: {
      message: ({ all, size, stated, below, above }) =>
        `${all}中不论多少都得不出${stated}：${below[0]}÷${size}＝${below[1]}%，${above[0]}÷${size}＝${above[1]}%，请核对`,
      place: () => '总数',
    },
    en: {
      message: ({ all, size, stated, below, above }) =>
        `No whole number out of ${all} makes ${stated}: ${below[0]} ÷ ${size} = ${below[1]}%, ${above[0]} ÷ ${size} = ${above[1]}%; please check`,
      place: () => 'all',
    },
  },
  check(document, report) {
    const { claims } = document
    for (let i = 1; i < claims.length; i += 1) {
      const [all, stated] = [claims[i - 1], claims[i]]
      if (all === undefined || stated === undefined || !isRateOf(document, all, stated)) continue
      const size = printedValue(all)
      if (size === null || size.lte(1) || size.gt(most)) continue
      const numbers = scale(possibleValues(stated), size.div(hundred))
      const below = numbers.min?.cutOff()
      if (below === undefined || [below, below.plus(1)].some((number) => contains(numbers, number))) continue
      const share = (number: Decimal) =>
        [formatDecimal(number), formatDecimal(number.div(size).times(hundred).round(2))] as const
      report({
        range: stated.range,
        data: {
          all: all.text,
          size: formatDecimal(size),
          stated: stated.text,
          below: share(below),
          above: share(below.plus(1)),
        },
        related: [{ range: all.range, place: null }],
        claims: [all, stated],
      })
    }
  },
})

/** Whether the clause right before a rate says how many were asked: 23名党员测评，满意率. */
function isRateOf({ folded }: Document, all: Claim, stated: Claim): boolean {
  if (stated.kind !== 'percentage' || all.kind !== 'count' || all.sentence !== stated.sentence) return false
  if (stated.approximation !== 'exact' || all.approximation !== 'exact' || stated.range.start - all.range.end > 24)
    return false
  const behind = rate.exec(folded.slice(all.range.end, stated.range.start))?.[1]
  if (behind === undefined) return false
  const start = Math.max(all.sentence.position.start.offset, all.range.start - reach)
  const before = /[^，。；、：]*$/.exec(folded.slice(start, all.range.start))?.[0] ?? ''
  if (!persons.has(all.unit)) return tested.test(before)
  return took.test(before) || (doing.test(behind) && !/[对将]/.test(before))
}
