import type { Enclosure } from './enclosure.ts'
import { levels, type Marker, markerStarts, nesting, readMarker } from './markers.ts'

/** How well a place is parted from what stands before it. */
export type Boundary = 'line' | 'sentence' | 'clause' | 'glued'

/** A marker at a place where one may stand; the series it belongs to decides whether it is one. */
export interface Candidate extends Marker {
  boundary: Boundary
}

const sentenceMarks = /[。；：！？;:!?]/
const clauseMarks = /[，,]/
/** Words that end headings: （二）市本级情况1.一般公共预算… has lost its line break after 情况. */
export const headingNouns =
  /(?:情况|概况|说明|安排|打算|计划|目标|任务|问题|措施|建议|做法|成效|总结|分析|要求|思路|依据|职责|结论|经验)$/

/**
 * Finds every place of one line where a section or item marker may stand. Markers inside quotation marks are quoted,
 * not set; inside brackets nothing is parted. Linear time: each place is tried by anchored patterns of bounded length.
 */
export function findCandidates(view: string, start: number, end: number, enclosure: Enclosure): Candidate[] {
  const found: Candidate[] = []
  for (let i = start; i < end; i += 1) {
    if (!markerStarts.has(view.charCodeAt(i)) || enclosure.quoted(i) || enclosure.inside(i - 1)) continue
    const boundary = boundaryBefore(view, start, i)
    const opening = boundary ? undefined : openHeading(view, found.at(-1), i)
    if (!boundary && !opening) continue
    const marker = readMarker(view, i, end)
    if (!marker || !(boundary ? boundaryFits(marker, boundary) : opening && opensBelow(marker, opening))) continue
    found.push({ ...marker, boundary: boundary ?? 'glued' })
    i = marker.end - 1
  }
  return found
}

/** The longest heading whose line break may be lost behind it. */
const longestHeading = 40

/** The section marker whose heading has not ended before `at`. */
function openHeading(view: string, last: Candidate | undefined, at: number): Candidate | undefined {
  if (!last || levels[last.kind] === 'item' || at - last.end > longestHeading || at - last.end < 2) return undefined
  return /[。；：！？;:!?]/.test(view.slice(last.end, at)) ? undefined : last
}

/** 一、党的建设（一）强化理论武装。 — a lower series that begins where the heading's line break was lost. */
function opensBelow({ kind, ordinal }: Marker, heading: Candidate): boolean {
  return ordinal === 1 && nesting.indexOf(kind) > nesting.indexOf(heading.kind)
}

function boundaryBefore(view: string, start: number, at: number): Boundary | null {
  let i = at - 1
  while (i >= start && /[ \t　]/.test(view.charAt(i))) i -= 1
  if (i < start) return 'line'
  const before = view.charAt(i)
  if (sentenceMarks.test(before)) return 'sentence'
  if (clauseMarks.test(before)) return 'clause'
  if (/[”’）)》]/.test(before) && sentenceMarks.test(view.charAt(i - 1))) return 'sentence'
  return headingNouns.test(view.slice(Math.max(start, i - 3), i + 1)) ? 'glued' : null
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
