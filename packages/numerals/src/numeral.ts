import { isWordNotDigit } from './beginning.ts'
import { type Decimal, decimal, lastSignificantPlace, one, zero } from './decimal.ts'
import { chineseDigitAt, chineseTensAt, isLiangAt } from './digits.ts'
import { startsEnumeration } from './enumeration.ts'
import { type Group, isArabic, readGroups } from './group.ts'
import { exactly, type Interval } from './interval.ts'
import { add, scale } from './interval-arithmetic.ts'
import { groupMagnitudeAt, smallMagnitudeAt } from './magnitude.ts'
import { readPlain } from './plain.ts'
import { readSection, type Section } from './section.ts'
import { type Surplus, surplusAt, withSurplus } from './surplus.ts'

/** A number as a text writes it. */
export interface Numeral {
  /** Offset of its first character in the text given. */
  readonly start: number
  /** Offset behind its last character. */
  readonly end: number
  /** The printed number with 万 and 亿 multiplied out; for a vague one its lower bound: 十几 and 数十 → 10. */
  readonly value: Decimal
  /** The numbers it can mean: [v, v] when exact, (10, 20) for 十几, [30, 40] for 三四十, (100000, 200000) for 10余万. */
  readonly interval: Interval
  /** One unit in the last printed place: 12.34万 → 100, 30亿 → 10⁸, 419 and 三百 → 1; null for a vague one. */
  readonly ulp: Decimal | null
  /** `mixed`: Arabic digits with Chinese magnitudes. A surplus word alone (50余) leaves it `arabic`. */
  readonly form: 'arabic' | 'chinese' | 'mixed'
  /**
   * The magnitude it ends in, as written, without a surplus: 万 of 3.5万 and 10余万, 千万 of 3千万; in Chinese numerals
   * the final 万 and 亿, else the final 十, 百 or 千. In a range (5—8万, 三至五百) the first number shares it.
   */
  readonly magnitude: string
  /** `surplus-inner`: 10余万; `surplus-outer`: 10万余, 5000多; `several`: 数十, 十几; `adjacent`: 三四. */
  readonly vague: 'surplus-inner' | 'surplus-outer' | 'several' | 'adjacent' | null
  /** Whether its digits are in groups of three: 2,424.03. */
  readonly grouped: boolean
  /** Whether its digits are parted by single spaces: 1 9 9 7. */
  readonly spaced: boolean
}

/**
 * Reads the numeral that begins exactly at `at`: the longest one, or null. It takes time linear in what it consumes.
 * After null a scanner had best go on from {@link numeralRunEnd}.
 *
 * Not numerals: a magnitude alone (万一, 千方百计; 千余 is one), 1.2.3, repeated digits (一一, 三三两两), a Chinese numeral
 * that runs into more digits (十三五, 一百百), 百二十 (modern texts write 一百二十; 百二 is part of names).
 * Signs, percent and fractions, units, and what is a date, an ordinal or a word (十分, 一些) are for the caller to judge.
 *
 * @param folded the text as {@link fold} gives it
 * @param at a UTF-16 offset
 */
export function readNumeral(folded: string, at: number): Numeral | null {
  return readPlain(folded, at) ?? readByGrammar(folded, at)
}

/** {@link readNumeral} for every form of numeral there is. */
export function readByGrammar(folded: string, at: number): Numeral | null {
  if (isWordNotDigit(folded, at)) return null
  const section = readSection(folded, at, 'first')
  if (section !== null) return readWhole(folded, at, section)
  const numeral = readBareMagnitude(folded, at)
  return numeral?.vague?.startsWith('surplus') ? numeral : null
}

/**
 * Reads a magnitude without a digit (百, 千, 万, 百万, 千亿, 万亿, with 余 or 多 or not) as one of it, for the places where
 * the caller knows that a number is due: 突破万亿元, 近千公里, 上百人. 百分之 is none.
 *
 * @param folded the text as {@link fold} gives it
 * @param at a UTF-16 offset
 */
export function readBareMagnitude(folded: string, at: number): Numeral | null {
  const section = bareMagnitude(folded, at)
  return section === null || folded.startsWith('分之', section.end) ? null : readWhole(folded, at, section)
}

