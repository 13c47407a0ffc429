import type { Table } from '@hegao/parser'
import { type CellText, readCellText } from './cell.ts'
import { type Head, isTotal, readHead } from './head.ts'
import { readTableUnit } from './unit.ts'

/** The cells of a row; null where nothing stands. */
export type CellRow = readonly (CellText | null)[]

/** Rows of figures under one row of heads (of one or more levels). */
export interface Block {
  /** The head of each column; empty for a table without heads. */
  heads: readonly (Head | null)[]
  /** The rows of figures. */
  rows: number[]
  /** Columns of words that label their rows, with what tells more of them (责任单位). */
  labels: number[]
  /** The one of them that names the row. */
  label: number | null
  /** Columns that hold figures. */
  figures: number[]
  /** The column of the units (计量单位), or null. */
  units: number | null
  /** The columns whose figures are at most 100, some with decimals: percentages where the unit may be % or another. */
  small: ReadonlySet<number>
}

/** A table read once: its cells, and what they are. */
export interface Layout {
  rows: readonly CellRow[]
  blocks: readonly Block[]
  /** Lines that stand alone above the first heads: 表1 …, 单位：万元. */
  titles: readonly CellText[]
  /** Cells that name or number and claim nothing: heads, 栏次. */
  silent: readonly CellText[]
}

/** Reads what the rows of a table are: titles, heads, figures, and lines that open a group (一、农业). */
export function layOut(table: Table): Layout {
  const rows: CellRow[] = table.children.map((row) => row.children.map(readCellText))
  const shapes = rows.map(shapeOf)
  const blocks: Block[] = []
  const titles: CellText[] = []
  const silent: CellText[] = []
  let pending: number[] = []
  for (const [index, shape] of shapes.entries()) {
    if (shape === 'words' || (shape === 'names' && headsFigures(rows, shapes, index, pending))) {
      pending.push(index)
      continue
    }
    if (shape === 'empty') continue
    const row = rows[index] ?? []
    const levels = headRows(rows, pending, row, blocks.at(-1))
    const first = blocks.length === 0
    if (levels.length > 0 || first) {
      const cells = levels.map((at) => rows[at] ?? [])
      blocks.push({
        heads: headsOf(cells),
        rows: [],
        labels: [],
        label: null,
        figures: [],
        units: null,
        small: new Set(),
      })
      silent.push(...cells.flatMap((level) => level.filter((cell) => cell !== null)))
    }
    if (first) titles.push(...titlesIn(rows, pending, levels[0] ?? index))
    pending = []
    if (levels.length > 0 && numbersColumns(row)) {
      silent.push(...row.filter((cell) => cell !== null))
      // 栏次 | 1 | 2: the heads go on to the row below.
      continue
    }
    const block = blocks.at(-1)
    block?.rows.push(index)
    rows[index] = alignedRight(row, block?.heads.length ?? 0)
  }
  for (const block of blocks) settleColumns(block, rows)
  return { rows, blocks, titles, silent }
}

/** 合计 over several columns was written into fewer cells than there are heads: what follows it stands to the right. */
function alignedRight(row: CellRow, width: number): CellRow {
  const [label, ...others] = row
  const missing = width - row.length
  if (missing <= 0 || label == null || others[0] != null || others.at(-1)?.kind !== 'number') return row
  if (!isTotal(label.name) && !label.name.startsWith('总分')) return row
  return [label, ...new Array<null>(missing).fill(null), ...others]
}

/** `names`: its only numbers are bare years or classes, 指标 | 2022 | 2023, 乡镇 | 0—14岁 | 60岁及以上. */
type Shape = 'words' | 'figures' | 'names' | 'empty'

function shapeOf(row: CellRow): Shape {
  const filled = row.filter((cell) => cell !== null)
  if (filled.length === 0) return 'empty'
  const numbers = filled.filter((cell) => cell.kind === 'number')
  if (numbers.length === 0) return 'words'
  if (!numbers.every((cell) => cell.year || isClass(cell))) return 'figures'
  return numbers.length > 1 || filled.some((cell) => cell.kind === 'time') ? 'names' : 'figures'
}

