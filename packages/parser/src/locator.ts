import type { Point, Position, Range } from '@hegao/contract'

/** Turns offsets of one text into lines and columns. */
export interface Locator {
  /** The point at a UTF-16 offset; offsets past the end give the end. */
  point(offset: number): Point
  /** The unist position of the half-open range `[start, end)`. */
  position(start: number, end: number): Position
}

/**
 * Prepares a {@link Locator} for `text`. LF, CRLF and CR each end a line. Building it takes linear time, each
 * look-up logarithmic.
 */
export function createLocator(text: string): Locator {
  const starts = [0]
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) starts.push(i + 1)
  }
  const point = (offset: number): Point => {
    const at = Math.min(Math.max(offset, 0), text.length)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1, offset: at }
  }
  return { point, position: (start, end) => ({ start: point(start), end: point(end) }) }
}

/** The half-open range of a unist position. */
export function rangeOf(position: Position): Range {
  return { start: position.start.offset, end: position.end.offset }
}
