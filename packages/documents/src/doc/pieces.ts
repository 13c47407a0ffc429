import type { TableRange } from './file-information.ts'

/** A run of characters that stand together in the file. */
export interface Piece {
  /** The character positions in the document, whose order is not that of the file. */
  readonly start: number
  readonly end: number
  /** The byte of the main stream at which it begins. */
  readonly offset: number
  /** 1 or 2. */
  readonly bytesPerCharacter: number
}

const PROPERTIES = 1
const PIECE_TABLE = 2
const COMPRESSED = 0x4000_0000

/**
 * Reads the table of pieces (Clx, MS-DOC 2.9.38): which characters stand where in the main stream.
 *
 * @throws RangeError where it is damaged, or names more characters than the stream has bytes
 */
export function readPieces(table: DataView, { offset, bytes }: TableRange, streamBytes: number): Piece[] {
  let at = offset
  while (table.getUint8(at) === PROPERTIES) at += 3 + table.getUint16(at + 1, true)
  if (table.getUint8(at) !== PIECE_TABLE || at >= offset + bytes) throw new RangeError('No table of pieces')
  const count = Math.floor((table.getUint32(at + 1, true) - 4) / 12)
  const positions = at + 5
  const descriptors = positions + (count + 1) * 4
  const pieces: Piece[] = []
  for (let index = 0; index < count; index += 1) {
    const start = table.getUint32(positions + index * 4, true)
    const end = table.getUint32(positions + index * 4 + 4, true)
    const place = table.getUint32(descriptors + index * 8 + 2, true)
    const compressed = (place & COMPRESSED) !== 0
    const piece = {
      start,
      end,
      offset: compressed ? (place & 0x3fff_ffff) >>> 1 : place & 0x3fff_ffff,
      bytesPerCharacter: compressed ? 1 : 2,
    }
    // Positions go up from 0 without a gap, so that all pieces together are no longer than the last position.
    if (start !== (pieces.at(-1)?.end ?? 0) || end < start || end > streamBytes)
      throw new RangeError('Pieces out of order')
    if (end > start) pieces.push(piece)
  }
  return pieces
}

/** The characters of all pieces in the order of the document. */
export function textOfPieces(stream: Uint8Array, pieces: readonly Piece[]): string {
  const narrow = new TextDecoder('windows-1252')
  const wide = new TextDecoder('utf-16le', { ignoreBOM: true })
  const text = pieces.map(({ start, end, offset, bytesPerCharacter }) => {
    const bytes = stream.subarray(offset, offset + (end - start) * bytesPerCharacter)
    const read = (bytesPerCharacter === 1 ? narrow : wide).decode(bytes)
    if (read.length !== end - start) throw new RangeError('A piece is cut off')
    return read
  })
  return text.join('')
}
