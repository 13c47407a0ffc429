/** What the Chinese digits stand for, everyday, positional, traditional and financial (大写) ones alike. */
const VALUES: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  '◯': 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  两: 2,
  兩: 2,
  壹: 1,
  贰: 2,
  貳: 2,
  叁: 3,
  參: 3,
  叄: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  陸: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}

/** Tens written as one character. */
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 }

/** Digits that hold their measure word 个 and so stand alone: 俩 (两个), 仨 (三个). */
const WITH_MEASURE: Readonly<Record<string, number>> = { 俩: 2, 倆: 2, 仨: 3 }

/** 2 and 3 for 俩 and 仨, which stand alone, else null. */
export function digitWithMeasure(character: string | undefined): number | null {
  return character === undefined ? null : (WITH_MEASURE[character] ?? null)
}

/** The value of a Chinese digit, 0–9, or null. */
export function chineseDigit(character: string | undefined): number | null {
  return character === undefined ? null : (VALUES[character] ?? null)
}

/** 20, 30, 40 for 廿, 卅, 卌, else null. */
export function chineseTens(character: string | undefined): number | null {
  return character === undefined ? null : (TENS[character] ?? null)
}

/** Whether the character is 两, which counts things and never stands among digits or after another numeral. */
export function isLiang(character: string | undefined): boolean {
  return character === '两' || character === '兩'
}

/** Whether the character is 零 or one of the circles written for it. */
export function isChineseZero(character: string | undefined): boolean {
  return chineseDigit(character) === 0
}

/**
 * Whether the character is a letter or digit that typists put for 〇: 二O二四, 二0二四 (Latin O, Greek Ο, Arabic 0).
 */
export function isZeroLookalike(character: string | undefined): boolean {
  return character !== undefined && 'OoΟ0'.includes(character)
}

/** Whether the character is a financial digit, most of which are also surnames and parts of words (伍, 陆, 肆). */
export function isFinancialDigit(character: string | undefined): boolean {
  return character !== undefined && '壹贰貳叁參叄肆伍陆陸柒捌玖'.includes(character)
}

/** Whether the UTF-16 unit is one of 0–9. */
export function isArabicDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}
