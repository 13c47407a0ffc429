import { numeralRunEnd, readNumeral } from '@hegao/numerals'
import { nonClaims as passable, readNonClaim } from '../nonclaims/index.ts'
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

const aRank = 1
const aNonClaim = 2
const aQuantity = 4
/** What can begin with a character. Nearly all characters begin nothing, and one look into the table passes them. */
const beginning = new CharacterTable(
  [
    [rank.starts, aRank],
    [nonClaims.characters, aNonClaim],
    [quantities.characters, aQuantity],
  ]
)

/** What one leaf holds: its quantities, and the numbers that are none, each in order. */
export interface Scan {
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
    readings.push(...found)
    floor = found.at(-1)?.end ?? floor
    at = floor
  }
  while (at < text.length) {
    const begins = canBegin[text.charCodeAt(at)] ?? 0
    if (begins === 0) {
      at += 1
      continue
    }
    if ((begins & aRank) !== 0) {
      const found = rank.read({ text, at, floor, numeral: null })
      if (found !== null) {
        take(found)
        continue
      }
    }
    const passed = (begins & aNonClaim) === 0 ? null : readNonClaim(text, at)
    if (passed !== null) {
      nonClaims.push(passed)
      at = passed.end
      continue
    }
    if ((begins & aQuantity) === 0) {
      at += 1
      continue
    }
    const numeral = readNumeral(text, at)
    const found = readQuantity({ text, at, floor, numeral })
    if (found !== null) take(found)
    // A number that is no quantity is passed as a whole: the 345 of 12345 begins nothing.
    else at = Math.max(at + 1, numeral?.end ?? numeralRunEnd(text, at))
  }
  return { readings, nonClaims }
}

function readQuantity(place: Place): Reading[] | null {
  for (const production of productions) {
    const found = production.read(place)
    if (found !== null) return found
  }
  return null
}
