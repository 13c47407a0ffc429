import type { Range } from '@hegao/contract'
import type { Decimal } from '@hegao/numerals'
import type { Claim } from '../../claim.ts'
import type { Presence } from '../../presence.ts'
import type { Memory } from './memory.ts'

/** A leaf whose claims are linked. */
export interface Prose {
  readonly text: string
  /** What stands in the text. */
  readonly present: Presence
  /** Where in the text its claims stand. */
  readonly places: readonly Range[]
  readonly claims: readonly Claim[]
  readonly memory: Memory
}

/** What stands between a quantity and the one before it. */
export function before({ text, places }: Prose, index: number): string {
  return text.slice(places[index - 1]?.end ?? 0, places[index]?.start ?? 0)
}

/** Whether a quantity tells how much there is or is to be: what parts and wholes can be. */
export function isLevel(claim: Claim): boolean {
  if (claim.kind === 'rank' || claim.setsOut) return false
  return claim.role === 'level' || (claim.role === 'target' && claim.kind !== 'percentage')
}

/** The number of a quantity, null where it is no exact one. */
export function exact({ quantity: { interval }, approximation }: Claim): Decimal | null {
  return approximation === 'exact' ? interval.min : null
}
