import type { TableRange } from './file-information.ts'

/** Bytes of the main stream and the modifiers that hold for the characters in them. */
export interface FormattedRange {
  readonly start: number
  readonly end: number
  /** Of paragraphs, the number of the style; 0 of characters. */
  readonly style: number
  readonly modifiers: Uint8Array
}

const PAGE_BYTES = 512
const none = new Uint8Array()

/**
 * Reads the formatting of characters or paragraphs, which is kept in pages of 512 bytes of the main stream (PlcBteChpx and
 * PlcBtePapx, MS-DOC 2.8.5 and 2.8.6).
 *
 * @returns in the order of the stream, without overlaps; no page is read twice
 * @throws RangeError where a table or a page is damaged
 */
export function readFormatting(
  stream: Uint8Array,
  table: DataView,
  { offset, bytes }: TableRange,
  kind: 'characters' | 'paragraphs',
): FormattedRange[] {
  const count = Math.max(0, Math.floor((bytes - 4) / 8))
  const pages = new Set<number>()
  const ranges: FormattedRange[] = []
  for (let index = 0; index < count; index += 1) {
    const page = table.getUint32(offset + (count + 1) * 4 + index * 4, true) & 0x3f_ffff
    if (pages.has(page)) continue
    pages.add(page)
    const content = stream.subarray(page * PAGE_BYTES, (page + 1) * PAGE_BYTES)
    if (content.length < PAGE_BYTES) throw new RangeError('A page of formatting is missing')
    for (const range of rangesOfPage(content, kind)) ranges.push(range)
  }
  return withoutOverlaps(ranges)
}

function* rangesOfPage(page: Uint8Array, kind: 'characters' | 'paragraphs'): Generator<FormattedRange> {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength)
  const count = view.getUint8(PAGE_BYTES - 1)
  const entryBytes = kind === 'characters' ? 1 : 13
  for (let index = 0; index < count; index += 1) {
    const start = view.getUint32(index * 4, true)
    const end = view.getUint32(index * 4 + 4, true)
    const at = view.getUint8((count + 1) * 4 + index * entryBytes) * 2
    if (kind === 'characters') {
      const modifiers = at === 0 ? none : page.subarray(at + 1, at + 1 + view.getUint8(at))
      yield { start, end, style: 0, modifiers }
    } else {
      // The length is in words; an odd one counts the byte before it, an even one is given in a second byte.
      const half = at === 0 ? 0 : view.getUint8(at)
      const from = half === 0 ? at + 2 : at + 1
      const length = at === 0 ? 0 : half === 0 ? 2 * view.getUint8(at + 1) : 2 * half - 1
      const style = length < 2 ? 0 : view.getUint16(from, true)
      yield { start, end, style, modifiers: length < 2 ? none : page.subarray(from + 2, from + length) }
    }
  }
}

function withoutOverlaps(ranges: FormattedRange[]): FormattedRange[] {
  ranges.sort((one, other) => one.start - other.start)
  const kept: FormattedRange[] = []
  let end = 0
  for (const range of ranges) {
    if (range.end <= Math.max(end, range.start)) continue
    kept.push(range.start < end ? { ...range, start: end } : range)
    end = range.end
  }
  return kept
}

/** The index of the first range that ends behind a byte, the number of ranges where none does. */
export function firstEndingBehind(ranges: readonly FormattedRange[], byte: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ranges[middle]?.end ?? 0) > byte) high = middle
    else low = middle + 1
  }
  return low
}
