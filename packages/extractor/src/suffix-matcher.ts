/** Finds which term of a list a text ends with at a place. */
export interface SuffixMatcher<T> {
  /** The longest term that ends at `end` and does not begin before `from`; null where there is none. */
  longestEndingAt(text: string, end: number, from: number): T | null
}

interface Node<T> {
  readonly before: Map<number, Node<T>>
  entry: T | null
}

/**
 * Prepares terms to be found from behind. Each question takes time bounded by the longest term and, where the character
 * before `end` closes none of them, by a single look-up.
 *
 * @param entries objects with a term; of two with the same term the last is kept
 */
export function createSuffixMatcher<T extends { readonly term: string }>(entries: readonly T[]): SuffixMatcher<T> {
  const root: Node<T> = { before: new Map(), entry: null }
  for (const entry of entries) {
    let node = root
    for (let at = entry.term.length - 1; at >= 0; at -= 1) {
      const unit = entry.term.charCodeAt(at)
      const next: Node<T> = node.before.get(unit) ?? { before: new Map(), entry: null }
      node.before.set(unit, next)
      node = next
    }
    node.entry = entry
  }
  return {
    longestEndingAt(text, end, from) {
      let found: T | null = null
      let node: Node<T> | undefined = root
      for (let at = end - 1; at >= from; at -= 1) {
        node = node.before.get(text.charCodeAt(at))
        if (node === undefined) break
        found = node.entry ?? found
      }
      return found
    },
  }
}
