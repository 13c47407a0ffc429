import type { MarkerKind } from '@hegao/contract'
import { irregularitiesOf } from './irregularities.ts'
import type { Cell, Irregularity, Item, Row, Section } from './nodes.ts'

/** A section or item that carries a number. */
type Numbered = (Section | Item) & { ordinal: number }

/** How the markers of one kind go on when a table is read row by row. */
interface Across {
  ordinal: number
  row: Row
  /** Whether they have counted across the rows so far. */
  counts: boolean
}

/**
 * Lets the markers of a table run on down its columns: 一、税收收入 over 二、非税收入. Each cell was read by itself, where
 * 二、 lacks its 一、; here what is irregular about the first marker of each kind in a cell is told anew from the cells
 * above it.
 *
 * A table shows a series in part, and several of them: it may begin at any number (the page before has the others),
 * begin anew (收入, then 支出) and count across its rows (一、 | 二、 over 三、 | 四、). None of this is irregular.
 */
export function continueColumns(rows: readonly Row[]): void {
  /** For each column the last marker of each kind that is open, the outermost first. */
  const columns: Numbered[][] = []
  const across = new Map<MarkerKind, Across>()
  for (const row of rows) {
    for (const [at, cell] of row.children.entries()) {
      const numbered = numberedIn(cell)
      if (numbered.length === 0) continue
      const column = columns[at] ?? []
      columns[at] = column
      const judged = new Set<MarkerKind>()
      for (const node of numbered) {
        const last = goOn(column, node)
        const counts = countAcross(across, node, row)
        if (!judged.has(node.kind)) node.irregularities = last === null || counts ? [] : irregularitiesBelow(node, last)
        judged.add(node.kind)
      }
    }
  }
}

/** Makes `node` the last of its kind in a column, closes what stood under the one before, and gives that one. */
function goOn(column: Numbered[], node: Numbered): Numbered | null {
  const open = column.findIndex(({ kind }) => kind === node.kind)
  if (open < 0) {
    column.push(node)
    return null
  }
  const [last] = column.splice(open, column.length - open, node)
  return last ?? null
}

/** Whether `node` is the next one of its kind row by row, and all before it were so too. */
function countAcross(across: Map<MarkerKind, Across>, { kind, ordinal }: Numbered, row: Row): boolean {
  const last = across.get(kind)
  const goesOn = last === undefined || ordinal === last.ordinal + 1 || (ordinal === 1 && last.row !== row)
  const counts = goesOn && last?.counts !== false
  across.set(kind, { ordinal, row, counts })
  return counts
}

function irregularitiesBelow(node: Numbered, last: Numbered): Irregularity[] {
  const isMergedCell = node.ordinal === last.ordinal && node.title === last.title
  return node.ordinal === 1 || isMergedCell
    ? []
    : irregularitiesOf(node.ordinal, { kind: last.kind, ordinal: last.ordinal, node: last })
}

/** The numbered sections of a cell, and the items of its paragraphs. */
function numberedIn({ children }: Cell): Numbered[] {
  const found: Numbered[] = []
  for (const block of children) {
    if (block.type === 'section') {
      if (isNumbered(block)) found.push(block)
    } else if (block.type === 'paragraph') {
      for (const child of block.children) if (child.type === 'item' && isNumbered(child)) found.push(child)
    }
  }
  return found
}

function isNumbered(node: Section | Item): node is Numbered {
  return node.ordinal !== null
}
