import type { Range } from '@hegao/contract'
import { type CharacterClass, characterClass, characterTable } from './character-class.ts'
import { dashes, isElidedLine, readElision } from './constructs/elision.ts'
import { isFurniture, readPageNumber } from './constructs/furniture.ts'

/** One non-blank line of the text. Offsets are UTF-16 code units of the text as read. */
export interface Line {
  /** First character that is no space. */
  start: number
  /** After the last character that is no space. */
  end: number
  /** What the line is by itself, where no context is needed to tell. */
  role: 'furniture' | 'elision' | null
  /** Markdown's # before it says that it is a heading. */
  hashed: boolean
  /** What parts its cells where it is a row of a table; null for a line of text. */
  parted: CellMark | null
  /** Whether a table begins with it, be the line above a row as well. */
  opensTable: boolean
}

/** What parts the cells of a row: a tab, Markdown's | or a gap of spaces. */
export type CellMark = 'tab' | 'pipe' | 'gap'

const lineBreak = 1
const tab = 2
const dash = 4
/** What ends a line, and what in a line is worth a second look. */
const signs = characterTable([
  [lineBreak, '\n\r'],
  [tab, '\t'],
  [dash, dashes],
])

/** Spaces that indent or pad a line. The tab is not among them: it parts cells. */
const spaces = ' \u3000\u00a0\ufeff\u200b'
const padding = characterClass(spaces)
/** What pads a cell that no tab parts. */
export const cellPadding = characterClass(spaces, '\t')
const hash = /#{1,6} +(?=\S)/y

/**
 * Splits a text at LF, CRLF or CR, trims each line and drops blank ones. A cut announced in the middle of a line and
 * a page number at its beginning (-3-2.政府性基金…) become lines of their own. Linear time.
 */
export function splitLines(view: string): Line[] {
  const lines: Line[] = []
  let from = 0
  while (from <= view.length) {
    let seen = 0
    let to = from
    while (to < view.length) {
      const sign = signs[view.charCodeAt(to)] ?? 0
      if (sign === lineBreak) break
      seen |= sign
      to += 1
    }
    const { start, end } = trim(view, from, to)
    if (!isBlank(view, start, end)) pushParts(lines, view, start, end, seen)
    from = to + (view.charCodeAt(to) === 0x0d && view.charCodeAt(to + 1) === 0x0a ? 2 : 1)
  }
  return lines
}

/**
 * Adds a line of the text as one line or as its parts.
 *
 * @param seen which {@link signs} it holds
 */
function pushParts(lines: Line[], view: string, start: number, end: number, seen: number): void {
  if (isFurniture(view, start, end)) {
    pushLine(lines, view, 'furniture', start, end, seen)
    return
  }
  let from = start
  if ((seen & dash) !== 0) {
    from = readPageNumber(view, start, end) ?? start
    if (from > start) pushLine(lines, view, 'furniture', start, from, seen)
    for (let i = from; i < end; i += 1) {
      // Only the first dash of a run is tried: a long rule of dashes must not be read again at each of them.
      if (signs[view.charCodeAt(i)] !== dash || (i > from && signs[view.charCodeAt(i - 1)] === dash)) continue
      const cut = readElision(view, i, end)
      if (cut === null) continue
      pushProse(lines, view, from, i, seen)
      pushLine(lines, view, 'elision', i, cut, seen)
      from = cut
      i = cut - 1
    }
  }
  if (isElidedLine(view, from, end)) pushLine(lines, view, 'elision', from, end, seen)
  else pushProse(lines, view, from, end, seen)
}

function pushProse(lines: Line[], view: string, from: number, to: number, seen: number): void {
  const { start, end } = trim(view, from, to)
  if (start >= end) return
  hash.lastIndex = start
  const hashed = view.charCodeAt(start) === 0x23 && hash.test(view) && hash.lastIndex < end
  pushLine(lines, view, null, hashed ? hash.lastIndex : start, end, seen, hashed)
}

function pushLine(
  lines: Line[],
  view: string,
  role: Line['role'],
  start: number,
  end: number,
  seen: number,
  hashed = false,
): void {
  const parted = (seen & tab) !== 0 && holdsTab(view, start, end) ? 'tab' : null
  lines.push({ start, end, role, hashed, parted, opensTable: false })
}

function holdsTab(view: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if (signs[view.charCodeAt(i)] === tab) return true
  return false
}

/** Narrows `[start, end)` to what stands between spaces, or what else is given to pad it. */
export function trim(text: string, start: number, end: number, pad: CharacterClass = padding): Range {
  let from = start
  let to = end
  while (from < to && pad[text.charCodeAt(from)] === 1) from += 1
  while (to > from && pad[text.charCodeAt(to - 1)] === 1) to -= 1
  return { start: from, end: to }
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i)
    if (code !== 0x09 && padding[code] !== 1) return false
  }
  return true
}
