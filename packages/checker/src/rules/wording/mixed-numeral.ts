import type { Range } from '@hegao/contract'
import type { Claim } from '@hegao/extractor'
import { formatAmount, type Numeral, readNumeral } from '@hegao/numerals'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'
import { isDigit, isOneOf } from '../../text/characters.ts'

interface Data {
  words: string
  /** The number in Arabic digits: 3000余, 4.53亿. */
  right: string
}

/** 2023百日行动: a year before a name that begins with a number. */
const yearBefore = /^(?:19|20)[0-9]{2}[十百千]/
const surplus = /[余多来几]/

export default defineRule<Data>({
  id: 'wording/mixed-numeral',
  title: { zh: '阿拉伯数字与“十”“百”“千”混用', en: 'Arabic digits mixed with 十, 百 or 千' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '阿拉伯数字后面只能接“万”“亿”，不能接“十”“百”“千”（千米、千瓦之类的单位除外）。',
    en: 'Arabic digits go with 万 and 亿 only, not with 十, 百 or 千 (units such as 千米 and 千瓦 apart).',
  },
  source: { zh: 'GB/T 15835—2011 5.3', en: 'GB/T 15835—2011, 5.3' },
  examples: {
    bad: [
      '培训干部⟦3千余⟧人，投资⟦4亿5千3百万⟧元。',
      '新增市场主体⟦8百多万⟧户，惠及⟦1亿3千多万⟧人。',
      '补助⟦3千⟧—⟦5千⟧元，货场能停靠⟦5千⟧吨级船舶。',
    ],
    good: [
      '培训干部3000余人，投资4.53亿元，新增三千余户。',
      '修路2千米，装机5千瓦，架设110千伏线路，垃圾减量3千克，热量200千卡，农作物绝收295.2千公顷，回落3个百分点。',
      '开展2023百日攻坚行动，走访8家百强企业，算力达到10.36百亿亿次/秒。',
    ],
  },
  wording: {
    zh: { message: ({ words, right }) => `“${words}”阿拉伯数字与“十”“百”“千”混用，请写作“${right}”` },
    en: { message: ({ words, right }) => `“${words}” mixes Arabic digits with 十, 百 or 千; please write “${right}”` },
  },
  check(document, report) {
    for (const claim of document.claims) {
      if (claim.placeholder || isOneOf(claim.unit.charAt(0), '十百千')) continue
      for (const { range, numeral } of numerals(document, claim)) {
        const folded = document.folded.slice(range.start, range.end)
        if (!/[0-9][十百千]/.test(folded) || yearBefore.test(folded)) continue
        // 295.2千公顷: the unit in which statistics tell areas.
        if (folded.endsWith('千') && document.folded.startsWith('公顷', range.end)) continue
        // 百亿亿次 counts in a unit of its own.
        if (/亿亿/.test(folded) || document.folded.startsWith('亿', range.end)) continue
        const right = inDigits(numeral, folded)
        report({
          range,
          data: { words: document.text.slice(range.start, range.end), right },
          claims: [claim],
          suggestions: [{ range, text: right }],
          group: 'mixed',
        })
      }
    }
  },
})

/** The numerals of a claim that begin with an Arabic digit. */
function* numerals({ folded }: Document, { range }: Claim): Generator<{ range: Range; numeral: Numeral }> {
  let at = range.start
  while (at < range.end) {
    const numeral = isDigit(folded.charAt(at)) ? readNumeral(folded, at) : null
    if (numeral !== null) yield { range: { start: at, end: numeral.end }, numeral }
    at = numeral?.end ?? at + 1
  }
}

/** 8百多万 → 800多万, 1亿3千多万 → 1.3亿多. */
function inDigits({ value }: Numeral, words: string): string {
  const written = formatAmount(value)
  const more = surplus.exec(words)
  if (more === null) return written
  const behind = words.slice(more.index + 1)
  const isInside = behind !== '' && written.endsWith(behind)
  return isInside ? written.slice(0, -behind.length) + more[0] + behind : written + more[0]
}
