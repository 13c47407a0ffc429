import { type CellPlace, LAST_COLUMN } from './cell-place.ts'
import type { Sheet } from './sheet.ts'

/** A cell of a row as it is shown: where it stands in the sheet, and what it says. */
export interface ShownCell {
  readonly place: CellPlace
  readonly text: string
}

/** A line that a sheet gives. */
export interface ShownRow {
  /** One per column from the first that is used to the last; null where it is blank. One alone where `isText`. */
  readonly cells: readonly (ShownCell | null)[]
  /** A heading above the table or a note below it: a single cell, no row. */
  readonly isText: boolean
}

/** The rows of a sheet that can be seen and are not blank, and what of it cannot be seen though it says something. */
export interface ShownRows {
  readonly rows: readonly ShownRow[]
  readonly hiddenRows: number
  readonly hiddenColumns: number
}

/** Lays out the rows of a sheet. Blank rows, and blank columns around the used ones, are left out. */
export function layOutSheet(sheet: Sheet): ShownRows {
  const isHiddenColumn = columnTest(sheet)
  const moved = movedOutOfSight(sheet, isHiddenColumn)
  const hidden = { rows: new Set<number>(), columns: new Set<number>() }
  const byRow = new Map<number, ShownCell[]>()
  const columns = new Set<number>()
  for (const { place, text } of sheet.cells) {
    const shownAt = moved.get(keyOf(place)) ?? place
    const isHiddenRow = sheet.hiddenRows.has(shownAt.row)
    if (isHiddenRow || isHiddenColumn(shownAt.column)) {
      if (isHiddenRow) hidden.rows.add(shownAt.row)
      else hidden.columns.add(shownAt.column)
      continue
    }
    columns.add(shownAt.column)
    const cells = byRow.get(shownAt.row)
    const cell = { place: shownAt, text }
    if (cells) cells.push(cell)
    else byRow.set(shownAt.row, [cell])
  }
  const counts = { hiddenRows: hidden.rows.size, hiddenColumns: hidden.columns.size }
  return { rows: alignRows(byRow, columns, isHiddenColumn), ...counts }
}

/** More columns between two used ones than this are taken for empty space: they do not belong to one table. */
const WIDEST_GAP = 64

function alignRows(
  byRow: ReadonlyMap<number, readonly ShownCell[]>,
  used: ReadonlySet<number>,
  isHiddenColumn: (column: number) => boolean,
): ShownRow[] {
  const positions = positionsOf(used, isHiddenColumn)
  const width = Math.max(0, ...positions.values()) + 1
  const numbers = [...byRow.keys()].sort((a, b) => a - b)
  const isSingle = (row: number) => (byRow.get(row)?.length ?? 0) === 1
  const firstFull = numbers.findIndex((row) => !isSingle(row))
  const lastFull = numbers.findLastIndex((row) => !isSingle(row))
  let blanks = 0
  return numbers.map((row, index) => {
    const cells = byRow.get(row) ?? []
    const isText = isSingle(row) && (firstFull === -1 || index < firstFull || index > lastFull)
    if (isText) return { cells, isText }
    // Wide sheets with a cell here and there would be all tabs; there the blanks behind the last cell are left out.
    const ownWidth = Math.max(...cells.map(({ place }) => positions.get(place.column) ?? 0)) + 1
    blanks += width - cells.length
    const aligned = new Array<ShownCell | null>(blanks < MOST_BLANKS ? width : ownWidth).fill(null)
    for (const cell of cells) aligned[positions.get(cell.place.column) ?? 0] = cell
    return { cells: aligned, isText }
  })
}

const MOST_BLANKS = 1_000_000

/** Column → its place among the cells of a row, hidden columns left out. */
function positionsOf(used: ReadonlySet<number>, isHiddenColumn: (column: number) => boolean): Map<number, number> {
  const positions = new Map<number, number>()
  let position = -1
  let before: number | null = null
  for (const column of [...used].sort((a, b) => a - b)) {
    position += 1
    if (before !== null && column - before <= WIDEST_GAP) {
      for (let blank = before + 1; blank < column; blank += 1) if (!isHiddenColumn(blank)) position += 1
    }
    positions.set(column, position)
    before = column
  }
  return positions
}

/** Where a merged cell is shown of which the row or column that holds its text is hidden: in the first that is not. */
function movedOutOfSight(sheet: Sheet, isHiddenColumn: (column: number) => boolean): Map<number, CellPlace> {
  const moved = new Map<number, CellPlace>()
  for (const { first, last } of sheet.merged) {
    let { row, column } = first
    while (row < last.row && row - first.row < WIDEST_GAP && sheet.hiddenRows.has(row)) row += 1
    while (column < last.column && column - first.column < WIDEST_GAP && isHiddenColumn(column)) column += 1
    if (row !== first.row || column !== first.column) moved.set(keyOf(first), { row, column })
  }
  return moved
}

function columnTest({ hiddenColumns }: Sheet): (column: number) => boolean {
  /** By how much the number of ranges around a column differs from that around the one before it. */
  const changes = new Int32Array(LAST_COLUMN + 2)
  for (const { first, last } of hiddenColumns) {
    if (!(first >= 1 && first <= last)) continue
    changes[Math.min(first, LAST_COLUMN + 1)] = (changes[Math.min(first, LAST_COLUMN + 1)] ?? 0) + 1
    const next = Math.min(last, LAST_COLUMN) + 1
    changes[next] = (changes[next] ?? 0) - 1
  }
  let around = 0
  const hidden = Array.from(changes, (change) => {
    around += change
    return around > 0
  })
  return (column) => hidden[column] === true
}

function keyOf({ row, column }: CellPlace): number {
  return row * 0x8000 + column
}
