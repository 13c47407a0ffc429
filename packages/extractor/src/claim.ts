import type { ClaimRecord } from '@hegao/contract'
import type { Unit } from '@hegao/lexicon'
import type { Decimal, Interval } from '@hegao/numerals'
import type { LeafInContext, TextLeaf } from '@hegao/parser'

/** The number behind a claim, exact. */
export interface Quantity {
  /**
   * The numbers the text allows, in base units (yuan, percent, 万 and 亿 expanded), signed by the verb: a fall of 3.1% is
   * [−3.1, −3.1]. Both bounds null for a placeholder.
   */
  interval: Interval
  /** One step of the last printed digit, in base units: 2.4亿元 → 10,000,000. Null where nothing was printed. */
  ulp: Decimal | null
  /** Name of the production that read it, for `--explain`. */
  production: string
  /** The lexicon's entry of the unit; null for ranks, ratios and shares in words. */
  unit: Unit | null
  /** The members of a ratio, 4.0∶37.7∶58.3 → 4.0, 37.7, 58.3. */
  members?: readonly Decimal[]
}

/** A quantitative claim in memory: its contract record, and what the record cannot hold. */
export interface Claim extends ClaimRecord {
  quantity: Quantity
  /** It is the level a change set out from, 由|3.1%|提高到5.6%, or is reckoned from, 比2019年的|12亿元|增加…. */
  setsOut: boolean
  /** It is the level a change arrived at: 提高到|5.6%. */
  reached: boolean
  /** The leaf of the tree the claim stands in: a sentence, a heading, a title. */
  sentence: TextLeaf
  /** The innermost section, item or note, null in the preamble. */
  container: LeafInContext['section']
}

/** The claim as the contract writes it: JSON, nothing more. */
export function toRecord(claim: Claim): ClaimRecord {
  const {
    quantity: _quantity,
    setsOut: _setsOut,
    reached: _reached,
    sentence: _sentence,
    container: _container,
    ...record
  } = claim
  return record
}
