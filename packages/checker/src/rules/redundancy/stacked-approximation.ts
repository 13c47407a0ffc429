import { createMatcher, units } from '@hegao/lexicon'
import { defineRule } from '../../rule.ts'
import { isDigit, isOneOf, isSpace } from '../../text/characters.ts'

interface Data {
  /** The qualifiers that say the same or the opposite: 近 and 余. */
  first: string
  second: string
}

type Sense = 'about' | 'under' | 'over' | 'at-most'

const leads = createMatcher(
  (
    [
      ['about', '约 大约 大概'],
      ['under', '近 将近 接近'],
      ['over', '超过 至少 不少于 不低于 突破 逾'],
      ['at-most', '最多 至多 不超过 不多于 不高于'],
    ] as const
  ).flatMap(([sense, terms]) => terms.split(' ').map((term) => ({ term, sense }))),
)

const tails = createMatcher(
  (
    [
      ['about', '左右 上下'],
      ['over', '以上'],
      ['at-most', '以下 以内 之内'],
    ] as const
  ).flatMap(([sense, terms]) => terms.split(' ').map((term) => ({ term, sense }))),
)

/** The words before and after a number that say the same thing twice, or contradict each other. */
const stacked: Record<Sense, { surplus: boolean; tails: readonly string[] }> = {
  about: { surplus: true, tails: ['about'] },
  under: { surplus: true, tails: ['about'] },
  over: { surplus: true, tails: ['over'] },
  'at-most': { surplus: false, tails: ['at-most'] },
}

const unitMatcher = createMatcher(units)

export default defineRule<Data>({
  id: 'redundancy/stacked-approximation',
  title: { zh: '约数词叠用：近…余、约…左右、超过…以上', en: 'Qualifiers stacked on one number' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '“近”指不到，“余”指超过，叠在一起互相矛盾；“约”与“左右”、“超过”与“以上”说的是一回事，用一个就够。',
    en: '近 says not quite, 余 says more than: together they contradict each other. 约 and 左右, or 超过 and 以上, say one thing twice.',
  },
  source: { zh: '数字用法惯例', en: 'Usage; no clause of GB/T 15835—2011 forbids it' },
  examples: {
    bad: [
      '发布信息⟦近1000余条⟧，接待来访⟦约110余人次⟧。',
      '投入资金⟦约5000万元左右⟧，培训⟦超过300人以上⟧。',
      '办结时间⟦不超过5天以内⟧，群众满意率⟦不低于95%以上⟧。',
    ],
    good: [
      '发布信息近1000条、接待来访110余人次，约300人参加，满意率95%以上。',
      '近20多年来，累计超过3000人受益；近五年左右分三步走。',
      '支部达标率达到70%以上，不超过5天。',
    ],
  },
  wording: {
    zh: { message: ({ first, second }) => `“${first}”与“${second}”叠用，请只留一个` },
    en: {
      message: ({ first, second }) => `“${first}” and “${second}” qualify the same number; please keep one of them`,
    },
  },
  check({ folded }, report) {
    for (const lead of leads.all(folded)) {
      const { sense, term: first } = lead.entry
      const number = readNumber(folded, lead.end)
      if (number === null) continue
      // 近20多年来 looks back over a stretch of time; it does not say “not quite”.
      if (sense === 'under' && measuresTime(folded, number.unitStart)) continue
      const tail = tails.longestAt(folded, number.end)
      if (tail !== null && stacked[sense].tails.includes(tail.sense)) {
        const range = { start: lead.start, end: number.end + tail.term.length }
        report({ range, data: { first, second: tail.term }, suggestions: oneLeft(folded, range, first, tail.term) })
      } else if (number.surplus !== null && stacked[sense].surplus) {
        const range = { start: lead.start, end: number.end }
        report({
          range,
          data: { first, second: number.surplus },
          suggestions: [{ range: { start: lead.start, end: lead.end }, text: '' }],
        })
      }
    }
  },
})

/** 20多年, 20多个月 */
function measuresTime(folded: string, at: number): boolean {
  return isOneOf(folded.charAt(at), '年月天日周') || folded.startsWith('个月', at)
}

/** The two ways to keep one qualifier of the outer pair. */
function oneLeft(folded: string, range: { start: number; end: number }, first: string, last: string) {
  const words = folded.slice(range.start, range.end)
  return [words.slice(0, -last.length), words.slice(first.length)].map((text) => ({ range, text }))
}

/** A number with what may follow it up to its unit; null where none begins at `at`. */
function readNumber(folded: string, at: number): { surplus: string | null; unitStart: number; end: number } | null {
  let end = at
  while (isSpace(folded.charAt(end))) end += 1
  const start = end
  while (isDigit(folded.charAt(end)) || isOneOf(folded.charAt(end), '.,〇零一二两三四五六七八九十百千万亿')) end += 1
  if (end === start) return null
  while (isSpace(folded.charAt(end))) end += 1
  let surplus: string | null = null
  if (isOneOf(folded.charAt(end), '余多')) {
    surplus = folded.charAt(end)
    end += 1
  }
  while (isOneOf(folded.charAt(end), '万亿')) end += 1
  const unit = unitMatcher.longestAt(folded, end)
  // 约2.5亿左右 leaves its unit out.
  const isBare = unit === null && isOneOf(folded.charAt(end - 1), '万亿')
  if (unit === null && !isBare) return null
  return { surplus, unitStart: end, end: end + (unit?.term.length ?? 0) }
}
