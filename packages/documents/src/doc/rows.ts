import type { WordCell, WordTable } from '../docx/story.ts'

/** What the end of a row says of its cells (TDefTableOperand, MS-DOC 2.9.314). */
export interface RowDefinition {
  /** The edges of the cells from left to right, one more than there are cells, in twentieths of a point. */
  readonly edges: readonly number[]
  /** Whether a cell goes on with the one above it or to the left of it. */
  readonly continues: readonly boolean[]
}

/** Edges so near to one another are one, in twentieths of a point: Word rounds them row by row. */
const SAME_EDGE = 30
/** The most columns that a table of Word can have. */
const MOST_COLUMNS = 63

/** Reads the definition of a row; null where it is cut off. */
export function readRowDefinition(operand: DataView): RowDefinition | null {
  if (operand.byteLength < 1) return null
  const count = operand.getUint8(0)
  if (count > MOST_COLUMNS || operand.byteLength < 1 + (count + 1) * 2) return null
  const edges = Array.from({ length: count + 1 }, (_, index) => operand.getInt16(1 + index * 2, true))
  const continues = edges.slice(1).map((_, index) => {
    const at = 1 + (count + 1) * 2 + index * 20
    const flags = at + 2 > operand.byteLength ? 0 : operand.getUint16(at, true)
    const toTheLeft = (flags & 0x02) !== 0
    const above = (flags & 0x20) !== 0 && (flags & 0x40) === 0
    return toTheLeft || above
  })
  return { edges, continues }
}

/** Gives the cells of a table the numbers of columns they take: a cell is as many as edges of other rows fall into it. */
export function alignCells(table: WordTable, definitions: readonly (RowDefinition | null)[]): void {
  const grid: number[] = []
  const all = definitions.flatMap((definition) => definition?.edges ?? []).sort((one, other) => one - other)
  for (const edge of all) if (edge - (grid.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME_EDGE) grid.push(edge)
  if (grid.length > MOST_COLUMNS + 1) return
  const column = (edge: number) => grid.findLastIndex((start) => start <= edge)
  for (const [index, row] of table.rows.entries()) {
    const definition = definitions[index]
    if (!definition) continue
    for (const [number, cell] of row.entries()) alignCell(cell, number, definition, column)
    const first = column(definition.edges[0] ?? 0)
    if (first > 0) row.unshift({ span: first, continues: true, blocks: [] })
  }
}

function alignCell(cell: WordCell, number: number, definition: RowDefinition, column: (edge: number) => number): void {
  const [left, right] = [definition.edges[number], definition.edges[number + 1]]
  if (left !== undefined && right !== undefined) cell.span = Math.max(1, column(right) - column(left))
  cell.continues = definition.continues[number] ?? false
}
