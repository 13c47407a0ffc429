import type { MarkerKind } from '@hegao/contract'
import type { Candidate } from './candidates.ts'
import { readHeading } from './heading.ts'
import { levels } from './markers.ts'
import type { Block } from './nodes.ts'
import { buildParagraph } from './paragraph.ts'
import { headingStyles, type Piece, type Prose } from './piece.ts'
import type { Source } from './source.ts'
import { createTree, type LookAhead, type Tree } from './tree.ts'

const isSection = (marker: Candidate): boolean => levels[marker.kind] !== 'item'

/** Nests the pieces of a region into sections. */
export function buildBlocks(source: Source, pieces: readonly Piece[]): Block[] {
  const tree = createTree(source)
  const ahead = queueMarkers(pieces)
  for (const piece of pieces) {
    if (piece.type === 'block') tree.add(piece.block)
    else addProse(source, tree, piece, ahead)
  }
  return tree.finish()
}

/** Hands out the section markers of all pieces, in document order. */
interface MarkerQueue extends LookAhead {
  take(kind: MarkerKind): void
}

function queueMarkers(pieces: readonly Piece[]): MarkerQueue {
  const all = pieces.flatMap((piece) => (piece.type === 'prose' ? piece.markers.filter(isSection) : []))
  const byKind = new Map<MarkerKind, Candidate[]>()
  for (const marker of all) {
    const list = byKind.get(marker.kind)
    if (list) list.push(marker)
    else byKind.set(marker.kind, [marker])
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

/** A section marker of a line, with the items up to the next one. */
interface Stretch {
  marker: Candidate | null
  items: Candidate[]
}

function splitAtSections(markers: readonly Candidate[]): [lead: Stretch, ...sections: Stretch[]] {
  const stretches: [Stretch, ...Stretch[]] = [{ marker: null, items: [] }]
  for (const marker of markers) {
    if (isSection(marker)) stretches.push({ marker, items: [] })
    else stretches.at(-1)?.items.push(marker)
  }
  return stretches
}

function addProse(source: Source, tree: Tree, { line, enclosure, markers, heading }: Prose, ahead: MarkerQueue): void {
  const [lead, ...sections] = splitAtSections(markers)
  const paragraph = (start: number, end: number, items: readonly Candidate[]): Block[] => {
    const block = buildParagraph(source, start, end, items, enclosure)
    return block ? [block] : []
  }

  const leadEnd = sections[0]?.marker?.start ?? line.end
  if (heading) {
    const parts = {
      marker: null,
      kind: heading.style === 'dash' ? ('dash' as const) : ('unnumbered' as const),
      rank: headingStyles.indexOf(heading.style),
      range: { start: heading.style === 'dash' ? line.start : heading.title.start, end: heading.title.end },
      title: heading.title,
      runIn: heading.bodyStart < leadEnd,
    }
    const body = paragraph(heading.bodyStart, leadEnd, lead.items)
    if (heading.style === 'dash' || heading.style === 'phrase') tree.addClosed(parts, body)
    else {
      tree.open(parts, ahead)
      for (const block of body) tree.add(block)
    }
  } else for (const block of paragraph(line.start, leadEnd, lead.items)) tree.add(block)

  sections.forEach(({ marker, items }, i) => {
    if (!marker) return
    const end = sections[i + 1]?.marker?.start ?? line.end
    const { title, bodyStart } = readHeading(source.view, marker.end, items[0]?.start ?? end, enclosure)
    ahead.take(marker.kind)
    const range = { start: marker.start, end: Math.max(title.end, marker.end) }
    const blocks = paragraph(bodyStart, end, items)
    tree.open({ marker, kind: marker.kind, rank: 0, range, title, runIn: blocks.length > 0 }, ahead)
    for (const block of blocks) tree.add(block)
  })
  closeInlineSeries(tree, sections, ahead)
}

/**
 * A series that began inside a line ends with it, unless the next marker goes on with it: 几项要求：（一）…。（五）…。 is
 * over at the end of its paragraph.
 */
function closeInlineSeries(tree: Tree, sections: readonly Stretch[], ahead: MarkerQueue): void {
  const next = ahead.next()
  for (const { marker } of sections) {
    if (!marker || marker.boundary === 'line' || marker.ordinal !== 1) continue
    const last = sections.findLast((stretch) => stretch.marker?.kind === marker.kind)?.marker
    const goesOn = next?.kind === marker.kind && next.ordinal === (last?.ordinal ?? 0) + 1
    if (!goesOn) tree.close(marker.kind)
  }
}
