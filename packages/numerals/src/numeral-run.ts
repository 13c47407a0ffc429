import { isWordNotDigit } from './beginning.ts'
import { CharacterTable } from './character-table.ts'
import { chineseDigitAt, chineseTensAt, isArabicDigitAt } from './digits.ts'
import { isMagnitudeCharacterAt } from './magnitude.ts'

const MARK = 1
const ZERO = 2
/** What does not go with the digits and magnitudes around it as a matter of course. */
const SPECIAL = new CharacterTable([
  ['.,', MARK],
  ['零', ZERO],
])

/**
 * The end of the run of digits, points, commas and magnitudes that begins at `at`; at least `at + 1`.
 * A scanner that got null from {@link readNumeral} goes on from here, so that it does not read 2.3 out of 1.2.3 or
 * 一 out of 一一对应, but does read 十二 behind 人数 and 三 of 一年零三个月.
 *
 * @param folded the text as {@link fold} gives it
 * @param at a UTF-16 offset
 */
export function numeralRunEnd(folded: string, at: number): number {
  let end = at + 1
  if (SPECIAL.at(folded, at) === ZERO || isWordNotDigit(folded, at) || !belongs(folded, at)) return end
  while (belongs(folded, end)) end += 1
  return end
}

function belongs(folded: string, at: number): boolean {
  if (SPECIAL.at(folded, at) === MARK) return isArabicDigitAt(folded, at - 1) && isArabicDigitAt(folded, at + 1)
  return (
    isArabicDigitAt(folded, at) ||
    chineseDigitAt(folded, at) !== null ||
    chineseTensAt(folded, at) !== null ||
    isMagnitudeCharacterAt(folded, at)
  )
}
