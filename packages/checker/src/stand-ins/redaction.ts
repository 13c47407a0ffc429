import type { Document } from '../document.ts'
import type { StandIn, StandInSign } from './find.ts'

/** How many stand-ins are made of each sign. */
export function countBySign(standIns: readonly StandIn[]): Map<StandInSign, number> {
  const counts = new Map<StandInSign, number>()
  for (const { sign } of standIns) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return counts
}

/**
 * Tells a report whose figures or names were taken out before it was made public from one where a blank was forgotten:
 * in the first the same sign stands all over, in the second it stands alone among real figures.
 *
 * @param count how many stand-ins of one sign and purpose the report has
 */
export function isDeliberate(count: number, { claims }: Document): boolean {
  const figures = claims.filter((claim) => !claim.placeholder).length
  return count >= 5 || (count >= 3 && count > figures)
}
