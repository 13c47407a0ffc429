import type { Range } from '@hegao/contract'
import { readNumeral } from '@hegao/numerals'
import { isDigit, isOneOf } from '../text/characters.ts'

/** A stated number of things: 五个方面, 10个品牌. */
export interface Announcement {
  readonly range: Range
  readonly count: number
  /** What follows the number: 个方面. */
  readonly what: string
}

const counters = '个大项件条点种类家名位处支道'

/**
 * Reads the number and counting word of an announcement that begins at `at`; null where there is none, or where the
 * number is an estimate or too large for anyone to list the members.
 *
 * @param noun reads the noun after the counting word: its length from an offset, null where none is there; 点 may do without, 强调三点
 */
export function readAnnouncement(folded: string, at: number, noun: (at: number) => number | null): Announcement | null {
  const numeral = readNumeral(folded, at)
  if (numeral === null || numeral.vague !== null || !isWhole(numeral.value.toNumber())) return null
  // 第三个, 近十个, 2.5个
  if (isOneOf(folded.charAt(at - 1), '第近约前后每各余数几.—-－～~0123456789')) return null
  const counter = isOneOf(folded.charAt(numeral.end), counters) ? 1 : 0
  const length = noun(numeral.end + counter)
  if (length === null) return null
  const end = numeral.end + counter + length
  return { range: { start: at, end }, count: numeral.value.toNumber(), what: folded.slice(numeral.end, end) }
}

function isWhole(count: number): boolean {
  return Number.isInteger(count) && count >= 2 && count <= 60
}

/** Whether a number of things may begin or go on with this character. */
export function isNumeral(character: string): boolean {
  return isDigit(character) || isOneOf(character, '一二两三四五六七八九十百')
}
