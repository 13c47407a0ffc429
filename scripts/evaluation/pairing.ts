import type { Range } from '@hegao/contract'

/** How many code units two ranges share. */
export function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** The shared part of two ranges over their union, 0 to 1. */
export function likeness(a: Range, b: Range): number {
  const shared = overlap(a, b)
  return shared / (a.end - a.start + (b.end - b.start) - shared)
}

/**
 * Pairs what was expected with what was found, each at most once, the best likeness first and earlier ones before
 * later ones.
 *
 * @param floor the least likeness that makes a pair
 * @returns index of the found one by index of the expected one
 */
export function pairByLikeness<Expected extends Range, Found extends Range>(
  expected: readonly Expected[],
  found: readonly Found[],
  floor: number,
): Map<number, number> {
  const candidates = expected.flatMap((a, at) =>
    found.flatMap((b, other) => {
      const like = likeness(a, b)
      return like >= floor ? [{ like, at, other }] : []
    }),
  )
  candidates.sort((a, b) => b.like - a.like)
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const { at, other } of candidates) {
    if (pairs.has(at) || taken.has(other)) continue
    pairs.set(at, other)
    taken.add(other)
  }
  return pairs
}
