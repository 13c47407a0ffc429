import { createMatcher } from '@hegao/lexicon'
import { createSuffixMatcher } from '../suffix-matcher.ts'

/** Finds which of a list of words a text begins or ends with at a place; the longest wins. */
export interface Affixes {
  /** The length of the word that begins at `at`, 0 for none. */
  startingAt(text: string, at: number): number
  /** The length of the word that ends at `end` and does not begin before `from`, 0 for none. */
  endingAt(text: string, end: number, from: number): number
}

/** Prepares a list of words. Each question takes time bounded by the longest word. */
export function affixes(words: readonly string[]): Affixes {
  const entries = words.map((term) => ({ term }))
  const beginnings = createMatcher(entries)
  const endings = createSuffixMatcher(entries)
  return {
    startingAt: (text, at) => beginnings.longestAt(text, at)?.term.length ?? 0,
    endingAt: (text, end, from) => endings.longestEndingAt(text, end, from)?.term.length ?? 0,
  }
}
