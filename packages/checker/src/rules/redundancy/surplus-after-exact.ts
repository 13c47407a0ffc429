import { createMatcher, units } from '@hegao/lexicon'
import { defineRule } from '../../rule.ts'
import { isDigit, isOneOf, isSpace } from '../../text/characters.ts'

interface Data {
  /** The number without 余: 88. */
  number: string
  surplus: string
  unit: string
  /** 80, the round number that 余 could follow; null where the number has one digit. */
  round: string | null
}

const unitMatcher = createMatcher(units)

/** Measure words that 多 can come before; before others it begins a word of its own: 多元, 多层, 多功能. */
const countedByMore = new Set('个 名 人 人次 件 家 项 条 场 场次 份 户 亩 次 批 篇 期 台 天 起 处 吨'.split(' '))

export default defineRule<Data>({
  id: 'redundancy/surplus-after-exact',
  title: { zh: '精确的数后又加“余”', en: 'A surplus after an exact number' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '“余”“多”只跟在整数后面；88 已数到个位，再说“余”就不知道究竟是多少。',
    en: '余 and 多 follow round numbers only; after a number counted to the last unit they leave the reader in doubt.',
  },
  source: {
    zh: '数字用法惯例（GB/T 15835—2011 4.3 的用例均为整数带余）',
    en: 'Usage (all examples in GB/T 15835—2011, 4.3 are round numbers)',
  },
  examples: {
    bad: ['主动公开财政预算等信息⟦88余条⟧。', '刊发电视新闻⟦14 余篇⟧，走访群众⟦125多户⟧，出栏生猪⟦48.7余万头⟧。'],
    good: [
      '公开信息80余条、接待20余万人次、处置余热利用项目15个。',
      '历时3个多月，建成5多层厂房。',
      '支出31.5万元，结余3万元。',
    ],
  },
  wording: {
    zh: {
      message: ({ number, surplus, unit, round }) =>
        `“${number}”已是精确的数，不应再加“${surplus}”，请写作“${number}${unit}”${round === null ? '' : `或“${round}${surplus}${unit}”`}`,
    },
    en: {
      message: ({ number, surplus, unit, round }) =>
        `“${number}” is exact and takes no “${surplus}”; write “${number}${unit}”${round === null ? '' : ` or “${round}${surplus}${unit}”`}`,
    },
  },
  check({ folded }, report) {
    for (let at = 1; at < folded.length; at += 1) {
      const surplus = folded.charAt(at)
      if (!isOneOf(surplus, '余多')) continue
      const numberEnd = backOverSpaces(folded, at)
      const numberStart = numberBefore(folded, numberEnd)
      if (numberStart === null) continue
      const number = folded.slice(numberStart, numberEnd)
      const isDecimal = number.includes('.')
      // 48.7余万头 claims three digits and a remainder; 3余万 is merely unusual.
      const unitStart = isDecimal && isOneOf(folded.charAt(at + 1), '万亿') ? at + 2 : at + 1
      const unit = unitMatcher.longestAt(folded, unitStart)
      if (unit === null || (surplus === '多' && !countedByMore.has(unit.term)) || folded.startsWith('多层', at))
        continue
      const range = { start: numberStart, end: unitStart + unit.term.length }
      const round = number.length > 1 && !isDecimal ? `${number.slice(0, -1)}0` : null
      report({
        range,
        data: { number, surplus, unit: folded.slice(at + 1, range.end), round },
        suggestions: [number, ...(round === null ? [] : [round + surplus])].map((words) => ({
          range: { start: numberStart, end: at + 1 },
          text: words,
        })),
      })
    }
  },
})

function backOverSpaces(folded: string, at: number): number {
  let end = at
  while (isSpace(folded.charAt(end - 1))) end -= 1
  return end
}

/** Where the number that ends at `end` begins; null where it is round, part of something longer, or none. */
function numberBefore(folded: string, end: number): number | null {
  let start = end
  while (isDigit(folded.charAt(start - 1)) || (start < end && folded.charAt(start - 1) === '.')) start -= 1
  if (start === end || folded.charAt(start) === '.' || folded.charAt(end - 1) === '0') return null
  // 1,251, 3-5, 第15余…
  return isOneOf(folded.charAt(start - 1), ',-—～~第') ? null : start
}
