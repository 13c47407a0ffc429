import { characterSet } from './character-table.ts'
import { Decimal, powerOfTen } from './decimal.ts'
import { isArabicDigitAt } from './digits.ts'

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
/** So many digits always make a safe integer. */
const SAFE_DIGITS = 15
const POINT = characterSet('.')
const ZERO = characterSet('0')
const SPACE = characterSet(' ')
const GROUP_MARKS = characterSet(', \u2009\u202f\u00a0')

/**
 * Reads the Arabic number that begins exactly at `at`: 419, 2,424.03, `.36`, 8 000, 1 9 9 7.
 *
 * A comma groups only where every group is well formed (12,34 reads 12). A thin or no-break space groups likewise; an
 * ordinary space does only where a following group begins with 0 and so can be no number of its own (8 000).
 * A point ends the number unless a digit follows; `1.2.3` is no number but a section or version, hence null.
 */
export function readArabic(folded: string, at: number): ArabicLiteral | null {
  if (isArabicDigitAt(folded, at)) return readSpaced(folded, at) ?? readPlain(folded, at)
  return isPointInside(folded, at) ? withFraction(folded, at, at, 0, false) : null
}

function readPlain(folded: string, at: number): ArabicLiteral | null {
  const digitsEnd = skipDigits(folded, at)
  if (digitsEnd - at > MAX_DIGITS) return null
  const end = readGroups(folded, at, digitsEnd)
  // Every group is a mark and three digits.
  const digits = digitsEnd - at + ((end - digitsEnd) / 4) * 3
  return withFraction(folded, at, end, digits, end !== digitsEnd)
}

function withFraction(
  folded: string,
  at: number,
  integerEnd: number,
  integerDigits: number,
  grouped: boolean,
): ArabicLiteral | null {
  let end = integerEnd
  let places = 0
  if (isPointInside(folded, end)) {
    const fractionEnd = skipDigits(folded, end + 1)
    places = fractionEnd - end - 1
    if (places > MAX_DIGITS) return null
    if (isPointInside(folded, fractionEnd)) return null
    end = fractionEnd
  }
  if (end === at) return null
  const value = new Decimal(integerOf(folded, at, end, integerDigits + places), -places)
  return { end, value, ulp: powerOfTen(-places), integerDigits, grouped, spaced: false }
}

/** The `count` digits between two offsets as one integer, whatever marks stand among them. */
function integerOf(folded: string, from: number, to: number, count: number): number | bigint {
  if (count > SAFE_DIGITS) return BigInt(folded.slice(from, to).replace(/[^0-9]/g, ''))
  let integer = 0
  for (let at = from; at < to; at += 1) {
    if (isArabicDigitAt(folded, at)) integer = integer * 10 + folded.charCodeAt(at) - 0x30
  }
  return integer
}

/** Whether a point with a digit behind it stands at `at`. */
function isPointInside(folded: string, at: number): boolean {
  return POINT.has(folded, at) && isArabicDigitAt(folded, at + 1)
}

/** The end of the groups of three that follow the digits from `first` to `firstEnd`, `firstEnd` itself where there are none. */
function readGroups(folded: string, first: number, firstEnd: number): number {
  if (!GROUP_MARKS.has(folded, firstEnd) || firstEnd - first > 3 || ZERO.has(folded, first)) return firstEnd
  const mark = folded.charCodeAt(firstEnd)
  let end = firstEnd
  let zeroFirst = false
  while (end - first < MAX_DIGITS && folded.charCodeAt(end) === mark && skipDigits(folded, end + 1) === end + 4) {
    zeroFirst ||= ZERO.has(folded, end + 1)
    end += 4
  }
  return !SPACE.has(folded, firstEnd) || zeroFirst ? end : firstEnd
}

/** 1 9 9 7, as scans and justified lines give it: at least three digits, each parted by one space, and no list 1 2 3. */
function readSpaced(folded: string, at: number): ArabicLiteral | null {
  if (!SPACE.has(folded, at + 1) || ZERO.has(folded, at)) return null
  let digits = folded.charAt(at)
  let end = at + 1
  while (digits.length <= MAX_DIGITS && SPACE.has(folded, end) && isArabicDigitAt(folded, end + 1)) {
    digits += folded.charAt(end + 1)
    end += 2
  }
  const plausible = digits.length >= 3 && digits.length <= MAX_DIGITS && !isArabicDigitAt(folded, end)
  if (!plausible || counts(digits) || POINT.has(folded, end)) return null
  const value = new Decimal(integerOf(folded, at, end, digits.length), 0)
  return { end, value, ulp: powerOfTen(0), integerDigits: digits.length, grouped: false, spaced: true }
}

function counts(digits: string): boolean {
  return '123456789'.includes(digits)
}

function skipDigits(folded: string, at: number): number {
  let end = at
  // One more than allowed is enough to know that it is too long.
  while (end - at <= MAX_DIGITS && isArabicDigitAt(folded, end)) end += 1
  return end
}
