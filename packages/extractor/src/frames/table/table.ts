import type { Interval } from '@hegao/numerals'
import type { Table, TextLeaf } from '@hegao/parser'
import { scaled } from '../../quantities/bounds.ts'
import type { Reading } from '../../quantities/reading.ts'
import type { CellText, Label } from './cell.ts'
import { type Head, isOwner, isTotal, readHead, type Standing } from './head.ts'
import { type Block, type CellRow, isClass, type Layout, layOut } from './layout.ts'
import { leadIn, type TableLead } from './lead.ts'
import { metricOf, type Orientation, orientationOf, saysOnlyChange } from './metric.ts'
import { partsIn } from './parts.ts'
import { bareCountUnit, chooseUnit, indexUnit, rankUnit, readTableUnit, type TableUnit, unitOfCount } from './unit.ts'

export type { Label } from './cell.ts'

/** What its row, its column and the lines over the table say of a cell. */
export interface CellFrame {
  table: Table
  row: number
  column: number
  /** It names, numbers or dates (序号, 电话, 0—14岁 at the head of a row): its numbers claim nothing. */
  silent: boolean
  cell: CellText
  metric: Label | null
  unit: TableUnit | null
  standing: Standing
  /** As written: the head 2022年, or the row of a year. */
  period: string | null
  /** The place or body whose figure it is, 临湖区, 市公安局; null where the table names none. */
  owner: string | null
  /** The row this one is a stated part of (其中：…), or null. */
  wholeRow: number | null
  /** The row of the total (合计) the figure adds up to, or null. */
  totalRow: number | null
}

const known = new WeakMap<Table, ReadonlyMap<TextLeaf, CellFrame>>()

/**
 * The frame of a leaf that stands alone in a table cell and holds a number or a name, else null. Each table is read once.
 *
 * @param table the table that the leaf stands in
 * @param lead tells what the lines over the table say; asked at its first leaf
 */
export function cellFrame(leaf: TextLeaf, table: Table, lead: () => TableLead): CellFrame | null {
  let frames = known.get(table)
  if (frames === undefined) {
    frames = frameCells(table, lead())
    known.set(table, frames)
  }
  return frames.get(leaf) ?? null
}

const open: Standing = { status: null, role: null, base: null }

function frameCells(table: Table, above: TableLead): Map<TextLeaf, CellFrame> {
  const layout = layOut(table)
  const lead = leadIn(layout.titles, above)
  const frames = new Map<TextLeaf, CellFrame>()
  const add = (cell: CellText, place: Partial<CellFrame>) =>
    frames.set(cell.leaf, {
      table,
      row: -1,
      column: -1,
      silent: true,
      cell,
      metric: null,
      unit: null,
      standing: open,
      period: null,
      owner: null,
      wholeRow: null,
      totalRow: null,
      ...place,
    })
  for (const cell of layout.silent) add(cell, {})
  for (const block of layout.blocks) frameBlock(block, layout, lead, add)
  return frames
}

type Add = (cell: CellText, place: Partial<CellFrame>) => void

function frameBlock(block: Block, { rows }: Layout, lead: TableLead, add: Add): void {
  const labels = labelsOf(block, rows)
  const labelOf = (row: number) => labels.get(row)?.cell ?? null
  const orientation = orientationOf(block, labelOf)
  const parts = partsIn(block, rows, labelOf)
  const figures = new Set(block.figures)
  const headed = block.heads.length > 0
  let thing: Head | null = null
  for (const row of block.rows) {
    const cells = rows[row] ?? []
    const own = labels.get(row) ?? null
    const rowHead = own === null ? null : readHead([own.cell])
    if (rowHead !== null && !saysOnlyChange(rowHead)) thing = rowHead
    let left: CellText | null = null
    for (const [column, cell] of cells.entries()) {
      if (cell === null) continue
      if (!figures.has(column) || cell.kind !== 'number') {
        if (cell.kind === 'number' || (headed && isClass(cell) && block.labels.includes(column))) add(cell, {})
        else if (column !== block.units) left = cell
        continue
      }
      const label = own === null || !headed ? (left === null ? null : readHead([left])) : rowHead
      const head = block.heads[column] ?? null
      const totalRow = parts.totals.get(row)?.get(column) ?? null
      const place: Place = { head, row: label, thing, orientation, lead, block, column, rows }
      add(cell, {
        row,
        column,
        silent: false,
        metric: metricOf(place),
        unit:
          label === null && head === null
            ? null
            : (unitOf(place, cells) ?? bareUnit(place, cell, parts.sums.has(column))),
        standing: standingOf(place),
        period: head?.period ?? (label?.kind === 'time' ? label.period : null),
        owner: own?.owner ?? (head !== null && isOwner(head.name) ? head.label.text.trim() : null),
        wholeRow: parts.wholes.get(row) ?? null,
        totalRow,
      })
    }
  }
}

interface RowLabel {
  cell: CellText
  owner: string | null
}

