import type { NonClaim } from '../quantities/reading.ts'
import { dates } from './date.ts'
import { designations } from './designation.ts'
import { ordinals } from './ordinal.ts'
import type { NonClaimPattern } from './pattern.ts'
import { quotations } from './quotation.ts'
import { setPhrase } from './set-phrase.ts'

/** Every way known to write a number that is no quantity, in the order in which they are tried. */
const patterns: readonly NonClaimPattern[] = [...quotations, ...ordinals, setPhrase, ...designations, ...dates]

/** The patterns by the code unit that an expression of theirs can begin with, in the same order. */
const byStart = new Map<number, NonClaimPattern[]>()
for (const pattern of patterns) {
  for (const character of pattern.starts) {
    const unit = character.charCodeAt(0)
    const others = byStart.get(unit)
    if (others === undefined) byStart.set(unit, [pattern])
    else if (others.at(-1) !== pattern) others.push(pattern)
  }
}

/** The code units with which something that is no quantity can begin. */
export const nonClaimStarts: Iterable<number> = [...byStart.keys()]

/** The expression without a quantity that begins exactly at `at` in the folded text, or null. */
export function readNonClaim(text: string, at: number): NonClaim | null {
  for (const pattern of byStart.get(text.charCodeAt(at)) ?? []) {
    const end = pattern.read(text, at)
    if (end > at) return { start: at, end, pattern: pattern.name }
  }
  return null
}
