import type { Position } from '@hegao/contract'
import { characterWidth, printable } from './display.ts'

/** The part of a line around a place, ready to be printed. */
export interface Excerpt {
  /** The number of the line, from 1. */
  readonly line: number
  readonly before: string
  /** The place itself; for one that runs over a line end, as much of it as stands in its first line. */
  readonly marked: string
  readonly after: string
}

/**
 * Cuts the line of a place to a window of `width` columns around it. An ellipsis stands where the line was cut.
 * Only the window is looked at, so a document in one long line costs no more than any other.
 */
export function excerptAt(text: string, position: Position, width: number): Excerpt {
  const { offset, column, line } = position.start
  const lineStart = offset - (column - 1)
  const marked = takeRight(text, offset, Math.max(position.end.offset, offset), width)
  const room = Math.max(0, width - marked.width)
  const end = offset + marked.length
  // Half the room for either side, and to each what the other does not need.
  const half = takeRight(text, end, text.length, room >> 1)
  const before = takeLeft(text, lineStart, offset, room - half.width)
  const after = marked.cut ? null : takeRight(text, end, text.length, room - before.width)
  return {
    line,
    before: (before.cut ? '…' : '') + printable(text.slice(offset - before.length, offset)).trimStart(),
    marked: printable(text.slice(offset, end)) + (marked.cut ? '…' : ''),
    after: after ? printable(text.slice(end, end + after.length)) + (after.cut ? '…' : '') : '',
  }
}

interface Taken {
  /** In UTF-16 code units. */
  readonly length: number
  /** In columns. */
  readonly width: number
  /** Whether the room was not enough. */
  readonly cut: boolean
}

/** As many characters from `start` on as fit into `room` columns before the line or the stretch ends. */
function takeRight(text: string, start: number, end: number, room: number): Taken {
  let at = start
  let width = 0
  while (at < end) {
    const code = text.codePointAt(at) ?? 0
    if (code === 0x0a || code === 0x0d) break
    const character = String.fromCodePoint(code)
    const wide = characterWidth(printable(character))
    if (width + wide > room) return { length: at - start, width, cut: true }
    width += wide
    at += character.length
  }
  return { length: at - start, width, cut: false }
}

/** As many characters before `end` as fit into `room` columns. */
function takeLeft(text: string, start: number, end: number, room: number): Taken {
  let at = end
  let width = 0
  while (at > start) {
    const size = isTrailing(text, at - 1) && at - 2 >= start ? 2 : 1
    const wide = characterWidth(printable(text.slice(at - size, at)))
    if (width + wide > room) return { length: end - at, width, cut: true }
    width += wide
    at -= size
  }
  return { length: end - at, width, cut: false }
}

function isTrailing(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  return unit >= 0xdc00 && unit <= 0xdfff
}
