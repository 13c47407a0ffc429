import { dates } from './date.ts'
import { designations } from './designation.ts'
import { ordinals } from './ordinal.ts'
import type { NonClaimPattern } from './pattern.ts'
import { quotations } from './quotation.ts'
import { setPhrase } from './set-phrase.ts'

/** Every way known to write a number that is no quantity, in the order in which they are tried. */
export const nonClaimPatterns: readonly NonClaimPattern[] = [
  ...quotations,
  ...ordinals,
  setPhrase,
  ...designations,
  ...dates,
]
