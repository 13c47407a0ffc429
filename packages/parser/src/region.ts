import { acceptMarkers } from './acceptance.ts'
import { buildAttachment, buildAttachmentList, buildField, buildNotes, buildSignature, endOfNotes } from './blocks.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { readAttachment } from './constructs/attachment.ts'
import { readField } from './constructs/field.ts'
import { isNotesHeading } from './constructs/notes.ts'
import { splitOverflowingCell } from './constructs/overflowing-cell.ts'
import { isSalutation } from './constructs/salutation.ts'
import { findSignature, type SignatureSpan } from './constructs/signature.ts'
import { pairMarks } from './enclosure.ts'
import type { Line } from './lines.ts'
import type { Block } from './nodes.ts'
import type { Piece } from './piece.ts'
import { literal, type Source } from './source.ts'
import { buildTable } from './table.ts'
import { settleHeadings } from './unnumbered-headings.ts'

/**
 * Tells the lines of a report, an attachment or a cell apart: what a line shows by its own shape becomes a block at
 * once; in running text the markers are found and weighed together.
 *
 * @param top whether these are the lines of the report itself, below its title
 */
export function readPieces(source: Source, given: readonly Line[], top: boolean): Piece[] {
  const region = createRegion(source, splitOverflowingCells(source.view, given), top)
  const pieces: Piece[] = []
  for (let i = 0; i < region.lines.length; ) {
    const line = region.lines[i]
    if (!line) break
    const found = readBlock(region, line, i)
    pieces.push(found ? { type: 'block', block: found.node } : readLine(source, line))
    i = found?.next ?? i + 1
  }
  settleMarkers(pieces)
  settleHeadings(source.view, pieces)
  return pieces
}

/** The lines that are read together, and what is known of them beforehand. */
interface Region {
  source: Source
  lines: readonly Line[]
  top: boolean
  signature: SignatureSpan | null
}

function createRegion(source: Source, lines: readonly Line[], top: boolean): Region {
  if (!top) return { source, lines, top, signature: null }
  const bodyEnd = lines.findIndex((line, i) => i > 0 && opensAttachment(source.view, line))
  const signature = findSignature(source.view, lines, bodyEnd < 0 ? lines.length : bodyEnd)
  return { source, lines, top, signature }
}

function splitOverflowingCells(view: string, lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ parted }) => parted === 'tab')) return lines
  const split: Line[] = []
  lines.forEach((line, i) => {
    const parts = splitOverflowingCell(view, lines, i)
    if (parts) split.push(...parts)
    else split.push(line)
  })
  return split
}

function opensAttachment(view: string, { start, end }: Line): boolean {
  return readAttachment(view, start, end) === 'opening'
}

/** The block that begins at line `i` and shows by its shape what it is, with the index after it; null for prose. */
function readBlock(region: Region, line: Line, i: number): { node: Block; next: number } | null {
  const { source, lines, top, signature } = region
  const { start, end } = line
  if (line.role !== null) return { node: literal(source, line.role, line), next: i + 1 }
  if (i === signature?.first) {
    const next = signature.dateLine + 1
    return { node: buildSignature(source, lines.slice(i, next)), next }
  }
  const attachment = top && i > 0 ? readAttachment(source.view, start, end) : null
  if (attachment === 'opening') {
    let next = i + 1
    for (let other = lines[next]; other && !opensAttachment(source.view, other); other = lines[next]) next += 1
    return { node: buildAttachment(source, line, lines.slice(i + 1, next)), next }
  }
  if (attachment === 'list') return buildAttachmentList(source, lines, i)
  // Before the notes: 附注 may be the head of a column.
  if (line.parted !== null) return buildTable(source, lines, i)
  if (isNotesHeading(source.view, start, end) && lines[i + 1]?.role === null) {
    const next = endOfNotes(source.view, lines, i + 1)
    return { node: buildNotes(source, line, lines.slice(i + 1, next)), next }
  }
  const isFirst = top && i === 0
  return isSalutation(source.view, start, end, isFirst)
    ? { node: literal(source, 'salutation', line), next: i + 1 }
    : null
}

function readLine(source: Source, line: Line): Piece {
  const enclosure = pairMarks(source.text, line.start, line.end)
  const markers = findCandidates(source.view, line.start, line.end, enclosure)
  const field = markers[0]?.boundary === 'line' ? null : readField(source.view, line.start, line.end)
  return field
    ? { type: 'block', block: buildField(source, line, field) }
    : { type: 'prose', line, enclosure, markers, heading: null }
}

function settleMarkers(pieces: readonly Piece[]): void {
  const lines: Candidate[][] = []
  for (const piece of pieces) if (piece.type === 'prose' && piece.markers.length > 0) lines.push(piece.markers)
  if (lines.length > 0) acceptMarkers(lines)
}
