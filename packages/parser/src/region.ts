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
import { type Candidate, findCandidates } from './candidates.ts'
import { readAttachment } from './constructs/attachment.ts'
import { readField } from './constructs/field.ts'
import { isNotesHeading } from './constructs/notes.ts'
import { splitOverflowingCell } from './constructs/overflowing-cell.ts'
import { isSalutation } from './constructs/salutation.ts'
import { findSignature } from './constructs/signature.ts'
import {
  agreeOnHeadings,
  type Following,
  isElaborate,
  isHeadingLine,
  isSentenceLine,
  type Phrase,
  readDashPhrase,
  readPhrase,
  weigh,
} from './constructs/unnumbered.ts'
import { type Enclosure, pairMarks } from './enclosure.ts'
import type { Line } from './lines.ts'
import { levels } from './markers.ts'
import type { Block } from './nodes.ts'
import { literal, type Source } from './source.ts'

/** A line of running text with what was found in it. */
export interface Prose {
  type: 'prose'
  line: Line
  enclosure: Enclosure
  /** First the places where markers may stand, in the end the markers. */
  markers: Candidate[]
  /** The unnumbered heading it begins with, or is. */
  heading: (Phrase & { dash: boolean }) | null
}

/** A block that is complete, or running text whose markers await their series. */
export type Piece = { type: 'block'; block: Block } | Prose

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
  settleHeadings(source, pieces)
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

/** Finds unnumbered headings, which only their likes make certain: lines between two headings are compared. */
function settleHeadings(source: Source, pieces: readonly Piece[]): void {
  const sentenceLines: (Prose | null)[] = []
  let run: Prose[] = []
  const settleRun = (): void => {
    const phrases = agreeOnHeadings(run.map(({ line, enclosure }) => readPhrase(source.view, line, enclosure)))
    run.forEach((piece, i) => {
      const phrase = phrases[i]
      if (phrase) piece.heading = { ...phrase, dash: false }
    })
    run = []
  }
  pieces.forEach((piece, i) => {
    if (piece.type !== 'prose' || piece.markers[0]?.boundary === 'line') {
      const isItem = piece.type === 'prose' && levels[piece.markers[0]?.kind ?? 'unnumbered'] === 'item'
      if (!isItem) settleRun()
      return
    }
    const { line, enclosure } = piece
    const next = pieces[i + 1]
    const followed = following(next)
    const dash = readDashPhrase(source.view, line, enclosure)
    if (dash) piece.heading = { ...dash, dash: true }
    else if (isHeadingLine(source.view, line, followed)) piece.heading = wholeLine(line)
    else if (isSentenceLine(source.view, line))
      sentenceLines.push(next?.type === 'prose' && isElaborate(source.view, next.line) ? piece : null)
    else run.push(piece)
    if (piece.heading && !piece.heading.dash) settleRun()
  })
  settleRun()
  agreeOnHeadings(sentenceLines).forEach((piece) => {
    if (piece) piece.heading = { ...wholeLine(piece.line), title: { start: piece.line.start, end: piece.line.end - 1 } }
  })
}

function following(piece: Piece | undefined): Following {
  if (!piece) return 'little'
  if (piece.type === 'prose') {
    const [marker] = piece.markers
    return marker?.boundary === 'line' && levels[marker.kind] !== 'item' ? 'form' : weigh(piece.line)
  }
  return piece.block.type === 'table' || piece.block.type === 'field' ? 'form' : 'little'
}

function wholeLine(line: Line): Phrase & { dash: boolean } {
  return { title: { start: line.start, end: line.end }, bodyStart: line.end, dash: false }
}
