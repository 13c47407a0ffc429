import type { Point, Position, Range } from '@hegao/contract'

/** Turns offsets of one text into lines and columns. */
export interface Locator {
  /** The point at a UTF-16 offset; offsets past the end give the end. */
  point(offset: number): Point
  /** The unist position of the half-open range `[start, end)`. */
  position(start: number, end: number): Position
}

/**
 * Prepares a {@link Locator} for `text`. LF, CRLF and CR each end a line. Building it takes linear time. A look-up in
 * the line of the last one or the line after it takes no time to speak of, any other is logarithmic.
 */
export function createLocator(text: string): Locator {
  const starts = lineStarts(text)
  /** Index of the line of the last look-up. */
  let line = 0
  const point = (offset: number): Point => {
    const at = Math.min(Math.max(offset, 0), text.length)
    line = lineAt(starts, at, line)
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1, offset: at }
  }
  return { point, position: (start, end) => ({ start: point(start), end: point(end) }) }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    // Nearly all texts, and several times as fast as the walk.
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) starts.push(i + 1)
  }
  return starts
}

/** Index of the last of the ascending `starts` that is not above `offset`; `near` is where to look first. */
function lineAt(starts: readonly number[], offset: number, near: number): number {
  for (let line = near; line < near + 2 && (starts[line] ?? Infinity) <= offset; line += 1) {
    if (offset < (starts[line + 1] ?? Infinity)) return line
  }
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The half-open range of a unist position. */
export function rangeOf(position: Position): Range {
  return { start: position.start.offset, end: position.end.offset }
}
