import { above, atLeast, atMost, below, type Decimal, exactly, type Interval, type Numeral, one } from '@hegao/numerals'
import type { Approximation } from './approximation.ts'

/** What a numeral says of itself before any word beside it: 5000余 is over, 几十 about, 三四十 a range. */
export function inherentApproximation(numeral: Numeral): Approximation | null {
  // 100来户: 来 leaves open on which side.
  if (numeral.interval.min?.lt(numeral.value)) return 'about'
  switch (numeral.vague) {
    case 'surplus-inner':
    case 'surplus-outer':
      return 'over'
    case 'several':
      return 'about'
    case 'adjacent':
      return 'range'
    default:
      return null
  }
}

/** The numbers that `value` under a qualifier stands for. */
export function qualified(value: Decimal, approximation: Approximation): Interval {
  switch (approximation) {
    case 'over':
      return above(value)
    case 'under':
      return below(value)
    case 'at-least':
      return atLeast(value)
    case 'at-most':
      return atMost(value)
    default:
      return exactly(value)
  }
}

/** The interval with every bound multiplied by a positive factor: 万 to units, 角 to yuan. */
export function scaled(interval: Interval, factor: Decimal): Interval {
  if (factor === one) return interval
  return {
    min: interval.min?.times(factor) ?? null,
    max: interval.max?.times(factor) ?? null,
    minOpen: interval.minOpen,
    maxOpen: interval.maxOpen,
  }
}

/** The interval mirrored at zero: what a fall by it changes. */
export function negated(interval: Interval): Interval {
  return {
    min: interval.max?.neg() ?? null,
    max: interval.min?.neg() ?? null,
    minOpen: interval.maxOpen,
    maxOpen: interval.minOpen,
  }
}
