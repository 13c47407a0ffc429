import type { Range } from '@hegao/contract'

/** A piece of a text and what is put in its place. */
export interface Edit extends Range {
  readonly text: string
}

/** A text after edits, and where its places have gone. */
export interface Edited {
  readonly text: string
  /** Where what stood at a range before the edits stands now; edited pieces are carried along whole. */
  moved(range: Range): Range
}

/** Makes edits that do not overlap, in any order. */
export function edited(text: string, edits: readonly Edit[]): Edited {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  let result = ''
  let done = 0
  for (const { start, end, text: words } of sorted) {
    if (start < done) throw new RangeError(`edits overlap at ${start}`)
    result += text.slice(done, start) + words
    done = end
  }
  const shift = (offset: number, side: 'start' | 'end'): number => {
    let moved = offset
    for (const { start, end, text: words } of sorted) {
      if (offset < start || (offset === start && side === 'end' && start < end)) break
      // What is put in at a place belongs to the range that begins there, and to none that ends there.
      if (start === end && offset === start) return side === 'start' && words !== '' ? moved + words.length : moved
      if (offset < end) return moved - offset + start + (side === 'start' ? 0 : words.length)
      moved += words.length - (end - start)
    }
    return moved
  }
  return {
    text: result + text.slice(done),
    moved: ({ start, end }) => ({ start: shift(start, 'start'), end: shift(end, 'end') }),
  }
}

/** Where the new words of each edit stand in the edited text, in document order. */
export function editedPlaces(edits: readonly Edit[]): Range[] {
  let shift = 0
  return [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, text }) => {
      const place = { start: start + shift, end: start + shift + text.length }
      shift += text.length - (end - start)
      return place
    })
}
