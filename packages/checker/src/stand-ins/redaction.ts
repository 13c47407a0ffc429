import type { Document } from '../document.ts'
import type { StandIn, StandInSign } from './find.ts'

/** How a sign is used all over a report. */
export interface SignUse {
  /** How many stand-ins are made of it. */
  readonly count: number
  /**
   * Whether figures or names seem to have been taken out before the report was made public: the sign then stands all
   * over, where a forgotten blank stands alone among real figures.
   */
  readonly isDeliberate: boolean
}

/** The use of each sign that `standIns` are made of. */
export function signUses(standIns: readonly StandIn[], { claims }: Document): Map<StandInSign, SignUse> {
  const figures = claims.filter((claim) => !claim.placeholder).length
  const counts = new Map<StandInSign, number>()
  for (const { sign } of standIns) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return new Map(
    [...counts].map(([sign, count]) => [sign, { count, isDeliberate: count >= 5 || (count >= 3 && count > figures) }]),
  )
}
