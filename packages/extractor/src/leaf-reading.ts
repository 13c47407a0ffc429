import type { LeafInContext, Report } from '@hegao/parser'
import { leadOver, tableNumberEnd } from './frames/table/lead.ts'
import { type CellFrame, cellFrame, readBareCell } from './frames/table/table.ts'
import { type LeafText, leafTexts } from './leaf-texts.ts'
import { type Presence, presenceIn } from './presence.ts'
import { type Scan, scan } from './quantities/scan.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

/** A leaf with what is read of it before its quantities are framed. */
export interface LeafReading extends LeafText {
  readonly context: LeafInContext
  readonly around: Surroundings
  /** What stands in it. */
  readonly present: Presence
  /** The table cell that it is, or null. */
  readonly cell: CellFrame | null
  /** Its numbers; some are quantities. */
  readonly found: Scan
}

/** Looks for the numbers of all leaves of a report. */
export function readLeaves(report: Report, all: readonly LeafInContext[]): LeafReading[] {
  const texts = leafTexts(report, all)
  let around = surroundingsOf([])
  return all.map((context, index) => {
    const { leaf, ancestors } = context
    const { value, text, breaks } = texts[index] ?? none
    if (ancestors !== around.ancestors) around = surroundingsOf(ancestors)
    const { table } = around
    const cell = table === null ? null : cellFrame(leaf, table, () => leadOver(all, index))
    return {
      context,
      around,
      value,
      text,
      breaks,
      present: presenceIn(text),
      cell,
      found: scanLeaf(context, text, cell),
    }
  })
}

const none: LeafText = { value: '', text: '', breaks: null }

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
