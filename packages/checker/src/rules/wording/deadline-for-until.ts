import { defineRule } from '../../rule.ts'
import { isDigit, isLineEnd, isOneOf } from '../../text/characters.ts'
import { occurrences } from '../../text/occurrences.ts'

interface Data {
  /** What follows: 12月. */
  time: string
}

/** No time is longer: 2024年12月31日. */
const longestTime = 11

export default defineRule<Data>({
  id: 'wording/deadline-for-until',
  title: { zh: '“截至”误作“截止”', en: '截止 for 截至' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '“截止”是停止，后面不接时间；“截止12月底”应为“截至12月底”。',
    en: '截止 means to end and takes no date behind it; what holds up to a date is told with 截至.',
  },
  source: { zh: '《报纸编校质量评比差错认定细则》第25条', en: 'Rules on errors in newspapers, item 25' },
  examples: {
    bad: ['⟦截止⟧12月底，已完成131项。', '办结来文31件，⟦截止⟧2023年末，无一积压。'],
    good: ['截至12月底，已完成131项。', '报名截止3月5日。', '截止日期为2023年12月31日。', '征集于12月31日截止。'],
  },
  wording: {
    zh: { message: ({ time }) => `“截止”后不接时间，“截止${time}”应为“截至${time}”` },
    en: { message: ({ time }) => `Before a date (${time}) 截止 should read 截至` },
  },
  check({ folded, text }, report) {
    for (const range of occurrences(folded, '截止')) {
      const before = folded.charAt(range.start - 1)
      // 报名截止3月5日 has a subject that ends.
      if (!isLineEnd(before) && !isOneOf(before, '，。；：、(（　 \t')) continue
      const end = timeEnd(folded, range.end)
      if (end === null) continue
      report({
        range,
        data: { time: text.slice(range.end, end) },
        fix: { range, text: '截至' },
        suggestions: [{ range, text: '截至' }],
      })
    }
  },
})

/** Where the year, month or day at `at` ends; null where none is there. */
function timeEnd(folded: string, at: number): number | null {
  let end = at
  let found: number | null = null
  while (end < at + longestTime && (isDigit(folded.charAt(end)) || isOneOf(folded.charAt(end), '年月日'))) {
    end += 1
    if (isOneOf(folded.charAt(end - 1), '年月日')) found = end
  }
  return isDigit(folded.charAt(at)) ? found : null
}
