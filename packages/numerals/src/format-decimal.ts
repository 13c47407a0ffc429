import type { Decimal } from './decimal.ts'

/** The number in plain Arabic digits, every one of them, never with an exponent: 1.5e12 → 1500000000000. */
export function formatDecimal(value: Decimal): string {
  return value.eq(0) ? '0' : value.toFixed()
}
