import { type Decimal, decimal, powerOfTen } from './decimal.ts'
import { isArabicDigit } from './digits.ts'

/** A number in Arabic digits, before any magnitude. */
export interface ArabicLiteral {
  readonly end: number
  readonly value: Decimal
  /** One unit in the last printed place: 1 for integers, 0.01 for 2,424.03. */
  readonly ulp: Decimal
  /** Digits before the point, group marks left out; 0 for .36. */
  readonly integerDigits: number
  readonly grouped: boolean
  readonly spaced: boolean
}

/** Longer runs of digits are account and document numbers; the limit also bounds the work per call. */
const MAX_DIGITS = 32
const THIN_SPACES = '\u2009\u202f\u00a0'

/**
 * Reads the Arabic number that begins exactly at `at`: 419, 2,424.03, `.36`, 8 000, 1 9 9 7.
 *
 * A comma groups only where every group is well formed (12,34 reads 12). A thin or no-break space groups likewise; an
 * ordinary space does only where a following group begins with 0 and so can be no number of its own (8 000).
 * A point ends the number unless a digit follows; `1.2.3` is no number but a section or version, hence null.
 */
export function readArabic(folded: string, at: number): ArabicLiteral | null {
  if (isArabicDigit(folded[at])) return readSpaced(folded, at) ?? readPlain(folded, at)
  if (folded[at] === '.' && isArabicDigit(folded[at + 1])) return withFraction(folded, at, at, '', false)
  return null
}

function readPlain(folded: string, at: number): ArabicLiteral | null {
  const digitsEnd = skipDigits(folded, at)
  if (digitsEnd - at > MAX_DIGITS) return null
  const end = readGroups(folded, at, digitsEnd)
  const digits = end === digitsEnd ? folded.slice(at, end) : folded.slice(at, end).replace(/[^0-9]/g, '')
  return withFraction(folded, at, end, digits, end !== digitsEnd)
}

function withFraction(
  folded: string,
  at: number,
  integerEnd: number,
  digits: string,
  grouped: boolean,
): ArabicLiteral | null {
  let end = integerEnd
  let places = 0
  if (folded[end] === '.' && isArabicDigit(folded[end + 1])) {
    const fractionEnd = skipDigits(folded, end + 1)
    places = fractionEnd - end - 1
    if (places > MAX_DIGITS) return null
    if (folded[fractionEnd] === '.' && isArabicDigit(folded[fractionEnd + 1])) return null
    end = fractionEnd
  }
  if (end === at) return null
  const value = decimal(`${digits === '' ? '0' : digits}${folded.slice(integerEnd, end)}`)
  return { end, value, ulp: powerOfTen(-places), integerDigits: digits.length, grouped, spaced: false }
}

/** The end of the groups of three that follow the first `first`–`firstEnd` digits, `firstEnd` itself where there are none. */
function readGroups(folded: string, first: number, firstEnd: number): number {
  if (firstEnd - first > 3 || folded[first] === '0') return firstEnd
  const mark = folded[firstEnd]
  if (mark === undefined || !(mark === ',' || mark === ' ' || THIN_SPACES.includes(mark))) return firstEnd
  let end = firstEnd
  let zeroFirst = false
  while (end - first < MAX_DIGITS && folded[end] === mark && skipDigits(folded, end + 1) === end + 4) {
    zeroFirst ||= folded[end + 1] === '0'
    end += 4
  }
  return mark !== ' ' || zeroFirst ? end : firstEnd
}

/** 1 9 9 7, as scans and justified lines give it: at least three digits, each parted by one space, and no list 1 2 3. */
function readSpaced(folded: string, at: number): ArabicLiteral | null {
  let digits = folded[at] ?? ''
  if (digits === '0') return null
  let end = at + 1
  while (digits.length <= MAX_DIGITS && folded[end] === ' ' && isArabicDigit(folded[end + 1])) {
    digits += folded[end + 1]
    end += 2
  }
  const plausible = digits.length >= 3 && digits.length <= MAX_DIGITS && !isArabicDigit(folded[end]) && !counts(digits)
  if (!plausible || folded[end] === '.') return null
  return { end, value: decimal(digits), ulp: powerOfTen(0), integerDigits: digits.length, grouped: false, spaced: true }
}

function counts(digits: string): boolean {
  return '123456789'.includes(digits)
}

function skipDigits(folded: string, at: number): number {
  let end = at
  // One more than allowed is enough to know that it is too long.
  while (end - at <= MAX_DIGITS && isArabicDigit(folded[end])) end += 1
  return end
}
