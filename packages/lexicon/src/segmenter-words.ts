import { bases } from './generated/bases.ts'
import { contrasts } from './generated/contrasts.ts'
import { organisationPrefixes } from './generated/organisation-prefixes.ts'
import { organisationSuffixes } from './generated/organisations.ts'
import { setPhrases } from './generated/set-phrases.ts'
import { units } from './generated/units.ts'
import { confusables } from './generated/wording.ts'

/** Two Chinese characters and more. A term with a mark, a figure or a letter in it is no word to a segmenter. */
const word = /^\p{Script=Han}{2,}$/u

/**
 * The words of the genre for a segmenter's user dictionary, which general dictionaries lack and would therefore cut
 * through: 三公经费, 一般公共预算, 乡村振兴局, 平方公里. Written from the tables of the lexicon: set phrases, names of
 * bodies, units, what a change is measured against, qualifiers of a metric, and wrong spellings beside the right ones,
 * so that a report with a mistake in it is cut like one without.
 *
 * Status cues stay out: what is measured begins right behind them (年初预算安排|资金).
 *
 * @returns each word once, Chinese characters only, at least two, in no order to rely on
 */
export function segmenterWords(): string[] {
  const terms = [
    // An ambiguous phrase can be part of a number (千万, 十分): the segmenter must not take sides.
    ...setPhrases.filter(({ ambiguous }) => !ambiguous).map(({ term }) => term),
    ...[organisationSuffixes, organisationPrefixes, units, bases].flatMap((table) => table.map(({ term }) => term)),
    ...contrasts.flatMap(({ a, b }) => [a, b]),
    // What is redundant is a phrase, not a word: 开展|讲党课.
    ...confusables.flatMap(({ wrong, right, category }) => (category === 'wording' ? [wrong, right] : [])),
  ]
  return [...new Set(terms.filter((term) => word.test(term)))]
}
