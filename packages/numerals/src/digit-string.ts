import { chineseDigit, isArabicDigit, isLiang, isZeroLookalike } from './digits.ts'

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
  let digits = ''
  let lookalike = false
  let end = at
  for (; digits.length <= MAX_DIGITS; end += 1) {
    const digit = positionalDigit(folded[end])
    if (digit === null && !(digits !== '' && isZeroLookalike(folded[end]))) break
    lookalike ||= digit === null
    digits += digit ?? 0
  }
  if (digits.length < 2) return null
  return { end, digits, plausible: isPlausible(digits) && !(lookalike && !canHoldLookalike(digits, folded[end])) }
}

function positionalDigit(character: string | undefined): number | null {
  return isLiang(character) ? null : chineseDigit(character)
}

function isPlausible(digits: string): boolean {
  if (digits.startsWith('0') || digits.length > MAX_DIGITS) return false
  if (digits.length < 4) return digits.includes('0')
  return !'123456789'.includes(digits) && !/^(?:(\d)\1+|(\d)\2(\d)\3)$/.test(digits)
}

function canHoldLookalike(digits: string, next: string | undefined): boolean {
  return digits.length >= 3 && !isArabicDigit(next)
}
