import type { ClaimRecord, Range } from '@hegao/contract'
import { decimal, exactly, fold, magnitudeValue, one, readNumeral } from '@hegao/numerals'
import type { Cell, LeafInContext, ReportNode, Row, Table, TextLeaf } from '@hegao/parser'
import type { Reading } from '../quantities/reading.ts'
import { readUnit } from '../quantities/unit.ts'
import { headsMeasure, isOwner } from './table-head.ts'

/** A stretch of text in the document, with its range there. */
export interface Label {
  text: string
  range: Range
}

/** What its row and column say of a cell. */
export interface CellFrame {
  /** The text cell to the left. */
  label: Label | null
  /** The head of the column. */
  header: Label | null
  table: Table
  row: number
  column: number
  /** The column says what is measured, the row where or whose it is. */
  headMeasures: boolean
  /** The row this one is a stated part of (其中：…), or null. */
  wholeRow: number | null
}

/** What a cell's frame makes of its number. */
export interface CellReading {
  metric: Label | null
  status: ClaimRecord['status']
  role: ClaimRecord['role']
  /** The place or body in whose row it stands, 临湖区, 市公安局; null where the row names none. */
  owner: string | null
}

const known = new WeakMap<Table, ReadonlyMap<TextLeaf, CellFrame>>()

/** The frame of a leaf that stands alone in a table cell and holds a number, else null. Each table is read once. */
export function cellFrame({ leaf, ancestors }: LeafInContext): CellFrame | null {
  const table = ancestors.find((node): node is Table => node.type === 'table')
  if (table === undefined) return null
  let frames = known.get(table)
  if (frames === undefined) {
    frames = frameCells(table)
    known.set(table, frames)
  }
  return frames.get(leaf) ?? null
}

function frameCells(table: Table): Map<TextLeaf, CellFrame> {
  const frames = new Map<TextLeaf, CellFrame>()
  let headers: readonly (Label | null)[] = []
  let headMeasures = false
  let wholeRow: number | null = null
  for (const [index, row] of table.children.entries()) {
    const cells = row.children.map(labelOf)
    const filled = cells.filter((cell) => cell !== null)
    const numeric = filled.filter((cell) => isNumeric(cell.label.text))
    if (filled.length >= 2 && numeric.length === 0 && hasNumbers(table.children[index + 1])) {
      headers = cells.map((cell) => cell?.label ?? null)
      headMeasures = columnsMeasure(headers, table.children, index)
      wholeRow = null
      continue
    }
    const first = filled[0]
    if (first?.part) wholeRow ??= index - 1
    else if (/合计|总计|总分|小计/.test(first?.label.text ?? '')) wholeRow = null
    let label: Label | null = null
    for (const [column, cell] of cells.entries()) {
      if (cell === null) continue
      if (!isNumeric(cell.label.text)) {
        if (/[一-龥]/.test(cell.label.text)) label = withoutCue(cell.label)
        continue
      }
      const header = headers[column] ?? null
      frames.set(cell.leaf, {
        label,
        header,
        headMeasures: headMeasures && header !== null,
        table,
        row: index,
        column,
        wholeRow,
      })
    }
  }
  return frames
}

/** Whether the heads over the rows that follow say what is measured; the rows up to the next head are asked. */
function columnsMeasure(headers: readonly (Label | null)[], rows: readonly Row[], head: number): boolean {
  const numeric = new Set<number>()
  const owners: string[] = []
  for (let index = head + 1; index < rows.length; index += 1) {
    const cells = rows[index]?.children.map(labelOf) ?? []
    const columns = cells.flatMap((cell, column) => (cell !== null && isNumeric(cell.label.text) ? [column] : []))
    const first = columns[0]
    if (first === undefined) break
    for (const column of columns) numeric.add(column)
    const owner = cells.slice(0, first).findLast((cell) => cell !== null && /[一-龥]/.test(cell.label.text))
    if (owner != null) owners.push(owner.label.text.trim())
  }
  const heads = [...numeric].flatMap((column) => {
    const header = headers[column]
    if (header == null || naming.test(header.text)) return []
    const named = withoutUnit(header)
    return [{ text: named.text.trim(), unit: named !== header }]
  })
  return headsMeasure(heads, owners, headers.find((header) => header !== null)?.text.trim() ?? '')
}

function hasNumbers(row: Row | undefined): boolean {
  return row?.children.some((cell) => isNumeric(labelOf(cell)?.label.text ?? '')) ?? false
}

/** The one leaf of a simple cell; null for an empty cell and for one that holds running text. */
function labelOf(cell: Cell): { leaf: TextLeaf; label: Label; part: boolean } | null {
  let part = false
  for (let node: ReportNode = cell; ; ) {
    if (node.type === 'sentence' || node.type === 'heading' || node.type === 'title' || node.type === 'subtitle') {
      const { start, end } = node.position
      part ||= /^其中/.test(node.value)
      return { leaf: node, label: { text: node.value, range: { start: start.offset, end: end.offset } }, part }
    }
    // The parser takes 其中：… for a label and its value.
    part ||= node.type === 'field' && node.label === '其中'
    if (!('children' in node) || node.children.length !== 1) return null
    const only: ReportNode | undefined = (node.children as readonly ReportNode[])[0]
    if (only === undefined) return null
    node = only
  }
}

