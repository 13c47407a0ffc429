import { decimal, zero } from '@hegao/numerals'
import type { Cell, ReportNode, Table } from '@hegao/parser'
import type { Fault } from '../fault.ts'
import type { Random } from '../random.ts'
import type { Specimen } from '../specimen.ts'

interface Figure {
  readonly start: number
  readonly end: number
  readonly text: string
}

const plainNumber = /^\s*([0-9]+(?:\.[0-9]+)?)\s*$/

/** The columns of a table whose first or last row is the exact sum of the others. */
function summedColumns(specimen: Specimen, { children: [head, ...rows] }: Table): Figure[][] {
  const width = head?.children.length ?? 0
  return Array.from({ length: width }, (_, column) =>
    rows.flatMap((row) => figureIn(specimen, row.children[column]) ?? []),
  ).filter((column) => {
    if (column.length < 3 || column.length < rows.length) return false
    const sum = column.reduce((all, { text }) => all.plus(decimal(text)), zero)
    return [column[0], column.at(-1)].some(
      (total) => total !== undefined && sum.eq(decimal(total.text).times(decimal(2))),
    )
  })
}

function figureIn({ folded }: Specimen, cell: Cell | undefined): Figure | null {
  if (cell === undefined) return null
  const { start, end } = { start: cell.position.start.offset, end: cell.position.end.offset }
  const found = plainNumber.exec(folded.slice(start, end))
  if (found === null) return null
  const at = start + found[0].indexOf(found[1] ?? '')
  return { start: at, end: at + (found[1]?.length ?? 0), text: found[1] ?? '' }
}

function tablesIn(node: ReportNode): Table[] {
  if (node.type === 'table') return [node]
  return 'children' in node ? node.children.flatMap((child) => tablesIn(child)) : []
}

/** Another number of the same length, well away from the first. */
function changed({ text }: Figure, random: Random): string {
  const at = random.below(text.replace(/\..*/, '').length)
  const digit = (Number(text.charAt(at)) + 1 + random.below(8)) % 10
  return text.slice(0, at) + (at === 0 && digit === 0 ? 9 : digit) + text.slice(at + 1)
}

/** 12, 17, 20, 合计94 */
export const tableFigure: Fault = {
  name: 'figure of a summed column changed',
  rules: ['arithmetic/table-total'],
  mayAlso: ['arithmetic', 'contradiction', 'unit'],
  goal: 0.97,
  *plantings(specimen, random) {
    const columns = tablesIn(specimen.report).flatMap((table) => summedColumns(specimen, table))
    for (const column of random.shuffled(columns)) {
      const [figure] = random.shuffled(column)
      const text = figure === undefined ? '' : changed(figure, random)
      if (figure === undefined || text === figure.text) continue
      yield { edits: [{ start: figure.start, end: figure.end, text }], dependents: column }
    }
  },
}
