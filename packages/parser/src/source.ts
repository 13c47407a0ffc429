import type { Line } from './lines.ts'
import type { Locator } from './locator.ts'
import type { Block } from './nodes.ts'

/** What the builders of nodes share: the text as read, its folded view, and the way from offsets to positions. */
export interface Source {
  text: string
  /** The text with full-width digits, letters and brackets folded; the same length. */
  view: string
  locator: Locator
  /** Builds the blocks of a part that holds blocks of its own: a cell, an attachment. */
  region(lines: readonly Line[]): Block[]
}

/** A node whose value is the text of `[start, end)`. */
export function literal<T extends string>(
  { text, locator }: Source,
  type: T,
  { start, end }: { start: number; end: number },
): { type: T; value: string; position: ReturnType<Locator['position']> } {
  return { type, value: text.slice(start, end), position: locator.position(start, end) }
}
