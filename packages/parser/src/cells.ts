import type { Range } from '@hegao/contract'
import { splitAtGaps } from './constructs/gap-table.ts'
import { splitAtPipes } from './constructs/pipe-table.ts'
import { type Line, trim } from './lines.ts'
import type { Source } from './source.ts'

/** The cells of a row, without the spaces around them. */
export function splitCells({ text, view }: Source, line: Line): Range[] {
  switch (line.parted) {
    case 'pipe':
      return splitAtPipes(view, line.start, line.end)
    case 'gap':
      return splitAtGaps(text, line.start, line.end)
    default:
      return splitAtTabs(view, line.start, line.end)
  }
}

function splitAtTabs(view: string, start: number, end: number): Range[] {
  const cells: Range[] = []
  let from = start
  for (let i = start; i <= end; i += 1) {
    if (i < end && view.charCodeAt(i) !== 0x09) continue
    cells.push(trim(view, from, i))
    from = i + 1
  }
  return cells
}
