import { characterSet } from '@hegao/numerals'
import type { Scan } from '../../quantities/scan.ts'
import { whiteSpace } from '../white-space.ts'

/**
 * 今年是…起步之年, 一九九○年工业生产逐步回升, 收成已经连年增长，今年按平年考虑: a time that governs its sentence, and so what
 * follows. 2023年的工作 and 1998年以前 only mention one.
 */
const opensWith =
  /^\s*((?:今年|党的十[六七八九]大以来|党的二十大以来|(?:19|20)[0-9]{2}年|一九[〇零○一二三四五六七八九]{2}年)(?![的初底末前后以之起、至到和与—–~-]|[^，。]{0,12}后，|[0-9一二三四五六七八九十上下][0-9一二三四五六七八九十]?[月季半]))/
/** What {@link opensWith} can begin with: one leaf in twenty does. */
const opensWithStarts = characterSet(`今党12一${whiteSpace}`)

/**
 * The time that a sentence without quantities gives to those behind it: 五年来，我们….
 *
 * @param carried the time that came down to it
 * @returns null where it names none
 */
export function openingTime(text: string, { nonClaims }: Scan, carried: string | null): string | null {
  const named = opensWithStarts.has(text, 0) ? opensWith.exec(text)?.[1] : undefined
  // 过去五年，…。党的十八大以来，…: told of the years named before.
  if (named !== undefined) return named.startsWith('党') ? (carried ?? named) : named
  const first = nonClaims[0]
  if (first === undefined || (first.pattern !== 'year' && first.pattern !== 'stretch-of-time')) return null
  // 在遭到自然灾害的情况下，一九七八年|仍然夺得了丰收。
  const inside =
    first.pattern === 'year' &&
    text.charAt(first.start - 1) === '，' &&
    !/^[的度底末初]/.test(text.charAt(first.end)) &&
    nonClaims[1]?.start !== first.end
  if (!inside && !'，, '.includes(text.charAt(first.end))) return null
  const opens = inside || first.start === 0 || /^(?:刚刚过去的|过去的|这)?$/.test(text.slice(0, first.start).trim())
  return opens ? text.slice(first.start, first.end) : null
}
