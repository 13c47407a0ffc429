import { CharacterTable, characterSet } from './character-table.ts'

/** The Chinese digits, everyday, positional, traditional and financial (大写) ones alike, numbered by value + 1. */
const DIGITS = new CharacterTable([
  ['零〇○◯', 1],
  ['一壹', 2],
  ['二两兩贰貳', 3],
  ['三叁參叄', 4],
  ['四肆', 5],
  ['五伍', 6],
  ['六陆陸', 7],
  ['七柒', 8],
  ['八捌', 9],
  ['九玖', 10],
])

/** Tens written as one character. */
const TENS = new CharacterTable([
  ['廿', 20],
  ['卅', 30],
  ['卌', 40],
])

/** Digits that hold their measure word 个 and so stand alone: 俩 (两个), 仨 (三个). */
const WITH_MEASURE = new CharacterTable([
  ['俩倆', 2],
  ['仨', 3],
])

const LIANG = characterSet('两兩')
const FINANCIAL_DIGITS = characterSet('壹贰貳叁參叄肆伍陆陸柒捌玖')
const ZERO_LOOKALIKES = characterSet('OoΟ0')

/** 2 and 3 for 俩 and 仨, which stand alone, else null. */
export function digitWithMeasureAt(text: string, at: number): number | null {
  return WITH_MEASURE.at(text, at) || null
}

/** The value of the Chinese digit at `at`, 0–9, or null. */
export function chineseDigitAt(text: string, at: number): number | null {
  const number = DIGITS.at(text, at)
  return number === 0 ? null : number - 1
}

/** 20, 30, 40 for 廿, 卅, 卌, else null. */
export function chineseTensAt(text: string, at: number): number | null {
  return TENS.at(text, at) || null
}

/** Whether 两 stands at `at`, which counts things and never stands among digits or after another numeral. */
export function isLiangAt(text: string, at: number): boolean {
  return LIANG.has(text, at)
}

/** Whether 零 or one of the circles written for it stands at `at`. */
export function isChineseZeroAt(text: string, at: number): boolean {
  return chineseDigitAt(text, at) === 0
}

/**
 * Whether a letter or digit that typists put for 〇 stands at `at`: 二O二四, 二0二四 (Latin O, Greek Ο, Arabic 0).
 */
export function isZeroLookalikeAt(text: string, at: number): boolean {
  return ZERO_LOOKALIKES.has(text, at)
}

/** Whether a financial digit stands at `at`; most of them are also surnames and parts of words (伍, 陆, 肆). */
export function isFinancialDigitAt(text: string, at: number): boolean {
  return FINANCIAL_DIGITS.has(text, at)
}

/** Whether one of 0–9 stands at `at`. */
export function isArabicDigitAt(text: string, at: number): boolean {
  // Once charCodeAt has been asked outside the text, it takes four times as long inside.
  if (at < 0 || at >= text.length) return false
  const unit = text.charCodeAt(at)
  return unit >= 0x30 && unit <= 0x39
}
