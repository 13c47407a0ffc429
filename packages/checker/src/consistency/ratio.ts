import type { Claim } from '@hegao/extractor'
import { type Decimal, decimal, powerOfTen } from '@hegao/numerals'

/** One number that a text prints, with one unit of its last digit. */
export interface PrintedNumber {
  readonly value: Decimal
  readonly ulp: Decimal
}

/** The members of a ratio as printed, 9.2∶41.5∶49.30 → 9.2, 41.5, 49.30; empty where the claim is none. */
export function ratioMembers(folded: string, { quantity, range }: Claim): PrintedNumber[] {
  const { members = [] } = quantity
  const printed = folded.slice(range.start, range.end).split(/[:∶]/)
  if (printed.length !== members.length) return []
  return members.map((value, i) => ({ value, ulp: powerOfTen(-(printed[i]?.split('.')[1]?.trim().length ?? 0)) }))
}

/** The percentage of a claim as printed; null where it is none of one exact number. */
export function printedPercentage({ kind, approximation, quantity: { interval, ulp } }: Claim): PrintedNumber | null {
  if (kind !== 'percentage' || approximation !== 'exact' || interval.min === null || ulp === null) return null
  return { value: interval.min, ulp }
}

const hundred = decimal(100)

/**
 * What shares of one whole add up to, where that is not 100: each may be off by one unit of its last digit. Null where
 * they do add up.
 */
export function sumOtherThanHundred(shares: readonly PrintedNumber[]): Decimal | null {
  const sum = shares.reduce((all, { value }) => all.plus(value), decimal(0))
  const tolerance = shares.reduce((all, { ulp }) => all.plus(ulp), decimal(0))
  return sum.minus(hundred).abs().lte(tolerance) ? null : sum
}
