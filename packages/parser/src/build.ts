import type { MarkerKind } from '@hegao/contract'
import type { Candidate } from './candidates.ts'
import { readHeading } from './heading.ts'
import { levels } from './markers.ts'
import type { Block } from './nodes.ts'
import { buildParagraph } from './paragraph.ts'
import type { Piece, Prose } from './region.ts'
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

function addProse(source: Source, tree: Tree, { line, enclosure, markers, heading }: Prose, ahead: MarkerQueue): void {
  const sections = markers.filter(isSection)
  const paragraph = (start: number, end: number): Block[] => {
    const items = markers.filter((marker) => !isSection(marker) && marker.start >= start && marker.start < end)
    const block = buildParagraph(source, start, end, items, enclosure)
    return block ? [block] : []
  }

  const lead = sections[0]?.start ?? line.end
  if (heading) {
    const parts = {
      marker: null,
      kind: heading.dash ? ('dash' as const) : ('unnumbered' as const),
      range: { start: heading.dash ? line.start : heading.title.start, end: heading.title.end },
      title: heading.title,
      runIn: heading.bodyStart < lead,
    }
    if (parts.runIn) tree.addClosed(parts, paragraph(heading.bodyStart, lead))
    else tree.open(parts, ahead)
  } else for (const block of paragraph(line.start, lead)) tree.add(block)

  sections.forEach((marker, i) => {
    const end = sections[i + 1]?.start ?? line.end
    const nextMarker = markers[markers.indexOf(marker) + 1]
    const { title, bodyStart } = readHeading(
      source.view,
      marker.end,
      Math.min(end, nextMarker?.start ?? end),
      enclosure,
    )
    ahead.take(marker.kind)
    const range = { start: marker.start, end: Math.max(title.end, marker.end) }
    const blocks = paragraph(bodyStart, end)
    tree.open({ marker, kind: marker.kind, range, title, runIn: blocks.length > 0 }, ahead)
    for (const block of blocks) tree.add(block)
  })
}
