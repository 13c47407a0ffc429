import type { Claim } from '@hegao/extractor'
import { type Decimal, decimal, divide, formatDecimal, type Interval, intersects, scale } from '@hegao/numerals'
import { changeBetween, sizesOf } from './change.ts'
import { possibleValues, printedValue } from './figure.ts'

const hundred = decimal(100)

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

/**
 * Whether `stated` can be the rate of change from one figure to another, in percent and whatever its sign: 由80%提高到100%,
 * 提高25%.
 */
export function isRateOfChange(from: Claim, to: Claim, stated: Claim): boolean {
  const [change, base] = [changeBetween(from, to), printedValue(from)]
  if (change === null || base === null || base.lte(0) || printedValue(stated) === null) return false
  return intersects(scale(divide(change.possible, possibleValues(from)), hundred), sizesOf(stated))
}
