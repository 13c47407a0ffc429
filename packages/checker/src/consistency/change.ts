import type { Claim } from '@hegao/extractor'
import { type Interval, negate, subtract } from '@hegao/numerals'
import { possibleValues, printedValue } from './figure.ts'
import type { Portion } from './percentage.ts'

/** By how much a quantity changed from one level to another, without sign; null where one of them prints no number. */
export function changeBetween(from: Claim, to: Claim): Portion | null {
  const [first, second] = [printedValue(from), printedValue(to)]
  if (first === null || second === null) return null
  const change = subtract(possibleValues(to), possibleValues(from))
  return { value: second.minus(first).abs(), possible: second.lt(first) ? negate(change) : change }
}

/** All sizes that a stated change may be meant for, without sign: a fall is told by its size. */
export function sizesOf(stated: Claim): Interval {
  return printedValue(stated)?.lt(0) ? negate(possibleValues(stated)) : possibleValues(stated)
}