/** Years and classes head a table only where figures follow and no figures came before. */
function headsFigures(
  rows: readonly CellRow[],
  shapes: readonly Shape[],
  index: number,
  pending: readonly number[],
): boolean {
  const next = shapes[index + 1]
  const above = rows.slice(0, index).some((_, at) => shapes[at] === 'figures')
  const headed = rows[pending.at(-1) ?? -1]
  // 指标 | 2022年 | 2023年 over 参会人数 | 2010 | 2022: the heads are complete.
  if (headed !== undefined && headed[0] != null && rows[index]?.[0] != null) return headed.filter(Boolean).length < 2
  return next === 'figures' && (!above || pending.length > 0)
}

/** Of the rows of words above a row of figures, those that head it, uppermost first. */
function headRows(
  rows: readonly CellRow[],
  pending: readonly number[],
  below: CellRow,
  block: Block | undefined,
): readonly number[] {
  const columns = [...below.keys()].filter((column) => below[column]?.kind === 'number')
  let at = pending.length - 1
  while (at >= 0 && !isHead(rows[pending[at] ?? 0] ?? [], columns, block !== undefined)) at -= 1
  const lowest = pending[at]
  if (lowest === undefined) return []
  const levels = [lowest]
  while (levels.length < 3) {
    const above = pending[at - levels.length]
    const lower = rows[levels[0] ?? 0] ?? []
    if (above === undefined || !spans(rows[above] ?? [], lower, columns)) break
    levels.unshift(above)
  }
  return levels
}

/** Whether words stand over most of the columns with numbers; a row that follows figures must leave none open. */
function isHead(row: CellRow, columns: readonly number[], late: boolean): boolean {
  const filled = row.filter((cell) => cell !== null)
  if (filled.length < 2) return false
  const over = columns.filter((column) => row[column] != null).length
  if (late ? over < columns.length || row[0] === null : over * 2 < columns.length || over === 0) return false
  return filled.length > 2 || !isFormLine(filled)
}

/** 项目名称 | 云溪河治理: a label and what is filled in, and no heads. */
function isFormLine([label, value]: readonly CellText[]): boolean {
  if (label === undefined || value === undefined || !/名称$|负责人$|联系人$|地址$|^填/.test(label.name)) return false
  const kind = readHead([value])?.kind
  return (kind === 'other' && readHead([value])?.unit === null) || kind === undefined
}

/** Whether a row is a further level over the heads below: one of them leaves cells open that the other fills. */
function spans(upper: CellRow, lower: CellRow, columns: readonly number[]): boolean {
  if (!columns.some((column) => upper[column] != null)) return false
  const width = Math.max(upper.length, lower.length)
  let open = false
  let repeated = false
  for (let column = 0; column < width; column += 1) {
    const [above, below] = [upper[column] ?? null, lower[column] ?? null]
    if ((above === null) !== (below === null)) open = true
    repeated ||= above !== null && above.name === upper[column + 1]?.name
  }
  return open || repeated
}

function headsOf(levels: readonly CellRow[]): (Head | null)[] {
  const columns: CellText[][] = []
  for (const [at, level] of levels.entries()) {
    const lower = levels[at + 1]
    const width = Math.max(level.length, lower?.length ?? 0)
    // A merged head of several columns was written into the first: it spans those that the level below goes on to fill.
    let spanning: CellText | null = null
    for (let column = 0; column < width; column += 1) {
      const own: CellText | null = level[column] ?? null
      if (lower?.[column] == null) spanning = null
      else if (own !== null) spanning = own
      const cell = own ?? spanning
      const above = columns[column] ?? []
      columns[column] = above
      if (cell !== null && above.at(-1)?.name !== cell.name) above.push(cell)
    }
  }
  return Array.from(columns, (cells) => readHead(cells))
}

function titlesIn(rows: readonly CellRow[], pending: readonly number[], until: number): CellText[] {
  return pending
    .filter((at) => at < until)
    .flatMap((at) => {
      const filled = rows[at]?.filter((cell) => cell !== null) ?? []
      return filled.length === 1 ? filled : []
    })
}

