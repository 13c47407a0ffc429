import type { Point, Position, Range } from '@hegao/contract'
import type { TextLeaf } from '@hegao/parser'

/** The unist position of a range that lies inside a leaf. Takes time linear in the leaf only where it spans lines. */
export function positionIn(leaf: TextLeaf, range: Range): Position {
  return { start: pointIn(leaf, range.start), end: pointIn(leaf, range.end) }
}

function pointIn(leaf: TextLeaf, offset: number): Point {
  const { start } = leaf.position
  const before = leaf.value.slice(0, offset - start.offset)
  const lines = before.match(/\r\n|\n|\r/g)
  if (lines === null) return { line: start.line, column: start.column + before.length, offset }
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return { line: start.line + lines.length, column: before.length - lineStart + 1, offset }
}
