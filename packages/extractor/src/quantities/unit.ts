import { createMatcher, type Unit, units } from '@hegao/lexicon'

const matcher = createMatcher(units)

/** A unit as it stands after a number. */
export interface UnitReading {
  start: number
  end: number
  term: string
  entry: Unit
}

/**
 * The unit that begins at `at`, the longest the lexicon knows; one or two spaces may part it from its number
 * (`14 余篇`, `20 个`).
 */
export function readUnit(text: string, at: number): UnitReading | null {
  const start = skipSpaces(text, at)
  const entry = matcher.longestAt(text, start)
  if (entry === null) return null
  const end = start + entry.term.length
  return { start, end, term: text.slice(start, end), entry }
}

/** The offset after at most two spaces. */
export function skipSpaces(text: string, at: number): number {
  let to = at
  while (to < at + 2 && (text[to] === ' ' || text[to] === '\u3000')) to += 1
  return to
}
