import type { Field, Grid } from './grid.ts'
import type { Line } from './line.ts'
import { linesOf } from './lines.ts'
import type { Box, Page, Run } from './page.ts'

/** A cell; none of the lines where it is empty or covered by one beside or above it. */
export type Cell = readonly Line[]

/** A table on a page. */
export interface Table extends Box {
  readonly page: number
  readonly rows: readonly (readonly Cell[])[]
}

/** Takes from a page's runs those that stand in its grids; what is left is running text. */
export function tablesOf(page: Page, grids: readonly Grid[]): { tables: Table[]; rest: Run[] } {
  const taken = new Set<Run>()
  const tables: Table[] = []
  for (const grid of grids) {
    const inside = page.runs.filter((run) => !taken.has(run) && holds(grid, run))
    if (inside.length === 0) continue
    const filled = fill(grid, inside)
    // A frame drawn around text, a chart: hardly any field holds something.
    if (filled.size < 2) continue
    for (const run of inside) taken.add(run)
    tables.push(tableOf(page.number, grid, filled))
  }
  return { tables, rest: page.runs.filter((run) => !taken.has(run)) }
}

function holds({ left, top, right, bottom }: Box, run: Run): boolean {
  const x = (run.left + run.right) / 2
  const y = run.baseline - run.size * 0.35
  return x > left && x < right && y > top && y < bottom
}

function fill(grid: Grid, runs: readonly Run[]): Map<Field, Run[]> {
  const filled = new Map<Field, Run[]>()
  for (const run of runs) {
    const field = grid.fieldAt((run.left + run.right) / 2, run.baseline - run.size * 0.35)
    if (field === null) continue
    const own = filled.get(field)
    if (own) own.push(run)
    else filled.set(field, [run])
  }
  return filled
}

function tableOf(page: number, grid: Grid, filled: ReadonlyMap<Field, readonly Run[]>): Table {
  const rows: Cell[][] = Array.from({ length: grid.rows }, () => Array.from({ length: grid.columns }, () => []))
  for (const [field, runs] of filled) {
    const row = rows[field.row]
    if (row) row[field.column] = linesOf(runs, page)
  }
  return {
    page,
    rows: rows.filter((row) => row.some((cell) => cell.length > 0)),
    left: grid.left,
    top: grid.top,
    right: grid.right,
    bottom: grid.bottom,
  }
}
