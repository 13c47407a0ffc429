import type { LeafInContext } from '@hegao/parser'
import { tableNumberEnd } from './frames/table/lead.ts'
import { type CellFrame, readBareCell } from './frames/table/table.ts'
import { type Scan, scan } from './quantities/scan.ts'

/**
 * Looks for the numbers of a leaf.
 *
 * @param text the leaf's text, folded
 * @param cell the table cell that the leaf is, or null: there a bare number has the unit of its row or column
 */
export function scanLeaf(context: LeafInContext, text: string, cell: CellFrame | null): Scan {
  const found = scan(text, Math.max(bodyStart(context), tableNumberEnd(text)))
  if (cell === null) return found
  const bare = readBareCell(cell)
  if (cell.silent) found.readings = []
  else if (bare !== null) found.readings = [bare]
  return found
}

/** A heading begins with its marker, the first sentence of an item too: 1. and 一是 are no numbers. */
function bodyStart({ leaf, section }: LeafInContext): number {
  if (section === null || section.marker === '') return 0
  const own = leaf.type === 'heading' || section.type === 'item'
  return own && leaf.position.start.offset === section.position.start.offset ? section.marker.length : 0
}
