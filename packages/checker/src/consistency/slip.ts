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
  const { ulp } = claim.quantity
  const value = printedValue(claim)
  if (value === null || ulp === null || ulp.lte(0) || due.lte(0)) return false
  const [written, right] = withoutCommonZeros(digitsOf(value, ulp), digitsOf(due, ulp))
  if (written.length !== right.length || written.length < leastDigits) return false
  const wrong = [...written].map((digit, at) => (digit === right.charAt(at) ? -1 : at)).filter((at) => at >= 0)
  const [first = 0, second] = wrong
  if (wrong.length === 1) return true
  const isExchange =
    written.charAt(first) === right.charAt(first + 1) && written.charAt(first + 1) === right.charAt(first)
  return wrong.length === 2 && second === first + 1 && isExchange
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
