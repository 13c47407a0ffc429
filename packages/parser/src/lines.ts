import type { Range } from '@hegao/contract'
import { characterClass } from './character-class.ts'
import { readElision } from './constructs/elision.ts'
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
}

const dashes = characterClass('-—–─.…')
const hash = /#{1,6} +(?=\S)/y

/** Spaces that indent or pad a line. The tab is not among them: it parts cells. */
function isPadding(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0xa0 || code === 0xfeff || code === 0x200b
}

/**
 * Splits a text at LF, CRLF or CR, trims each line and drops blank ones. A cut announced in the middle of a line and
 * a page number at its beginning (-3-2.政府性基金…) become lines of their own. Linear time.
 */
export function splitLines(view: string): Line[] {
  const lines: Line[] = []
  let from = 0
  while (from <= view.length) {
    let to = from
    while (to < view.length && view.charCodeAt(to) !== 0x0a && view.charCodeAt(to) !== 0x0d) to += 1
    const line = trim(view, from, to)
    if (!isBlank(view, line)) pushParts(lines, view, line)
    from = to + (view.charCodeAt(to) === 0x0d && view.charCodeAt(to + 1) === 0x0a ? 2 : 1)
  }
  return lines
}

function pushParts(lines: Line[], view: string, { start, end }: Range): void {
  if (isFurniture(view, start, end)) {
    lines.push({ start, end, role: 'furniture', hashed: false })
    return
  }
  const pageNumber = readPageNumber(view, start, end)
  if (pageNumber) lines.push({ ...pageNumber, role: 'furniture', hashed: false })
  let from = pageNumber?.end ?? start
  for (let i = from; i < end; i += 1) {
    // Only the first dash of a run is tried: a long rule of dashes must not be read again at each of them.
    if (i > from && (!dashes.has(view.charCodeAt(i)) || dashes.has(view.charCodeAt(i - 1)))) continue
    const cut = readElision(view, i, end)
    if (!cut) continue
    pushProse(lines, view, from, cut.start)
    lines.push({ ...cut, role: 'elision', hashed: false })
    from = cut.end
    i = cut.end - 1
  }
  pushProse(lines, view, from, end)
}

function pushProse(lines: Line[], view: string, start: number, end: number): void {
  const line = trim(view, start, end)
  if (line.start >= line.end) return
  hash.lastIndex = line.start
  const hashed = hash.test(view) && hash.lastIndex < line.end
  lines.push({ start: hashed ? hash.lastIndex : line.start, end: line.end, role: null, hashed })
}

/** Narrows `[start, end)` to what stands between padding. */
export function trim(text: string, start: number, end: number): Range {
  let from = start
  let to = end
  while (from < to && isPadding(text.charCodeAt(from))) from += 1
  while (to > from && isPadding(text.charCodeAt(to - 1))) to -= 1
  return { start: from, end: to }
}

function isBlank(text: string, { start, end }: Range): boolean {
  for (let i = start; i < end; i += 1) if (text.charCodeAt(i) !== 0x09 && !isPadding(text.charCodeAt(i))) return false
  return true
}
