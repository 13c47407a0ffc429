import { readCircled } from './circled.ts'
import { chineseDigitAt, isLiangAt } from './digits.ts'
import { fold } from './fold.ts'
import { readNumeral } from './numeral.ts'

/**
 * The ordinal that `text` as a whole writes: 一 … 九十九 and on, 十, 廿, 卅, `1` …, `１`, ①, ⑴, ⒈, ㈠, 壹.
 *
 * @param text only the number of a marker, without brackets, 、 or 第; it need not be folded
 * @returns a whole number from 1 to 9999, or null
 */
export function readOrdinal(text: string): number | null {
  const circled = readCircled(text)
  if (circled !== null) return circled
  if (text.length === 1 && isLiangAt(text, 0)) return null
  const digit = text.length === 1 ? chineseDigitAt(text, 0) : null
  if (digit !== null) return digit === 0 ? null : digit
  if (text === '拾') return 10
  const numeral = readNumeral(fold(text), 0)
  if (numeral === null || numeral.end !== text.length || numeral.vague !== null) return null
  if (numeral.grouped || numeral.spaced || numeral.form === 'mixed') return null
  const ordinal = numeral.value.toNumber()
  return Number.isInteger(ordinal) && ordinal >= 1 && ordinal <= 9999 && numeral.ulp?.eq(1) ? ordinal : null
}
