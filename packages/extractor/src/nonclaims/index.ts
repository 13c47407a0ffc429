import { ByFirstCharacter } from '../by-first-character.ts'
import type { NonClaim } from '../quantities/reading.ts'
import { dates } from './date.ts'
import { designations } from './designation.ts'
import { ordinals } from './ordinal.ts'
import { digitsEnd, type NonClaimPattern } from './pattern.ts'
import { quotations } from './quotation.ts'
import { setPhrase } from './set-phrase.ts'

/** Every way known to write a number that is no quantity, in the order in which they are tried. */
export const patterns: readonly NonClaimPattern[] = [...quotations, ...ordinals, setPhrase, ...designations, ...dates]

const byFirstCharacter = new ByFirstCharacter(patterns)

/** Every character with which something that is no quantity can begin, other than a set phrase. */
export const nonClaimStarts = new ByFirstCharacter(patterns.filter((pattern) => pattern !== setPhrase)).characters

/** The expression without a quantity that begins exactly at `at` in the folded text, or null. */
export function readNonClaim(text: string, at: number): NonClaim | null {
  let behind = -1
  for (const pattern of byFirstCharacter.at(text, at)) {
    if (pattern.follows !== null) {
      if (behind < 0) behind = digitsEnd(text, at)
      if (behind > at && !pattern.follows.has(text, behind)) continue
    }
    const end = pattern.read(text, at)
    if (end > at) return { start: at, end, pattern: pattern.name }
  }
  return null
}
