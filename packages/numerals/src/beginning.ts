import { isFinancialDigit } from './digits.ts'
import { groupMagnitudeAt, smallMagnitudeAt } from './magnitude.ts'

/** Characters that make a word with 数 or a financial digit: 多数百姓, 无数, 系数, 队伍万余人, 大陆. */
const WITH_COUNT = '多少半无如参指函系基整负奇偶读算'
const WITH_FINANCIAL_DIGIT = '队退入大着登内水海'
/** Nouns counted by a 数 of their own: 人数十分充足, 总数百余, 字数千分之一. */
const COUNTED = '人户次总字岁级倍分'
/** What follows 几 in words. */
const WITH_SEVERAL = '何乎多时度经许率内'

/**
 * Whether the character at `at`, though it can be a digit, belongs to a word with what stands before or behind it.
 * Looks one character back and a few ahead.
 */
export function isWordNotDigit(folded: string, at: number): boolean {
  const character = folded[at]
  const before = folded[at - 1] ?? ' '
  switch (character) {
    case '数':
    case '數':
      return !isMagnitude(folded, at + 1) || WITH_COUNT.includes(before) || isCountOf(folded, at, before)
    case '几':
    case '幾':
      return WITH_SEVERAL.includes(folded[at + 1] ?? ' ')
    default:
      return isFinancialDigit(character) && !isFinancialNumber(folded, at, before)
  }
}

/** 数十, 数百 are estimates also after nouns (老人数百名), unless the noun's own 数 makes the better reading (人数十二). */
function isCountOf(folded: string, at: number, before: string): boolean {
  if (!COUNTED.includes(before)) return false
  const rest = folded[at + 2]
  return smallMagnitudeAt(folded, at + 1)?.value === 10 || rest === '余' || rest === '多' || rest === '分'
}

/** 伍 and 陆 alone are names; as digits they stand before a magnitude or among their like. */
function isFinancialNumber(folded: string, at: number, before: string): boolean {
  return !WITH_FINANCIAL_DIGIT.includes(before) && (isMagnitude(folded, at + 1) || isFinancialDigit(folded[at + 1]))
}

function isMagnitude(folded: string, at: number): boolean {
  return smallMagnitudeAt(folded, at) !== null || groupMagnitudeAt(folded, at) !== null
}
