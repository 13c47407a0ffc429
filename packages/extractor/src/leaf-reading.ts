import type { LeafInContext } from '@hegao/parser'
import { foldedTexts } from './folded-texts.ts'
import { leadOver, tableNumberEnd } from './frames/table/lead.ts'
import { type CellFrame, cellFrame, readBareCell } from './frames/table/table.ts'
import { type Presence, presenceIn } from './presence.ts'
import { type Scan, scan } from './quantities/scan.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

/** A leaf with what is read of it before its quantities are framed. */
export interface LeafReading {
  readonly context: LeafInContext
  readonly around: Surroundings
  /** Its text, folded. */
  readonly text: string
  /** What stands in it. */
  readonly present: Presence
  /** The table cell that it is, or null. */
  readonly cell: CellFrame | null
  /** Its numbers; some are quantities. */
  readonly found: Scan
}

/** Looks for the numbers of all leaves of a report. */
export function readLeaves(all: readonly LeafInContext[]): LeafReading[] {
  const texts = foldedTexts(all)
  let around = surroundingsOf([])
  return all.map((context, index) => {
    const { leaf, ancestors } = context
    const text = texts[index] ?? ''
    if (ancestors !== around.ancestors) around = surroundingsOf(ancestors)
    const { table } = around
    const cell = table === null ? null : cellFrame(leaf, table, () => leadOver(all, texts, index))
    return { context, around, text, present: presenceIn(text), cell, found: scanLeaf(context, text, cell) }
  })
}

/** In a table cell a bare number has the unit of its row or column. */
function scanLeaf(context: LeafInContext, text: string, cell: CellFrame | null): Scan {
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
