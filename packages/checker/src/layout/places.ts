import type { Range } from '@hegao/contract'

/** So many characters show where a paragraph is. */
const OPENING = 8
/** So many places are named beside the first; the rest is counted. */
const MOST_NAMED = 9

/** The first characters of a paragraph: where a remark on its look is put. */
export function opening(text: string, { start, end }: Range): Range {
  let from = start
  while (from < end - 1 && /\s/.test(text.charAt(from))) from += 1
  const line = /[\r\n\t]/.exec(text.slice(from, end))
  const stop = line === null || line.index === 0 ? end : from + line.index
  return { start: from, end: Math.min(stop, from + OPENING) }
}

/** Where a remark on several paragraphs is put: on the first, with some of the others related. */
export function placesOf<Place>(
  text: string,
  ranges: readonly Range[],
  place: Place,
): { range: Range; related: { range: Range; place: Place }[] } | null {
  const [first, ...others] = ranges.map((range) => opening(text, range))
  if (first === undefined) return null
  return { range: first, related: others.slice(0, MOST_NAMED).map((range) => ({ range, place })) }
}
