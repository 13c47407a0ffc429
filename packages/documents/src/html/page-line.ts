import type { PageElement } from './page-tree.ts'

/** Characters of a line: from the file, or put between them by the reader where `origin` is null. */
export interface LinePiece {
  readonly text: string
  /** UTF-16 offsets in the decoded file. */
  readonly origin: { readonly start: number; readonly end: number } | null
}

/** A line that a browser would show: a paragraph, a part of one before a br, or a row of a table. */
export interface PageLine {
  readonly pieces: readonly LinePiece[]
  readonly text: string
  /** How many of its characters, spaces not counted, are links. */
  readonly linked: number
  readonly isRow: boolean
  /** The innermost element that begins and ends lines around it; the table of a row. */
  readonly element: PageElement
}

/** The lines of a page, and which of them lie in an element: from `first` up to, not including, `next`. */
export interface PageLines {
  readonly lines: readonly PageLine[]
  readonly spans: ReadonlyMap<PageElement, { readonly first: number; readonly next: number }>
}
