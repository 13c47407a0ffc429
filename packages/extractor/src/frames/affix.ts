import { createMatcher } from '@hegao/lexicon'

/** Finds which of a list of words a text begins or ends with at a place; the longest wins. */
export interface Affixes {
  /** The length of the word that begins at `at`, 0 for none. */
  startingAt(text: string, at: number): number
  /** The length of the word that ends at `end` and does not begin before `from`, 0 for none. */
  endingAt(text: string, end: number, from: number): number
}

/** Prepares a list of words. Each question takes time bounded by the longest word. */
export function affixes(words: readonly string[]): Affixes {
  const matcher = createMatcher(words.map((term) => ({ term })))
  const set = new Set(words)
  const longest = Math.max(0, ...words.map((word) => word.length))
  return {
    startingAt: (text, at) => matcher.longestAt(text, at)?.term.length ?? 0,
    endingAt(text, end, from) {
      for (let length = Math.min(longest, end - from); length > 0; length -= 1) {
        if (set.has(text.slice(end - length, end))) return length
      }
      return 0
    },
  }
}
