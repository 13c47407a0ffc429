import { defineRule } from '../../rule.ts'
import { occurrences } from '../../text/occurrences.ts'

interface Data {
  rare: string
  usual: string
  rareCount: number
  usualCount: number
}

export default defineRule<Data>({
  id: 'punctuation/mixed-percent',
  title: { zh: '“％”与“%”混用', en: 'Full- and half-width percent signs mixed' },
  severity: 'info',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '全角、半角百分号宽窄不同，混用显得不整齐，也妨碍查找。全文只提示一次。',
    en: 'The two signs differ in width and are missed by a search for the other. Reported once per report.',
  },
  source: {
    zh: '同类同形的惯例；没有条文规定用哪一种',
    en: 'Usage: one form for one thing; no clause prescribes which',
  },
  examples: {
    bad: ['按时办结率98%，满意率99%，参训率100⟦％⟧。'],
    good: ['按时办结率98%，满意率99%。', '按时办结率98％，满意率99％。'],
  },
  wording: {
    zh: {
      message: ({ rare, usual, rareCount, usualCount }) =>
        `全文“${usual}”${usualCount}处、“${rare}”${rareCount}处，请统一（只在首处提示）`,
    },
    en: {
      message: ({ rare, usual, rareCount, usualCount }) =>
        `“${usual}” stands in ${usualCount} places and “${rare}” in ${rareCount}; please use one (reported at the first only)`,
    },
  },
  check({ text }, report) {
    const [half, full] = [[...occurrences(text, '%')], [...occurrences(text, '％')]]
    const isFullRare = full.length <= half.length
    const [rare, usual] = isFullRare ? [full, half] : [half, full]
    const first = rare[0]
    if (first === undefined) return
    const [rareSign, usualSign] = isFullRare ? ['％', '%'] : ['%', '％']
    report({
      range: first,
      data: { rare: rareSign, usual: usualSign, rareCount: rare.length, usualCount: usual.length },
      suggestions: [{ range: first, text: usualSign }],
    })
  },
})
