import { defineRule } from '../../rule.ts'
import { isDigit, isHan, isLineEnd, isOneOf } from '../../text/characters.ts'

interface Data {
  words: string
}

export default defineRule<Data>({
  id: 'wording/missing-zero',
  title: { zh: '纯小数漏写小数点前的“0”', en: 'A decimal without its zero' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '“.36”前的小数点容易看漏，读成36；也可能是漏了整数部分。',
    en: 'The point of .36 is easily overlooked; or the digits before it were lost.',
  },
  source: { zh: 'GB/T 15835—2011 5.1.2', en: 'GB/T 15835—2011, 5.1.2' },
  examples: {
    bad: ['节约经费⟦.36⟧万元，占比下降⟦.5⟧个百分点。', '合格率提高约⟦.8⟧%。'],
    good: [
      '节约经费0.36万元，占比下降1.5个百分点，见1.36节。',
      '各项任务全部完成.36件提案按时办结.',
      '见附件A.36万元、第3.2.1节。',
      '台账清单...36万元。',
      '各项任务全部完成.\n.3万元。',
    ],
  },
  wording: {
    zh: { message: ({ words }) => `“${words}”小数点前漏写“0”，请写作“0${words}”，并核对是否漏了整数` },
    en: {
      message: ({ words }) => `“${words}” lacks the zero before its point; write “0${words}”, or restore what was lost`,
    },
  },
  check({ folded, text, claims }, report) {
    if (endsSentencesWithPoints(folded)) return
    for (const claim of claims) {
      const { start, end } = claim.range
      let at = start
      while (at < end && folded.charAt(at) !== '.' && !isDigit(folded.charAt(at))) at += 1
      if (folded.charAt(at) !== '.' || !isDigit(folded.charAt(at + 1))) continue
      if (isOneOf(folded.charAt(at - 1), '.…·')) continue
      let last = at + 1
      while (isDigit(folded.charAt(last))) last += 1
      // .36件: things counted one by one have no decimals, so the point is something else.
      if (claim.kind === 'count' && !/[万亿]/.test(folded.slice(last, end))) continue
      const range = { start: at, end: last }
      report({
        range,
        data: { words: text.slice(range.start, range.end) },
        claims: [claim],
        suggestions: [{ range: { start: at, end: at }, text: '0' }],
      })
    }
  },
})

/** Whether the text has points for 。, as in 全部完成.: then .36 may begin a sentence. */
function endsSentencesWithPoints(folded: string): boolean {
  for (let at = folded.indexOf('.'); at >= 0; at = folded.indexOf('.', at + 1)) {
    const after = folded.charAt(at + 1)
    if (isHan(folded.charAt(at - 1)) && (isHan(after) || isLineEnd(after))) return true
  }
  return false
}
