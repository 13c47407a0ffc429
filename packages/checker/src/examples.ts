import type { Layout, Range } from '@hegao/contract'
import { LayoutBuilder, layoutMark } from './example-layout.ts'

/** A report text with the places where a rule should find its fault, and how it is laid out. */
export interface MarkedText {
  readonly text: string
  readonly places: readonly Range[]
  /** Only of examples with marks of layout. */
  readonly layout?: Layout
  /** The text with ⟦ and ⟧, without marks of layout. */
  readonly marked: string
}

/**
 * Takes the marks out of an example: ⟦ and ⟧ say where a fault stands; `[黑体 16 居中]` says how what follows is laid out
 * (see {@link LayoutBuilder}).
 */
export function readMarked(example: string): MarkedText {
  const places: Range[] = []
  const layout = new LayoutBuilder()
  let text = ''
  let marked = ''
  let start = 0
  for (let at = 0; at < example.length; at += 1) {
    layoutMark.lastIndex = at
    const [mark] = layoutMark.exec(example) ?? []
    if (mark !== undefined) {
      at += mark.length - 1
      // A page stands in a line of its own.
      if (layout.mark(mark, text)) at += /^\r?\n/.exec(example.slice(at + 1))?.[0].length ?? 0
      continue
    }
    const character = example.charAt(at)
    marked += character
    if (character === '⟦') start = text.length
    else if (character === '⟧') places.push({ start, end: text.length })
    else text += character
  }
  return { text, places, marked, ...layout.finish(text) }
}

/** Whether an example has marks of layout. */
export function hasLayout(example: string): boolean {
  return readMarked(example).layout !== undefined
}
