import { CharacterTable, characterSet } from './character-table.ts'
import { isFinancialDigitAt } from './digits.ts'
import { groupMagnitudeAt, smallMagnitudeAt } from './magnitude.ts'

/** Characters that make a word with 数 or a financial digit: 多数百姓, 无数, 系数, 队伍万余人, 大陆. */
const WITH_COUNT = characterSet('多少半无如参指函系基整负奇偶读算')
const WITH_FINANCIAL_DIGIT = characterSet('队退入大着登内水海')
/** Nouns counted by a 数 of their own: 人数十分充足, 总数百余, 字数千分之一. */
const COUNTED = characterSet('人户次总字岁级倍分')
const AFTER_COUNT = characterSet('余多分')
/** What follows 几 in words. */
const WITH_SEVERAL = characterSet('何乎多时度经许率内')

const COUNT = 1
const SEVERAL = 2
const FINANCIAL = 3
/** The digits that also are, or begin or end, words. */
const DOUBTFUL = new CharacterTable([
  ['数數', COUNT],
  ['几幾', SEVERAL],
  ['壹贰貳叁參叄肆伍陆陸柒捌玖', FINANCIAL],
])

/**
 * Whether the character at `at`, though it can be a digit, belongs to a word with what stands before or behind it.
 * Looks one character back and a few ahead.
 */
export function isWordNotDigit(folded: string, at: number): boolean {
  switch (DOUBTFUL.at(folded, at)) {
    case COUNT:
      return !isMagnitude(folded, at + 1) || WITH_COUNT.has(folded, at - 1) || isCountOf(folded, at)
    case SEVERAL:
      return WITH_SEVERAL.has(folded, at + 1)
    case FINANCIAL:
      return !isFinancialNumber(folded, at)
    default:
      return false
  }
}

/** 数十, 数百 are estimates also after nouns (老人数百名), unless the noun's own 数 makes the better reading (人数十二). */
function isCountOf(folded: string, at: number): boolean {
  if (!COUNTED.has(folded, at - 1)) return false
  return smallMagnitudeAt(folded, at + 1)?.value === 10 || AFTER_COUNT.has(folded, at + 2)
}

/** 伍 and 陆 alone are names; as digits they stand before a magnitude or among their like. */
function isFinancialNumber(folded: string, at: number): boolean {
  if (WITH_FINANCIAL_DIGIT.has(folded, at - 1)) return false
  return isMagnitude(folded, at + 1) || isFinancialDigitAt(folded, at + 1)
}

function isMagnitude(folded: string, at: number): boolean {
  return smallMagnitudeAt(folded, at) !== null || groupMagnitudeAt(folded, at) !== null
}
