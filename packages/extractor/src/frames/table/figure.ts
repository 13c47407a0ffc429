import { type Decimal, type Interval, readNumeral } from '@hegao/numerals'
import { type Approximation, combine, readQualifiers } from '../../quantities/approximation.ts'
import { inherentApproximation, negated, qualified } from '../../quantities/bounds.ts'

/** A number that fills a cell: -4.7, ≥35, 1,204①, 二点七, 3—5. The column, the row or the caption has its unit. */
export interface Figure {
  /** Where it begins and ends in the cell, what softens it included, its footnote not. */
  start: number
  end: number
  /** Signed, in the unit that is yet to be found. */
  interval: Interval
  ulp: Decimal | null
  approximation: Approximation
}

/** Words and signs that may stand before the digits; a fall told by a verb or an arrow is negative. */
const opening =
  /\s*(?:(?:同比|环比|比上年|较上年)?(?:增长|增加|上升|提高|下降|减少|降低|回落)\s*)?(?:(?:约|近|超过|超|不足|不少于|不低于|不超过|[≥≤<>])\s*)?([-−+↑↓])?\s*/y
/** 1,204①, 35.2*, 18[2], 62（注1）: what points to a note under the table. */
const footnote = /\s*(?:[①-⑳¹²³*※]|\[[0-9]{1,2}\]|\((?:注)?[0-9]{1,2}\)|\(注\))?\s*$/y
/** 12 345.6, 12，345: groups of three that the reader of running text leaves apart. */
const grouped = /[0-9]{1,3}(?:[ ，][0-9]{3})+(?:\.[0-9]+)?/y
const joint = /\s*(?:—{1,2}|[-–~～至])\s*/y

/**
 * Reads a cell that holds one number and no unit; null for all other cells.
 *
 * @param text the cell's folded text
 */
export function readFigure(text: string): Figure | null {
  opening.lastIndex = 0
  const lead = opening.exec(text)
  const at = lead?.[0].length ?? 0
  const sign = lead?.[1]
  const number = readNumber(text, at)
  if (number === null) return null
  const upper = readUpper(text, number.end)
  const qualifiers = readQualifiers(text, signStart(text, at, sign), upper?.end ?? number.end, 0)
  footnote.lastIndex = qualifiers.end
  if (!footnote.test(text)) return null
  const approximation =
    upper !== null ? 'range' : qualifiers.found.length > 0 ? combine(qualifiers.found) : number.approximation
  const { min, minOpen, maxOpen } = number.interval
  const plain =
    upper !== null
      ? { min, max: upper.interval.max, minOpen, maxOpen }
      : approximation === number.approximation
        ? number.interval
        : qualified(number.value, approximation)
  if (upper !== null && !(upper.value.gt(number.value) && number.approximation === 'exact')) return null
  const interval = sign === '-' || sign === '−' || sign === '↓' ? negated(plain) : plain
  return { start: qualifiers.start, end: qualifiers.end, interval, ulp: number.ulp, approximation }
}

function signStart(text: string, at: number, sign: string | undefined): number {
  if (sign === undefined || sign === '↑' || sign === '↓') return at
  return text.lastIndexOf(sign, at)
}

interface Amount {
  end: number
  value: Decimal
  interval: Interval
  ulp: Decimal | null
  approximation: Approximation
}

function readNumber(text: string, at: number): Amount | null {
  grouped.lastIndex = at
  const groups = grouped.exec(text)?.[0]
  if (groups !== undefined) {
    const joined = readNumeral(groups.replace(/[ ，]/g, ''), 0)
    if (joined === null) return null
    const { value, interval, ulp } = joined
    return { end: at + groups.length, value, interval, ulp, approximation: 'exact' }
  }
  // 0571 is a code.
  if (text.charAt(at) === '0' && /[0-9]/.test(text.charAt(at + 1))) return null
  const numeral = readNumeral(text, at)
  if (numeral === null) return null
  const { end, value, interval, ulp } = numeral
  return { end, value, interval, ulp, approximation: inherentApproximation(numeral) ?? 'exact' }
}

/** The 5 of 3—5. */
function readUpper(text: string, end: number): Amount | null {
  joint.lastIndex = end
  return joint.test(text) ? readNumber(text, joint.lastIndex) : null
}
