import type { Claim } from '@hegao/extractor'
import { type Decimal, decimal, divide, formatDecimal, type Interval, intersects, scale } from '@hegao/numerals'
import { possibleValues, printedValue } from './figure.ts'

/** By which a quotient becomes a percentage. */
export const hundred: Decimal = decimal(100)

/** What is set in proportion to a whole: the number as printed, and all it can have been written for. */
export interface Portion {
  readonly value: Decimal
  readonly possible: Interval
}

/**
 * The percentage that a portion is of a whole, to two places and without sign, where no rounding makes the stated
 * one right; null where one does, or where the whole is nothing to divide by.
 *
 * @param stated all that the stated percentage can have been written for
 */
export function contradictedPercentage(portion: Portion, whole: Claim, stated: Interval): string | null {
  const divisor = printedValue(whole)
  if (divisor === null || divisor.lte(0)) return null
  if (intersects(scale(divide(portion.possible, possibleValues(whole)), hundred), stated)) return null
  return formatDecimal(portion.value.div(divisor).times(hundred).round(2))
}
