import type { NonClaim } from '../../quantities/reading.ts'

const temporal = new Set(['year', 'month', 'day', 'quarter', 'stretch-of-time', 'decade', 'time'])

/** The dates of a leaf, which were passed over because they are no quantities, by where they begin and end. */
export interface Dates {
  startingAt(at: number): NonClaim | undefined
  endingAt(end: number): NonClaim | undefined
}

const noDates: Dates = { startingAt: () => undefined, endingAt: () => undefined }

/** Makes the dates among what was passed over ready to be asked for. */
export function datesOf(nonClaims: readonly NonClaim[]): Dates {
  if (!nonClaims.some(({ pattern }) => temporal.has(pattern))) return noDates
  const byStart = new Map<number, NonClaim>()
  const byEnd = new Map<number, NonClaim>()
  for (const one of nonClaims) {
    if (!temporal.has(one.pattern)) continue
    byStart.set(one.start, one)
    byEnd.set(one.end, one)
  }
  return { startingAt: (at) => byStart.get(at), endingAt: (end) => byEnd.get(end) }
}
