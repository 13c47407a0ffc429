import type { Range } from '@hegao/contract'
import type { ReportedDocument } from '../reporter.ts'

/** What stands in one row of the page: a line of the text, or the lines of a table. */
export type Block = LineBlock | TableBlock

interface LineBlock {
  readonly kind: 'title' | 'heading' | 'paragraph'
  /** The depth of a heading, from 1. */
  readonly level: number
  /** The number of its line, from 1. */
  readonly line: number
  readonly range: Range
}

interface TableBlock {
  readonly kind: 'table'
  /** The number of its first line, from 1. */
  readonly line: number
  readonly range: Range
  readonly rows: readonly (readonly Range[])[]
}

/** The lines of a document that are not blank, in their order, those of a table with tabs between its cells together. */
export function blocksOf(document: ReportedDocument): Block[] {
  const { text, analysis } = document
  const headings = headingLevels(document)
  const title = titleRange(document)
  const blocks: Block[] = []
  let table: TableRow[] = []
  const endTable = () => {
    const [first, second] = table
    // A single line with a tab in it is no table.
    if (first && second) blocks.push(tableOf(table, first))
    else if (first) blocks.push({ kind: 'paragraph', level: 0, line: first.line, range: first.range })
    table = []
  }
  for (const { line, range } of linesOf(text)) {
    const content = text.slice(range.start, range.end)
    if (/\S\t+\s*\S/.test(content)) {
      table.push({ line, range, cells: cellsOf(text, range) })
      continue
    }
    endTable()
    if (content.trim() === '') continue
    const inTitle = range.start >= title.start && range.start < title.end
    const level = headings.get(line) ?? 0
    blocks.push({ kind: inTitle ? 'title' : level > 0 ? 'heading' : 'paragraph', level, line, range })
  }
  endTable()
  if (blocks.length === 0 && analysis.findings.length > 0) {
    blocks.push({ kind: 'paragraph', level: 0, line: 1, range: { start: 0, end: 0 } })
  }
  return blocks
}

interface TableRow {
  readonly line: number
  readonly range: Range
  readonly cells: readonly Range[]
}

function tableOf(rows: readonly TableRow[], first: TableRow): TableBlock {
  const end = rows.at(-1)?.range.end ?? first.range.end
  return {
    kind: 'table',
    line: first.line,
    range: { start: first.range.start, end },
    rows: rows.map(({ cells }) => cells),
  }
}

function* linesOf(text: string): Generator<{ line: number; range: Range }> {
  let start = 0
  let line = 1
  for (const { index, 0: sign } of text.matchAll(/\r\n|\r|\n/g)) {
    yield { line, range: { start, end: index } }
    start = index + sign.length
    line += 1
  }
  yield { line, range: { start, end: text.length } }
}

/** The cells of a row, an empty one between two tabs as well. */
function cellsOf(text: string, { start, end }: Range): Range[] {
  const cells: Range[] = []
  let from = start
  for (let i = start; i <= end; i += 1) {
    if (i < end && text[i] !== '\t') continue
    cells.push({ start: from, end: i })
    from = i + 1
  }
  return cells
}

/** By the number of a line, the depth of the heading that fills it. Headings run into a paragraph are not among them. */
function headingLevels({ analysis, text }: ReportedDocument): Map<number, number> {
  const levels = new Map<number, number>()
  for (const { level, range, position } of analysis.sections) {
    if (level === 'item') continue
    const lineStart = range.start - (position.start.column - 1)
    const before = text.slice(lineStart, range.start)
    rest.lastIndex = range.end
    if (/^[\s#]*$/.test(before) && rest.test(text)) levels.set(position.start.line, level === 'unnumbered' ? 1 : level)
  }
  return levels
}

/** Nothing more of a line but a mark that closes the heading. */
const rest = /[。：:]?[^\S\r\n]*(?=[\r\n]|$)/y

function titleRange({ analysis: { title }, text }: ReportedDocument): Range {
  const start = title === null || title === '' ? -1 : text.indexOf(title)
  return start === -1 ? { start: 0, end: 0 } : { start, end: start + (title?.length ?? 0) }
}
