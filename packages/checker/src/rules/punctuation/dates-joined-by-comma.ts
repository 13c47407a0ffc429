import { defineRule } from '../../rule.ts'
import { isDigit, isHan, isOneOf } from '../../text/characters.ts'
import { occurrences } from '../../text/occurrences.ts'

interface Data {
  written: string
  right: string
}

const rest = /、([0-9]{1,2})、([0-9]{1,2})/y

export default defineRule<Data>({
  id: 'punctuation/dates-joined-by-comma',
  title: { zh: '年月日之间误用顿号', en: 'Year, month and day joined by 、' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '顿号表示并列，“2024、6、5”会读成三个数。',
    en: '、 lists things side by side; 2024、6、5 reads as three numbers.',
  },
  source: { zh: 'GB/T 15834—2011 附录A.4.2', en: 'GB/T 15834—2011, annex A.4.2' },
  examples: {
    bad: ['填报时间：⟦2024、6、5⟧', '自⟦2024、06、05⟧起施行，召开会议12次。'],
    good: ['填报时间：2024年6月5日', '2022、2023、2024年分别收文31件、28件、40件。', '编号2024、6、5号箱移交。'],
  },
  wording: {
    zh: { message: ({ written, right }) => `年月日之间不用顿号，“${written}”应为“${right}”` },
    en: { message: ({ written, right }) => `A date is not joined by 、: “${right}”, not “${written}”` },
  },
  check({ folded, text }, report) {
    for (const { start: comma } of occurrences(folded, '、')) {
      const start = comma - 4
      rest.lastIndex = comma
      const [, month, day] = rest.exec(folded) ?? []
      if (month === undefined || day === undefined || !isYear(folded, start)) continue
      const after = folded.charAt(rest.lastIndex)
      if (isDigit(after) || isOneOf(after, '、.%') || (isHan(after) && !isOneOf(after, '起至到止前后在'))) continue
      if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) continue
      const range = { start, end: rest.lastIndex }
      const right = `${folded.slice(start, comma)}年${Number(month)}月${Number(day)}日`
      report({
        range,
        data: { written: text.slice(range.start, range.end), right },
        suggestions: [{ range, text: right }],
      })
    }
  },
})

/** Four digits, from 1949 to 2099, that are not the end of a longer number. */
function isYear(folded: string, at: number): boolean {
  if (at < 0 || isDigit(folded.charAt(at - 1)) || isOneOf(folded.charAt(at - 1), '、.')) return false
  for (let i = at; i < at + 4; i += 1) if (!isDigit(folded.charAt(i))) return false
  const year = Number(folded.slice(at, at + 4))
  return year >= 1949 && year <= 2099
}
