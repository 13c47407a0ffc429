import type { Point, Position, Range } from '@hegao/contract'
import type { TextLeaf } from '@hegao/parser'

const lineFeed = 0x0a
const carriageReturn = 0x0d

/**
 * Prepares the unist positions of ranges inside a leaf, in offsets of the document. The ranges asked for must not go
 * back, so that all of them together take time linear in the leaf.
 */
export function createLeafLocator({ position, value }: TextLeaf): (range: Range) => Position {
  const origin = position.start.offset
  const lines = position.end.line > position.start.line
  let { line } = position.start
  let lineStart = origin - (position.start.column - 1)
  let read = 0
  const point = (offset: number): Point => {
    for (; lines && read < offset - origin; read += 1) {
      const unit = value.charCodeAt(read)
      if (unit !== lineFeed && !(unit === carriageReturn && value.charCodeAt(read + 1) !== lineFeed)) continue
      line += 1
      lineStart = origin + read + 1
    }
    return { line, column: offset - lineStart + 1, offset }
  }
  return ({ start, end }) => ({ start: point(start), end: point(end) })
}
