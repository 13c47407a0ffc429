import type { Confusable, Match } from '@hegao/lexicon'
import { defineRule, type Rule, type RuleProperties } from './rule.ts'

interface Data {
  words: string
  right: string
  note: string
  /** How often the report has this wrong form. */
  count: number
}

/**
 * Makes a rule that finds the wrong forms of a lexicon table. All there is to say of one form is in its row: what
 * should stand there, and why.
 *
 * @param properties what sets this rule apart from other lexical ones
 * @param find the wrong forms in a text, left to right
 */
export function lexicalRule(properties: RuleProperties, find: (text: string) => readonly Match<Confusable>[]): Rule {
  return defineRule<Data>({
    ...properties,
    wording: {
      zh: {
        message: ({ words, right, note, count }) =>
          `“${words}”${right === '' ? '宜删去' : `应为“${right}”`}${note === '' ? '' : `：${note}`}${count > 1 ? `（全文${count}处）` : ''}`,
      },
      en: {
        message: ({ words, right, note, count }) =>
          `“${words}” should ${right === '' ? 'be deleted' : `read “${right}”`}${note === '' ? '' : ` (${note})`}${count > 1 ? `; ${count} places in all` : ''}`,
      },
    },
    check({ text }, report) {
      const matches = find(text)
      const counts = new Map<Confusable, number>()
      for (const { entry } of matches) counts.set(entry, (counts.get(entry) ?? 0) + 1)
      for (const { start, end, entry } of matches) {
        const range = { start, end }
        report({
          range,
          data: {
            words: text.slice(start, end),
            right: entry.right,
            note: repeatsItself(entry) ? '' : entry.note,
            count: counts.get(entry) ?? 1,
          },
          certainty: entry.certainty,
          suggestions: [{ range, text: entry.right }],
          group: entry.wrong,
        })
      }
    },
  })
}

/** A note that says no more than “right, not wrong”. */
function repeatsItself({ note, right, wrong }: Confusable): boolean {
  return note === `“${right}”不作“${wrong}”`
}
