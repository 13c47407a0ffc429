/** One place where a term of a matcher stands in a text. */
export interface Match<T> {
  /** Offset of the first UTF-16 code unit. */
  readonly start: number
  /** Offset after the last UTF-16 code unit. */
  readonly end: number
  readonly entry: T
}

/** Finds the terms of a table in texts. Make one per table and keep it: building costs, matching does not. */
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

interface TrieNode<T> {
  readonly next: Map<number, TrieNode<T>>
  entry: T | null
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
  const root: TrieNode<T> = { next: new Map(), entry: null }
  for (const entry of entries) insert(root, entry)

  const matchAt = (text: string, at: number): Match<T> | null => {
    let found: Match<T> | null = null
    let node = at < 0 ? undefined : root.next.get(foldWidth(text.charCodeAt(at)))
    for (let end = at + 1; node !== undefined; end += 1) {
      if (node.entry !== null) found = { start: at, end, entry: node.entry }
      // Past the end charCodeAt gives NaN, which no node has as a key.
      node = node.next.get(foldWidth(text.charCodeAt(end)))
    }
    return found
  }

  return {
    longestAt: (text, at) => matchAt(text, at)?.entry ?? null,
    all: (text) => {
      const matches: Match<T>[] = []
      for (let at = 0; at < text.length; ) {
        const match = matchAt(text, at)
        if (match !== null) matches.push(match)
        at = match?.end ?? at + 1
      }
      return matches
    },
  }
}

function insert<T extends { readonly term: string }>(root: TrieNode<T>, entry: T): void {
  if (entry.term === '') throw new RangeError('A term must not be empty')
  let node = root
  for (let index = 0; index < entry.term.length; index += 1) {
    const unit = foldWidth(entry.term.charCodeAt(index))
    const next: TrieNode<T> = node.next.get(unit) ?? { next: new Map(), entry: null }
    node.next.set(unit, next)
    node = next
  }
  node.entry ??= entry
}
