import type { Unit } from '@hegao/lexicon'
import { characterSet } from '@hegao/numerals'
import { divisorEnd, quotientOf } from './quotient-unit.ts'
import { unitMatcher } from './unit-matcher.ts'

const spaces = characterSet(' \u3000\n\r')
const latin = characterSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')

/** A unit as it stands after a number. */
export interface UnitReading {
  start: number
  end: number
  term: string
  entry: Unit
}

/**
 * The unit that begins at `at`, the longest the lexicon knows; up to three spaces, or a line break, may part it from its
 * number (`14 余篇`, `20 个`).
 */
export function readUnit(text: string, at: number): UnitReading | null {
  const start = skipSpaces(text, at)
  const longest = unitMatcher.longestAt(text, start)
  // 9条|次干道: the 次 belongs to the noun.
  const entry =
    longest?.term.endsWith('次') && text.startsWith('干', start + longest.term.length)
      ? unitMatcher.longestAt(text.slice(0, start + longest.term.length - 1), start)
      : longest
  if (entry === null) return null
  // 3.0|MRI: no unit of letters ends in the midst of a word.
  if (latin.has(text, start + entry.term.length) && latin.has(text, start + entry.term.length - 1)) return null
  const end = start + entry.term.length
  const divided =
    entry.kind === 'count' || entry.kind === 'money' || entry.kind === 'measure' ? divisorEnd(text, end) : end
  if (divided > end) {
    const term = text.slice(start, divided)
    return { start, end: divided, term, entry: quotientOf(entry, term) }
  }
  const alternative = secondUnit(text, end)
  if (alternative > end) return { start, end: alternative, term: text.slice(start, alternative), entry }
  // 5个工作日: the measure word is not part of a unit that is one without it.
  const from =
    text.charAt(start) === '个' && /^(?:工作日|交易日|自然日|日历日)/.test(text.slice(start + 1, start + 4))
      ? start + 1
      : start
  // The lexicon's own string, where it says the same, is compared with others at a glance.
  const term = from === start && text.startsWith(entry.term, start) ? entry.term : text.slice(from, end)
  return { start: from, end, term, entry }
}

/** The （个） of 台（个）: another name for what is counted. */
function secondUnit(text: string, at: number): number {
  if (text.charAt(at) !== '(' && text.charAt(at) !== '（') return at
  const entry = unitMatcher.longestAt(text, at + 1)
  if (entry === null || entry.kind !== 'count') return at
  const end = at + 1 + entry.term.length
  if (text.charAt(end) !== ')' && text.charAt(end) !== '）') return at
  // 8914卷（件）次
  return end + (text.charAt(end + 1) === '次' && text.charAt(end + 2) !== '干' ? 2 : 1)
}

/** The offset after at most three spaces. */
export function skipSpaces(text: string, at: number): number {
  let to = at
  while (to < at + 3 && spaces.has(text, to)) to += 1
  return to
}
