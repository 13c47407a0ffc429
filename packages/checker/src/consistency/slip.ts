import type { Claim } from '@hegao/extractor'
import type { Decimal } from '@hegao/numerals'
import { printedValue } from './figure.ts'

/** With fewer digits, one other digit explains too much. */
const leastDigits = 3

/**
 * Whether one slip of the pen explains why a figure is not the one that was due: one digit put for another, 35.63 for
 * 35.36, or two neighbours exchanged. A figure of few digits proves nothing.
 */
export function isOneSlip(claim: Claim, due: Decimal): boolean {
  const [written, right] = comparedDigits(claim, due)
  if (written.length < leastDigits) return false
  return otherPlaces(written, right).length === 1 || isExchange(written, right)
}

/** Whether two neighbouring digits exchanged explain it, 12 for 21: where other figures bear it out, two are enough. */
export function isExchangeSlip(claim: Claim, due: Decimal): boolean {
  return isExchange(...comparedDigits(claim, due))
}

function comparedDigits(claim: Claim, due: Decimal): [string, string] {
  const { ulp } = claim.quantity
  const value = printedValue(claim)
  if (value === null || ulp === null || ulp.lte(0) || due.lte(0)) return ['', '']
  const [written, right] = withoutCommonZeros(digitsOf(value, ulp), digitsOf(due, ulp))
  return written.length === right.length ? [written, right] : ['', '']
}

function otherPlaces(written: string, right: string): number[] {
  return [...written].map((digit, at) => (digit === right.charAt(at) ? -1 : at)).filter((at) => at >= 0)
}

function isExchange(written: string, right: string): boolean {
  const [first, second, ...others] = otherPlaces(written, right)
  if (first === undefined || second !== first + 1 || others.length > 0) return false
  return written.charAt(first) === right.charAt(second) && written.charAt(second) === right.charAt(first)
}

/** The digits of a figure down to its last printed place; none where it has others behind it. */
function digitsOf(value: Decimal, ulp: Decimal): string {
  const steps = value.div(ulp)
  return steps.eq(steps.round()) ? steps.toFixed() : ''
}

/** 5000 and 4000 are figures of one digit each. */
function withoutCommonZeros(a: string, b: string): [string, string] {
  let zeros = 0
  while (a.endsWith('0', a.length - zeros) && b.endsWith('0', b.length - zeros)) zeros += 1
  return [a.slice(0, a.length - zeros), b.slice(0, b.length - zeros)]
}
