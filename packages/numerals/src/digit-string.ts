import { chineseDigitAt, isArabicDigitAt, isLiangAt, isZeroLookalikeAt } from './digits.ts'

/** Longer strings of digits are no numbers a report states; the limit also bounds the work per call. */
const MAX_DIGITS = 16

/** Chinese digits written place by place, as in 二〇二一 and 一九五三. */
export interface DigitString {
  readonly end: number
  /** The same digits in Arabic. */
  readonly digits: string
  /**
   * Whether the string is a number. Two bare digits are none (一九, 一一), nor are three without a 〇 (一二三产业,
   * 三六九等), a count (一二三四), a repetition (七七八八, 一一一一), or a string that begins with 〇.
   */
  readonly plausible: boolean
}

/** The run of Chinese digits that begins exactly at `at`, or null where fewer than two stand there. */
export function readDigitString(folded: string, at: number): DigitString | null {
  // Most digits stand alone, and one look behind them is enough.
  if (!isPlace(folded, at) || !(isPlace(folded, at + 1) || isZeroLookalikeAt(folded, at + 1))) return null
  let digits = ''
  let lookalike = false
  let end = at
  for (; digits.length <= MAX_DIGITS; end += 1) {
    const digit = isPlace(folded, end) ? chineseDigitAt(folded, end) : null
    if (digit === null && !isZeroLookalikeAt(folded, end)) break
    lookalike ||= digit === null
    digits += digit ?? 0
  }
  return { end, digits, plausible: isPlausible(digits) && !(lookalike && !canHoldLookalike(folded, digits, end)) }
}

/** Whether a digit that can fill a place stands at `at`: any but 两. */
function isPlace(folded: string, at: number): boolean {
  return chineseDigitAt(folded, at) !== null && !isLiangAt(folded, at)
}

function isPlausible(digits: string): boolean {
  if (digits.startsWith('0') || digits.length > MAX_DIGITS) return false
  if (digits.length < 4) return digits.includes('0')
  return !'123456789'.includes(digits) && !/^(?:(\d)\1+|(\d)\2(\d)\3)$/.test(digits)
}

function canHoldLookalike(folded: string, digits: string, end: number): boolean {
  return digits.length >= 3 && !isArabicDigitAt(folded, end)
}
