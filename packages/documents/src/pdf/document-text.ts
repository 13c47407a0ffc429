import type { OriginMap, PageOrigin } from '../origin.ts'
import { TextBuilder } from '../text-builder.ts'
import { type AlignedRows, alignRows } from './aligned-rows.ts'
import { type Region, regionsOf } from './columns.ts'
import { contentsOf } from './contents.ts'
import { footnoteMark, isFootnote } from './footnotes.ts'
import { furnitureOf } from './furniture.ts'
import { gridsOf } from './grid.ts'
import { joint } from './join-lines.ts'
import type { Line } from './line.ts'
import { linesOf } from './lines.ts'
import type { Page } from './page.ts'
import { goesOn, type SetLine } from './paragraph.ts'
import { type Cell, type Table, tablesOf } from './table.ts'
import { type Sides, type Typography, typographyOf } from './typography.ts'

/** A page whose lines and tables are known. */
interface SetPage {
  readonly page: Page
  readonly lines: readonly Line[]
  readonly tables: readonly Table[]
}

/** What is read one after the other. */
type Element =
  | { readonly type: 'line'; readonly line: Line; readonly sides: Sides }
  | { readonly type: 'footnote'; readonly line: Line; readonly sides: Sides }
  | { readonly type: 'table'; readonly rows: readonly (readonly Cell[])[] }

/**
 * Puts the text of the pages together: paragraphs as lines, rows of tables as lines whose cells tabs part.
 *
 * @param whole whether running heads and page numbers stay
 */
export function documentText(pages: readonly Page[], whole = false): { text: string; origins: OriginMap } {
  const set = whole ? pages.map(setPage) : withoutFurniture(pages.map(setPage))
  const contents = contentsOf(set.flatMap(({ lines }) => lines))
  const parted = set.map(({ page, lines, tables }) => ({
    page,
    tables,
    regions: regionsOf(lines.filter((line) => !contents.has(line))),
  }))
  const widths = new Map(pages.map(({ number, width }) => [number, width]))
  const typography = typographyOf(
    parted.flatMap(({ regions }) => regions),
    widths,
  )
  const writer = new Writer(typography)
  for (const { page, regions, tables } of parted) {
    writer.beginPage(page)
    for (const element of elementsOf(page, regions, tables, typography)) writer.add(element)
  }
  return writer.finish()
}

function setPage(page: Page): SetPage {
  const { tables, rest } = tablesOf(page, gridsOf(page.rules))
  return { page, tables, lines: linesOf(rest, page.number) }
}

function withoutFurniture(pages: readonly SetPage[]): SetPage[] {
  const furniture = furnitureOf(pages.map(({ page, lines }) => ({ number: page.number, height: page.height, lines })))
  return pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !furniture.has(line)) }))
}

/** The elements of a page in the order they are read: tables come where their upper side is. */
function elementsOf(
  page: Page,
  regions: readonly Region[],
  tables: readonly Table[],
  typography: Typography,
): Element[] {
  const elements: Element[] = []
  const waiting = [...tables]
  const addTables = (before: number) => {
    for (let table = waiting[0]; table !== undefined && table.top < before; table = waiting[0]) {
      elements.push({ type: 'table', rows: table.rows })
      waiting.shift()
    }
  }
  for (const region of regions) {
    const sides = typography.sidesOf(region)
    const foot = region.lines.findIndex((_, index) => isFootnote(region.lines, index, page, typography))
    const body = foot < 0 ? region.lines : region.lines.slice(0, foot)
    for (const piece of alignRows(body)) {
      if ('rows' in piece) {
        addTables(piece.rows[0]?.find((cell) => cell !== null)?.baseline ?? 0)
        elements.push(tableOf(piece))
      } else {
        addTables(piece.baseline)
        elements.push({ type: 'line', line: piece, sides })
      }
    }
    if (foot >= 0) for (const line of region.lines.slice(foot)) elements.push({ type: 'footnote', line, sides })
  }
  addTables(Number.POSITIVE_INFINITY)
  return elements
}

function tableOf({ rows }: AlignedRows): Element {
  return { type: 'table', rows: rows.map((cells) => cells.map((cell) => (cell === null ? [] : [cell]))) }
}

/** A line, its number on its page, and the page. */
interface Numbered {
  readonly line: SetLine
  readonly number: number
  readonly page: Page
}

/** Writes elements as text; what is open is the paragraph that the next line may go on with. */
class Writer {
  readonly #builder = new TextBuilder()
  readonly #typography: Typography
  #page: Page | null = null
  #line = 0
  #open: Numbered[] = []
  #footnotes: Numbered[] = []
  /** The rows of the table that was written last. */
  #table: readonly (readonly Cell[])[] = []

