import { unzipSync } from 'fflate'
import { DamagedDocumentError, UnsafeDocumentError } from '../errors.ts'
import type { ReadLimits } from '../limits.ts'

/** An entry as the directory of the archive tells of it. */
interface ArchiveEntry {
  readonly name: string
  /** The bytes it unpacks to, as the directory says. */
  readonly size: number
}

/**
 * A zip file whose entries are unpacked one at a time and only when asked for: what a report needs are a few parts, and a
 * file made to do harm is told by its directory.
 *
 * Names are compared without regard to case, as the package format asks (ECMA-376-2, 6.2.2.3).
 */
export class Archive {
  readonly #bytes: Uint8Array
  readonly #path: string
  readonly #limits: Required<ReadLimits>
  readonly #entries: ReadonlyMap<string, ArchiveEntry>
  readonly #unpacked = new Map<string, Uint8Array>()
  #total = 0

  /**
   * @param bytes the whole file
   * @param path as the user named it, for error messages
   * @throws DamagedDocumentError where the directory cannot be read, UnsafeDocumentError where it has too many entries
   */
  constructor(bytes: Uint8Array, path: string, limits: Required<ReadLimits>) {
    this.#bytes = bytes
    this.#path = path
    this.#limits = limits
    this.#entries = readDirectory(bytes, path, limits)
  }

  /** The names of the entries as the directory has them, in its order. */
  get names(): string[] {
    return Array.from(this.#entries.values(), ({ name }) => name)
  }

  /** Whether there is an entry of a name. */
  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase())
  }

  /**
   * Unpacks an entry, once; null where there is none of that name.
   *
   * @throws UnsafeDocumentError where it is larger than the limits, DamagedDocumentError where it cannot be unpacked
   */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name.toLowerCase())
    if (entry === undefined) return null
    const known = this.#unpacked.get(entry.name)
    if (known !== undefined) return known
    const part = this.#unpack(entry)
    this.#unpacked.set(entry.name, part)
    return part
  }

  #unpack(entry: ArchiveEntry): Uint8Array {
    const { maxPartBytes, maxUnpackedBytes } = this.#limits
    this.#total += entry.size
    if (entry.size > maxPartBytes) throw tooLarge(this.#path, maxPartBytes)
    if (this.#total > maxUnpackedBytes) throw tooLarge(this.#path, maxUnpackedBytes)
    try {
      // The room for the result is set aside by the size the directory gives: an entry that unpacks to more is cut off
      // there, so that a false size costs no memory; the part is then no well-formed XML.
      let found = false
      const isFirst = ({ name }: { name: string }) => {
        if (found || name !== entry.name) return false
        found = true
        return true
      }
      const part = unzipSync(this.#bytes, { filter: isFirst })[entry.name]
      if (part !== undefined) return part
    } catch (cause) {
      throw damaged(this.#path, entry.name, cause)
    }
    throw damaged(this.#path, entry.name)
  }
}

/** Reads the directory and unpacks nothing; of two entries of one name the first counts. */
function readDirectory(
  bytes: Uint8Array,
  path: string,
  { maxEntries }: Required<ReadLimits>,
): Map<string, ArchiveEntry> {
  const entries = new Map<string, ArchiveEntry>()
  let count = 0
  const note = (entry: ArchiveEntry): boolean => {
    count += 1
    if (count > maxEntries) {
      const what = { zh: `压缩包里超过${maxEntries}个文件`, en: `the zip file holds more than ${maxEntries} entries` }
      throw new UnsafeDocumentError(path, what)
    }
    const key = entry.name.toLowerCase()
    if (!entries.has(key)) entries.set(key, entry)
    return false
  }
  try {
    unzipSync(bytes, { filter: ({ name, originalSize }) => note({ name, size: originalSize }) })
  } catch (cause) {
    if (cause instanceof UnsafeDocumentError) throw cause
    throw new DamagedDocumentError(path, { zh: '压缩包不完整', en: 'the zip file is incomplete' }, { cause })
  }
  return entries
}

function tooLarge(path: string, limit: number): UnsafeDocumentError {
  const size = `${Math.round(limit / 0x100000)} MiB`
  return new UnsafeDocumentError(path, { zh: `解压后超过${size}`, en: `it unpacks to more than ${size}` })
}

function damaged(path: string, name: string, cause?: unknown): DamagedDocumentError {
  const what = { zh: `压缩包中的${name}无法解压`, en: `${name} in the zip file cannot be unpacked` }
  return new DamagedDocumentError(path, what, { cause })
}
