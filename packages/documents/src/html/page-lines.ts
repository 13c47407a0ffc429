import { Aligner } from './align.ts'
import { isWide, LineWriter } from './line-writer.ts'
import { OrderedList } from './list-marker.ts'
import type { LinePiece, PageLine, PageLines } from './page-line.ts'
import type { PageElement, PageText } from './page-tree.ts'
import { isBlock, isPreformatted, isUnseen } from './style.ts'
import { BlankCells, isLayoutTable, layOutRows } from './table-grid.ts'

/** The most blank cells that are set for merged ones: as many as a thousand large tables have. */
const MOST_BLANKS = 200_000

/** How what is inside an element is shown. */
interface Manner {
  readonly isLink: boolean
  readonly isPreformatted: boolean
  readonly list: OrderedList | null
}

/**
 * The lines that a browser shows of a page, in the order of the file. Linear time.
 *
 * @param root the element from which on the page is read
 * @param html the decoded file
 */
export function layOutLines(root: PageElement, html: string): PageLines {
  const flow = new Flow(root, html)
  flow.visit(root, { isLink: false, isPreformatted: false, list: null })
  return { lines: flow.lines, spans: flow.spans }
}

class Flow {
  lines: PageLine[] = []
  readonly spans = new Map<PageElement, { first: number; next: number }>()
  readonly #aligner: Aligner
  readonly #writer = new LineWriter()
  readonly #blanks: BlankCells
  /** Items whose number has not been written yet: it stands in their first line. */
  #pending: { list: OrderedList; item: PageElement }[] = []
  #block: PageElement
  /** Whether lines are collected for a cell: they are no lines of the page yet. */
  #isCell = false

  constructor(root: PageElement, html: string) {
    this.#block = root
    this.#aligner = new Aligner(html)
    this.#blanks = new BlankCells(MOST_BLANKS)
  }

  visit(element: PageElement, manner: Manner): void {
    if (isUnseen(element)) return
    const around = this.#block
    const block = isBlock(element)
    if (block || element.name === 'br') this.#endLine()
    if (block) this.#block = element
    const first = this.lines.length
    if (element.name === 'table' && !isLayoutTable(element)) this.#table(element, manner)
    else this.#content(element, manner)
    if (block) this.#endLine()
    this.#block = around
    if (this.lines.length > first && !this.#isCell) this.spans.set(element, { first, next: this.lines.length })
  }

  #content(element: PageElement, manner: Manner): void {
    const own: Manner = {
      isLink: manner.isLink || (element.name === 'a' && element.attributes.has('href')),
      isPreformatted: manner.isPreformatted || isPreformatted(element),
      list: element.name === 'ol' ? orderedList(element) : element.name === 'ul' ? null : manner.list,
    }
    const isItem = element.name === 'li' && manner.list !== null
    if (isItem && manner.list) this.#pending.push({ list: manner.list, item: element })
    for (const child of element.children) {
      if (child.type === 'element') this.visit(child, own)
      else this.#text(child, own)
    }
    if (!isItem) return
    this.#endLine()
    this.#pending = this.#pending.filter(({ list, item }) => {
      if (item !== element) return true
      list.next(item, '')
      return false
    })
  }

  #text(node: PageText, { isLink, isPreformatted: isKept }: Manner): void {
    for (const stretch of this.#aligner.align(node)) {
      if (!isKept) {
        this.#writer.add(stretch, isLink)
        continue
      }
      let from = 0
      for (const part of stretch.text.split('\n')) {
        if (from > 0) this.#endLine()
        const to = from + part.length
        const place = stretch.isLiteral ? { start: stretch.start + from, end: stretch.start + to } : stretch
        if (part !== '') this.#writer.addPreformatted({ ...place, text: part, isLiteral: stretch.isLiteral }, isLink)
        from = to + 1
      }
    }
  }

  #table(table: PageElement, manner: Manner): void {
    for (const child of table.children) {
      if (child.type === 'element' && child.name === 'caption') this.visit(child, manner)
    }
    const rows = layOutRows(table, this.#blanks).map(({ cells, blanksAfter }) => ({
      cells: cells.map(({ cell, blanksBefore }) => ({ blanksBefore, lines: this.#cell(cell, manner) })),
      blanksAfter,
    }))
    const isFull = ({ cells }: (typeof rows)[number]) => cells.filter(({ lines }) => lines.length > 0).length > 1
    const firstFull = rows.findIndex(isFull)
    const lastFull = rows.findLastIndex(isFull)
    for (const [index, { cells, blanksAfter }] of rows.entries()) {
      // Above and below the rows a single cell over all columns is a heading or a note.
      if (index < firstFull || index > lastFull) for (const { lines } of cells) this.lines.push(...lines)
      else this.#row(table, cells, blanksAfter)
    }
  }

  #row(table: PageElement, cells: readonly { blanksBefore: number; lines: PageLine[] }[], blanksAfter: number): void {
    const pieces: LinePiece[] = []
    let linked = 0
    const separate = (tabs: number) => {
      if (tabs > 0) pieces.push({ text: '\t'.repeat(tabs), origin: null })
    }
    for (const [index, { blanksBefore, lines }] of cells.entries()) {
      separate(blanksBefore + (index > 0 ? 1 : 0))
      for (const piece of joinLines(lines)) pieces.push(piece)
      for (const line of lines) linked += line.linked
    }
    separate(blanksAfter)
    const text = pieces.map((piece) => piece.text).join('')
    if (/\S/.test(text)) this.lines.push({ pieces, text, linked, isRow: true, element: table })
  }

  #cell(cell: PageElement, manner: Manner): PageLine[] {
    const around = this.lines
    const block = this.#block
    this.lines = []
    this.#block = cell
    this.#isCell = true
    this.#content(cell, manner)
    this.#endLine()
    this.#isCell = false
    this.#block = block
    const content = this.lines
    this.lines = around
    return content
  }

  #endLine(): void {
    const line = this.#writer.finish()
    if (line === null) return
    const marks: LinePiece[] = this.#pending.map(({ list, item }) => ({
      text: list.next(item, line.text),
      origin: { start: item.start, end: item.end },
    }))
    this.#pending = []
    const shown = marks.filter(({ text }) => text !== '')
    this.lines.push({
      pieces: [...shown, ...line.pieces],
      text: shown.map(({ text }) => text).join('') + line.text,
      linked: line.linked,
      isRow: false,
      element: this.#block,
    })
  }
}

/** The lines of a cell as one: those of one paragraph run on, paragraphs are parted by a space. A tab in it is a space. */
function joinLines(lines: readonly PageLine[]): LinePiece[] {
  const pieces: LinePiece[] = []
  let before: PageLine | null = null
  for (const line of lines) {
    if (before) {
      const runsOn =
        before.element === line.element &&
        isWide(before.text.charCodeAt(before.text.length - 1)) &&
        isWide(line.text.charCodeAt(0))
      if (!runsOn) pieces.push({ text: ' ', origin: null })
    }
    for (const { text, origin } of line.pieces) pieces.push({ text: text.replaceAll('\t', ' '), origin })
    before = line
  }
  return pieces
}

function orderedList(element: PageElement): OrderedList {
  const items = element.children.filter((child) => child.type === 'element' && child.name === 'li')
  return new OrderedList(element, items.length)
}