/** The label of each row; an empty cell under a merged one takes over the one above. */
function labelsOf(block: Block, rows: readonly CellRow[]): Map<number, RowLabel> {
  const found = new Map<number, RowLabel>()
  const column = block.label
  if (column === null) return found
  const owners = new Map<number, CellText>()
  let last: CellText | null = null
  for (const row of block.rows) {
    const cells = rows[row] ?? []
    // 合计 stands in the first column, also where the label column is another one.
    last = cells[column] ?? block.labels.flatMap((at) => cells[at] ?? [])[0] ?? last
    let owner: string | null = null
    for (const at of block.labels) {
      const cell = cells[at] ?? owners.get(at)
      if (cell === undefined) continue
      owners.set(at, cell)
      if (isOwner(cell.name)) owner = cell.label.text.trim()
    }
    if (last !== null) found.set(row, { cell: last, owner })
  }
  return found
}

/** A figure, what heads it, and the table around it. */
export interface Place {
  head: Head | null
  /** The label of the row. */
  row: Head | null
  /** The last row that names more than a change: the 产值 over 增长（%）. */
  thing: Head | null
  orientation: Orientation
  lead: TableLead
  block: Block
  column: number
  rows: readonly CellRow[]
}

function standingOf({ head, row }: Place): Standing {
  const [ofHead, ofRow] = [head?.standing ?? open, row?.standing ?? open]
  const rowSpeaks = row !== null && (row.kind === 'stage' || row.kind === 'change' || row.kind === 'share')
  // 增长（%） under 2023年完成 is a change; under 2024年预期 it is a target.
  const changes = rowSpeaks && ofRow.role === 'change' && ofHead.role === 'level'
  const role = changes ? 'change' : (ofHead.role ?? (rowSpeaks ? ofRow.role : null))
  return {
    status: ofHead.status ?? (rowSpeaks ? ofRow.status : null),
    // 全县 100.00 is the whole.
    role: role === 'share' && row !== null && isTotal(row.name) ? 'level' : role,
    base: ofHead.base ?? (rowSpeaks ? ofRow.base : null),
  }
}

/** The unit of a figure: that of its head, of its row, of the column of units, of the table, or one that goes without saying. */
function unitOf(place: Place, cells: CellRow): TableUnit | null {
  const { head, row, lead, block, column } = place
  if (head?.kind === 'unit' || head?.kind === 'naming') return null
  const written = head?.unit ?? row?.unit ?? impliedUnit(head, lead)
  if (written !== null) return written
  const told = block.units === null ? null : (cells[block.units] ?? null)
  if (told !== null) return readTableUnit(told.name) ?? { ...bareCountUnit, term: told.name }
  const ofRow = impliedUnit(row, lead)
  if (ofRow !== null) return ofRow
  if (lead.index) return indexUnit
  const [name, other] = [head?.name ?? '', row?.name ?? '']
  const counted = countOf(head) ?? countOf(row)
  const hasCounts = lead.units.some(({ kind }) => kind === 'count')
  if (counted !== null && counted.term !== '' && !hasCounts) return counted
  const small = block.small.has(column) && block.small.size < block.figures.length
  return chooseUnit(lead.units, `${name} ${other}`, small) ?? counted
}

/** 科室 | 办文 | 办会 over 综合科, 秘书科: whole numbers of what bodies did, or that add up, are counts without a unit. */
function bareUnit({ head, orientation }: Place, { name }: CellText, addsUp: boolean): TableUnit | null {
  if (head === null || !(head.kind === 'other' || head.kind === 'measure' || head.kind === 'general')) return null
  return (orientation.owners || addsUp) && /^[0-9,]{1,9}$/.test(name) ? bareCountUnit : null
}

/** The unit that a head or row counts in by its name; 执行数 is no count. */
function countOf(head: Head | null): TableUnit | null {
  return head === null || head.kind === 'stage' || head.kind === 'time' || isTotal(head.name)
    ? null
    : unitOfCount(head.name)
}

/** What needs no unit beside it: 位次, 得分, 比重, 增长. */
function impliedUnit(head: Head | null, lead: TableLead): TableUnit | null {
  switch (head?.kind) {
    case 'rank':
      return rankUnit
    case 'score':
      return readTableUnit('分')
    case 'index':
      return indexUnit
    case 'share':
    case 'rate':
      return readTableUnit('%')
    case 'change':
      // 增减额 is in the unit of what changes; 增减 may be.
      if (/[额量数值]$/.test(head.name)) return null
      if (/增长|[增降升]幅|增速|率/.test(head.name) || lead.units.length === 0) return readTableUnit('%')
      return (
        lead.units.find(({ kind }) => kind === 'percentage') ??
        (/同比|环比/.test(head.name) ? readTableUnit('%') : null)
      )
    default:
      return null
  }
}

const unknown: Interval = { min: null, max: null, minOpen: false, maxOpen: false }

/** A cell that holds a number or its stand-in and nothing else, with the unit that its head, its row or its table has. */
export function readBareCell({ cell, unit }: CellFrame): Reading | null {
  const { figure, placeholder, label, leaf } = cell
  if (unit === null || (figure === null && !placeholder)) return null
  const start = label.range.start - leaf.position.start.offset
  return {
    start: figure?.start ?? start,
    end: figure?.end ?? start + label.text.length,
    kind: unit.kind,
    interval: figure === null ? unknown : scaled(figure.interval, unit.scale),
    ulp: figure?.ulp?.times(unit.scale) ?? null,
    approximation: figure?.approximation ?? 'exact',
    unit: unit.term,
    unitEntry: unit.entry,
    placeholder,
    production: 'table-cell',
  }
}
