import type { Range } from '@hegao/contract'
import { createMatcher, type Matcher } from '@hegao/lexicon'
import { createSuffixMatcher, type SuffixMatcher } from '../suffix-matcher.ts'

interface Entry {
  readonly term: string
}

/** Finds which of a list of words a text begins or ends with at a place; the longest wins. */
export interface Affixes {
  /** The length of the word that begins at `at`, 0 for none. */
  startingAt(text: string, at: number): number
  /** The length of the word that ends at `end` and does not begin before `from`, 0 for none. */
  endingAt(text: string, end: number, from: number): number
  /** Whether a stretch of the text is one of the words and nothing more. */
  covers(text: string, range: Range): boolean
}

/**
 * Prepares a list of words; each direction is made ready when it is first asked. A question takes time bounded by the
 * longest word.
 */
export function affixes(words: readonly string[]): Affixes {
  const entries = words.map((term) => ({ term }))
  let beginnings: Matcher<Entry> | null = null
  let endings: SuffixMatcher<Entry> | null = null
  const startingAt = (text: string, at: number): number => {
    beginnings ??= createMatcher(entries)
    return beginnings.longestAt(text, at)?.term.length ?? 0
  }
  return {
    startingAt,
    endingAt: (text, end, from) => {
      endings ??= createSuffixMatcher(entries)
      return endings.longestEndingAt(text, end, from)?.term.length ?? 0
    },
    covers: (text, { start, end }) => end > start && startingAt(text, start) === end - start,
  }
}
