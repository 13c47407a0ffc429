import { Trie } from './trie.ts'

/** One place where a term of a matcher stands in a text. */
export interface Match<T> {
  /** Offset of the first UTF-16 code unit. */
  readonly start: number
  /** Offset after the last UTF-16 code unit. */
  readonly end: number
  readonly entry: T
}

/** Finds the terms of a table in texts. Make one per table and keep it: the first question lays out the terms. */
export interface Matcher<T> {
  /**
   * The longest term that begins exactly at an offset.
   *
   * @param text any text; it is not changed or copied
   * @param at offset in UTF-16 code units
   * @returns the entry, or null when no term begins there (also when `at` lies outside the text)
   */
  longestAt(text: string, at: number): T | null
  /**
   * All terms of a text from left to right, the longest at each place, none overlapping another.
   * Takes time in proportion to the text, whatever the text: no more than the length of the longest term is read twice.
   */
  all(text: string): Match<T>[]
}

/** Full-width ASCII (！ to ～) becomes half-width; any other code unit stays. */
function foldWidth(unit: number): number {
  return unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit
}

/**
 * Builds a matcher over entries that have a `term`.
 *
 * Full-width and half-width forms of a character are the same to it (`台（套）` finds `台(套)`, `%` finds `％`), letter case is not.
 * When two entries have the same term, the first wins, so tables can be joined in order of precedence.
 *
 * @param entries rows of a table, or any objects with a term
 * @throws RangeError when a term is empty
 * @example
 * const matcher = createMatcher([{ term: '人' }, { term: '人次' }])
 * matcher.longestAt('120人次', 3) // { term: '人次' }
 */
export function createMatcher<T extends { readonly term: string }>(entries: readonly T[]): Matcher<T> {
  if (entries.some(({ term }) => term === '')) throw new RangeError('A term must not be empty')
  // Laid out on first use: whoever imports a package pays only for the tables that are asked.
  let trie: Trie | null = null
  const terms = (): Trie => {
    trie ??= new Trie(entries.map(({ term }) => foldTerm(term)))
    return trie
  }

  const longestAt = (text: string, at: number): T | null => {
    if (at < 0 || at >= text.length) return null
    const trie = terms()
    let longest = -1
    let node = trie.first(foldWidth(text.charCodeAt(at)))
    for (let end = at + 1; node !== 0; end += 1) {
      const term = trie.termAt(node)
      if (term >= 0) longest = term
      if (end >= text.length) break
      node = trie.next(node, foldWidth(text.charCodeAt(end)))
    }
    return longest < 0 ? null : (entries[longest] ?? null)
  }

  return {
    longestAt,
    all: (text) => {
      const trie = terms()
      const matches: Match<T>[] = []
      for (let at = 0; at < text.length; ) {
        // At most characters nothing begins, and to know that takes no walk.
        const entry = trie.begins(foldWidth(text.charCodeAt(at))) ? longestAt(text, at) : null
        const end = at + (entry?.term.length ?? 1)
        if (entry !== null) matches.push({ start: at, end, entry })
        at = end
      }
      return matches
    },
  }
}

function foldTerm(term: string): string {
  return term.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(foldWidth(wide.charCodeAt(0))))
}