/** The 百 of 百余, the one that is not written before the 万 of 万余. */
function bareMagnitude(folded: string, at: number): Section | null {
  const small = smallMagnitudeAt(folded, at)
  if (small === null && groupMagnitudeAt(folded, at) === null) return null
  const value = decimal(small?.value ?? 1)
  return {
    end: small === null ? at : at + 1,
    lower: value,
    upper: value,
    vague: null,
    ulp: one,
    small: small?.written ?? '',
    shape: 'bare',
    arabic: false,
    chinese: true,
    grouped: false,
    spaced: false,
  }
}

function readWhole(folded: string, start: number, first: Section): Numeral | null {
  const groups = readGroups(folded, first)
  const last = groups.at(-1) ?? groups[0]
  const { section } = last
  const value = sumOf(groups)
  const { end, interval, ulp, vague } = meaning(folded, value, groups, last)
  const arabic = groups.some(isArabic)
  const chinese = groups.some(isChinese)
  if (!arabic && end === last.end && last.surplus === null && runsOn(folded, end)) return null
  return {
    start,
    end,
    value,
    interval,
    ulp,
    form: arabic ? (chinese ? 'mixed' : 'arabic') : 'chinese',
    magnitude: arabic || last.run === '' ? section.small + last.run : last.run,
    vague,
    grouped: first.grouped,
    spaced: first.spaced,
  }
}

/** Whether a group has Chinese digits or magnitudes. */
function isChinese({ section, run }: Group): boolean {
  return section.chinese || run !== ''
}

/** The printed number: the sum of its groups. Most numerals are one group with no 万 or 亿. */
function sumOf(groups: readonly Group[]): Decimal {
  const [only] = groups
  if (groups.length === 1 && only?.factor === one) return only.printed
  return groups.reduce((sum, group) => sum.plus(group.printed.times(group.factor)), zero)
}

function intervalOf(groups: readonly Group[]): Interval {
  return groups.map((group) => scale(group.content, group.factor)).reduce(add)
}

/** What the printed number means, and where it ends, by the surplus words in it and behind it. */
function meaning(
  folded: string,
  value: Decimal,
  groups: readonly Group[],
  last: Group,
): Pick<Numeral, 'end' | 'interval' | 'ulp' | 'vague'> {
  const { section, end } = last
  if (last.surplus !== null) {
    const vague = section.vague ?? (last.surplus === '几' ? 'several' : 'surplus-inner')
    return { end, interval: intervalOf(groups), ulp: null, vague }
  }
  const surplus = outerSurplus(folded, value, last)
  // 数十余 says no more than 数十.
  if (section.vague !== null) {
    return { end: surplus === null ? end : end + 1, interval: intervalOf(groups), ulp: null, vague: section.vague }
  }
  if (surplus !== null) {
    const meant = withSurplus(value, surplus, last.run === '' ? null : last.factor)
    return { end: end + 1, interval: meant, ulp: null, vague: surplus === '几' ? 'several' : 'surplus-outer' }
  }
  const ulp = last.factor === one ? section.ulp : section.ulp.times(last.factor)
  return { end, interval: exactly(value), ulp, vague: null }
}

/** The surplus word right behind the numeral, where its grammar allows one: behind round numbers only. */
function outerSurplus(folded: string, value: Decimal, last: Group): Surplus | null {
  const surplus = surplusAt(folded, last.end)
  const { section, run } = last
  if (surplus === null || section.vague === 'adjacent') return null
  const place = lastSignificantPlace(value)
  const isRoundWord = section.small !== '' || run !== ''
  switch (surplus) {
    case '余':
    case '多':
      return isRoundWord || (section.arabic && value.gte(10)) ? surplus : null
    case '来':
      // 十来个, 二十来岁, 百来户; 2020来 is no estimate.
      return run === '' && section.vague === null && (isRoundWord || section.arabic) && place.gte(10) && value.lte(1000)
        ? surplus
        : null
    case '几':
      return section.arabic && run === '' && place.eq(10) ? surplus : null
  }
}

/** Whether more digits follow, so that what was read is only a piece of something else: 十三五, 一百百. */
function runsOn(folded: string, at: number): boolean {
  if (isLiangAt(folded, at) || startsEnumeration(folded, at)) return false
  if (chineseDigitAt(folded, at) !== null || chineseTensAt(folded, at) !== null) return true
  return smallMagnitudeAt(folded, at) !== null || groupMagnitudeAt(folded, at) !== null
}
