import type { Line } from './line.ts'
import { withChunks } from './line.ts'

/** Lines in the order they are read in, and the sides between which they are set. */
export interface Region {
  readonly lines: readonly Line[]
  readonly left: number
  readonly right: number
  /** Whether it is a column beside another; if not, the page's own width holds. */
  readonly column: boolean
}

/** A column of text has so many lines at least, and most of them so many characters. */
const fewestLines = 5
const leastWidth = 9
/** The space between columns, in the size of the text. */
const narrowestGutter = 0.9

/**
 * Parts a page into regions to be read one after the other: what is set in columns column by column. The columns of a table
 * stay beside one another: theirs are narrow, or do not end alike.
 */
export function regionsOf(lines: readonly Line[]): Region[] {
  const [first] = lines
  if (first === undefined) return []
  const zone = columnZone(lines)
  if (zone === null) return [{ lines, ...sidesOf(lines), column: false }]
  const { from, to, gutter } = zone
  const inside = lines.slice(from, to)
  const left = inside.map((line) =>
    withChunks(
      line,
      line.chunks.filter((chunk) => chunk.right <= gutter),
    ),
  )
  const right = inside.map((line) =>
    withChunks(
      line,
      line.chunks.filter((chunk) => chunk.right > gutter),
    ),
  )
  return [
    ...regionsOf(lines.slice(0, from)),
    ...columnOf(left.filter((line) => line !== null)),
    ...columnOf(right.filter((line) => line !== null)),
    ...regionsOf(lines.slice(to)),
  ]
}

function columnOf(lines: readonly Line[]): Region[] {
  return regionsOf(lines).map((region) => (region.column ? region : { ...region, column: true }))
}

function sidesOf(lines: readonly Line[]): { left: number; right: number } {
  return { left: Math.min(...lines.map(({ left }) => left)), right: Math.max(...lines.map(({ right }) => right)) }
}

interface Zone {
  readonly from: number
  readonly to: number
  readonly gutter: number
}

/** The longest run of lines that a gutter parts into two columns of text. */
function columnZone(lines: readonly Line[]): Zone | null {
  const { left, right } = sidesOf(lines)
  let best: Zone | null = null
  for (const gutter of gutters(lines, left, right)) {
    for (let from = 0; from < lines.length; ) {
      let to = from
      while (to < lines.length && !crosses(lines[to], gutter)) to += 1
      if (to - from >= fewestLines && to - from > (best ? best.to - best.from : 0)) {
        const inside = lines.slice(from, to)
        if (isText(inside, gutter, -1) && isText(inside, gutter, 1)) best = { from, to, gutter }
      }
      from = to + 1
    }
  }
  return best
}

/** Where chunks end; behind each of them a gutter may lie. */
function gutters(lines: readonly Line[], left: number, right: number): number[] {
  const ends = new Map<number, number>()
  for (const line of lines) {
    for (const chunk of line.chunks) {
      const place = Math.round(chunk.right / 4) * 4 + 2
      if (place > left + (right - left) * 0.15 && place < right - (right - left) * 0.15)
        ends.set(place, (ends.get(place) ?? 0) + 1)
    }
  }
  return [...ends]
    .filter(([, count]) => count >= fewestLines / 2)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 12)
    .map(([place]) => place)
}

function crosses(line: Line | undefined, gutter: number): boolean {
  if (line === undefined) return true
  const room = (line.size * narrowestGutter) / 2
  return line.chunks.some(({ left, right }) => left < gutter - room * 0.2 && right > gutter + room)
}

/** Whether what stands on one side is running text: enough lines, most of them wide and of one width. */
function isText(lines: readonly Line[], gutter: number, side: -1 | 1): boolean {
  let count = 0
  let wide = 0
  const ends = new Map<number, number>()
  for (const { chunks, size } of lines) {
    const own = chunks.filter(({ right }) => (side === -1 ? right <= gutter : right > gutter))
    const [first] = own
    const last = own.at(-1)
    if (first === undefined || last === undefined) continue
    count += 1
    if (own.length > 1 || last.right - first.left < size * leastWidth) continue
    wide += 1
    const end = Math.round(last.right / size)
    ends.set(end, (ends.get(end) ?? 0) + 1)
  }
  const alike = Math.max(0, ...Array.from(ends, ([end, n]) => n + (ends.get(end + 1) ?? 0)))
  return count >= fewestLines && wide >= count * 0.5 && alike >= wide * 0.4
}
