import { decimal } from './decimal.ts'
import { exactly } from './interval.ts'
import type { Numeral } from './numeral.ts'

/**
 * Reads 半 at `at` as one half, for the places where the caller knows that a number is due (半年, 半数, 两年半).
 * {@link readNumeral} never does: 半导体 and 半山 are words.
 */
export function readHalf(folded: string, at: number): Numeral | null {
  if (folded[at] !== '半') return null
  const value = decimal('0.5')
  return {
    start: at,
    end: at + 1,
    value,
    interval: exactly(value),
    ulp: decimal('0.1'),
    form: 'chinese',
    magnitude: '',
    vague: null,
    grouped: false,
    spaced: false,
  }
}
