import { type Decimal, decimal, zero } from '@hegao/numerals'
import type { Table } from '@hegao/parser'
import type { Claim } from '../../claim.ts'
import { fits } from '../parts/memory.ts'
import type { CellText } from './cell.ts'
import { isTotal } from './head.ts'
import type { Block, CellRow } from './layout.ts'
import type { CellFrame } from './table.ts'

/** Which rows of a table are parts of which. */
export interface RowParts {
  /** The row a row under 其中 is a stated part of, by its number. */
  wholes: ReadonlyMap<number, number>
  /** For each column, the row of the total (合计) a row adds up to, by the number of the row. */
  totals: ReadonlyMap<number, ReadonlyMap<number, number>>
  /** The columns that have such a total. */
  sums: ReadonlySet<number>
}

/**
 * Reads the parts of a block. Under 其中 stand the row itself and as many of the following as make up the row above; rows
 * that begin with 其中 one after the other are parts of the same row. 合计 is the total of a column only where the others
 * come near it, so that a table that counts twice, or gives averages, has no parts.
 *
 * @param labelOf the cell that labels a row
 */
export function partsIn(block: Block, rows: readonly CellRow[], labelOf: (row: number) => CellText | null): RowParts {
  const wholes = new Map<number, number>()
  const numberAt = (row: number, column: number) => rows[row]?.[column]?.value ?? null
  const { figures } = block
  let last: number | null = null
  for (const [index, row] of block.rows.entries()) {
    const label = labelOf(row)
    if (label?.part !== true || index === 0 || isTotal(label.name)) continue
    const above = block.rows[index - 1]
    if (above === undefined) continue
    if (last === null || !wholes.has(above)) last = above
    const whole: number = last
    wholes.set(row, whole)
    const members = [row]
    for (let next = index + 1; !makesUp(members, whole, figures, numberAt); next += 1) {
      const follower = block.rows[next]
      const name = follower === undefined ? null : labelOf(follower)
      if (
        follower === undefined ||
        members.length > most ||
        name === null ||
        name.part ||
        name.depth !== null ||
        isTotal(name.name)
      ) {
        members.length = 1
        break
      }
      members.push(follower)
    }
    for (const member of members) wholes.set(member, whole)
  }
  const totals = totalsIn(block, wholes, numberAt, labelOf)
  const sums = new Set([...totals.values()].flatMap((columns) => [...columns.keys()]))
  return { wholes, totals, sums }
}

/** As many parts are looked for under one 其中. */
const most = 16

type NumberAt = (row: number, column: number) => Decimal | null

/** Whether rows add up to another in most of the columns where all of them have a number. */
function makesUp(members: readonly number[], whole: number, columns: readonly number[], numberAt: NumberAt): boolean {
  if (members.length < 2) return false
  let asked = 0
  let met = 0
  for (const column of columns) {
    const total = numberAt(whole, column)
    const sum = sumOf(members, column, numberAt)
    if (total === null || sum === null || total.lte(zero)) continue
    asked += 1
    if (
      sum
        .minus(total)
        .abs()
        .lte(total.times(decimal('0.02')))
    )
      met += 1
  }
  return asked > 0 && met * 2 >= asked
}

function sumOf(members: readonly number[], column: number, numberAt: NumberAt): Decimal | null {
  let sum = zero
  for (const member of members) {
    const value = numberAt(member, column)
    if (value === null || value.lt(zero)) return null
    sum = sum.plus(value)
  }
  return sum
}

/** The total of each row in each column; a subtotal (小计) stands for the rows before it. */
function totalsIn(
  block: Block,
  wholes: ReadonlyMap<number, number>,
  numberAt: NumberAt,
  labelOf: (row: number) => CellText | null,
): Map<number, Map<number, number>> {
  const totals = new Map<number, Map<number, number>>()
  const rows = block.rows.filter((row) => !wholes.has(row))
  const depths = rows.flatMap((row) => labelOf(row)?.depth ?? [])
  const depth = depths.length > 1 ? Math.min(...depths) : null
  for (const total of rows.filter((row) => isTotal(labelOf(row)?.name ?? ''))) {
    const others = rows.filter((row) => row !== total && !isTotal(labelOf(row)?.name ?? ''))
    const members = depth === null ? others : others.filter((row) => labelOf(row)?.depth === depth)
    if (members.length < 2) continue
    for (const column of block.figures) {
      const [whole, sum] = [numberAt(total, column), sumOf(members, column, numberAt)]
      if (whole === null || sum === null || whole.lte(zero)) continue
      if (
        sum
          .minus(whole)
          .abs()
          .gt(whole.times(decimal('0.1')))
      )
        continue
      for (const member of members) {
        const columns = totals.get(member) ?? new Map<number, number>()
        if (!columns.has(column)) columns.set(column, total)
        totals.set(member, columns)
      }
    }
  }
  return totals
}

/** Links the figures of a table to their total, which may stand below them. */
export interface TotalLinker {
  /** @param claims the claims of one cell; they and earlier ones get their `partOf` */
  link(claims: readonly Claim[], cell: CellFrame): void
}

/** Makes a linker for one report. A figure that adds up to a total stays a level: 合计 says nothing of shares. */
export function createTotalLinker(): TotalLinker {
  let table: Table | null = null
  let totals = new Map<string, Claim>()
  let waiting = new Map<string, Claim[]>()
  return {
    link(claims, cell) {
      if (cell.table !== table) {
        table = cell.table
        totals = new Map()
        waiting = new Map()
      }
      const [claim] = claims
      if (claim === undefined || claims.length > 1) return
      const own = `${cell.row}/${cell.column}`
      totals.set(own, claim)
      for (const part of waiting.get(own) ?? []) join(part, claim)
      if (cell.totalRow === null) return
      const key = `${cell.totalRow}/${cell.column}`
      const total = totals.get(key)
      if (total !== undefined) join(claim, total)
      else {
        const parts = waiting.get(key)
        if (parts === undefined) waiting.set(key, [claim])
        else parts.push(claim)
      }
    },
  }
}

function join(part: Claim, whole: Claim): void {
  if (part.partOf !== null || part.role === 'change' || part.role === 'share' || part.kind === 'rank') return
  if (fits(part, whole)) part.partOf = whole.id
}
