import { defineRule } from '../../rule.ts'
import { isHan } from '../../text/characters.ts'
import type { Pair } from '../../text/pairs.ts'
import { pairsIn } from '../../text/pairs.ts'

interface Data {
  /** The inner pair as written. */
  inner: string
}

/** An inner pair this short belongs to a word: 县（区）, （试行）. */
const shortest = 3

export default defineRule<Data>({
  id: 'punctuation/nested-bracket',
  title: { zh: '圆括号套圆括号', en: 'Round brackets inside round brackets' },
  severity: 'info',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '同一形式的括号套用，读者分不清注到哪里为止；宜改用方括号，或改写成一层。',
    en: 'Brackets of one form inside each other blur where the note ends; use square ones inside, or one level.',
  },
  source: { zh: 'GB/T 15834—2011 4.9.3.6', en: 'GB/T 15834—2011, 4.9.3.6' },
  examples: {
    bad: ['建成示范村31个（含市级示范村⟦（2023年新增3个）⟧）。'],
    good: [
      '建成示范村31个（含市级示范村［2023年新增3个］）。',
      '覆盖各乡镇（含园区、县（区）部门），印发方案（云政发（2024）3号）。',
      '按照要求（见《考核办法（2023年修订）》）执行。',
      '明确责任（详见《关于责任分工的通知》（云政发〔2024〕3号））。',
    ],
  },
  wording: {
    zh: { message: ({ inner }) => `括号里又有圆括号“${inner}”，里层宜用方括号“［］”，或改写成一层` },
    en: { message: ({ inner }) => `“${inner}” stands within round brackets; use ［］ inside, or rewrite` },
  },
  check({ leaves, text, folded }, report) {
    for (const { leaf } of leaves) {
      const range = { start: leaf.position.start.offset, end: leaf.position.end.offset }
      for (const pair of pairsIn(folded, range, '()《》“”［］〔〕')) {
        if (pair.outer === null || folded.charAt(pair.start) !== '(' || folded.charAt(pair.outer.start) !== '(')
          continue
        // The number of a document stands in brackets behind its title, also in a note.
        if (!isNote(text, pair) || text.slice(pair.start, pair.end).includes('〔')) continue
        const words = text.slice(pair.start, pair.end)
        report({
          range: { start: pair.start, end: pair.end },
          data: { inner: words },
          suggestions: [{ range: { start: pair.start, end: pair.end }, text: `［${words.slice(1, -1)}］` }],
        })
      }
    }
  },
})

/** Whether a pair holds words of its own, longer than a part of a name. */
function isNote(text: string, { start, end }: Pair): boolean {
  let characters = 0
  for (let at = start + 1; at < end - 1; at += 1) if (isHan(text.charAt(at))) characters += 1
  return characters >= 2 && end - start - 2 >= shortest
}
