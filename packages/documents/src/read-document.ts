import { extname } from 'node:path'
import type { SourceText } from '@hegao/contract'
import { DocumentTooLargeError, EmptyDocumentError, UnsupportedFormatError } from './errors.ts'
import type { DocumentReader } from './reader.ts'
import { plainText } from './readers/plain-text.ts'

/** A new format is one file in `readers/` and one entry here. */
const readers: readonly DocumentReader[] = [plainText]

const readerByExtension: ReadonlyMap<string, DocumentReader> = new Map(
  readers.flatMap((reader) => reader.extensions.map((extension) => [extension, reader] as const)),
)

/** The file name extensions that can be read: lower case, with the dot. */
export const supportedExtensions: readonly string[] = [...readerByExtension.keys()]

/** Bounds on what is read. */
export interface ReadLimits {
  /** The largest document in bytes; {@link DEFAULT_MAX_BYTES} unless given. */
  readonly maxBytes?: number
}

/** 32 MiB: three hundred times the longest government work report. */
export const DEFAULT_MAX_BYTES = 32 * 0x100000

/**
 * Reads a document's bytes into source text. The extension of `path` chooses the format; a path without one, such as
 * the `-` of standard input, is read as plain text.
 *
 * @param bytes the whole document; they are not changed
 * @param path the document as the user named it; nothing is opened
 * @returns the text without a byte order mark, its line ends as they were
 * @throws UnsupportedFormatError, DocumentTooLargeError, EmptyDocumentError, BinaryDocumentError
 */
export function readDocument(bytes: Uint8Array, path: string, limits: ReadLimits = {}): SourceText {
  const reader = readerFor(path)
  checkSize(bytes.length, path, limits)
  return reader.read(bytes, path)
}

/** The reader for a path's extension; throws {@link UnsupportedFormatError} where there is none. */
export function readerFor(path: string): DocumentReader {
  const extension = extname(path).toLowerCase()
  if (extension === '') return plainText
  const reader = readerByExtension.get(extension)
  if (!reader) throw new UnsupportedFormatError(path, extension, supportedExtensions)
  return reader
}

/** Throws where a document has no bytes or more than the limit. */
export function checkSize(bytes: number, path: string, { maxBytes = DEFAULT_MAX_BYTES }: ReadLimits): void {
  if (bytes === 0) throw new EmptyDocumentError(path)
  if (bytes > maxBytes) throw new DocumentTooLargeError(path, bytes, maxBytes)
}
