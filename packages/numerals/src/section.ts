import { type ArabicLiteral, readArabic } from './arabic.ts'
import { CharacterTable, characterSet } from './character-table.ts'
import { type Decimal, decimal, one, powerOfTen } from './decimal.ts'
import { readDigitString } from './digit-string.ts'
import { chineseDigitAt, digitWithMeasureAt, isArabicDigitAt, isChineseZeroAt, isLiangAt } from './digits.ts'
import { startsEnumeration } from './enumeration.ts'
import { type SmallMagnitude, smallMagnitudeAt } from './magnitude.ts'
import { estimateLength, readTerms, type SectionPosition } from './terms.ts'

/**
 * The part of a numeral that stands before 万, before 亿, or at the end: 三百二十, 二〇二一, 三点六, 2,424.03, 5千3百.
 */
export interface Section {
  readonly end: number
  /** The least number it can mean. */
  readonly lower: Decimal
  /** The greatest number it can mean; equal to `lower` unless it is vague. */
  readonly upper: Decimal
  readonly vague: 'several' | 'adjacent' | null
  /** One unit in the last printed place. */
  readonly ulp: Decimal
  /** The 十, 百 or 千 it ends in, as written, else ''. */
  readonly small: string
  /**
   * `digit`: one Chinese digit, or an estimate of two, and nothing else; `zero-led`: begins with 零; `thousands`: one digit and 千;
   * `literal`: Arabic digits without a magnitude, or Chinese digits place by place; `bare`: a magnitude without a digit;
   * `terms`: anything else.
   */
  readonly shape: 'digit' | 'zero-led' | 'thousands' | 'literal' | 'bare' | 'terms'
  readonly arabic: boolean
  readonly chinese: boolean
  readonly grouped: boolean
  readonly spaced: boolean
}

/** Every character that a section can begin with, the point of 一万点五 among them. */
const BEGINNINGS = characterSet(
  '0123456789.零〇○◯一二三四五六七八九两兩壹贰貳叁參叄肆伍陆陸柒捌玖廿卅卌俩倆仨十拾百佰千仟几幾数數点點',
)

/** What stands alone for the number zero. */
const ZEROS_ALONE = characterSet('零〇')
const ARABIC_POINT = 1
const CHINESE_POINT = 2
const POINTS = new CharacterTable([
  ['.', ARABIC_POINT],
  ['点點', CHINESE_POINT],
])
/** What follows the number in names: 2023百强. */
const OF_NAMES = characterSet('大佳强')

/** Reads the section that begins exactly at `at`, or gives null. Its end may be the end of the numeral or not. */
export function readSection(folded: string, at: number, position: SectionPosition): Section | null {
  if (!BEGINNINGS.has(folded, at)) return null
  if (isArabicDigitAt(folded, at) || POINTS.at(folded, at) === ARABIC_POINT) return readArabicSection(folded, at)
  const alone = digitWithMeasureAt(folded, at)
  if (alone !== null) return position === 'first' ? chineseLiteral(at + 1, decimal(alone)) : null
  const digits = position === 'first' ? readDigitString(folded, at) : null
  if (digits !== null && estimateLength(folded, at, true) !== digits.end - at) {
    return digits.plausible && smallMagnitudeAt(folded, digits.end) === null
      ? readChineseFraction(folded, chineseLiteral(digits.end, decimal(digits.digits)))
      : null
  }
  if (position === 'first' && isChineseZeroAt(folded, at)) {
    // A circle alone stands for a blank (○人); 零 alone is a number.
    return ZEROS_ALONE.has(folded, at) ? readChineseFraction(folded, chineseLiteral(at + 1, decimal(0))) : null
  }
  const terms = termSection(folded, at, position)
  if (position === 'first') return terms === null ? null : readChineseFraction(folded, terms)
  // 三万二 is 32000, so that no point can follow its 二. In 一万点五 nothing of the section stands before the point.
  if (terms?.shape === 'digit') return terms
  const whole = readChineseFraction(folded, terms ?? chineseLiteral(at, decimal(0)))
  return whole.end > at ? whole : null
}

