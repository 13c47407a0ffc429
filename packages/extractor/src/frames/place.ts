import type { Point, Position, Range } from '@hegao/contract'
import type { TextLeaf } from '@hegao/parser'

/**
 * Prepares the unist positions of ranges inside a leaf, in offsets of the document. The ranges asked for must not go
 * back, so that all of them together take time linear in the leaf.
 */
export function createLeafLocator({ position, value }: TextLeaf): (range: Range) => Position {
  const origin = position.start.offset
  let { line } = position.start
  let lineStart = origin - (position.start.column - 1)
  let read = 0
  const point = (offset: number): Point => {
    for (; read < offset - origin; read += 1) {
      const character = value[read]
      if (character !== '\n' && !(character === '\r' && value[read + 1] !== '\n')) continue
      line += 1
      lineStart = origin + read + 1
    }
    return { line, column: offset - lineStart + 1, offset }
  }
  return ({ start, end }) => ({ start: point(start), end: point(end) })
}
