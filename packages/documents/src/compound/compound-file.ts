import { DamagedDocumentError } from '../errors.ts'

/** The eight bytes that every compound file begins with. */
export const compoundSignature: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** A stream or a storage at the top of a compound file. */
interface DirectoryEntry {
  readonly name: string
  readonly isStream: boolean
  readonly firstSector: number
  /** In bytes. */
  readonly size: number
}

const HEADER_BYTES = 512
const ENTRY_BYTES = 128
/** Shorter streams are kept together in one, in sectors of their own. */
const MINI_CUTOFF = 4096
/** Sector numbers from here on are no sectors: free, end of a chain, parts of the table itself. */
const FIRST_SPECIAL = 0xffff_fffa
const NO_ENTRY = 0xffff_ffff

/**
 * A compound file (MS-CFB): the file system in a file in which Word, Excel and PowerPoint up to 2003 kept their streams,
 * and newer programs keep encrypted documents.
 *
 * Only what stands at the top is known, which is where all of these have it. No chain of sectors is followed beyond the
 * number of sectors that the file has, and no tree beyond its entries: what goes in circles is damaged.
 */
export class CompoundFile {
  readonly #view: DataView
  readonly #bytes: Uint8Array
  readonly #path: string
  readonly #sectorBytes: number
  readonly #sectors: number
  readonly #miniSectorBytes: number
  readonly #table: Uint32Array
  readonly #entries = new Map<string, DirectoryEntry>()
  readonly #root: DirectoryEntry
  #mini: { readonly table: Uint32Array; readonly bytes: Uint8Array } | null = null

