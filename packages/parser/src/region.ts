import { acceptMarkers } from './acceptance.ts'
import {
  buildAttachment,
  buildAttachmentList,
  buildField,
  buildNotes,
  buildSignature,
  buildTable,
  endOfNotes,
  isRow,
} from './blocks.ts'
import { findCandidates } from './candidates.ts'
import { readAttachment } from './constructs/attachment.ts'
import { readField } from './constructs/field.ts'
import { isNotesHeading } from './constructs/notes.ts'
import { splitOverflowingCell } from './constructs/overflowing-cell.ts'
import { isSalutation } from './constructs/salutation.ts'
import { findSignature } from './constructs/signature.ts'
import { pairMarks } from './enclosure.ts'
import type { Line } from './lines.ts'
import type { Block } from './nodes.ts'
import type { Piece } from './piece.ts'
import { literal, type Source } from './source.ts'
import { settleHeadings } from './unnumbered-headings.ts'

/**
 * Tells the lines of a report, an attachment or a cell apart: what a line shows by its own shape becomes a block at
 * once; in running text the markers are found and weighed together.
 *
 * @param top whether these are the lines of the report itself, below its title
 */
export function readPieces(source: Source, given: readonly Line[], top: boolean): Piece[] {
  const lines = given.flatMap((line, i) => splitOverflowingCell(source.view, line, given, i))
  const pieces: Piece[] = []
  const opensAttachment = (line: Line): boolean =>
    top && readAttachment(source.view, line.start, line.end) === 'opening'
  const bodyEnd = lines.findIndex((line, i) => i > 0 && opensAttachment(line))
  const signature = top ? findSignature(source.view, lines, bodyEnd < 0 ? lines.length : bodyEnd) : null

  for (let i = 0; i < lines.length; ) {
    const line = lines[i]
    if (!line) break
    const { start, end } = line
    const block = (node: Block, next: number): void => {
      pieces.push({ type: 'block', block: node })
      i = next
    }
    if (line.role !== null) block(literal(source, line.role, line), i + 1)
    else if (i === signature?.first)
      block(buildSignature(source, lines.slice(i, signature.dateLine + 1)), signature.dateLine + 1)
    else if (i > 0 && opensAttachment(line)) {
      let next = i + 1
      for (let other = lines[next]; other && !opensAttachment(other); other = lines[next]) next += 1
      block(buildAttachment(source, line, lines.slice(i + 1, next)), next)
    } else if (top && i > 0 && readAttachment(source.view, start, end) === 'list') {
      const { node, next } = buildAttachmentList(source, lines, i)
      block(node, next)
    } else if (isNotesHeading(source.view, start, end) && lines[i + 1]?.role === null) {
      const next = endOfNotes(lines, i + 1)
      block(buildNotes(source, line, lines.slice(i + 1, next)), next)
    } else if (isRow(source.view, line)) {
      const { node, next } = buildTable(source, lines, i)
      block(node, next)
    } else if (isSalutation(source.view, start, end, top && i === 0)) block(literal(source, 'salutation', line), i + 1)
    else {
      pieces.push(readLine(source, line))
      i += 1
    }
  }
  settleMarkers(pieces)
  settleHeadings(source.view, pieces)
  return pieces
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
  const prose = pieces.filter((piece) => piece.type === 'prose')
  const accepted = acceptMarkers(prose.map(({ markers }) => markers))
  prose.forEach((piece, i) => {
    piece.markers = accepted[i] ?? []
  })
}
