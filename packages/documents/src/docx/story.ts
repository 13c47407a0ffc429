import type { ParagraphProperties, RunProperties } from './properties.ts'

/** A piece of a run: characters of one element. */
export interface RunPiece {
  /** What a reader of the page sees of it. */
  readonly text: string
  /** `w:t` can be cut in two; anything else cannot. */
  readonly element: string
  /** The UTF-16 offsets of the element in the part. */
  readonly start: number
  readonly end: number
}

/** A run that is part of the text: not deleted by a tracked change, no instruction of a field, not hidden. */
export interface WordRun {
  /** Counted from 0 in the paragraph. */
  readonly index: number
  /** The offsets of the element in the part; of what stands around it where it cannot be cut (a formula). */
  start: number
  end: number
  /** The offset behind the tag that opens it. */
  readonly tagEnd: number
  /** Where its content begins: behind its properties. */
  contentStart: number
  /** The XML of its properties, empty where it has none. */
  propertiesXml: string
  readonly properties: RunProperties
  readonly pieces: RunPiece[]
  /** It stands in a tracked insertion. */
  readonly inserted: boolean
  /** It is no `w:r` of the body, and can be cut nowhere. */
  readonly whole: boolean
}

/** A footnote or an endnote that a paragraph refers to. */
export interface NoteReference {
  readonly kind: 'footnotes' | 'endnotes'
  readonly id: string
  /** The offsets in the part of the run with the mark of the note. */
  start: number
  end: number
}

/** A paragraph of a part. */
export interface WordParagraph {
  readonly type: 'paragraph'
  readonly part: string
  /** Counted from 0 in the order of the part. */
  readonly index: number
  /** The UTF-16 offset of the element in the part. */
  readonly start: number
  /** The offset behind the tag that opens it, or behind its properties: where its content begins. */
  contentStart: number
  /** The offset of its end tag; equal to {@link contentStart} where it is an empty element. */
  contentEnd: number
  /** `<w:p/>`: nothing can be put in. */
  readonly empty: boolean
  readonly properties: ParagraphProperties
  readonly runs: WordRun[]
  readonly notes: NoteReference[]
  /** What text boxes anchored in it hold. */
  readonly boxes: Block[][]
  /** A tracked change takes away its mark: it goes on in the next paragraph. */
  markDeleted: boolean
  /** It belongs to a table of contents, which repeats the headings. */
  contents: boolean
  /** It stands in a text box, where Word takes no comments; the paragraph in which the box is anchored. */
  readonly host: WordParagraph | null
}

/** A cell of a table. */
export interface WordCell {
  /** How many columns it takes. */
  span: number
  /** It goes on with the cell above it, and has nothing of its own. */
  continues: boolean
  readonly blocks: Block[]
}

/** A table. */
export interface WordTable {
  readonly type: 'table'
  readonly rows: WordCell[][]
}

/** What stands below one another in a story. */
export type Block = WordParagraph | WordTable

/** The text of a part in the order in which it is read: the body, or one note. */
export interface Story {
  readonly part: string
  readonly blocks: Block[]
}

/** The paragraphs of blocks in the order of the part, those of tables and boxes included. */
export function* paragraphsOf(blocks: readonly Block[]): Generator<WordParagraph> {
  for (const block of blocks) {
    if (block.type === 'table') {
      for (const row of block.rows) for (const cell of row) yield* paragraphsOf(cell.blocks)
    } else {
      yield block
      for (const box of block.boxes) yield* paragraphsOf(box)
    }
  }
}
