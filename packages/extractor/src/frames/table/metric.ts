import type { CellText, Label } from './cell.ts'
import { endsLikePlace, type Head, isKindOfPlace, isOwner, isOwnersHead, isTotal, readHead } from './head.ts'
import type { Block } from './layout.ts'
import type { Place } from './table.ts'

/** What the rows of a block are. */
export interface Orientation {
  /** They are places, bodies, times or classes: the heads say what is measured. */
  byHead: boolean
  /** They are places or bodies. */
  owners: boolean
}

/**
 * Tells whether the heads of a table say what is measured or its rows. Where the rows are places, bodies, years or classes
 * (0—14岁) the heads do: 片区 | 管网长度（公里） | 投资（万元） over 城东片区, 城西片区, 合计; also where several heads name
 * measures of their own. In all other tables (科目 | 年初预算数 | 执行数) the rows do.
 */
export function orientationOf(block: Block, labelOf: (row: number) => CellText | null): Orientation {
  const cells = block.rows.flatMap((row) => labelOf(row) ?? [])
  const title = block.label === null ? '' : (block.heads[block.label]?.name ?? '')
  const places = cells.filter(({ name }) => endsLikePlace(name) && !isKindOfPlace(name)).length
  const totals = cells.filter(({ name }) => isTotal(name)).length
  const owners = isOwnersHead(title) || (places > 0 && (places + totals) * 3 >= cells.length * 2)
  const times = cells.filter((cell) => cell.kind === 'time' || cell.year || readHead([cell])?.kind === 'time').length
  const classes = cells.filter((cell) => cell.kind === 'number' || cell.name.length < 2).length
  const measures = new Set<string>()
  for (const column of block.figures) {
    const head = block.heads[column]
    if (head?.kind === 'measure') measures.add(head.label.text.trim().slice(-2))
  }
  const many = cells.length > 0 && (times * 2 > cells.length || classes * 2 >= cells.length)
  return { owners, byHead: cells.length > 0 && (owners || many || measures.size > 1) }
}

/** The label of a row that says how far or what share, and not of what: 增长（%）, 同比增减, 占比. */
const onlyChange =
  /^(?:比上年|比去年|比预算|较上年|同比|环比)?(?:实际|名义)?(?:增长|增减|增加|增幅|增速|变动|变化|升降|涨跌|下降|占比|比重|占总[量数额]的?比[重例]|构成)?(?:率|额|量|幅度|比例)?$/

/** Whether the label of a row leaves what is measured to the row above. */
export function saysOnlyChange({ name, kind }: Head): boolean {
  return (kind === 'change' || kind === 'share') && onlyChange.test(name)
}

/** What a figure of a table measures: the shortest phrase of its head or its row that says so. */
export function metricOf(place: Place): Label | null {
  const { head, row, thing, orientation } = place
  const rowNames = row !== null && row.kind !== 'time' && row.kind !== 'stage' && row.kind !== 'naming'
  if (row === null || orientation.byHead || !rowNames) return byHead(place)
  if (head?.kind === 'rate' || head?.kind === 'rank') return head.label
  return saysOnlyChange(row) ? (thing ?? row).label : row.label
}

function byHead({ head, row, orientation, lead, block, column }: Place): Label | null {
  const name = row !== null && !orientation.owners && row.kind !== 'time' && row.kind !== 'stage' ? row.label : null
  const plain = name !== null && name.text.trim().length > 1 ? name : null
  if (head === null) return lead.measured ?? plain
  switch (head.kind) {
    case 'change':
      return measureBefore(block, column)?.label ?? lead.measured ?? plain ?? head.label
    case 'time':
      return lead.measured ?? plain
    case 'stage':
    case 'general':
      return lead.measured ?? plain ?? head.label
    case 'other':
      // 云溪县 over a column: whose it is, and not what.
      return isOwner(head.name) ? (lead.measured ?? plain) : head.label
    default:
      return head.label
  }
}

/** How many columns of changes may follow the one they are of. */
const furthest = 6

/** The head to the left that says what the change is of: 产量 | 比上年增长（%）. */
function measureBefore(block: Block, column: number): Head | null {
  for (let at = column - 1; at >= Math.max(0, column - furthest); at -= 1) {
    const head = block.heads[at]
    if (head == null) continue
    if (head.kind === 'measure' || head.kind === 'other') return block.figures.includes(at) ? head : null
  }
  return null
}
