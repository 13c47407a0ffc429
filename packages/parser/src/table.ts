import { splitCells } from './cells.ts'
import { continueColumns } from './columns.ts'
import type { Line } from './lines.ts'
import type { Cell, Row, Table } from './nodes.ts'
import type { Source } from './source.ts'

/** The rows from `first` on, as one table; `next` is the index after it. */
export function buildTable(source: Source, lines: readonly Line[], first: number): { node: Table; next: number } {
  const rows: Row[] = []
  const mark = lines[first]?.parted
  let next = first
  for (let line = lines[next]; line?.role === null && line.parted !== null; line = lines[next]) {
    if (line.parted !== mark || (line.opensTable && next > first)) break
    rows.push(buildRow(source, line))
    next += 1
  }
  continueColumns(rows)
  const position = source.locator.position(lines[first]?.start ?? 0, lines[next - 1]?.end ?? 0)
  return { node: { type: 'table', children: rows, position }, next }
}

function buildRow(source: Source, line: Line): Row {
  const cells = splitCells(source, line).map(({ start, end }): Cell => {
    const own: Line = { start, end, role: null, hashed: false, parted: null, opensTable: false }
    return {
      type: 'cell',
      children: start < end ? source.region([own]) : [],
      position: source.locator.position(start, end),
    }
  })
  return { type: 'row', children: cells, position: source.locator.position(line.start, line.end) }
}
