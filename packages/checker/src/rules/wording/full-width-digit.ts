import type { Range } from '@hegao/contract'
import { defineRule } from '../../rule.ts'

interface Data {
  words: string
  right: string
  /** How many numbers of the report have full-width digits. */
  count: number
}

export default defineRule<Data>({
  id: 'wording/full-width-digit',
  title: { zh: '全角数字', en: 'Full-width digits' },
  severity: 'info',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '阿拉伯数字一般用半角；全角数字字距大，检索和计算也认不出。全文只提示一次。',
    en: 'Arabic digits are half-width; full-width ones are set apart and missed by searches. Reported once per report.',
  },
  source: { zh: 'GB/T 15835—2011 5.1.7.1', en: 'GB/T 15835—2011, 5.1.7.1' },
  examples: {
    bad: ['办结来文⟦３１⟧件，接待来访１２批次，满意率９８％。', '投诉量下降⟦７．６⟧％。'],
    good: ['办结来文三十一件，满意率达到百分之九十八。', '（一）强化学习，提升能力；（二）精准服务％。'],
  },
  wording: {
    zh: {
      message: ({ words, right, count }) =>
        `“${words}”是全角数字，请改为半角“${right}”${count > 1 ? `（全文${count}处，只在首处提示）` : ''}`,
    },
    en: {
      message: ({ words, right, count }) =>
        `“${words}” is in full-width digits; please write “${right}”${count > 1 ? ` (${count} places, reported at the first only)` : ''}`,
    },
  },
  check({ folded, text }, report) {
    let first: Range | null = null
    let count = 0
    for (let at = 0; at < text.length; at += 1) {
      if (!isWide(text.charAt(at))) continue
      const start = at
      while (isWide(text.charAt(at + 1)) || (isPoint(text.charAt(at + 1)) && isWide(text.charAt(at + 2)))) at += 1
      first ??= { start, end: at + 1 }
      count += 1
    }
    if (first === null) return
    const right = folded.slice(first.start, first.end)
    report({
      range: first,
      data: { words: text.slice(first.start, first.end), right, count },
      suggestions: [{ range: first, text: right }],
    })
  },
})

function isWide(character: string): boolean {
  return character >= '０' && character <= '９' && character.length === 1
}

/** ７．６％: the point of a number, and no mark behind one. */
function isPoint(character: string): boolean {
  return character === '．' || character === '.'
}
