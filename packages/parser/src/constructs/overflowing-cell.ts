import { type Line, trim } from '../lines.ts'
import { readMarker } from '../markers.ts'

/** How far below a row its cell's text may go on. */
const furthest = 60

/**
 * A form's cell may hold several paragraphs: flattening puts the first behind the label's tab and the others into
 * lines of their own. 年度目标→一、完成……（换行）二、推进…… The first paragraph then becomes a line too, so that the
 * series runs on.
 *
 * @returns the line itself, or the label's part and the text's part of it
 */
export function splitOverflowingCell(view: string, line: Line, lines: readonly Line[], index: number): Line[] {
  const tab = view.slice(line.start, line.end).lastIndexOf('\t')
  if (tab < 0 || line.role !== null) return [line]
  const text = trim(view, line.start + tab + 1, line.end)
  const first = readMarker(view, text.start, text.end)
  if (first?.ordinal !== 1) return [line]
  for (const below of lines.slice(index + 1, index + 1 + furthest)) {
    if (view.slice(below.start, below.end).includes('\t')) break
    const marker = readMarker(view, below.start, below.end)
    if (marker?.kind !== first.kind) continue
    if (marker.ordinal !== 2) break
    const label = trim(view, line.start, line.start + tab)
    // The tab stays with the label: it is what makes the line a row.
    return [
      { ...line, start: label.start, end: line.start + tab + 1 },
      { ...line, ...text },
    ]
  }
  return [line]
}
