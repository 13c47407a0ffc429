import { Trie } from '@hegao/lexicon'

/** Finds which term of a list a text ends with at a place. */
export interface SuffixMatcher<T> {
  /** The longest term that ends at `end` and does not begin before `from`; null where there is none. */
  longestEndingAt(text: string, end: number, from: number): T | null
}

/**
 * Prepares terms to be found from behind. Each question takes time bounded by the longest term and, where the character
 * before `end` closes none of them, by a single look-up.
 *
 * @param entries objects with a term that is not empty; of two with the same term the first is kept
 */
export function createSuffixMatcher<T extends { readonly term: string }>(entries: readonly T[]): SuffixMatcher<T> {
  // Laid out on first use, like the tables of the lexicon's matchers.
  let trie: Trie | null = null
  return {
    longestEndingAt(text, end, from) {
      if (end > text.length) return null
      trie ??= new Trie(entries.map(({ term }) => reversed(term)))
      const floor = Math.max(from, 0)
      if (end <= floor) return null
      let longest = -1
      let node = trie.first(text.charCodeAt(end - 1))
      for (let at = end - 2; node !== 0; at -= 1) {
        const term = trie.termAt(node)
        if (term >= 0) longest = term
        node = at >= floor ? trie.next(node, text.charCodeAt(at)) : 0
      }
      return longest < 0 ? null : (entries[longest] ?? null)
    },
  }
}

/** The UTF-16 code units from the last to the first, as a walk back from `end` meets them. */
export function reversed(term: string): string {
  let backwards = ''
  for (let at = term.length - 1; at >= 0; at -= 1) backwards += term.charAt(at)
  return backwards
}
