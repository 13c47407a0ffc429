import type { SourceText } from '@hegao/contract'

/** Reads one format. */
export interface DocumentReader {
  /** The file name extensions of the format: lower case, with the dot. */
  readonly extensions: readonly string[]
  /**
   * Reads a document. The bytes are neither none nor more than the limit.
   *
   * @param path as the user named the document, for error messages
   * @throws DocumentError where the bytes are not what the format asks for
   */
  read(bytes: Uint8Array, path: string): SourceText
}
