import { CharacterTable } from './character-table.ts'
import { Decimal, decimal, one, powerOfTen } from './decimal.ts'
import { isZeroLookalikeAt } from './digits.ts'
import { exactly } from './interval.ts'
import type { Numeral } from './numeral.ts'

const FIRST_DIGIT = 0x30
const LAST_DIGIT = 0x39
const POINT = 0x2e
/** So many digits always make a safe integer. */
const MOST_DIGITS = 15

const OPEN = 1
const WAN = 2
const YI = 3
/** What can go on with a number: marks of groups, points, surplus words, digits and magnitudes. */
const CONTINUATIONS = new CharacterTable([
  [', \n\r\u2009\u202f\u00a0.点點0123456789', OPEN],
  ['余餘多来几幾两兩零〇○◯一壹二贰貳三叁參叄四肆五伍六陆陸七柒八捌九玖廿卅卌俩倆仨数數', OPEN],
  ['十拾百佰千仟萬億', OPEN],
  ['万', WAN],
  ['亿', YI],
])
const MAGNITUDES = [
  { written: '', factor: one },
  { written: '万', factor: decimal(1e4) },
  { written: '亿', factor: decimal(1e8) },
  { written: '万亿', factor: decimal(1e12) },
] as const

/** By number in `LONE_NUMBERS`. */
const LONE_VALUES = Array.from({ length: 10 }, (_, value) => decimal(value))
/** The Chinese digits that stand alone more often than in a longer numeral. */
const LONE_NUMBERS = new CharacterTable(Array.from('一二三四五六七八九', (digit, index) => [digit, index + 1] as const))

/**
 * Reads the forms that nine numerals of ten in a report have: Arabic digits, a fraction or none, and 万, 亿, 万亿 or nothing
 * behind them (2312, 12.5, 2424.03万, 1.2万亿), and a Chinese digit alone. Wherever more may follow it gives null and leaves
 * the numeral to the grammar, which reads these forms to the same result.
 *
 * @param folded the text as `fold` gives it
 * @param start a UTF-16 offset
 */
export function readPlain(folded: string, start: number): Numeral | null {
  return readFigures(folded, start) ?? readLoneDigit(folded, start)
}

function readLoneDigit(folded: string, start: number): Numeral | null {
  const digit = LONE_NUMBERS.at(folded, start)
  // 二O二一 has letters among its digits.
  if (digit === 0 || CONTINUATIONS.has(folded, start + 1) || isZeroLookalikeAt(folded, start + 1)) return null
  const value = LONE_VALUES[digit] ?? one
  return {
    start,
    end: start + 1,
    value,
    interval: exactly(value),
    ulp: one,
    form: 'chinese',
    magnitude: '',
    vague: null,
    grouped: false,
    spaced: false,
  }
}

/** The code unit at an offset, 0 outside the text: where charCodeAt is asked there, it takes four times as long inside. */
function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0
}

function readFigures(folded: string, start: number): Numeral | null {
  let end = start
  let coefficient = 0
  let unit = unitAt(folded, end)
  while (unit >= FIRST_DIGIT && unit <= LAST_DIGIT) {
    coefficient = coefficient * 10 + unit - FIRST_DIGIT
    end += 1
    unit = unitAt(folded, end)
  }
  if (end === start) return null
  let places = 0
  if (unit === POINT) {
    const point = end
    end += 1
    unit = unitAt(folded, end)
    while (unit >= FIRST_DIGIT && unit <= LAST_DIGIT) {
      coefficient = coefficient * 10 + unit - FIRST_DIGIT
      end += 1
      unit = unitAt(folded, end)
    }
    places = end - point - 1
    if (places === 0) return null
  }
  if (end - start > MOST_DIGITS) return null
  const next = CONTINUATIONS.at(folded, end)
  let { written, factor }: (typeof MAGNITUDES)[number] = MAGNITUDES[0]
  if (next !== 0) {
    if (next === OPEN) return null
    const trillions = next === WAN && CONTINUATIONS.at(folded, end + 1) === YI
    ;({ written, factor } = MAGNITUDES[trillions ? 3 : next === WAN ? 1 : 2])
    end += written.length
    if (CONTINUATIONS.has(folded, end)) return null
  }
  const value = new Decimal(coefficient, factor.exponent - places)
  return {
    start,
    end,
    value,
    interval: exactly(value),
    ulp: powerOfTen(factor.exponent - places),
    form: written === '' ? 'arabic' : 'mixed',
    magnitude: written,
    vague: null,
    grouped: false,
    spaced: false,
  }
}
