import type { Range } from '@hegao/contract'
import { createMatcher } from '@hegao/lexicon'

/**
 * Prepares the names and terms that an office writes as it does: what lies inside one of them is no fault (the brand 布署通,
 * the column “XX后说”).
 *
 * @param text the document the ranges point into
 * @returns whether a range lies wholly inside an occurrence of a term
 */
export function createTermFilter(text: string, terms: readonly string[]): (range: Range) => boolean {
  const kept = terms.filter((term) => term !== '').map((term) => ({ term }))
  if (kept.length === 0) return () => false
  const occurrences = createMatcher(kept).all(text)
  return ({ start, end }) => {
    let low = 0
    let high = occurrences.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((occurrences[middle]?.start ?? 0) <= start) low = middle + 1
      else high = middle
    }
    const last = occurrences[low - 1]
    return last !== undefined && end <= last.end
  }
}
