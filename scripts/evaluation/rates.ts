/** A share of a whole; of nothing, everything was got right. */
export function rate(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

/** The harmonic mean of precision and recall. */
export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/** Sums counts field by field. */
export function sum<Key extends string>(
  zero: Record<Key, number>,
  counts: Iterable<Record<Key, number>>,
): Record<Key, number> {
  const total = { ...zero }
  for (const count of counts) for (const key of Object.keys(zero) as Key[]) total[key] += count[key]
  return total
}
