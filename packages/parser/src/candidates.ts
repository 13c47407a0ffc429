import { characterTable } from './character-class.ts'
import { type Enclosure, isEnclosed, isQuoted } from './enclosure.ts'
import { endsWithHeadingNoun } from './heading-nouns.ts'
import { levels, type Marker, markerStarts, nesting, readMarker } from './markers.ts'

/** How well a place is parted from what stands before it. */
export type Boundary = 'line' | 'sentence' | 'clause' | 'glued'

/** A marker at a place where one may stand; the series it belongs to decides whether it is one. */
export interface Candidate extends Marker {
  boundary: Boundary
}

const sentenceMark = 1
const clauseMark = 2
const closingMark = 3
const space = 4
const markerStart = 5
/** The characters that part a marker from what stands before it, and those it begins with. */
const signs = characterTable([
  [sentenceMark, '。；：！？;:!?'],
  [clauseMark, '，,'],
  [closingMark, '”’）)》'],
  [space, ' \t\u3000'],
  [markerStart, markerStarts],
])

/**
 * Finds every place of one line where a section or item marker may stand. Markers inside quotation marks are quoted,
 * not set; inside brackets nothing is parted. Linear time: each place is tried by anchored patterns of bounded length.
 */
export function findCandidates(view: string, start: number, end: number, enclosure: Enclosure): Candidate[] {
  const found: Candidate[] = []
  let lastSentenceMark = -1
  for (let i = start; i < end; i += 1) {
    const sign = signs[view.charCodeAt(i)] ?? 0
    if (sign === sentenceMark) lastSentenceMark = i
    if (sign !== markerStart) continue
    const boundary = boundaryBefore(view, start, i)
    const heading = boundary === null ? openHeading(found.at(-1), i, lastSentenceMark) : null
    if ((boundary === null && heading === null) || isQuoted(enclosure, i) || isEnclosed(enclosure, i - 1)) continue
    const marker = readMarker(view, i, end)
    if (marker === null) continue
    if (boundary !== null ? !boundaryFits(marker, boundary) : heading === null || !opensBelow(marker, heading)) continue
    found.push(candidateOf(marker, boundary ?? 'glued'))
    i = marker.end - 1
  }
  return found
}

function candidateOf(read: Marker, boundary: Boundary): Candidate {
  const { start, end, marker, kind, ordinal, needsSeries } = read
  return { start, end, marker, kind, ordinal, needsSeries, boundary }
}

/** The longest heading whose line break may be lost behind it. */
const longestHeading = 40

/** The section marker whose heading has not ended before `at`. */
function openHeading(last: Candidate | undefined, at: number, lastSentenceMark: number): Candidate | null {
  if (last === undefined || levels[last.kind] === 'item' || lastSentenceMark >= last.end) return null
  const length = at - last.end
  return length >= 2 && length <= longestHeading ? last : null
}

/** 一、党的建设（一）强化理论武装。 — a lower series that begins where the heading's line break was lost. */
function opensBelow({ kind, ordinal }: Marker, heading: Candidate): boolean {
  return ordinal === 1 && nesting.indexOf(kind) > nesting.indexOf(heading.kind)
}

function boundaryBefore(view: string, start: number, at: number): Boundary | null {
  let i = at - 1
  while (i >= start && signs[view.charCodeAt(i)] === space) i -= 1
  if (i < start) return 'line'
  switch (signs[view.charCodeAt(i)]) {
    case sentenceMark:
      return 'sentence'
    case clauseMark:
      return 'clause'
    case closingMark:
      return signs[view.charCodeAt(i - 1)] === sentenceMark ? 'sentence' : null
    default:
      return endsWithHeadingNoun(view, start, i + 1) ? 'glued' : null
  }
}

function boundaryFits({ kind }: Marker, boundary: Boundary): boolean {
  switch (boundary) {
    case 'line':
    case 'sentence':
      return kind !== 'decimal' || boundary === 'line'
    case 'clause':
      return kind === 'chinese-is' || kind === 'aspect'
    case 'glued':
      return kind === 'arabic-point' || kind === 'chinese-parenthesized'
  }
}