  /**
   * @param bytes the whole file
   * @param path as the user named it, for error messages
   * @throws DamagedDocumentError where the header or the directory cannot be read
   */
  constructor(bytes: Uint8Array, path: string) {
    this.#bytes = bytes
    this.#path = path
    if (bytes.length < HEADER_BYTES || compoundSignature.some((byte, index) => bytes[index] !== byte))
      throw this.#damaged()
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const shift = this.#view.getUint16(30, true)
    const miniShift = this.#view.getUint16(32, true)
    if ((shift !== 9 && shift !== 12) || miniShift !== 6 || this.#view.getUint32(56, true) !== MINI_CUTOFF)
      throw this.#damaged()
    this.#sectorBytes = 1 << shift
    this.#miniSectorBytes = 1 << miniShift
    // The last sector may be cut short.
    this.#sectors = Math.max(0, Math.ceil(bytes.length / this.#sectorBytes) - 1)
    this.#table = asNumbers(this.#join(this.#tableSectors()))
    this.#root = this.#readDirectory(this.#join(this.#chain(this.#view.getUint32(48, true))))
  }

  /** The names of the streams and storages at the top. */
  get names(): string[] {
    return Array.from(this.#entries.values(), ({ name }) => name)
  }

  /** Whether there is a stream or a storage of a name at the top; names differ in more than case. */
  has(name: string): boolean {
    return this.#entries.has(name.toUpperCase())
  }

  /**
   * The bytes of a stream at the top; null where there is none of that name.
   *
   * @throws DamagedDocumentError where its sectors are not all there
   */
  stream(name: string): Uint8Array | null {
    const entry = this.#entries.get(name.toUpperCase())
    if (entry === undefined || !entry.isStream) return null
    return entry.size < MINI_CUTOFF ? this.#miniStream(entry) : this.#largeStream(entry)
  }

  #largeStream({ firstSector, size }: DirectoryEntry): Uint8Array {
    if (size > this.#bytes.length) throw this.#damaged()
    const bytes = this.#join(this.#chain(firstSector).slice(0, Math.ceil(size / this.#sectorBytes)))
    if (bytes.length < size) throw this.#damaged()
    return bytes.subarray(0, size)
  }

  #miniStream({ firstSector, size }: DirectoryEntry): Uint8Array {
    this.#mini ??= {
      table: asNumbers(this.#join(this.#chain(this.#view.getUint32(60, true)))),
      bytes: this.#largeStream(this.#root),
    }
    const { table, bytes } = this.#mini
    const stream = new Uint8Array(size)
    let sector = firstSector
    for (let at = 0; at < size; at += this.#miniSectorBytes) {
      const start = sector * this.#miniSectorBytes
      const piece = bytes.subarray(start, start + Math.min(this.#miniSectorBytes, size - at))
      if (sector >= FIRST_SPECIAL || piece.length === 0) throw this.#damaged()
      stream.set(piece, at)
      sector = table[sector] ?? NO_ENTRY
    }
    return stream
  }

  /** The sectors of the allocation table: 109 are named in the header, the others in a chain of their own. */
  #tableSectors(): number[] {
    const sectors: number[] = []
    const note = (offset: number) => {
      const sector = this.#view.getUint32(offset, true)
      if (sector < FIRST_SPECIAL) sectors.push(sector)
      if (sectors.length > this.#sectors) throw this.#damaged()
    }
    for (let index = 0; index < 109; index += 1) note(76 + index * 4)
    let next = this.#view.getUint32(68, true)
    for (let count = this.#view.getUint32(72, true); count > 0 && next < FIRST_SPECIAL; count -= 1) {
      const start = this.#offsetOf(next)
      const end = start + this.#sectorBytes - 4
      if (end + 4 > this.#bytes.length) throw this.#damaged()
      for (let offset = start; offset < end; offset += 4) note(offset)
      next = this.#view.getUint32(end, true)
    }
    return sectors
  }

  /** The sectors that follow one another from a first one on. */
  #chain(first: number): number[] {
    const sectors: number[] = []
    for (let sector = first; sector < FIRST_SPECIAL; sector = this.#table[sector] ?? NO_ENTRY) {
      sectors.push(sector)
      if (sectors.length > this.#sectors) throw this.#damaged()
    }
    return sectors
  }

  /** The bytes of sectors one behind the other; zeros where the file ends before the last of them does. */
  #join(sectors: readonly number[]): Uint8Array {
    const joined = new Uint8Array(sectors.length * this.#sectorBytes)
    for (const [index, sector] of sectors.entries()) {
      const start = this.#offsetOf(sector)
      if (start >= this.#bytes.length) throw this.#damaged()
      joined.set(this.#bytes.subarray(start, start + this.#sectorBytes), index * this.#sectorBytes)
    }
    return joined
  }

  #offsetOf(sector: number): number {
    return (sector + 1) * this.#sectorBytes
  }

  /** Notes the entries at the top, which form a tree below the root; that they are sorted is not relied on. */
  #readDirectory(bytes: Uint8Array): DirectoryEntry {
    const view = new DataView(bytes.buffer)
    const count = Math.floor(bytes.length / ENTRY_BYTES)
    if (count === 0 || bytes[66] !== 5) throw this.#damaged()
    const seen = new Set<number>()
    const waiting = [view.getUint32(76, true)]
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      if (index >= count || seen.has(index)) continue
      seen.add(index)
      const start = index * ENTRY_BYTES
      waiting.push(view.getUint32(start + 68, true), view.getUint32(start + 72, true))
      const entry = entryAt(view, bytes, start)
      const key = entry.name.toUpperCase()
      if (!this.#entries.has(key)) this.#entries.set(key, entry)
    }
    return entryAt(view, bytes, 0)
  }

  #damaged(): DamagedDocumentError {
    return new DamagedDocumentError(this.#path, { zh: '文件结构不完整', en: 'its structure is incomplete' })
  }
}

function entryAt(view: DataView, bytes: Uint8Array, start: number): DirectoryEntry {
  // With the zero that ends it.
  const length = Math.min(64, Math.max(2, view.getUint16(start + 64, true)))
  const name = new TextDecoder('utf-16le').decode(bytes.subarray(start, start + length - 2))
  const isStream = bytes[start + 66] === 2
  return { name, isStream, firstSector: view.getUint32(start + 116, true), size: view.getUint32(start + 120, true) }
}

function asNumbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true))
}
