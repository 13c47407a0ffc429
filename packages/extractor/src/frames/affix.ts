import type { Range } from '@hegao/contract'
import { Trie } from '@hegao/lexicon'
import { fold } from '@hegao/numerals'
import { reversed } from '../suffix-matcher.ts'

/** Finds which of a list of words a folded text begins or ends with at a place; the longest wins. */
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
 * longest word, and makes nothing.
 */
export function affixes(words: readonly string[]): Affixes {
  let beginnings: Trie | null = null
  let endings: Trie | null = null
  const startingAt = (text: string, at: number): number => {
    beginnings ??= new Trie(words.map(fold))
    return beginnings.longestFrom(text, at)
  }
  return {
    startingAt,
    endingAt: (text, end, from) => {
      endings ??= new Trie(words.map((word) => reversed(fold(word))))
      return endings.longestTo(text, end, from)
    },
    covers: (text, { start, end }) => end > start && startingAt(text, start) === end - start,
  }
}
