import type { Range } from '@hegao/contract'
import { CharacterTable, characterSet } from '@hegao/numerals'
import { whiteSpace } from './white-space.ts'

const opener = 1
const closer = 2
const delimiter = 3
const openingQuote = 4
const closingQuote = 5
/** What ends a clause, and what it may enclose; 0 for all other characters. */
const marks = new CharacterTable([
  ['（(〔[【', opener],
  ['）)〕]】', closer],
  ['。！？；，：,;:!?\n\r\t', delimiter],
  ['“', openingQuote],
  ['”', closingQuote],
])
/** A clause does not begin with one of these. */
const separators = characterSet(`、，。；：,;:）)${whiteSpace}`)

/**
 * The text before a quantity that can belong to it: back to the last delimiter or to the quantity before. Brackets
 * that close again do not end it (`党委理论中心组学习（扩大）会12次`), nor does what stands inside them.
 *
 * @param floor end of the quantity before, or start of the leaf
 */
export function before(text: string, start: number, floor: number): Range {
  let depth = 0
  let at = start
  while (at > floor) {
    const mark = marks.at(text, at - 1)
    if (mark === closer) depth += 1
    else if (mark === opener) {
      if (depth === 0) break
      depth -= 1
    } else if (mark === delimiter && depth === 0) break
    at -= 1
  }
  // A closing bracket without its opener in reach ends the clause after all: 60篇（…35篇）。
  if (depth > 0) {
    const last = lastCloser(text, at, start)
    if (last >= 0) at = last + 1
  }
  while (at < start && separators.has(text, at)) at += 1
  return { start: at, end: start }
}

/** The text after a quantity that can belong to it: up to the next delimiter, bracket or quantity. */
export function after(text: string, end: number, ceiling: number): Range {
  let at = end
  let quoted = false
  while (at < ceiling) {
    const mark = marks.at(text, at)
    if (mark === openingQuote) quoted = true
    else if (mark === closingQuote) quoted = false
    else if (mark === opener && !quoted) {
      const closed = closesSoon(text, at, ceiling)
      if (closed === 0) break
      at = closed
      continue
    } else if ((mark === delimiter || mark === closer) && !quoted) break
    at += 1
  }
  return { start: end, end: at }
}

/** The offset after a bracket of a few characters, 村（社区）; 0 for one that holds more. */
function closesSoon(text: string, at: number, ceiling: number): number {
  for (let to = at + 1; to < ceiling && to <= at + 8; to += 1) {
    const mark = marks.at(text, to)
    if (mark === closer) return to + 1
    if (mark === delimiter || mark === opener) return 0
  }
  return 0
}

function lastCloser(text: string, from: number, to: number): number {
  let depth = 0
  let unmatched = -1
  for (let at = to - 1; at >= from; at -= 1) {
    const mark = marks.at(text, at)
    if (mark === closer) {
      if (depth === 0) unmatched = unmatched < 0 ? at : unmatched
      depth += 1
    } else if (mark === opener) {
      depth -= 1
      if (depth === 0) unmatched = -1
    }
  }
  return unmatched
}