  constructor(typography: Typography) {
    this.#typography = typography
  }

  beginPage(page: Page): void {
    this.#page = page
    this.#line = 0
  }

  add(element: Element): void {
    switch (element.type) {
      case 'line':
        this.#addLine(element)
        break
      case 'footnote':
        this.#line += 1
        if (this.#page) this.#footnotes.push({ line: element, number: this.#line, page: this.#page })
        break
      case 'table':
        this.#addTable(element.rows)
        break
    }
  }

  finish(): { text: string; origins: OriginMap } {
    this.#close()
    return this.#builder.finish()
  }

  #addLine(line: SetLine): void {
    this.#line += 1
    const open = this.#open.map((entry) => entry.line)
    if (!goesOn(open, line, this.#typography)) this.#close()
    if (this.#page) this.#open.push({ line, number: this.#line, page: this.#page })
  }

  /** A table that goes on over a page has its head again there: once is enough. */
  #addTable(rows: readonly (readonly Cell[])[]): void {
    const before = this.#open.length === 0 ? this.#table : []
    this.#close()
    let again = 0
    while (again < rows.length && again < highestHead && isSameRow(rows[again], before[again])) again += 1
    for (const [index, cells] of rows.entries()) {
      if (index < again) this.#line += heightOf(cells)
      else this.#addRow(cells)
    }
    this.#table = again > 0 ? before : rows
  }

  #addRow(cells: readonly Cell[]): void {
    for (const [index, cell] of cells.entries()) {
      if (index > 0) this.#builder.separate('\t')
      this.#join(
        cell.map((line, at) => ({ line, number: this.#line + 1 + at })),
        true,
      )
    }
    this.#builder.separate('\n')
    this.#line += heightOf(cells)
  }

  /** Ends the paragraph, and puts after it the footnotes of the pages it stands on. */
  #close(): void {
    if (this.#open.length > 0) {
      this.#join(this.#open.map(({ line, number, page }) => ({ line: line.line, number, page })))
      this.#builder.separate('\n')
      this.#open = []
    }
    let note: Numbered[] = []
    let last: number | null = null
    const flush = () => {
      if (note.length === 0) return
      this.#join(note.map(({ line, number, page }) => ({ line: line.line, number, page })))
      this.#builder.separate('\n')
      note = []
    }
    for (const entry of this.#footnotes) {
      const { line } = entry.line
      const mark = footnoteMark(line)
      // 12项 at the side of a line is no mark where the note before is the first.
      const begins =
        line.noted || (mark !== null && (mark.number === null || last === null || mark.number === last + 1))
      const open = note.map((other) => other.line)
      if (begins || !goesOn(open, entry.line, this.#typography)) flush()
      if (begins && mark !== null && !line.noted) {
        last = mark.number
        note.push({ ...entry, line: { ...entry.line, line: { ...line, text: line.text.slice(mark.length) } } })
      } else note.push(entry)
    }
    flush()
    this.#footnotes = []
  }

  #join(lines: readonly { line: Line; number: number; page?: Page }[], inCell = false): void {
    for (const [index, { line, number, page }] of lines.entries()) {
      const next = lines[index + 1]?.line
      const { between, hyphen } = next === undefined ? nothing : joint(line.text, next.text, inCell)
      this.#builder.add(hyphen ? line.text.slice(0, -1) : line.text, this.#originOf(line, number, page ?? this.#page))
      this.#builder.separate(between)
    }
  }

  #originOf(line: Line, number: number, page: Page | null): PageOrigin {
    const { left, right, top, bottom } = line
    return {
      type: 'page',
      page: line.page,
      line: number,
      box: {
        x: rounded(left),
        y: rounded((page?.height ?? 0) - bottom),
        width: rounded(right - left),
        height: rounded(bottom - top),
      },
    }
  }
}

const nothing = { between: '', hyphen: false }
/** The head of a table has so many rows at most. */
const highestHead = 6

function isSameRow(row: readonly Cell[] | undefined, other: readonly Cell[] | undefined): boolean {
  if (row === undefined || other === undefined || row.length !== other.length) return false
  return row.every((cell, index) => textOf(cell) === textOf(other[index] ?? []))
}

function textOf(cell: Cell): string {
  return cell.map(({ text }) => text).join('')
}

function heightOf(row: readonly Cell[]): number {
  return Math.max(0, ...row.map((cell) => cell.length))
}

function rounded(points: number): number {
  return Math.round(points * 10) / 10
}
