import { characterTable } from './character-class.ts'

/**
 * Which characters of a stretch of text stand inside quotation marks or brackets. A mark whose partner is missing
 * encloses nothing, so one forgotten ” does not swallow the rest of a report.
 *
 * Each list holds the outermost pairs only, as offsets in ascending order: from an opening mark up to its closing mark,
 * from the next one up to its closing mark …
 */
export interface Enclosure {
  readonly pairs: readonly number[]
  /** The same for quotation marks and book-title marks alone. */
  readonly quotes: readonly number[]
}

const marks = ['“”', '‘’', '「」', '『』', '《》', '〈〉', '（）', '()', '【】', '［］', '[]', '〔〕']
/** So many of {@link marks}, from the first on, quote. */
const quotingMarks = 6
/** Opening marks are 1, 2, 3 … in the order of {@link marks}, closing ones the same from `closing` on. */
const closing = 0x80
const markTable = characterTable(
  marks.flatMap((pair, i) => [[i + 1, pair.slice(0, 1)] as const, [closing + i + 1, pair.slice(1)] as const]),
)

const nothing: Enclosure = { pairs: [], quotes: [] }

/** Pairs the marks of `text` between `start` and `end` (one paragraph). Linear time. */
export function pairMarks(text: string, start: number, end: number): Enclosure {
  for (let i = start; i < end; i += 1) {
    // Most lines of a table and many headings hold no mark at all; a closing mark before all others closes nothing.
    const mark = markTable[text.charCodeAt(i)] ?? 0
    if (mark !== 0 && mark < closing) return pairFrom(text, i, end)
  }
  return nothing
}

function pairFrom(text: string, start: number, end: number): Enclosure {
  /** Offsets of the opening marks that have met no partner yet. */
  const open: number[] = []
  /** For each opening mark, how many of `open` it is. */
  const waiting = new Uint32Array(marks.length + 1)
  const pairs: number[] = []
  const quotes: number[] = []
  for (let i = start; i < end; i += 1) {
    const mark = markTable[text.charCodeAt(i)] ?? 0
    if (mark === 0) continue
    if (mark < closing) {
      open.push(i)
      waiting[mark] = (waiting[mark] ?? 0) + 1
      continue
    }
    const opener = mark - closing
    if (waiting[opener] === 0) continue
    // 「一）」 opens nothing: openers between the partners stay unpaired.
    for (let from = open.pop(); from !== undefined; from = open.pop()) {
      const last = markTable[text.charCodeAt(from)] ?? 0
      waiting[last] = (waiting[last] ?? 1) - 1
      if (last !== opener) continue
      enclose(pairs, from, i)
      if (opener <= quotingMarks) enclose(quotes, from, i)
      break
    }
  }
  return { pairs, quotes }
}

/** Adds a pair that ends last, in place of the pairs it holds. */
function enclose(pairs: number[], from: number, to: number): void {
  for (let last = pairs.at(-1); last !== undefined && last > from; last = pairs.at(-1)) {
    pairs.pop()
    pairs.pop()
  }
  pairs.push(from, to)
}

/** Whether the character at `offset` stands inside any pair; an opening mark does, a closing one does not. */
export function isEnclosed({ pairs }: Enclosure, offset: number): boolean {
  return pairs.length > 0 && countUpTo(pairs, offset) % 2 === 1
}

/** Whether the character at `offset` stands inside quotation marks or book-title marks. */
export function isQuoted({ quotes }: Enclosure, offset: number): boolean {
  return quotes.length > 0 && countUpTo(quotes, offset) % 2 === 1
}

/** How many of the ascending `offsets` are not above `limit`. */
function countUpTo(offsets: readonly number[], limit: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
