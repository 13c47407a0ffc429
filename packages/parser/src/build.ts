import type { MarkerKind } from '@hegao/contract'
import type { Candidate } from './candidates.ts'
import { readHeading } from './heading.ts'
import { trim } from './lines.ts'
import { levels } from './markers.ts'
import type { Block } from './nodes.ts'
import { buildParagraph } from './paragraph.ts'
import { headingStyles, type Piece, type Prose, type UnnumberedHeading } from './piece.ts'
import type { Source } from './source.ts'
import { createTree, type HeadingParts, type LookAhead, type Tree } from './tree.ts'

const none: readonly Candidate[] = []

const isSection = (marker: Candidate): boolean => levels[marker.kind] !== 'item'

/** Nests the pieces of a region into sections. */
export function buildBlocks(source: Source, pieces: readonly Piece[]): Block[] {
  if (pieces.every(isPlain)) return blocksOf(source, pieces)
  const tree = createTree(source)
  const ahead = queueMarkers(pieces)
  for (const piece of pieces) {
    if (piece.type === 'block') tree.add(piece.block)
    else addProse(source, tree, piece, ahead)
  }
  return tree.finish()
}

/** Whether a piece stands as it is wherever it stands: it opens no section and goes on with no series. */
function isPlain(piece: Piece): boolean {
  return piece.type === 'block' || (piece.markers.length === 0 && piece.heading === null)
}

/** The blocks of plain pieces, side by side. */
function blocksOf(source: Source, pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = []
  for (const piece of pieces) {
    const block =
      piece.type === 'block'
        ? piece.block
        : buildParagraph(source, piece.line.start, piece.line.end, none, piece.enclosure)
    if (block) blocks.push(block)
  }
  return blocks
}

/** Hands out the section markers of all pieces, in document order. */
interface MarkerQueue extends LookAhead {
  take(kind: MarkerKind): void
}

function queueMarkers(pieces: readonly Piece[]): MarkerQueue {
  const all: Candidate[] = []
  const byKind = new Map<MarkerKind, Candidate[]>()
  for (const piece of pieces) {
    if (piece.type !== 'prose') continue
    for (const marker of piece.markers) {
      if (!isSection(marker)) continue
      all.push(marker)
      const list = byKind.get(marker.kind)
      if (list) list.push(marker)
      else byKind.set(marker.kind, [marker])
    }
  }
  const takenByKind = new Map<MarkerKind, number>()
  let taken = 0
  return {
    take(kind) {
      taken += 1
      takenByKind.set(kind, (takenByKind.get(kind) ?? 0) + 1)
    },
    next: () => all[taken] ?? null,
    nextOrdinal: (kind) => byKind.get(kind)?.[takenByKind.get(kind) ?? 0]?.ordinal ?? null,
  }
}

/** The index of the first section marker from `from` on; the items between two of them belong to the first. */
function sectionFrom(markers: readonly Candidate[], from: number): number {
  for (let i = from; i < markers.length; i += 1) {
    const marker = markers[i]
    if (marker && isSection(marker)) return i
  }
  return markers.length
}

function itemsBetween(markers: readonly Candidate[], from: number, to: number): readonly Candidate[] {
  return from < to ? markers.slice(from, to) : none
}

function addProse(source: Source, tree: Tree, piece: Prose, ahead: MarkerQueue): void {
  const { line, markers } = piece
  let at = sectionFrom(markers, 0)
  addLead(source, tree, piece, itemsBetween(markers, 0, at), markers[at]?.start ?? line.end, ahead)
  for (let marker = markers[at]; marker; marker = markers[at]) {
    const next = sectionFrom(markers, at + 1)
    const end = markers[next]?.start ?? line.end
    addSection(source, tree, piece, marker, itemsBetween(markers, at + 1, next), end, ahead)
    at = next
  }
  closeInlineSeries(tree, markers, ahead)
}

/** Adds what stands in a line before its first section marker: text, or a heading without a number. */
function addLead(
  source: Source,
  tree: Tree,
  { line, enclosure, heading: whole }: Prose,
  items: readonly Candidate[],
  end: number,
  ahead: LookAhead,
): void {
  const heading = whole ? beforeItems(source, whole, items) : null
  const body = buildParagraph(source, heading?.bodyStart ?? line.start, end, items, enclosure)
  if (heading) {
    const dashed = heading.style === 'dash'
    const parts: HeadingParts = {
      marker: null,
      kind: dashed ? 'dash' : 'unnumbered',
      rank: headingStyles.indexOf(heading.style),
      range: { start: dashed ? line.start : heading.title.start, end: heading.title.end },
      title: heading.title,
      runIn: heading.bodyStart < end,
    }
    if (dashed || heading.style === 'phrase') {
      tree.addClosed(parts, body)
      return
    }
    tree.open(parts, ahead)
  }
  if (body) tree.add(body)
}

/** ——抓好三项工作：|一是建强组织。…: a heading ends where its items begin. */
function beforeItems(source: Source, heading: UnnumberedHeading, [first]: readonly Candidate[]): UnnumberedHeading {
  if (!first || first.start >= heading.bodyStart || first.start <= heading.title.start) return heading
  const title = trim(source.text, heading.title.start, first.start)
  while (title.end > title.start + 1 && '：:'.includes(source.text.charAt(title.end - 1))) title.end -= 1
  return { ...heading, title, bodyStart: first.start }
}

/** Adds the section that begins at `marker`, up to `end`. */
function addSection(
  source: Source,
  tree: Tree,
  { enclosure }: Prose,
  marker: Candidate,
  items: readonly Candidate[],
  end: number,
  ahead: MarkerQueue,
): void {
  const { title, bodyStart } = readHeading(source.view, marker.end, items[0]?.start ?? end, enclosure, 'section')
  const body = buildParagraph(source, bodyStart, end, items, enclosure)
  const range = { start: marker.start, end: Math.max(title.end, marker.end) }
  ahead.take(marker.kind)
  tree.open({ marker, kind: marker.kind, rank: 0, range, title, runIn: body !== null }, ahead)
  if (body) tree.add(body)
}

/**
 * A series that began inside a line ends with it, unless the next marker goes on with it: 几项要求：（一）…。（五）…。 is
 * over at the end of its paragraph.
 */
function closeInlineSeries(tree: Tree, markers: readonly Candidate[], ahead: LookAhead): void {
  for (const marker of markers) {
    if (!isSection(marker) || marker.boundary === 'line' || marker.ordinal !== 1) continue
    const last = markers.findLast(({ kind }) => kind === marker.kind)
    const next = ahead.next()
    const goesOn = next?.kind === marker.kind && next.ordinal === (last?.ordinal ?? 0) + 1
    if (!goesOn) tree.close(marker.kind)
  }
}
