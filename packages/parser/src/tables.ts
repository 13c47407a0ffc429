import { markGapTables } from './constructs/gap-table.ts'
import { readPipeTables } from './constructs/pipe-table.ts'
import type { Line } from './lines.ts'

/**
 * Finds the tables that no tabs show, and marks their lines as rows.
 *
 * @returns the lines without the rules of tables
 */
export function findTables(text: string, view: string, given: readonly Line[]): readonly Line[] {
  const lines = view.includes('|') ? readPipeTables(view, given) : given
  markGapTables(text, view, lines)
  return lines
}