function readArabicSection(folded: string, at: number): Section | null {
  const literal = readArabic(folded, at)
  if (literal === null) return null
  const small = smallMagnitudeAfter(folded, literal)
  if (small === null) return arabicSection(literal, literal.end, null)
  const isDigit = literal.value.lt(10) && literal.ulp.eq(1)
  // 5千3百: only whole digits go on to a smaller magnitude.
  return isDigit ? termSection(folded, at, 'first') : arabicSection(literal, literal.end + 1, small)
}

function arabicSection(literal: ArabicLiteral, end: number, small: SmallMagnitude | null): Section {
  const value = small === null ? literal.value : literal.value.times(small.value)
  return {
    end,
    lower: value,
    upper: value,
    vague: null,
    ulp: small === null ? literal.ulp : literal.ulp.times(small.value),
    small: small?.written ?? '',
    shape: small === null ? 'literal' : 'terms',
    arabic: true,
    chinese: small !== null,
    grouped: literal.grouped,
    spaced: literal.spaced,
  }
}

/** 3千, 120千, but not 2023百强 or 10大: a year is followed by a name, and 十 belongs to a single digit. */
function smallMagnitudeAfter(folded: string, literal: ArabicLiteral): SmallMagnitude | null {
  const small = smallMagnitudeAt(folded, literal.end)
  if (small === null) return null
  if (OF_NAMES.has(folded, literal.end + 1)) return null
  if (small.value === 10) return literal.integerDigits === 1 && literal.ulp.eq(1) ? small : null
  // 11901千公顷: areas are reckoned so.
  return literal.integerDigits <= 3 || literal.grouped || folded.startsWith('公顷', literal.end + 1) ? small : null
}

function termSection(folded: string, at: number, position: SectionPosition): Section | null {
  const terms = readTerms(folded, at, position)
  if (terms === null) return null
  const lower = decimal(terms.low)
  return {
    end: terms.end,
    lower,
    upper: terms.high === terms.low ? lower : decimal(terms.high),
    vague: terms.vague,
    ulp: terms.ulp === 1 ? one : decimal(terms.ulp),
    small: terms.small,
    shape: terms.shape,
    arabic: terms.arabic,
    chinese: terms.chinese,
    grouped: false,
    spaced: false,
  }
}

function chineseLiteral(end: number, value: Decimal): Section {
  return {
    end,
    lower: value,
    upper: value,
    vague: null,
    ulp: one,
    small: '',
    shape: 'literal',
    arabic: false,
    chinese: true,
    grouped: false,
    spaced: false,
  }
}

/** Adds 点六 to 三, where it stands: 三点六, 九十九点九, 一点五千. A time (三点三十分) and 提出三点一是 are none. */
function readChineseFraction(folded: string, whole: Section): Section {
  if (POINTS.at(folded, whole.end) !== CHINESE_POINT || whole.vague !== null || whole.arabic) return whole
  let end = whole.end + 1
  let digits = ''
  for (; digits.length < 16; end += 1) {
    const digit = chineseDigitAt(folded, end)
    if (digit === null || isLiangAt(folded, end)) break
    digits += digit
  }
  if (digits === '' || startsEnumeration(folded, whole.end + 1)) return whole
  const small = smallMagnitudeAt(folded, end)
  if (small !== null && (small.value === 10 || whole.shape === 'terms')) return whole
  const factor = decimal(small?.value ?? 1)
  const value = whole.lower.plus(decimal(`0.${digits}`)).times(factor)
  return {
    ...whole,
    lower: value,
    upper: value,
    end: small === null ? end : end + 1,
    ulp: powerOfTen(-digits.length).times(factor),
    small: small?.written ?? '',
    shape: 'terms',
  }
}
