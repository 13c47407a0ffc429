/** Bounds on what is read, so that no file, however made, takes more memory or time than a large report. */
export interface ReadLimits {
  /** The largest document in bytes, 32 MiB unless given: three hundred times the longest government work report. */
  readonly maxBytes?: number
  /** The most bytes that one part of a package (a .docx is a zip file) may unpack to, 32 MiB unless given. */
  readonly maxPartBytes?: number
  /** The most bytes that the parts read of one package may unpack to together, 64 MiB unless given. */
  readonly maxUnpackedBytes?: number
  /** The most entries a package may have, 10,000 unless given. */
  readonly maxEntries?: number
  /** How deep elements may be nested, 256 unless given: Word itself stops at fewer. */
  readonly maxDepth?: number
  /** The most pages read of a paged document, 5,000 unless given. */
  readonly maxPages?: number
  /** How long a program that converts a document may take in milliseconds, 60,000 unless given. */
  readonly maxConversionTime?: number
}

const MEBIBYTE = 0x100000

/** The limits that hold unless others are given. */
export const defaultLimits: Required<ReadLimits> = {
  maxBytes: 32 * MEBIBYTE,
  maxPartBytes: 32 * MEBIBYTE,
  maxUnpackedBytes: 64 * MEBIBYTE,
  maxEntries: 10_000,
  maxDepth: 256,
  maxPages: 5_000,
  maxConversionTime: 60_000,
}