/** 其中：基本支出 → 基本支出 */
function withoutCue(label: Label): Label {
  const cue = /^(?:其中|其他)?[：:]/.exec(label.text)?.[0].length ?? 0
  return { text: label.text.slice(cue), range: { start: label.range.start + cue, end: label.range.end } }
}

function isNumeric(text: string): boolean {
  return /^\s*[≥≤<>约近-]?\s*[0-9０-９.*×]/.test(text) && !/^\s*[0-9０-９]{1,2}[.．、]\s*[一-龥]/.test(text)
}

/** Columns that name or number their rows. */
const naming = /年度$|年份|序号|编号|电话|代码|日期|时间|邮编|文号/
const scored = /分值|得分|分数|评分|自评分|权重分/
const rates = /率(?:（%）)?$|占比|比重|增幅|增速|增长|同比/

/**
 * A cell that holds a number and nothing else: its unit stands in the column head (金额（万元）), in the row label, or
 * over the table (单位：万元).
 */
export function readBareCell(text: string, frame: CellFrame, caption: string | null): Reading | null {
  const start = text.length - text.trimStart().length
  const negative = /^[-−]/.test(text.slice(start))
  const numeral = readNumeral(text, negative ? start + 1 : start)
  if (numeral === null || numeral.form !== 'arabic' || text.slice(numeral.end).trim() !== '') return null
  const header = frame.header?.text ?? ''
  if (naming.test(header) || (frame.label === null && frame.header === null)) return null
  const unit = unitFor(header, frame.label?.text ?? '', caption)
  if (unit === null) return null
  const value = (negative ? numeral.value.neg() : numeral.value).times(unit.scale)
  return {
    start,
    end: numeral.end,
    kind: unit.entry.kind,
    interval: exactly(value),
    ulp: numeral.ulp?.times(unit.scale) ?? null,
    approximation: 'exact',
    unit: unit.term,
    unitEntry: unit.entry,
    placeholder: false,
    production: 'table-cell',
  }
}

function unitFor(header: string, label: string, caption: string | null) {
  for (const written of [bracketed(header), bracketed(label)]) {
    const unit = written === null ? null : scaledUnit(written)
    if (unit !== null) return unit
  }
  if (scored.test(header)) return scaledUnit('分')
  if (rates.test(header)) return scaledUnit('%')
  return caption === null ? null : scaledUnit(caption)
}

/** 管网长度（公里） → 管网长度 */
function withoutUnit(label: Label): Label {
  const written = bracketed(label.text)
  if (written === null || scaledUnit(written) === null) return label
  const length = label.text.search(/\s*[（(][^（）()]*[）)]\s*$/)
  if (length < 1) return label
  return { text: label.text.slice(0, length), range: { start: label.range.start, end: label.range.start + length } }
}

function bracketed(text: string): string | null {
  return /[（(]([^（）()]{1,8})[）)]\s*$/.exec(text)?.[1] ?? null
}

/** 万元 is the unit 元 at a scale of 10000. */
function scaledUnit(written: string) {
  const folded = fold(written)
  const magnitude = /^[百千万亿]{1,2}(?=.)/.exec(folded)?.[0] ?? ''
  for (const skip of magnitude === '' ? [0] : [0, magnitude.length]) {
    const unit = readUnit(folded, skip)
    if (unit === null || unit.end !== folded.length) continue
    const scale = skip === 0 ? one : (magnitudeValue(magnitude) ?? one)
    const base = unit.entry.kind === 'money' || unit.entry.kind === 'percentage' ? decimal(unit.entry.factor) : one
    return { term: unit.term, entry: unit.entry, scale: scale.times(base) }
  }
  return null
}

/** What a number in a cell measures, whose it is, and what its column says of it. */
export function readCell(frame: CellFrame, reading: Reading): CellReading {
  const header = frame.header?.text ?? ''
  const measuresItself = /率(?:（%）)?$|占比|比重/.test(header) && reading.kind === 'percentage'
  const owner = frame.label !== null && isOwner(frame.label.text.trim()) ? frame.label.text.trim() : null
  const named = measuresItself || frame.headMeasures ? frame.header : (frame.label ?? frame.header)
  const metric = named === null ? null : withoutUnit(named)
  return { metric, ...standingOf(header), owner }
}

/** What the head of a column says of the status and role of its figures. */
function standingOf(header: string): Pick<CellReading, 'status' | 'role'> {
  if (scored.test(header) && !/得分|自评|评分/.test(header)) return { status: 'requirement', role: 'level' }
  if (/指标值|目标|计划|任务数/.test(header) && !/实际|完成/.test(header)) return { status: 'planned', role: 'target' }
  if (/预算/.test(header) && !/执行|决算|完成/.test(header)) return { status: 'budget', role: 'level' }
  if (/增长|增减|同比|变动|增幅|升降/.test(header)) return { status: 'actual', role: 'change' }
  return { status: 'actual', role: 'level' }
}
