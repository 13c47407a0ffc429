import type { Range } from '@hegao/contract'
import type { Claim } from '@hegao/extractor'
import {
  add,
  type Decimal,
  decimal,
  exactly,
  type Interval,
  intersects,
  powerOfTen,
  printed,
  zero,
} from '@hegao/numerals'
import { type Cell, type Row, rangeOf, type Table } from '@hegao/parser'
import type { Document } from '../document.ts'
import { possibleValues } from './figure.ts'

/** A cell that holds one number and nothing else. */
export interface TableFigure {
  readonly range: Range
  /** As printed. */
  readonly text: string
  readonly value: Decimal
  /** All it can have been printed for. */
  readonly possible: Interval
  readonly claim: Claim | null
}

/** A column whose rows and whose total both stand in a table. */
export interface TotalledColumn {
  /** The words at its head, as written: 受益人口（人）. */
  readonly head: string
  readonly total: TableFigure
  readonly parts: readonly TableFigure[]
  readonly sum: Decimal
  /** Whether the parts make the total, rounding allowed for. */
  readonly fits: boolean
}

/** A row that adds up the others. */
const totalLabels = /^(?:[合总]\s*计|全[国省市州盟县区旗镇乡])$/
/** A row that is part of another one, or adds up some. */
const nestedLabels = /^(?:其中|[#*(]|小\s*计|[一二三四五六七八九十]+[、.]|[0-9]+(?:\.[0-9]+)*[、.]|[ 　—-])/
/** Heads of columns nobody adds up. */
const notAdded = /率|比|%|‰|均|价|指数|位次|排名|名次|序号|年份|得分|评分|占|增|幅|密度|[编代]码|电话|日期|时间/
/** Unless their total is 100: those are the shares of one whole. */
const shares = /比重|占比|构成/
const plainNumber = /^(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.([0-9]+))?$/

/**
 * The columns of a table that a row of totals (合计, 总计, 全县), its first or last one, adds up. None where rows stand
 * within rows: 其中, 小计.
 */
export function totalledColumns(document: Document, { children: [head, ...body] }: Table): TotalledColumn[] {
  const labels = body.map((row) => labelOf(document, row))
  if (head === undefined || labels.some((label) => nestedLabels.test(label))) return []
  const isTotal = (row: number) => totalLabels.test(labels[row] ?? '')
  const totals = body.map((_, row) => row).filter(isTotal)
  const [at] = totals
  if (at === undefined || totals.length > 1 || (at !== 0 && at !== body.length - 1)) return []
  const rows = body.filter((_, row) => row !== at)
  return (body[at]?.children ?? []).slice(1).flatMap((cell, before) => {
    const column = totalledColumn(
      document,
      head.children[before + 1],
      cell,
      rows.map((row) => row.children[before + 1]),
    )
    return column === null ? [] : [column]
  })
}

function totalledColumn(
  document: Document,
  head: Cell | undefined,
  totalCell: Cell,
  cells: readonly (Cell | undefined)[],
): TotalledColumn | null {
  const title = head === undefined ? '' : textOf(document, head)
  const written = head === undefined ? '' : document.text.slice(head.position.start.offset, head.position.end.offset)
  const total = figureIn(document, totalCell)
  const parts = cells
    .map((cell) => (cell === undefined ? null : figureIn(document, cell)))
    .filter((part) => part !== null)
  const isAdded = !notAdded.test(title) || (shares.test(title) && total?.value.eq(100))
  if (title === '' || !isAdded || total === null || parts.length < 2 || parts.length < cells.length) return null
  const possible = parts.reduce<Interval>((sum, part) => add(sum, part.possible), exactly(zero))
  const sum = parts.reduce((all, { value }) => all.plus(value), zero)
  return { head: written.trim(), total, parts, sum, fits: intersects(possible, total.possible) }
}

function figureIn({ folded, text, claimsIn }: Document, cell: Cell): TableFigure | null {
  const range = trimmed(folded, rangeOf(cell.position))
  const found = plainNumber.exec(folded.slice(range.start, range.end))
  if (found === null) return null
  const value = decimal(found[0].replaceAll(',', ''))
  const [claim = null] = claimsIn(range)
  // Without its unit a whole number may be rounded: 8640 of 万元.
  const isCounted = claim?.kind === 'count' && claim.range.start === range.start
  const possible = isCounted ? possibleValues(claim) : printed(value, powerOfTen(-(found[1]?.length ?? 0)))
  return { range, text: text.slice(range.start, range.end), value, possible, claim }
}

function labelOf(document: Document, { children: [first] }: Row): string {
  return first === undefined ? '' : textOf(document, first)
}

function textOf({ folded }: Document, cell: Cell): string {
  const { start, end } = trimmed(folded, rangeOf(cell.position))
  return folded.slice(start, end)
}

function trimmed(folded: string, { start, end }: Range): Range {
  const text = folded.slice(start, end)
  const from = start + text.length - text.trimStart().length
  return { start: from, end: Math.max(from, start + text.trimEnd().length) }
}
