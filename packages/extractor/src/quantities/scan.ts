import { numeralRunEnd, readNumeral } from '@hegao/numerals'
import { ByFirstCharacter } from '../by-first-character.ts'
import { nonClaimStarts, readNonClaim } from '../nonclaims/index.ts'
import { setPhrase, setPhraseBeginnings } from '../nonclaims/set-phrase.ts'
import { Beginnings } from './beginnings.ts'
import type { Place, Production } from './production.ts'
import { bareCount, bareMagnitude } from './productions/bare-count.ts'
import { compoundDuration } from './productions/compound-duration.ts'
import { dividedUnit } from './productions/divided-unit.ts'
import { doubling } from './productions/doubling.ts'
import { fraction } from './productions/fraction.ts'
import { halves } from './productions/half.ts'
import { indexLevel } from './productions/index-level.ts'
import { measured } from './productions/measured.ts'
import { partsPer } from './productions/parts-per.ts'
import { placeholder } from './productions/placeholder.ts'
import { product } from './productions/product.ts'
import { range } from './productions/range.ts'
import { rank } from './productions/rank.ts'
import { ratio } from './productions/ratio.ts'
import { sharedUnit } from './productions/shared-unit.ts'
import { signed } from './productions/signed.ts'
import { tenths } from './productions/tenths.ts'
import { wideGrouped } from './productions/wide-grouped.ts'
import type { NonClaim, Reading } from './reading.ts'
import { readUnit } from './unit.ts'

/** Tried in this order: what needs more of the text comes first. */
const productions: readonly Production[] = [
  placeholder,
  signed,
  halves,
  doubling,
  partsPer,
  fraction,
  ratio,
  wideGrouped,
  range,
  sharedUnit,
  tenths,
  dividedUnit,
  compoundDuration,
  product,
  measured,
  bareCount,
  bareMagnitude,
  indexLevel,
]

const quantities = new ByFirstCharacter(productions)
/** What can begin with a character besides a set phrase: another non-claim, a quantity as well, a rank as well. */
const nonClaimStart = 1
const quantityStart = 2
const rankStart = 3
const beginnings = new Beginnings(
  [
    [nonClaimStarts, nonClaimStart],
    [quantities.characters, quantityStart],
    [rank.starts, rankStart],
  ],
  setPhraseBeginnings,
  setPhrase.starts,
)

/** What one leaf holds: its quantities, and the numbers that are none, each in order. */
export interface Scan {
  /** Where the leaf begins to speak: behind its section marker. */
  from: number
  readings: Reading[]
  nonClaims: NonClaim[]
}

/**
 * Reads a leaf once from left to right. At each place the non-claims are asked first, then the productions; whatever
 * is read is never looked into again.
 *
 * @param text the leaf's folded text
 * @param from where to begin: after a section marker
 */
export function scan(text: string, from = 0): Scan {
  const readings: Reading[] = []
  const nonClaims: NonClaim[] = []
  let floor = from
  let at = from
  const take = (found: readonly Reading[]): void => {
    for (const reading of found) readings.push(reading)
    floor = found.at(-1)?.end ?? floor
    at = floor
  }
  for (;;) {
    at = beginnings.seek(text, at)
    if (at === text.length) return { from, readings, nonClaims }
    const beginning = beginnings.at(text, at)
    const ranked = beginning === rankStart ? rank.read({ text, at, floor, numeral: null, unit: null }) : null
    if (ranked !== null) {
      take(ranked)
      continue
    }
    const passed = readNonClaim(text, at)
    if (passed !== null) {
      nonClaims.push(passed)
      at = passed.end
      continue
    }
    if (beginning !== quantityStart) {
      at += 1
      continue
    }
    const numeral = readNumeral(text, at)
    const unit = numeral === null ? null : readUnit(text, numeral.end)
    const found = readQuantity({ text, at, floor, numeral, unit })
    if (found !== null) take(found)
    // A number that is no quantity is passed as a whole: the 345 of 12345 begins nothing.
    else at = Math.max(at + 1, numeral?.end ?? numeralRunEnd(text, at))
  }
}

function readQuantity(place: Place): Reading[] | null {
  for (const production of quantities.at(place.text, place.at)) {
    const found = production.read(place)
    if (found !== null) return found
  }
  return null
}
