import type { ClaimKind } from '@hegao/contract'
import type { Unit } from '@hegao/lexicon'
import type { Decimal, Interval } from '@hegao/numerals'
import type { Approximation } from './approximation.ts'

/**
 * One quantity as it was read, before anything is known of what it measures. Offsets count within the leaf.
 *
 * Productions name its fields in this order and copy none with a spread: the frames read them some fifty times for each
 * quantity, and where the objects have more than four shapes the engine searches for theirs each time.
 */
export interface Reading {
  /** The whole expression: qualifiers that belong to the number (约, 以上) included. */
  start: number
  end: number
  kind: ClaimKind
  /** Base units, unsigned by any verb; null bounds on both sides for a placeholder. */
  interval: Interval
  /** One step of the last printed digit, in base units; null where nothing was printed. */
  ulp: Decimal | null
  approximation: Approximation
  /** As written, without 万 or 亿. */
  unit: string
  unitEntry: Unit | null
  placeholder: boolean
  /** Name of the production that read it. */
  production: string
  /** The members of a ratio, 4.0∶37.7∶58.3. */
  members?: readonly Decimal[]
}

/** Text passed over because it states no quantity, with the name of the pattern that knew it. */
export interface NonClaim {
  start: number
  end: number
  pattern: string
}
