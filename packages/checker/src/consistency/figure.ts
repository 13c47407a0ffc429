import type { Claim } from '@hegao/extractor'
import {
  closed,
  type Decimal,
  formatDecimal,
  type Interval,
  lastSignificantPlace,
  magnitudeValue,
  printed,
} from '@hegao/numerals'

/**
 * The numbers that a claim's figure can have been written for.
 *
 * A count down to the last one is itself; anything else that was printed may have been rounded or cut off at its last
 * place; 约5000 may be off by one in its last significant place; 5000余, 近5000 and 5—8 are what they say.
 */
export function possibleValues(claim: Claim): Interval {
  const { interval, ulp } = claim.quantity
  if (interval.min === null || interval.max === null || !interval.min.eq(interval.max)) return interval
  if (claim.approximation === 'about') {
    const doubt = lastSignificantPlace(interval.min)
    return closed(interval.min.minus(doubt), interval.max.plus(doubt))
  }
  const isCounted = claim.kind === 'count' && ulp !== null && ulp.lte(1)
  return isCounted ? interval : printed(interval.min, ulp)
}

/** The one number a claim prints, null where it is a range, open on a side, or a stand-in. */
export function printedValue(claim: Claim): Decimal | null {
  const { min, max } = claim.quantity.interval
  if (min !== null && max !== null && min.eq(max)) return min
  // 5000余 and 近5000 print the end they have.
  return min === null || max === null ? (min ?? max) : null
}

/** Whether two claims count or measure in one dimension, so that their figures can be added or compared. */
export function isComparable(a: Claim, b: Claim): boolean {
  if (a.placeholder || b.placeholder || a.kind !== b.kind) return false
  return dimensionOf(a) === dimensionOf(b)
}

function dimensionOf(claim: Claim): string {
  return claim.quantity.unit?.dimension ?? claim.unit
}

/** A computed number as `like` would print it, in the same unit and magnitude: 12.37万元, 0.03万元. */
export function formatLike(value: Decimal, like: Claim): string {
  const magnitude = ['万亿', '亿', '万'].find((written) => like.text.includes(written + like.unit))
  const size = magnitude === undefined ? null : magnitudeValue(magnitude)
  if (magnitude === undefined || size === null) return `${formatDecimal(value)}${like.unit}`
  return `${formatDecimal(value.div(size))}${magnitude}${like.unit}`
}

/** Whether no choice within what two claims can have been printed for makes the first one as large as the second. */
export function isSurelyLess(a: Claim, b: Claim): boolean {
  const [{ max }, { min }] = [possibleValues(a), possibleValues(b)]
  return max !== null && min !== null && max.lt(min)
}
