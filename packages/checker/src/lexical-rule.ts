import type { Confusable, Match } from '@hegao/lexicon'
import { defineRule, type Rule, type RuleProperties } from './rule.ts'

interface Data {
  words: string
  right: string
  note: string
  /** Whether both forms are Chinese, and one is preferred. */
  isPreference: boolean
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
        message: ({ words, right, note, isPreference, count }) =>
          `“${words}”${right === '' ? '宜删去' : `${isPreference ? '宜写作' : '应为'}“${right}”`}${note === '' ? '' : `：${note}`}${count > 1 ? `（全文${count}处）` : ''}`,
      },
      en: {
        message: ({ words, right, note, isPreference, count }) =>
          `“${words}” ${isPreference ? 'is better written' : 'should'} ${right === '' ? 'be deleted' : isPreference ? `“${right}”` : `read “${right}”`}${note === '' ? '' : ` (${note})`}${count > 1 ? `; ${count} places in all` : ''}`,
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
            isPreference: isPreference(entry),
            count: counts.get(entry) ?? 1,
          },
          ...(isPreference(entry) ? { severity: 'info' as const } : {}),
          certainty: entry.certainty,
          suggestions: [{ range, text: entry.right }],
          group: entry.wrong,
        })
      }
    },
  })
}

/** 作出 rather than 做出, 其他 rather than 其它: usage, or the form that clause 26 of the rules for newspapers prefers. */
function isPreference({ certainty, note, source }: Confusable): boolean {
  return certainty === 'likely' && (/习用|异形词|推荐|第26条/.test(source) || /宜/.test(note))
}

/** A note that says no more than “right, not wrong”. */
function repeatsItself({ note, right, wrong }: Confusable): boolean {
  return note === `“${right}”不作“${wrong}”`
}
