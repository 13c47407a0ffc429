import type { PageElement } from './page-tree.ts'
import { isUnseen } from './style.ts'

/** A row of a table: its cells, and how many blank ones stand before each and after the last. */
export interface GridRow {
  readonly row: PageElement
  readonly cells: readonly { readonly cell: PageElement; readonly blanksBefore: number }[]
  readonly blanksAfter: number
}

/** The most columns a cell may span (HTML, 4.9.11). */
const MAX_SPAN = 1000

/** Hands out blank cells, and none any more once there are more of them than a table can need. */
export class BlankCells {
  #left: number

  /** @param most how many there may be */
  constructor(most: number) {
    this.#left = most
  }

  /** As many of `wanted` as are left. */
  take(wanted: number): number {
    const given = Math.min(wanted, this.#left)
    this.#left -= given
    return given
  }
}

/** The rows of a table with its merged cells laid out: a cell stands at the left upper place of what it covers. */
export function layOutRows(table: PageElement, blanks: BlankCells): GridRow[] {
  /** Column → how many rows below are still covered by a cell further up. */
  const covered: number[] = []
  return rowsOf(table).map((row) => {
    const cells: { cell: PageElement; blanksBefore: number }[] = []
    let column = 0
    let owed = 0
    const passCovered = () => {
      for (let left = covered[column] ?? 0; left > 0 && column < MAX_SPAN; left = covered[column] ?? 0) {
        covered[column] = left - 1
        column += 1
        owed += 1
      }
    }
    for (const cell of cellsOf(row)) {
      passCovered()
      cells.push({ cell, blanksBefore: blanks.take(owed) })
      const width = span(cell, 'colspan')
      const height = span(cell, 'rowspan')
      for (let at = column; at < Math.min(column + width, MAX_SPAN); at += 1) covered[at] = height - 1
      column = Math.min(column + width, MAX_SPAN)
      owed = width - 1
    }
    passCovered()
    return { row, cells, blanksAfter: blanks.take(owed) }
  })
}

/** The rows of a table, those of tables in it not among them. */
export function rowsOf(table: PageElement): PageElement[] {
  const rows: PageElement[] = []
  const visit = (element: PageElement) => {
    for (const child of element.children) {
      if (child.type !== 'element' || isUnseen(child)) continue
      if (child.name === 'tr') rows.push(child)
      else if (/^(?:tbody|thead|tfoot|form)$/.test(child.name)) visit(child)
    }
  }
  visit(table)
  return rows
}

/** The cells of a row. */
export function cellsOf(row: PageElement): PageElement[] {
  return row.children.filter(
    (child): child is PageElement =>
      child.type === 'element' && (child.name === 'td' || child.name === 'th') && !isUnseen(child),
  )
}

/** From this on the text of one cell makes a table a frame for a text, where most of what the table says is in it. */
const LONG_CELL = 200
const MOST = 0.6

/**
 * Whether a table is only there to place things on the page: one with tables in it, with one cell a row, or with a whole
 * text in one of its cells.
 */
export function isLayoutTable(table: PageElement): boolean {
  if (table.holdsTable || table.attributes.get('role') === 'presentation') return true
  const rows = rowsOf(table).map(cellsOf)
  if (rows.every((cells) => cells.length <= 1)) return true
  let total = 0
  let longest = 0
  let filledRows = 0
  for (const cells of rows) {
    const lengths = cells.map(textLength)
    total += lengths.reduce((sum, length) => sum + length, 0)
    longest = Math.max(longest, ...lengths)
    if (lengths.filter((length) => length > 0).length > 1) filledRows += 1
  }
  return filledRows === 0 || (longest >= LONG_CELL && longest > total * MOST)
}

function textLength(element: PageElement): number {
  let length = 0
  for (const child of element.children) {
    if (child.type === 'text') length += child.text.trim().length
    else if (!isUnseen(child)) length += textLength(child)
  }
  return length
}

function span(cell: PageElement, attribute: string): number {
  const given = Number.parseInt(cell.attributes.get(attribute) ?? '1', 10)
  return given >= 1 ? Math.min(given, MAX_SPAN) : 1
}
