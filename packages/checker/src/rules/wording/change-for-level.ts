import type { Claim } from '@hegao/extractor'
import { decimal } from '@hegao/numerals'
import { directionOf } from '../../consistency/direction.ts'
import { isSurelyLess, printedValue } from '../../consistency/figure.ts'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  from: string
  stated: string
  /** 提高了 */
  verb: string
  /** 提高到 */
  right: string
}

const hundred = decimal(100)

export default defineRule<Data, null>({
  id: 'wording/change-for-level',
  title: { zh: '“提高到”误作“提高了”', en: 'A level reached told as a change' },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '“到”后是达到的数，“了”后是增减的数，一字之差，意思差出一大截。',
    en: 'What follows 到 is the level reached, what follows 了 the change: one character makes another figure of it.',
  },
  source: {
    zh: '数字用法惯例：“增加到”含原数，“增加了”不含原数',
    en: 'Usage: 增加到 includes the old figure, 增加了 does not',
  },
  examples: {
    bad: ['群众满意率由80%⟦提高了⟧92%。', '规上企业从36家⟦增加了⟧41家。'],
    good: [
      '群众满意率由80%提高到92%。',
      '群众满意率由80%提高了12个百分点，规上企业从36家增加了5家。',
      '规上企业从4家增加了5家，达到9家。',
      '规上企业从4家增加了5家，总数达9家。',
      '群众满意率由30%提高了35%。',
      '合作社由36家增加了41家，总数居全市第一。',
    ],
  },
  wording: {
    zh: {
      message: ({ from, stated, verb, right }) =>
        `由${from}${verb}${stated}：${stated}像是达到的数，若是，请改为“${right}”；若确是增加的数，请写明达到多少`,
    },
    en: {
      message: ({ from, stated, verb, right }) =>
        `${from} ${verb} ${stated}: this looks like the level reached; if so, please write ${right}, otherwise say what it came to`,
    },
  },
  check(document, report) {
    const { claims, folded } = document
    for (const [i, from] of claims.entries()) {
      const [stated, next] = [claims[i + 1], claims[i + 2]]
      if (!from.setsOut || stated?.sentence !== from.sentence || stated.role !== 'change') continue
      const range = { start: from.range.end, end: stated.range.start }
      const verb = folded.slice(range.start, range.end)
      if (!/^[\u4e00-\u9fff]{2,4}了$/.test(verb) || directionOf(verb) <= 0) continue
      if (!looksReached(from, stated) || saysWhatItCameTo(document, stated, next)) continue
      const right = verb.replace(/了$/, '到')
      report({
        range,
        data: { from: from.text, stated: stated.text, verb, right },
        related: [from, stated].map((claim) => ({ range: claim.range, place: null })),
        claims: [from, stated],
        suggestions: [{ range, text: right }],
      })
    }
  },
})

/** A rate that would pass 100 % with the change, or a number little larger than the one it is added to. */
function looksReached(from: Claim, stated: Claim): boolean {
  const [old, value] = [printedValue(from), printedValue(stated)]
  if (old === null || value === null || from.kind !== stated.kind || from.unit !== stated.unit) return false
  if (!isSurelyLess(from, stated)) return false
  if (from.kind === 'percentage') return value.lte(hundred) && old.plus(value).gt(hundred)
  return (from.kind === 'count' || from.kind === 'money') && value.lte(old.times('1.5'))
}

/** 增加了5家，|达到9家|; anything that sums up behind the change. */
function saysWhatItCameTo({ folded }: Document, stated: Claim, next: Claim | undefined): boolean {
  const end = next?.sentence === stated.sentence ? next.range.start : stated.range.end + 8
  return /达|至|到|总|共/.test(folded.slice(stated.range.end, Math.min(end, stated.range.end + 12)))
}
