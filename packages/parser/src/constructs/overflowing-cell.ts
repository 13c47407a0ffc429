import { type Line, trim } from '../lines.ts'
import { readMarker } from '../markers.ts'

/** How far below a row its cell's text may go on. */
const furthest = 60

/**
 * A form's cell may hold several paragraphs: flattening puts the first behind the label's tab and the others into
 * lines of their own. 年度目标→一、完成……（换行）二、推进…… The first paragraph then becomes a line too, so that the
 * series runs on.
 *
 * @returns the label's part and the text's part of the line, or null where its cells hold themselves
 */
export function splitOverflowingCell(view: string, lines: readonly Line[], index: number): [Line, Line] | null {
  const line = lines[index]
  if (line?.parted !== 'tab' || line.role !== null) return null
  const tab = view.lastIndexOf('\t', line.end - 1)
  const text = trim(view, tab + 1, line.end)
  const first = readMarker(view, text.start, text.end)
  if (first?.ordinal !== 1) return null
  for (let i = index + 1; i <= index + furthest; i += 1) {
    const below = lines[i]
    if (below === undefined || below.parted !== null) return null
    const marker = readMarker(view, below.start, below.end)
    if (marker?.kind !== first.kind) continue
    if (marker.ordinal !== 2) return null
    const label = trim(view, line.start, tab)
    // The tab stays with the label: it is what makes the line a row.
    return [
      { ...line, start: label.start, end: tab + 1 },
      { ...line, start: text.start, end: text.end, parted: null },
    ]
  }
  return null
}
