import { type Decimal, decimal } from './decimal.ts'
import { formatDecimal } from './format-decimal.ts'

/** How {@link formatAmount} writes. */
export interface AmountFormat {
  /** The most decimal places that a number with 万 or 亿 may take; 2 unless given. */
  readonly digits?: number
}

const MAGNITUDES: readonly (readonly [written: string, value: Decimal])[] = [
  ['万亿', decimal(1e12)],
  ['亿', decimal(1e8)],
  ['万', decimal(1e4)],
]

/**
 * The number as a report would print it, never rounded: with the largest of 万亿, 亿, 万 that leaves at least 1 before the
 * point and at most `digits` places behind it. 120000000 → 1.2亿, 24240300 → 2424.03万, 165520000 → 16552万, 419 → 419.
 */
export function formatAmount(value: Decimal, format: AmountFormat = {}): string {
  const digits = format.digits ?? 2
  const size = value.abs()
  for (const [written, magnitude] of MAGNITUDES) {
    if (size.lt(magnitude)) continue
    const scaled = value.div(magnitude)
    if (scaled.round(digits).eq(scaled)) return formatDecimal(scaled) + written
  }
  return formatDecimal(value)
}