/** 栏次 | 1 | 2 | 3=1+2, 甲 | 1 | 2: numbers of the columns. */
function numbersColumns(row: CellRow): boolean {
  let due = 0
  for (const cell of row) {
    if (cell === null || /^(?:栏次|行次|[甲乙丙丁])$/.test(cell.name)) continue
    const number = /^[0-9]{1,2}/.exec(cell.name)?.[0]
    if (number === undefined || !/^[0-9]{1,2}(?:=.*)?$/.test(cell.name)) return false
    if (due > 0 && Number(number) !== due) return false
    due = Number(number) + 1
  }
  return due > 2
}

/** Classes in the place of labels: 0—14岁, 10—20亩. */
const classHead = /^(?:年龄|年龄组|年龄段|组别|分组|档次|规模|等级|区间|户型|人口规模|.{0,4}分组)(?:[（(].*)?$/

/** Heads of a column of years or months that label their rows. */
const namesTime = /^(?:年份|年度|时间|月份|日期)$/

/** Columns of words that tell more of a row and do not name it. */
const aside = /单位|部门|责任|负责|地点|位置|地址|类别|类型|来源|内容|性质|所在|级别|阶段|年限/

/** Tells the columns of labels, of units and of figures apart. */
function settleColumns(block: Block, rows: readonly CellRow[]): void {
  const width = Math.max(0, ...block.rows.map((at) => rows[at]?.length ?? 0))
  for (let column = 0; column < width; column += 1) {
    const cells = block.rows.flatMap((at) => rows[at]?.[column] ?? [])
    const head = block.heads[column] ?? null
    const numbers = cells.filter((cell) => cell.kind === 'number')
    if (head?.kind === 'unit' && areUnits(cells)) {
      block.units = column
      continue
    }
    const open = block.figures.length === 0
    const classes =
      open && block.labels.length === 0 && (classHead.test(head?.name ?? '') || areClasses(cells, numbers))
    const next = block.rows.flatMap((at) => rows[at]?.[column + 1] ?? [])
    const codes = column === 0 && head?.unit == null && areCodes(cells) && next.length > 0 && next.every(isWords)
    if (codes && block.heads[1]?.kind !== 'unit') continue
    const naming = head?.kind === 'naming' || head?.kind === 'note'
    if (numbers.length > 0 && !classes) {
      if (!naming) block.figures.push(column)
      else if (open && namesTime.test(head.name)) block.labels.push(column)
    } else if (cells.length > 0 && open && (!naming || namesTime.test(head.name))) block.labels.push(column)
  }
  const naming = block.labels.filter((column) => !aside.test(block.heads[column]?.name ?? ''))
  block.label = naming.at(-1) ?? block.labels[0] ?? null
  block.small = new Set(block.figures.filter((column) => isSmall(block, rows, column)))
}

/** Under 单位 stand units, or bodies. */
function areUnits(cells: readonly CellText[]): boolean {
  return cells.filter(({ name }) => readTableUnit(name) !== null).length * 2 > cells.length
}

/** 201, 20101 before the names of their rows. */
function areCodes(cells: readonly CellText[]): boolean {
  return cells.length > 0 && cells.every(({ name }) => /^[0-9]{1,9}$/.test(name))
}

function isWords({ kind }: CellText): boolean {
  return kind === 'words'
}

/** 0—14岁, 2000万元以上: a range or bound with its unit. */
export function isClass({ figure, name }: CellText): boolean {
  return figure === null && /以[上下内]|[0-9][—–~～至-]+[0-9]/.test(name)
}

/** 0—14岁, 15—59岁, 60岁及以上: ranges and bounds with one unit, or years without a head. */
function areClasses(cells: readonly CellText[], numbers: readonly CellText[]): boolean {
  if (numbers.length === 0) return false
  if (cells.length > numbers.length) return cells[0]?.kind === 'words' && numbers.every((cell) => cell.figure === null)
  return (numbers.length > 1 && numbers.every((cell) => cell.year)) || (numbers.length > 1 && numbers.every(isClass))
}

/** How many rows tell whether a column is one of percentages. */
const asked = 12

function isSmall(block: Block, rows: readonly CellRow[], column: number): boolean {
  let decimals = false
  for (const row of block.rows.slice(0, asked)) {
    const name = rows[row]?.[column]?.name
    if (name === undefined) continue
    if (Math.abs(Number(name)) > 100) return false
    decimals ||= name.includes('.')
  }
  return decimals
}
