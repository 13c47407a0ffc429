import type { Claim } from '@hegao/extractor'
import { isComparable, isSurelyLess } from '../../consistency/figure.ts'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  /** 上半年 */
  time: string
  part: string
  year: string
}

/** A stretch of the year, and the whole of it. */
const partOfYear = /(?:[上下]半年|[一二三四]季度|前三季度|(?:1[0-2]|[1-9])月份?)(?![末底])/
const wholeYear = /^[^，。；、]{0,6}全年/
/** What another year or a plan says, and what is counted at a moment: 超过去年全年, 年末在册. */
const other =
  /去年|上年|往年|明年|计划|目标|任务|预算|预计|力争|超过|相当|末|底|截[至止]|现有|在册|余额|存量|净|均|其中/
const reach = 24

export default defineRule<Data, null>({
  id: 'contradiction/part-of-year',
  title: { zh: '半年、季度、月份数大于全年数', en: 'More in a part of the year than in all of it' },
  severity: 'error',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '全年累计包含其中的每一段，不会比上半年、某个月还少；两数必有一错，或口径不同。',
    en: 'A year holds all its months, so that its total cannot be less than that of one of them: a figure is wrong, or they count different things.',
  },
  source: {
    zh: '《党政机关公文处理工作条例》第二十条：数字准确；全年数不小于其中一段的数',
    en: 'Regulations on the handling of official documents (2012), article 20: accurate figures; no part of a year exceeds it',
  },
  examples: {
    bad: ['走访困难群众上半年⟦62次⟧，全年60次。', '全年接待来访130批次，7月份接待来访⟦143批次⟧。'],
    good: [
      '走访困难群众上半年62次，全年130次。',
      '上半年走访困难群众62次，超过去年全年60次。',
      '上半年末在册低保对象62户，全年60户。',
      '上半年走访困难群众62次，全年计划走访60次。',
      '上半年增长6.2%，全年增长6%。',
      '上半年走访困难群众62次，全年培训60次。',
    ],
  },
  wording: {
    zh: { message: ({ time, part, year }) => `${time}${part}，大于全年${year}，请核对`, place: () => '全年数' },
    en: {
      message: ({ time, part, year }) => `${part} in ${time} is more than ${year} in all the year; please check`,
      place: () => 'the year',
    },
  },
  check(document, report) {
    const { claims } = document
    for (let i = 1; i < claims.length; i += 1) {
      const [first, second] = [claims[i - 1], claims[i]]
      if (first === undefined || second === undefined || first.sentence !== second.sentence) continue
      if (!isOneFlow(first, second)) continue
      const [before, after] = [clauseOf(document, first, claims[i - 2]), clauseOf(document, second, first)]
      if (other.test(before + after)) continue
      const isFirstYear = wholeYear.test(before)
      const time = partOfYear.exec(isFirstYear ? after : before)?.[0]
      if (time === undefined || (!isFirstYear && !wholeYear.test(after))) continue
      const [part, year] = isFirstYear ? [second, first] : [first, second]
      if (!isSurelyLess(year, part)) continue
      report({
        range: part.range,
        data: { time, part: part.text, year: year.text },
        related: [{ range: year.range, place: null }],
        claims: [part, year],
      })
    }
  },
})

/** Whether two figures tell of the same thing how much of it there was. */
function isOneFlow(a: Claim, b: Claim): boolean {
  if (a.kind !== 'count' && a.kind !== 'money') return false
  if (!isComparable(a, b) || a.unit !== b.unit || a.metric !== b.metric || a.metric === '') return false
  return [a, b].every(({ role, status }) => (role === 'level' || role === 'share') && status === 'actual')
}

/** The words of a figure's clause before it, from the figure before on. */
function clauseOf({ folded }: Document, claim: Claim, before: Claim | undefined): string {
  const start = Math.max(claim.sentence.position.start.offset, before?.range.end ?? 0, claim.range.start - reach)
  return /[^，。；]*$/.exec(folded.slice(start, claim.range.start))?.[0] ?? ''
}
