import type { Finding, Range } from '@hegao/contract'

/** Characters of a range give way to others. */
export interface TextEdit {
  readonly range: Range
  readonly text: string
}

/**
 * The fixes of findings that can be applied at once, in order. Of two that overlap the first is taken; the other comes up
 * again when the new text is checked. Only `fix` is taken, never a suggestion: no figure and no wording changes.
 */
export function fixesOf(findings: readonly Finding[]): TextEdit[] {
  const fixes = findings.flatMap(({ fix }) => (fix === null ? [] : [fix]))
  fixes.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
  const taken: TextEdit[] = []
  for (const fix of fixes) if (fix.range.start >= (taken.at(-1)?.range.end ?? 0)) taken.push(fix)
  return taken
}

/** Applies edits, in order and none overlapping another, to the text they point into. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = []
  let from = 0
  for (const { range, text: put } of edits) {
    parts.push(text.slice(from, range.start), put)
    from = range.end
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/** A stretch of the original text that was kept, or text that was put in. */
type Segment = Range | string

function lengthOf(segment: Segment): number {
  return typeof segment === 'string' ? segment.length : segment.end - segment.start
}

function cut(segment: Segment, from: number, to: number): Segment {
  if (typeof segment === 'string') return segment.slice(from, to)
  return { start: segment.start + from, end: segment.start + to }
}

/** Applies edits, in order, to a text given in segments. */
function edited(segments: readonly Segment[], edits: readonly TextEdit[]): Segment[] {
  const result: Segment[] = []
  const rest = [...edits]
  let at = 0
  for (const segment of segments) {
    const end = at + lengthOf(segment)
    let from = at
    for (let next = rest[0]; next !== undefined && next.range.start < end; next = rest[0]) {
      if (next.range.start >= from) {
        result.push(cut(segment, from - at, next.range.start - at), next.text)
      }
      from = Math.min(end, Math.max(from, next.range.end))
      // It goes on in the next segment.
      if (next.range.end > end) break
      rest.shift()
    }
    result.push(cut(segment, from - at, end - at))
    at = end
  }
  for (const { text } of rest) result.push(text)
  return result.filter((segment) => lengthOf(segment) > 0)
}

/** The edits that turn the original text into the segments. */
function editsOf(segments: readonly Segment[], length: number): TextEdit[] {
  const edits: TextEdit[] = []
  let from = 0
  let put = ''
  for (const segment of [...segments, { start: length, end: length }]) {
    if (typeof segment === 'string') {
      put += segment
      continue
    }
    if (put !== '' || segment.start > from) edits.push({ range: { start: from, end: segment.start }, text: put })
    from = segment.end
    put = ''
  }
  return edits
}

/** A fix may bring another to light (two spaces in a row); after so many rounds the rest is left to the editor. */
const mostRounds = 10

/**
 * The edits that apply the safe fixes to a text until none is left.
 *
 * @param check finds the faults of a text
 * @returns edits of `text`, in order, and how many fixes went into them
 */
export function editsUntilMended(
  text: string,
  check: (text: string) => readonly Finding[],
): { edits: TextEdit[]; applied: number } {
  let segments: Segment[] = [{ start: 0, end: text.length }]
  let mended = text
  let applied = 0
  for (let round = 0; round < mostRounds; round += 1) {
    const fixes = fixesOf(check(mended))
    if (fixes.length === 0) break
    segments = edited(segments, fixes)
    mended = applyEdits(mended, fixes)
    applied += fixes.length
  }
  return { edits: editsOf(segments, text.length), applied }
}
