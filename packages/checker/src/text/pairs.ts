import type { Range } from '@hegao/contract'

/** Two marks that belong together, from the opening one to behind the closing one. */
export interface Pair extends Range {
  /** The pair right around it, null where there is none. */
  readonly outer: Range | null
}

/**
 * The pairs of `marks` (each opening one followed by its closing one, 《》〈〉) that open and close within `range`,
 * inner ones before the outer. A mark without its other half ends the reading of what it stands in.
 */
export function pairsIn(text: string, { start, end }: Range, marks: string): Pair[] {
  const open: { at: number; kind: number; inner: Range[] }[] = []
  const pairs: Pair[] = []
  for (let at = start; at < end; at += 1) {
    const kind = marks.indexOf(text.charAt(at))
    if (kind < 0) continue
    if (kind % 2 === 0) {
      open.push({ at, kind, inner: [] })
      continue
    }
    const last = open.pop()
    if (last === undefined || last.kind !== kind - 1) {
      open.length = 0
      continue
    }
    const range = { start: last.at, end: at + 1 }
    for (const inner of last.inner) pairs.push({ ...inner, outer: range })
    const around = open.at(-1)
    if (around === undefined) pairs.push({ ...range, outer: null })
    else around.inner.push(range)
  }
  return pairs
}
