import type { Range } from '@hegao/contract'
import { characterTable } from '../character-class.ts'
import { cellPadding, type Line, trim } from '../lines.ts'

const lineFeed = 0x0a
const carriageReturn = 0x0d
const pipe = '|'.charCodeAt(0)
const backslash = '\\'.charCodeAt(0)

/**
 * Finds the tables of Markdown (GitHub Flavored Markdown Spec, 4.10): a row of heads, right below it a rule
 * | --- | :---: | with as many cells, and the rows down to a blank line or a line without a |. The rows are marked as
 * such; the rules are left out. Linear time.
 *
 * @returns `lines` itself where there is no such table
 */
export function readPipeTables(view: string, lines: readonly Line[]): readonly Line[] {
  const rules = new Set<Line>()
  for (let i = 1; i < lines.length; i += 1) {
    const head = lines[i - 1]
    const rule = lines[i]
    if (!head || !rule || !isRuleBelow(view, rule, head)) continue
    rules.add(rule)
    head.parted = 'pipe'
    head.opensTable = true
    // Dashes in all cells of a row below are no further rule.
    i = markBody(view, lines, i + 1)
  }
  return rules.size === 0 ? lines : lines.filter((line) => !rules.has(line))
}

function isRuleBelow(view: string, rule: Line, head: Line): boolean {
  const columns = columnsOfRule(view, rule)
  return (
    columns > 0 &&
    isRowBelow(view, head, rule) &&
    head.role === null &&
    holdsPipe(view, head) &&
    splitAtPipes(view, head.start, head.end).length === columns
  )
}

/** Marks the rows from `from` on and gives the index after them. */
function markBody(view: string, lines: readonly Line[], from: number): number {
  let to = from
  for (let line = lines[to]; line && isBodyRow(view, lines[to - 1], line); line = lines[to]) {
    line.parted = 'pipe'
    to += 1
  }
  return to
}

function isBodyRow(view: string, above: Line | undefined, line: Line): boolean {
  return above !== undefined && line.role === null && isRowBelow(view, above, line) && holdsPipe(view, line)
}

/** Whether no blank line parts two lines. */
function isRowBelow(view: string, above: Line, below: Line): boolean {
  let breaks = 0
  for (let i = above.end; i < below.start; i += 1) {
    const code = view.charCodeAt(i)
    if (code === lineFeed || (code === carriageReturn && view.charCodeAt(i + 1) !== lineFeed)) breaks += 1
  }
  return breaks === 1
}

const dash = 1
const colon = 2
const space = 3
const bar = 4
/** The characters of a rule. */
const signs = characterTable([
  [dash, '-'],
  [colon, ':'],
  [space, ' \t'],
  [bar, '|'],
])
const ruleCell = /:?-+:?$/y

/** How many cells the rule | --- | :---: | has; 0 for any other line. */
function columnsOfRule(view: string, { start, end }: Line): number {
  for (let i = start; i < end; i += 1) if (signs[view.charCodeAt(i)] === 0) return 0
  if (!holdsPipe(view, { start, end })) return 0
  const cells = splitAtPipes(view, start, end)
  return cells.every((cell) => isRuleCell(view.slice(cell.start, cell.end))) ? cells.length : 0
}

function isRuleCell(cell: string): boolean {
  ruleCell.lastIndex = 0
  return ruleCell.test(cell)
}

function holdsPipe(view: string, { start, end }: Range): boolean {
  for (let i = start; i < end; i += 1) if (isPipe(view, i)) return true
  return false
}

/** The cells of a row that pipes part, without the spaces around them; \| is a character of its cell. */
export function splitAtPipes(view: string, start: number, end: number): Range[] {
  const cells: Range[] = []
  let from = isPipe(view, start) ? start + 1 : start
  for (let i = from; i < end; i += 1) {
    if (!isPipe(view, i)) continue
    cells.push(trimCell(view, from, i))
    from = i + 1
  }
  // What stands behind a closing pipe is no cell.
  if (from < end) cells.push(trimCell(view, from, end))
  return cells
}

function isPipe(view: string, at: number): boolean {
  return view.charCodeAt(at) === pipe && view.charCodeAt(at - 1) !== backslash
}

function trimCell(view: string, start: number, end: number): Range {
  return trim(view, start, end, cellPadding)
}
