import { isWordNotDigit } from './beginning.ts'
import { chineseDigit, chineseTens, isArabicDigit } from './digits.ts'
import { magnitudeValue } from './magnitude.ts'

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
  if (folded[at] === '零' || isWordNotDigit(folded, at) || !belongs(folded, at)) return end
  while (belongs(folded, end)) end += 1
  return end
}

function belongs(folded: string, at: number): boolean {
  const character = folded[at]
  if (character === undefined) return false
  if (character === '.' || character === ',') return isArabicDigit(folded[at - 1]) && isArabicDigit(folded[at + 1])
  return (
    isArabicDigit(character) ||
    chineseDigit(character) !== null ||
    chineseTens(character) !== null ||
    magnitudeValue(character) !== null
  )
}
