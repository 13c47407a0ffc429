import type { Decimal } from './decimal.ts'

/**
 * A set of numbers without gaps. `min` and `max` are its ends, `null` where it has none; an open end is not itself
 * a member. The `Open` flag of a missing end is true.
 *
 * Whoever makes one names the four in this order and copies none with a spread: of objects in more than four shapes the
 * engine searches for the shape each time one is read.
 */
export interface Interval {
  readonly min: Decimal | null
  readonly max: Decimal | null
  readonly minOpen: boolean
  readonly maxOpen: boolean
}

/** All numbers. */
export const everything: Interval = { min: null, max: null, minOpen: true, maxOpen: true }

/** Exactly the number `value`. */
export function exactly(value: Decimal): Interval {
  return closed(value, value)
}

/** All numbers from `min` to `max`, both included. */
export function closed(min: Decimal, max: Decimal): Interval {
  return { min, max, minOpen: false, maxOpen: false }
}

/** All numbers between `min` and `max`, neither included. */
export function open(min: Decimal, max: Decimal): Interval {
  return { min, max, minOpen: true, maxOpen: true }
}

/** All numbers greater than `min`. */
export function above(min: Decimal): Interval {
  return { min, max: null, minOpen: true, maxOpen: true }
}

/** All numbers less than `max`. */
export function below(max: Decimal): Interval {
  return { min: null, max, minOpen: true, maxOpen: true }
}

/** `min` and all numbers greater than it. */
export function atLeast(min: Decimal): Interval {
  return { min, max: null, minOpen: false, maxOpen: true }
}

/** `max` and all numbers less than it. */
export function atMost(max: Decimal): Interval {
  return { min: null, max, minOpen: true, maxOpen: false }
}

/**
 * The numbers a printed figure can have been printed from, whether its writer rounded half up (GB/T 8170—2008, 3.2) or
 * cut the digits off: 12.3 with a unit in the last place of 0.1 stands for [12.25, 12.4).
 *
 * @param value the figure as printed
 * @param ulp one unit in its last printed place; `null` and 0 mean that nothing was rounded
 */
export function printed(value: Decimal, ulp: Decimal | null): Interval {
  if (ulp === null || ulp.eq(0)) return exactly(value)
  const half = ulp.times('0.5')
  if (value.eq(0)) return open(ulp.neg(), ulp)
  if (value.gt(0)) return { min: value.minus(half), max: value.plus(ulp), minOpen: false, maxOpen: true }
  return { min: value.minus(ulp), max: value.plus(half), minOpen: true, maxOpen: false }
}

/** The numbers a printed figure can have been rounded half up from, in absolute value: 12.3 → [12.25, 12.35). */
export function rounded(value: Decimal, ulp: Decimal): Interval {
  const half = ulp.times('0.5')
  if (value.eq(0)) return open(half.neg(), half)
  if (value.gt(0)) return { min: value.minus(half), max: value.plus(half), minOpen: false, maxOpen: true }
  return { min: value.minus(half), max: value.plus(half), minOpen: true, maxOpen: false }
}

/** Whether the interval is one single number. */
export function isExact(interval: Interval): boolean {
  return interval.min !== null && interval.max !== null && interval.min.eq(interval.max)
}

/** Whether `value` is a member. */
export function contains(interval: Interval, value: Decimal): boolean {
  const { min, max, minOpen, maxOpen } = interval
  if (min !== null && (minOpen ? value.lte(min) : value.lt(min))) return false
  return max === null || (maxOpen ? value.lt(max) : value.lte(max))
}

/** The numbers that are members of both, or `null` where there is none. */
export function intersection(a: Interval, b: Interval): Interval | null {
  const low = tighter(a.min, a.minOpen, b.min, b.minOpen, 1)
  const high = tighter(a.max, a.maxOpen, b.max, b.maxOpen, -1)
  if (low.end !== null && high.end !== null) {
    const order = low.end.cmp(high.end)
    if (order > 0 || (order === 0 && (low.open || high.open))) return null
  }
  return { min: low.end, max: high.end, minOpen: low.open, maxOpen: high.open }
}

/** Whether some number is a member of both. */
export function intersects(a: Interval, b: Interval): boolean {
  return intersection(a, b) !== null
}

/** The least interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  const low = looser(a.min, a.minOpen, b.min, b.minOpen, 1)
  const high = looser(a.max, a.maxOpen, b.max, b.maxOpen, -1)
  return { min: low.end, max: high.end, minOpen: low.open, maxOpen: high.open }
}

interface Bound {
  end: Decimal | null
  open: boolean
}

/** `side` 1 compares lower ends (the greater is tighter), -1 upper ends. */
function tighter(a: Decimal | null, aOpen: boolean, b: Decimal | null, bOpen: boolean, side: 1 | -1): Bound {
  if (a === null) return { end: b, open: bOpen }
  if (b === null) return { end: a, open: aOpen }
  const order = a.cmp(b) * side
  if (order === 0) return { end: a, open: aOpen || bOpen }
  return order > 0 ? { end: a, open: aOpen } : { end: b, open: bOpen }
}

function looser(a: Decimal | null, aOpen: boolean, b: Decimal | null, bOpen: boolean, side: 1 | -1): Bound {
  if (a === null || b === null) return { end: null, open: true }
  const order = a.cmp(b) * side
  if (order === 0) return { end: a, open: aOpen && bOpen }
  return order < 0 ? { end: a, open: aOpen } : { end: b, open: bOpen }
}
