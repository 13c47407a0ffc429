import { readArabic } from './arabic.ts'
import { CharacterTable } from './character-table.ts'
import { chineseDigitAt, chineseTensAt, isArabicDigitAt, isChineseZeroAt, isLiangAt } from './digits.ts'
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

const BEFORE_FIRST = 10_000

const SEVERAL = 1
const COUNT = 2
/** Digits that are any digit. */
const INDEFINITE = new CharacterTable([
  ['几幾', SEVERAL],
  ['数數', COUNT],
])

/** Reads the terms that begin exactly at `at`, or gives null. */
export function readTerms(folded: string, at: number, position: SectionPosition): Terms | null {
  let last: Term | null = null
  let count = 0
  let low = 0
  let high = 0
  let arabic = false
  let chinese = false
  let zeroLed = false
  let end = at
  for (;;) {
    if (last !== null && (last.small === '' || last.vague !== null)) break
    const inside: boolean = last !== null || position === 'later'
    const zero = inside && isChineseZeroAt(folded, end)
    const next = readTerm(folded, zero ? end + 1 : end, inside, zero, last?.place ?? BEFORE_FIRST)
    if (next === null) break
    // 一千五 goes without saying; behind Arabic digits (5千三等奖) a bare digit begins something else.
    if (next.small === '' && next.place > 1 && arabic) break
    zeroLed ||= zero && last === null
    count += 1
    low += next.low * next.place
    high += next.high * next.place
    arabic ||= next.arabic
    chinese ||= !next.arabic || next.small !== ''
    last = next
    end = next.end
  }
  if (last === null) return null
  return {
    end,
    low,
    high,
    vague: last.vague,
    // 3百 names no tens; 三百 is 300 as exactly as the Arabic figure.
    ulp: last.arabic || last.small === '' ? last.place : 1,
    small: last.small,
    shape: zeroLed ? 'zero-led' : shapeOf(count, last),
    arabic,
    chinese,
  }
}

function shapeOf(terms: number, last: Term): Terms['shape'] {
  if (terms > 1) return 'terms'
  if (last.small === '') return 'digit'
  return last.place === 1000 ? 'thousands' : 'terms'
}

/**
 * @param inside whether anything of the numeral stands before
 * @param zero whether that is a 零
 * @param limit the last magnitude before; the next one must be less
 */
function readTerm(folded: string, at: number, inside: boolean, zero: boolean, limit: number): Term | null {
  const tens = chineseTensAt(folded, at)
  if (tens !== null) return limit <= 10 ? null : term(certain(at + 1, tens / 10), at + 1, 10, '十')
  const coefficient = readCoefficient(folded, at, inside)
  if (coefficient === null) return null
  const small = smallMagnitudeAt(folded, coefficient.end)
  if (small === null) return lastDigit(folded, at, coefficient, zero, limit)
  if (small.value >= limit) return null
  return term(coefficient, coefficient.end + 1, small.value, small.written)
}

function term({ low, high, vague, arabic }: Coefficient, end: number, place: number, small: string): Term {
  return { end, low, high, vague, arabic, place, small }
}

function readCoefficient(folded: string, at: number, inside: boolean): Coefficient | null {
  if (isArabicDigitAt(folded, at)) {
    if (readArabic(folded, at)?.end !== at + 1) return null
    const digit = Number(folded.charAt(at))
    return { end: at + 1, low: digit, high: digit, vague: null, arabic: true }
  }
  const digit = chineseDigitAt(folded, at)
  if (digit === 0) return null
  if (digit !== null) {
    if (estimateLength(folded, at, !inside) === 0) return certain(at + 1, digit)
    return { end: at + 2, low: digit, high: chineseDigitAt(folded, at + 1) ?? digit, vague: 'adjacent', arabic: false }
  }
  // 十 without a digit: 十五, 一千零十五, 一百十五.
  if (smallMagnitudeAt(folded, at)?.value === 10) return certain(at, 1)
  const indefinite = INDEFINITE.at(folded, at)
  if (indefinite === 0 || (indefinite === COUNT && inside)) return null
  // 几 is any digit; behind higher places (十几) it adds to them from nothing upwards.
  return { end: at + 1, low: inside ? 0 : 1, high: 10, vague: 'several', arabic: false }
}

function certain(end: number, digit: number): Coefficient {
  return { end, low: digit, high: digit, vague: null, arabic: false }
}

/** A digit with no magnitude after it: the ones, or the next lower place where that goes without saying (一千五). */
function lastDigit(folded: string, at: number, coefficient: Coefficient, zero: boolean, limit: number): Term | null {
  if (coefficient.arabic) return null
  if (limit === BEFORE_FIRST) return term(coefficient, coefficient.end, 1, '')
  // 三百两 is a weight, not 320.
  if (isLiangAt(folded, at)) return null
  if (limit === 10 || zero) return term(coefficient, coefficient.end, 1, '')
  return startsEnumeration(folded, at) ? null : term(coefficient, coefficient.end, limit / 10, '')
}

/**
 * The length of the estimate by two neighbouring digits at `at` (三四, 两三, and 三五 where nothing stands before), or 0.
 * A repeated, falling or wider pair is none: 一一, 三两, 一九.
 */
export function estimateLength(folded: string, at: number, first: boolean): 0 | 2 {
  const low = chineseDigitAt(folded, at)
  const high = chineseDigitAt(folded, at + 1)
  if (low === null || high === null || low === 0) return 0
  return high === low + 1 || (first && low === 3 && high === 5) ? 2 : 0
}
