import { defineRule } from '../../rule.ts'
import { isDigit, isLatin, isOneOf } from '../../text/characters.ts'

interface Data {
  words: string
  /** The date written out: 2024年6月. */
  right: string
}

/** 2024-6 before a word that tells what happens then; 2024-06-05 is a date in full, GB/T 9704-2012 a number. */
const month =
  /((?:19|20)[0-9]{2})[-－](1[0-2]|0?[1-9])(?=完工|完成|竣工|开工|建成|投产|投用|启动|印发|验收|交付|通车|上线|达到|实现|底|前|起|至)/y

export default defineRule<Data>({
  id: 'wording/hyphened-month',
  title: { zh: '年月之间用了连接号', en: 'A year and month joined by a hyphen' },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '“2024-6”读不出是年月还是范围；年、月要写出来，或者用全年月日的2024-06-05。',
    en: '2024-6 may be a month or a range; 年 and 月 are written out, or the full date 2024-06-05 is given.',
  },
  source: { zh: 'GB/T 15835—2011 5.1.4', en: 'GB/T 15835—2011, 5.1.4' },
  examples: {
    bad: ['新馆⟦2024-6⟧完工，旧馆⟦2023-12⟧前搬空。', '平台⟦2024-06⟧上线。'],
    good: [
      '新馆2024年6月完工，2024-06-05启用。',
      '按GB/T 9704-2012完成排版，2023-2024年完工。',
      '编号A2024-6完成入库。',
    ],
  },
  wording: {
    zh: { message: ({ words, right }) => `“${words}”应写作“${right}”` },
    en: { message: ({ words, right }) => `“${words}” should read “${right}”` },
  },
  check({ folded, text }, report) {
    for (let at = 0; at + 6 <= folded.length; at += 1) {
      const before = folded.charAt(at - 1)
      if (!isOneOf(folded.charAt(at), '12') || isDigit(before) || isLatin(before) || isOneOf(before, '-－—./〔['))
        continue
      month.lastIndex = at
      const [words, year, number] = month.exec(folded) ?? []
      if (words === undefined) continue
      const range = { start: at, end: at + words.length }
      const right = `${year}年${Number(number)}月`
      report({
        range,
        data: { words: text.slice(range.start, range.end), right },
        suggestions: [{ range, text: right }],
      })
    }
  },
})
