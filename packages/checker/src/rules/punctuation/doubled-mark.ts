import { defineRule } from '../../rule.ts'
import { isOneOf } from '../../text/characters.ts'

interface Data {
  marks: string
}

/** Marks of which no two may touch. */
const marks = '，。、；：'

export default defineRule<Data>({
  id: 'punctuation/doubled-mark',
  title: { zh: '标点重叠', en: 'Marks that collide' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '删改后多留了一个标点。',
    en: 'A mark was left over from an edit.',
  },
  source: { zh: 'GB/T 15834—2011 第4章', en: 'GB/T 15834—2011, chapter 4' },
  examples: {
    bad: ['办结来文31件⟦。。⟧接待来访5批次⟦，、⟧发文12件。'],
    good: ['办结来文31件。接待来访5批次，发文12件。', '包括水、电、气……等。', '台账、清单。。。'],
  },
  wording: {
    zh: { message: ({ marks }) => `“${marks}”标点重叠，请只留一个` },
    en: { message: ({ marks }) => `“${marks}”: two marks collide; please keep one` },
  },
  check({ text }, report) {
    for (let at = 0; at < text.length; at += 1) {
      if (!isOneOf(text.charAt(at), marks)) continue
      const start = at
      while (isOneOf(text.charAt(at + 1), marks)) at += 1
      const range = { start, end: at + 1 }
      // 。。。 stands for an ellipsis.
      if (range.end - start !== 2) continue
      report({
        range,
        data: { marks: text.slice(start, range.end) },
        suggestions: [...new Set(text.slice(start, range.end))].map((mark) => ({ range, text: mark })),
      })
    }
  },
})
