import { readArabic } from './arabic.ts'
import { chineseDigit, chineseTens, isArabicDigit, isChineseZero, isLiang } from './digits.ts'
import { startsEnumeration } from './enumeration.ts'
import { smallMagnitudeAt } from './magnitude.ts'

/** Where a section stands: `later` after a 万 or 亿 of the same numeral. */
export type SectionPosition = 'first' | 'later'

/** A sum of terms in falling order: 三千二百五十六, 五百零三, 5千3百, 二十七八, 十几, 一千五 (= 1500). */
export interface Terms {
  readonly end: number
  readonly low: number
  readonly high: number
  readonly vague: 'several' | 'adjacent' | null
  readonly ulp: number
  /** The 十, 百 or 千 it ends in, as written, else ''. */
  readonly small: string
  /** See {@link Section.shape}. */
  readonly shape: 'digit' | 'zero-led' | 'thousands' | 'terms'
  readonly arabic: boolean
  readonly chinese: boolean
}

interface Coefficient {
  readonly end: number
  readonly low: number
  readonly high: number
  readonly vague: Terms['vague']
  readonly arabic: boolean
}

interface Term extends Coefficient {
  readonly place: number
  /** 十, 百, 千, or '' for a digit without one. */
  readonly small: string
}

/** What was read before a term. */
interface Before {
  /** Whether anything of the numeral stands before. */
  readonly inside: boolean
  readonly zero: boolean
  /** The last magnitude; the next one must be less. */
  readonly limit: number
}

const BEFORE_FIRST = 10_000

/** Reads the terms that begin exactly at `at`, or gives null. */
export function readTerms(folded: string, at: number, position: SectionPosition): Terms | null {
  const read: Term[] = []
  let zeroLed = false
  let end = at
  for (;;) {
    const last = read.at(-1)
    if (last !== undefined && (last.small === '' || last.vague !== null)) break
    const inside = last !== undefined || position === 'later'
    const zero = inside && isChineseZero(folded[end])
    const next = readTerm(folded, zero ? end + 1 : end, { inside, zero, limit: last?.place ?? BEFORE_FIRST })
    if (next === null) break
    // 一千五 goes without saying; behind Arabic digits (5千三等奖) a bare digit begins something else.
    if (next.small === '' && next.place > 1 && read.some((term) => term.arabic)) break
    zeroLed ||= zero && last === undefined
    read.push(next)
    end = next.end
  }
  const last = read.at(-1)
  if (last === undefined) return null
  return {
    end,
    low: read.reduce((sum, term) => sum + term.low * term.place, 0),
    high: read.reduce((sum, term) => sum + term.high * term.place, 0),
    vague: last.vague,
    // 3百 names no tens; 三百 is 300 as exactly as the Arabic figure.
    ulp: last.arabic || last.small === '' ? last.place : 1,
    small: last.small,
    shape: zeroLed ? 'zero-led' : shapeOf(read.length, last),
    arabic: read.some((term) => term.arabic),
    chinese: read.some((term) => !term.arabic || term.small !== ''),
  }
}

function shapeOf(terms: number, last: Term): Terms['shape'] {
  if (terms > 1) return 'terms'
  if (last.small === '') return 'digit'
  return last.place === 1000 ? 'thousands' : 'terms'
}

function readTerm(folded: string, at: number, before: Before): Term | null {
  const tens = chineseTens(folded[at])
  if (tens !== null) {
    if (before.limit <= 10) return null
    const digit = tens / 10
    return { end: at + 1, low: digit, high: digit, vague: null, arabic: false, place: 10, small: '十' }
  }
  const coefficient = readCoefficient(folded, at, before)
  if (coefficient === null) return null
  const small = smallMagnitudeAt(folded, coefficient.end)
  if (small === null) return lastDigit(folded, at, coefficient, before)
  if (small.value >= before.limit) return null
  return { ...coefficient, end: coefficient.end + 1, place: small.value, small: small.written }
}

function readCoefficient(folded: string, at: number, before: Before): Coefficient | null {
  const character = folded[at]
  if (isArabicDigit(character)) {
    if (readArabic(folded, at)?.end !== at + 1) return null
    return { end: at + 1, low: Number(character), high: Number(character), vague: null, arabic: true }
  }
  // 十 without a digit: 十五, 一千零十五, 一百十五.
  if (smallMagnitudeAt(folded, at)?.value === 10) return { end: at, low: 1, high: 1, vague: null, arabic: false }
  if (character === '几' || character === '幾') return several(at, before)
  if (character === '数' || character === '數') return before.inside ? null : several(at, before)
  const digit = chineseDigit(character)
  if (digit === null || digit === 0) return null
  if (estimateLength(folded, at, !before.inside) === 0) {
    return { end: at + 1, low: digit, high: digit, vague: null, arabic: false }
  }
  const high = chineseDigit(folded[at + 1]) ?? digit
  return { end: at + 2, low: digit, high, vague: 'adjacent', arabic: false }
}

/** 几 is any digit; behind higher places (十几) it adds to them from nothing upwards. */
function several(at: number, before: Before): Coefficient {
  return { end: at + 1, low: before.inside ? 0 : 1, high: 10, vague: 'several', arabic: false }
}

/** A digit with no magnitude after it: the ones, or the next lower place where that goes without saying (一千五). */
function lastDigit(folded: string, at: number, coefficient: Coefficient, before: Before): Term | null {
  if (coefficient.arabic) return null
  if (before.limit === BEFORE_FIRST) return { ...coefficient, place: 1, small: '' }
  // 三百两 is a weight, not 320.
  if (isLiang(folded[at])) return null
  if (before.limit === 10 || before.zero) return { ...coefficient, place: 1, small: '' }
  return startsEnumeration(folded, at) ? null : { ...coefficient, place: before.limit / 10, small: '' }
}

/**
 * The length of the estimate by two neighbouring digits at `at` (三四, 两三, and 三五 where nothing stands before), or 0.
 * A repeated, falling or wider pair is none: 一一, 三两, 一九.
 */
export function estimateLength(folded: string, at: number, first: boolean): 0 | 2 {
  const low = chineseDigit(folded[at])
  const high = chineseDigit(folded[at + 1])
  if (low === null || high === null || low === 0) return 0
  return high === low + 1 || (first && low === 3 && high === 5) ? 2 : 0
}
