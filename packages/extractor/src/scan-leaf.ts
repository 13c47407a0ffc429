import { fold } from '@hegao/numerals'
import type { LeafInContext } from '@hegao/parser'
import { tableNumberEnd } from './frames/table/lead.ts'
import { type Scan, scan } from './quantities/scan.ts'

/** A leaf as the reader of numbers leaves it to the readers of frames. */
export interface ScannedLeaf {
  context: LeafInContext
  /** The leaf's text, folded. */
  text: string
  found: Scan
}

/** Looks for the numbers of a leaf. */
export function scanLeaf(context: LeafInContext): ScannedLeaf {
  const text = unbroken(fold(context.leaf.value))
  return { context, text, found: scan(text, Math.max(bodyStart(context), tableNumberEnd(text))) }
}

/** A line break inside a leaf is where the text was broken at a fixed width: it ends no clause. */
function unbroken(view: string): string {
  return view.includes('\n') || view.includes('\r') ? view.replace(/[\n\r]/g, ' ') : view
}

/** A heading begins with its marker, the first sentence of an item too: 1. and 一是 are no numbers. */
function bodyStart({ leaf, section }: LeafInContext): number {
  if (section === null || section.marker === '') return 0
  const own = leaf.type === 'heading' || section.type === 'item'
  return own && leaf.position.start.offset === section.position.start.offset ? section.marker.length : 0
}
