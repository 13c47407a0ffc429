import type { ReadDocument } from './document.ts'
import type { ReadLimits } from './limits.ts'

/** Reads one format. */
export interface DocumentReader {
  /**
   * Reads a document. The bytes are neither none nor more than the limit, and their first ones are those of the format.
   *
   * @param path as the user named the document, for error messages
   * @throws DocumentError where the bytes are not what the format asks for; nothing else, whatever the bytes are
   */
  read(bytes: Uint8Array, path: string, limits: Required<ReadLimits>): ReadDocument | Promise<ReadDocument>
}
