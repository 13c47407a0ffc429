import type { Range } from '@hegao/contract'
import { type Decimal, decimal, fold, readNumeral } from '@hegao/numerals'
import type { Cell, ReportNode, TextLeaf } from '@hegao/parser'
import { readUnit } from '../../quantities/unit.ts'
import { type Figure, readFigure } from './figure.ts'

/** A stretch of text in the document, with its range there. */
export interface Label {
  text: string
  range: Range
}

/** A cell with text in it. */
export interface CellText {
  leaf: TextLeaf
  /** Without the marker (一、), the cue (其中：) and the footnote. */
  label: Label
  /** The label folded and without spaces: 合计 for 合　计. */
  name: string
  /** `time` is a year or a part of one, 2022年, 1—4月. */
  kind: 'number' | 'time' | 'words'
  /** It is 2022 and nothing more: a year or a number. */
  year: boolean
  /** The number that fills the cell. */
  figure: Figure | null
  /** It holds a stand-in for a number and nothing else: XX, **. */
  placeholder: boolean
  /** The number the cell begins with, for sums; null in a cell of words. */
  value: Decimal | null
  /** It opens with 其中. */
  part: boolean
  /** The label it stands behind in the same cell, the 单位 of 单位：万元; null where there is none. */
  field: string | null
  /** How deep its marker is: 1 for 一、, 2 for （一）; null without one. */
  depth: number | null
}

/** A dash, a stroke or 无 in the place of a figure. */
const nothing = /^[-—–―−/\\…·.、\s]*$|^[*×X]$|^无$/
const years = '(?:(?:19|20)[0-9]{2}|[一二][〇零○一二三四五六七八九]{3})'
const time = new RegExp(
  `^(?:${years}(?:—|-|~|至)?)?(?:${years})?(?:年度?)?(?:(?:[0-9]{1,2}(?:[—–~至-]{1,2}[0-9]{1,2})?月份?(?:[0-9]{1,2}日)?|[一二三四五六七八九十]{1,2}月)|第?[一二三四1-4](?:[—–~至、-][一二三四1-4])?季度|前三季度|[上下]半年)?[末底初]?$`,
)

/** Reads a cell; null for an empty one, for a dash, and for one that holds running text. */
export function readCellText(cell: Cell): CellText | null {
  let field: string | null = null
  let marker = ''
  let depth: number | null = null
  for (let node: ReportNode = cell; ; ) {
    if (node.type === 'sentence' || node.type === 'heading' || node.type === 'title' || node.type === 'subtitle')
      return textOf(node, marker, depth, field)
    // The parser takes 其中：… and 单位：… for a label and its value.
    if (node.type === 'field') field = node.label
    if (node.type === 'section') {
      marker = node.marker
      depth = typeof node.level === 'number' ? node.level : null
    }
    if (!('children' in node) || node.children.length !== 1) return null
    const only: ReportNode | undefined = (node.children as readonly ReportNode[])[0]
    if (only === undefined) return null
    node = only
  }
}

/** A longer cell is running text: it labels nothing and is no figure. */
const longest = 60

function textOf(leaf: TextLeaf, marker: string, depth: number | null, field: string | null): CellText | null {
  if (leaf.value.length > longest) return null
  const text = fold(leaf.value)
  const cue =
    /^\s*(?:[△▲#·•]\s*)?(?:(?:其中|其他)(?:[：:,，]\s*|(?=\S{3})))?/.exec(text.slice(marker.length))?.[0] ?? ''
  const part = field === '其中' || cue.includes('其中')
  const start = marker.length + cue.length
  const end = start + withoutFootnote(text.slice(start))
  const origin = leaf.position.start.offset
  const label = { text: leaf.value.slice(start, end), range: { start: origin + start, end: origin + end } }
  const name = text.slice(start, end).replace(/\s/g, '')
  if (name === '' || nothing.test(name)) return null
  const figure = start === 0 ? readFigure(text) : null
  const value = figure === null ? valueBefore(text) : (figure.interval.min ?? figure.interval.max)
  const year = /^(?:19|20)[0-9]{2}$/.test(name)
  const kind =
    !year && time.test(name) && figure === null ? 'time' : value !== null || counted.test(name) ? 'number' : 'words'
  const placeholder = /^[*×X]{2,4}$/.test(name)
  return { leaf, label, name, kind, year, figure, placeholder, value, part, field, depth }
}

/** 第3位, XX件, 近百人: numbers that have no value to add up. */
const counted = /^第[0-9一二三四五六七八九十]{1,3}[位名]?$|^[*×X]{1,4}[^*×X]{0,4}$/

/** The number of 27.4公里, ≥95%, 12人（含借调2人）; null for 10千伏线路 and for all words. */
function valueBefore(text: string): Decimal | null {
  opening.lastIndex = 0
  const at = opening.exec(text)?.[0].length ?? 0
  const numeral = readNumeral(text, at)
  if (numeral === null) return null
  joint.lastIndex = numeral.end
  const upper = joint.test(text) ? readNumeral(text, joint.lastIndex) : null
  const unit = readUnit(text, (upper ?? numeral).end)
  const rest = text.slice(unit?.end ?? (upper ?? numeral).end).trim()
  if (unit === null && numeral.form !== 'mixed') return null
  // 2022年（件）, 1—4月（件）: a time with a unit heads a column.
  if (unit?.entry.care === 'date' && (unit.term !== '年' || numeral.value.gte(decimal('1900')))) return null
  return rest === '' || /^(?:[（(，、；/①-⑳*]|及?以[上下内]|左右|上下)/.test(rest) ? numeral.value : null
}

const opening =
  /\s*(?:(?:同比|环比|比上年|较上年)?(?:增长|增加|上升|提高|下降|减少|降低|回落))?(?:约|近|超过?|不足|不少于|不低于|不超过|达|至少|[≥≤<>])?\s*[-−+]?/y
const joint = /\s*(?:—{1,2}|[-–~～至])\s*/y

/** Where a label ends before what points to a note under the table: 从业人员①, 产值（注1）. */
function withoutFootnote(text: string): number {
  if (/^\s*[*×X]+\s*$/.test(text)) return text.length
  const note = /\s*(?:[①-⑳¹²³*※]|\[[0-9]{1,2}\]|[（(]注[0-9]?[）)])?\s*[：:]?\s*$/.exec(text)
  return note === null || note.index === 0 ? text.length : note.index
}
