import type { Chunk, Line } from './line.ts'
import { withChunks } from './line.ts'

/** Lines below one another whose chunks stand in columns: the rows of a table without rules. */
export interface AlignedRows {
  readonly rows: readonly (readonly (Line | null)[])[]
}

/** A table has so many rows, or fewer of so many columns. */
const fewestRows = 3
const fewestOfWide = 2
const wideColumns = 3
const mostColumns = 24
/** A chunk as wide as this, in its size, is running text. */
const widestCell = 22
/** Rows further apart than this, in their size, belong to different tables. */
const widestLeading = 4

/** Finds the tables in lines that are read one after the other; other lines stay as they are. */
export function alignRows(lines: readonly Line[]): (Line | AlignedRows)[] {
  const result: (Line | AlignedRows)[] = []
  for (let at = 0; at < lines.length; ) {
    let to = at
    while (to < lines.length && isRow(lines[to]) && (to === at || follows(lines[to - 1], lines[to]))) to += 1
    const rows = lines.slice(at, to)
    const columns = rows.length >= fewestOfWide ? columnsOf(rows) : []
    const enough = rows.length >= fewestRows || (rows.length >= fewestOfWide && columns.length >= wideColumns)
    if (
      enough &&
      columns.every((column) => isAligned(rows, column)) &&
      columns.length >= 2 &&
      columns.length <= mostColumns
    ) {
      result.push({ rows: rows.map((row) => columns.map((column) => cellOf(row, column))) })
      at = to
    } else {
      result.push(...lines.slice(at, Math.max(to, at + 1)))
      at = Math.max(to, at + 1)
    }
  }
  return result
}

function isRow(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.chunks.length >= 2 &&
    line.chunks.every(({ left, right }) => right - left < line.size * widestCell) &&
    !/[。；，]$/.test(line.text)
  )
}

function follows(before: Line | undefined, line: Line | undefined): boolean {
  return before !== undefined && line !== undefined && line.baseline - before.baseline < line.size * widestLeading
}

interface Interval {
  left: number
  right: number
}

/** The strips that chunks fill, with nothing but space between them. */
function columnsOf(rows: readonly Line[]): Interval[] {
  const chunks = rows.flatMap((row) => row.chunks).sort((a, b) => a.left - b.left)
  const columns: Interval[] = []
  for (const { left, right } of chunks) {
    const last = columns.at(-1)
    if (last !== undefined && left < last.right + 1) last.right = Math.max(last.right, right)
    else columns.push({ left, right })
  }
  return columns
}

/** Cells of a column begin alike, end alike or are centred alike; the gaps of running text lie anywhere. */
const leastAligned = 0.6
const aligned = 4

function isAligned(rows: readonly Line[], column: Interval): boolean {
  const cells = rows.map((row) => cellOf(row, column)).filter((cell) => cell !== null)
  if (cells.length < 2) return true
  const places = [(cell: Line) => cell.left, (cell: Line) => cell.right, (cell: Line) => (cell.left + cell.right) / 2]
  return places.some((place) => {
    const values = cells.map(place).sort((a, b) => a - b)
    const middle = values[Math.floor(values.length / 2)] ?? 0
    return values.filter((value) => Math.abs(value - middle) <= aligned).length >= values.length * leastAligned
  })
}

function cellOf(row: Line, { left, right }: Interval): Line | null {
  return withChunks(
    row,
    row.chunks.filter((chunk: Chunk) => chunk.left >= left - 0.5 && chunk.right <= right + 0.5),
  )
}
