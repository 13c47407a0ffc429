import type { Range } from '@hegao/contract'
import { createMatcher, units } from '@hegao/lexicon'
import { characterClass } from '../character-class.ts'
import type { Line } from '../lines.ts'

/** The fewest rows, the head among them, and the fewest cells of each. */
const fewestRows = 3
const fewestCells = 3
/** A longer line is running text, and so is one that ends with a mark. */
const longestRow = 160
const endMarks = characterClass('。，、；：！？')

/**
 * Finds the tables whose columns only spaces part, as they come out of a page layout: lines below one another with as
 * many wide gaps each, where most of the cells behind the first are figures. Their lines are marked as rows.
 *
 * Names, poems and titles set wide have gaps too, but no figures; where a line right above or below has figures in
 * another number of cells, a cell was left empty and no column is certain: all that stays text. Linear time.
 */
export function markGapTables(text: string, view: string, lines: readonly Line[]): void {
  let above: Row | null = null
  for (let i = 0; i < lines.length; ) {
    const row = readRow(text, lines[i])
    if (row === null) {
      above = null
      i += 1
      continue
    }
    const rows = [row]
    let below = readRow(text, lines[i + 1])
    while (below !== null && below.cells.length === row.cells.length) {
      rows.push(below)
      below = readRow(text, lines[i + rows.length])
    }
    if (rows.length >= fewestRows && isTable(view, rows) && !holdsFigures(view, above) && !holdsFigures(view, below)) {
      row.line.opensTable = true
      for (const { line } of rows) line.parted = 'gap'
    }
    above = rows.at(-1) ?? null
    i += rows.length
  }
}

interface Row {
  line: Line
  cells: readonly Range[]
}

/** The cells of a line; null where it has too few to be a row. */
function readRow(text: string, line: Line | undefined): Row | null {
  if (!line || line.role !== null || line.parted !== null || line.end - line.start > longestRow) return null
  if (endMarks[text.charCodeAt(line.end - 1)] === 1 || nextGap(text, line.start, line.start, line.end) === null)
    return null
  const cells = splitAtGaps(text, line.start, line.end)
  return cells.length < fewestCells ? null : { line, cells }
}

function isTable(view: string, rows: readonly Row[]): boolean {
  let cells = 0
  let figures = 0
  let rowsOfFigures = 0
  for (const row of rows) {
    const own = figuresIn(view, row)
    cells += row.cells.length - 1
    figures += own
    if (own > 0) rowsOfFigures += 1
  }
  return figures * 2 > cells && rowsOfFigures >= fewestRows - 1
}

function holdsFigures(view: string, row: Row | null): boolean {
  return row !== null && figuresIn(view, row) * 2 > row.cells.length - 1
}

/** How many of the cells behind the first are figures. */
function figuresIn(view: string, { cells }: Row): number {
  let found = 0
  for (const [at, { start, end }] of cells.entries()) if (at > 0 && isFigure(view.slice(start, end))) found += 1
  return found
}

const number = /(?:[-−+±≥≤<>]\s?)?\d[\d,]*(?:\.\d+)?(?:\s?[-—–~至]\s?\d[\d,]*(?:\.\d+)?)?\s?[百千万亿]{0,3}/y
const nothing = /[-—–―−/]{1,4}$/y
const unitTerms = createMatcher(units)

/** A number with or without a unit, a unit alone, or a dash in the place of a number. */
function isFigure(cell: string): boolean {
  nothing.lastIndex = 0
  if (nothing.test(cell)) return true
  number.lastIndex = 0
  const from = number.test(cell) ? number.lastIndex : 0
  if (from === cell.length) return true
  return unitTerms.longestAt(cell, from)?.term.length === cell.length - from
}

/** The cells of a row that gaps part. */
export function splitAtGaps(text: string, start: number, end: number): Range[] {
  const cells: Range[] = []
  let from = start
  for (let gap = nextGap(text, start, start, end); gap !== null; gap = nextGap(text, start, from, end)) {
    cells.push({ start: from, end: gap.start })
    from = gap.end
  }
  cells.push({ start: from, end })
  return cells
}

const spaces = characterClass(' \u00a0\u3000')
const wide = '\u3000'.charCodeAt(0)
const han = /\p{Script=Han}/u

/** The first run of spaces from `from` on that is as wide as two letters or more, in a line of `[start, end)`. */
function nextGap(text: string, start: number, from: number, end: number): Range | null {
  for (let i = from; i < end; i += 1) {
    if (!isSpace(text, i)) continue
    let width = 0
    let to = i
    for (; to < end && isSpace(text, to); to += 1) width += text.charCodeAt(to) === wide ? 2 : 1
    if (width >= 2 && (width > 2 || !isSetWide(text, start, i, to, end))) return { start: i, end: to }
    i = to
  }
  return null
}

/** 合　计, 政　府　工　作　报　告: one word, its letters set apart. */
function isSetWide(text: string, start: number, gapStart: number, gapEnd: number, end: number): boolean {
  return isLoneHan(text, gapStart - 1, start, end) && isLoneHan(text, gapEnd, start, end)
}

function isLoneHan(text: string, at: number, start: number, end: number): boolean {
  const alone = (at <= start || isSpace(text, at - 1)) && (at + 1 >= end || isSpace(text, at + 1))
  return alone && han.test(text.charAt(at))
}

function isSpace(text: string, at: number): boolean {
  return spaces[text.charCodeAt(at)] === 1
}
