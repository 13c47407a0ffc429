import type { Block, WordCell, WordParagraph, WordTable } from '../docx/story.ts'
import { alignCells, type RowDefinition } from './rows.ts'

/** Where a paragraph stands among tables, and what it ends. */
export interface TablePlace {
  /** In how many tables it stands, one inside the other; 0 outside of any. */
  readonly depth: number
  readonly endsCell: boolean
  /** It is no paragraph but the end of a row. */
  readonly endsRow: boolean
  readonly row: RowDefinition | null
}

interface OpenTable {
  readonly table: WordTable
  readonly definitions: (RowDefinition | null)[]
  row: WordCell[]
  cell: Block[]
}

/** Tables nested deeper are read as if they stood in the last. */
const MOST_NESTED = 32

/** Puts the paragraphs of a .doc, which stand one behind the other, into tables, rows and cells. */
export class StoryBuilder {
  readonly blocks: Block[] = []
  readonly #tables: OpenTable[] = []

  /** Adds the next paragraph. */
  add(paragraph: WordParagraph, place: TablePlace): void {
    const depth = Math.min(place.depth, MOST_NESTED)
    while (this.#tables.length > depth) this.#closeTable()
    while (this.#tables.length < depth) this.#openTable()
    const open = this.#tables.at(-1)
    if (open === undefined) this.blocks.push(paragraph)
    else if (place.endsRow) closeRow(open, place.row)
    else {
      open.cell.push(paragraph)
      if (place.endsCell) closeCell(open)
    }
  }

  /** Ends what is open. */
  finish(): Block[] {
    while (this.#tables.length > 0) this.#closeTable()
    return this.blocks
  }

  #openTable(): void {
    const table: WordTable = { type: 'table', rows: [] }
    const around = this.#tables.at(-1)?.cell ?? this.blocks
    around.push(table)
    this.#tables.push({ table, definitions: [], row: [], cell: [] })
  }

  #closeTable(): void {
    const open = this.#tables.pop()
    if (open === undefined) return
    if (open.row.length > 0 || open.cell.length > 0) closeRow(open, null)
    alignCells(open.table, open.definitions)
  }
}

function closeCell(open: OpenTable): void {
  open.row.push({ span: 1, continues: false, blocks: open.cell })
  open.cell = []
}

function closeRow(open: OpenTable, definition: RowDefinition | null): void {
  if (open.cell.length > 0) closeCell(open)
  open.table.rows.push(open.row)
  open.definitions.push(definition)
  open.row = []
}
