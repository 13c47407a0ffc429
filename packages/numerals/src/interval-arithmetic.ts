import { type Decimal, powerOfTen, zero } from './decimal.ts'
import { contains, everything, exactly, type Interval } from './interval.ts'

/** Every sum of a member of `a` and one of `b`. */
export function add(a: Interval, b: Interval): Interval {
  return {
    min: a.min !== null && b.min !== null ? a.min.plus(b.min) : null,
    max: a.max !== null && b.max !== null ? a.max.plus(b.max) : null,
    minOpen: a.minOpen || b.minOpen,
    maxOpen: a.maxOpen || b.maxOpen,
  }
}

/** Every member with its sign changed. */
export function negate(a: Interval): Interval {
  return { min: a.max?.neg() ?? null, max: a.min?.neg() ?? null, minOpen: a.maxOpen, maxOpen: a.minOpen }
}

/** Every difference of a member of `a` and one of `b`. */
export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b))
}

/** Every member times `factor`. */
export function scale(a: Interval, factor: Decimal): Interval {
  if (factor.eq(0)) return exactly(zero)
  if (factor.lt(0)) return scale(negate(a), factor.neg())
  return {
    min: a.min?.times(factor) ?? null,
    max: a.max?.times(factor) ?? null,
    minOpen: a.minOpen,
    maxOpen: a.maxOpen,
  }
}

/** Every product of a member of `a` and one of `b`. */
export function multiply(a: Interval, b: Interval): Interval {
  const corners = [lowEnd(a), highEnd(a)].flatMap((x) => [product(x, lowEnd(b)), product(x, highEnd(b))])
  const min = corners.reduce((best, next) => (isBetter(next, best, -1) ? next : best))
  const max = corners.reduce((best, next) => (isBetter(next, best, 1) ? next : best))
  // A zero inside one factor makes the product zero even where the ends of the other are open.
  const reachesZero = contains(a, zero) || contains(b, zero)
  return {
    min: min.value,
    max: max.value,
    minOpen: min.open && !(reachesZero && min.sign === 0),
    maxOpen: max.open && !(reachesZero && max.sign === 0),
  }
}

/**
 * Every quotient of a member of `a` and one of `b`. An end that is no finite decimal is moved outward by 10⁻⁴⁰ at most
 * and is open, so that no quotient is lost. Where `b` holds zero, everything is possible.
 */
export function divide(a: Interval, b: Interval): Interval {
  if (contains(b, zero)) return everything
  if (b.max?.lte(0)) return divide(negate(a), negate(b))
  const low = leastQuotient(a, b)
  const high = leastQuotient(negate(a), b)
  return { min: low.value, max: high.value?.neg() ?? null, minOpen: low.open, maxOpen: high.open }
}

/** An end of an interval; `value` is null at infinity, whose sign is `sign`. */
interface End {
  readonly value: Decimal | null
  readonly sign: -1 | 0 | 1
  readonly open: boolean
}

function lowEnd(a: Interval): End {
  return { value: a.min, sign: a.min === null ? -1 : a.min.cmp(zero), open: a.minOpen }
}

function highEnd(a: Interval): End {
  return { value: a.max, sign: a.max === null ? 1 : a.max.cmp(zero), open: a.maxOpen }
}

function product(x: End, y: End): End {
  // Zero times an infinite end is zero: the members on the way to infinity are all finite.
  if (x.sign === 0 || y.sign === 0) {
    const reached = (x.sign === 0 && !x.open) || (y.sign === 0 && !y.open)
    return { value: zero, sign: 0, open: !reached }
  }
  const sign = x.sign === y.sign ? 1 : -1
  if (x.value === null || y.value === null) return { value: null, sign, open: true }
  return { value: x.value.times(y.value), sign, open: x.open || y.open }
}

/** Whether `next` lies further out than `best` towards `side`, or in the same place without being open. */
function isBetter(next: End, best: End, side: 1 | -1): boolean {
  const order = compare(next, best) * side
  return order > 0 || (order === 0 && best.open && !next.open)
}

function compare(x: End, y: End): number {
  if (x.value !== null && y.value !== null) return x.value.cmp(y.value)
  if (x.value === null && y.value === null) return x.sign - y.sign
  return x.value === null ? x.sign : -y.sign
}

/** The lower end of a ÷ b for a `b` that is positive throughout. */
function leastQuotient(a: Interval, b: Interval): Pick<End, 'value' | 'open'> {
  if (a.min === null) return { value: null, open: true }
  if (a.min.eq(0)) return { value: zero, open: a.minOpen }
  const negative = a.min.lt(0)
  const divisor = negative ? b.min : b.max
  if (divisor === null) return { value: zero, open: true }
  if (divisor.eq(0)) return { value: null, open: true }
  const quotient = a.min.div(divisor)
  if (quotient.times(divisor).eq(a.min)) {
    return { value: quotient, open: a.minOpen || (negative ? b.minOpen : b.maxOpen) }
  }
  // Division cuts towards zero: what was cut off must stay inside.
  return { value: negative ? quotient.minus(powerOfTen(-40)) : quotient, open: true }
}
