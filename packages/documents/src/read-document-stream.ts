import type { ReadDocument } from './document.ts'
import { isSystemError, UnreadableFileError } from './errors.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import { readDocument } from './read-document.ts'

/**
 * Reads a document that comes in pieces, such as standard input, into source text, see {@link readDocument}.
 * A stream without end is left as soon as it exceeds the limit.
 *
 * @param path what errors and `SourceText.path` show; its extension chooses the format
 * @throws UnreadableFileError where the stream fails, and whatever {@link readDocument} throws
 */
export async function readDocumentStream(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  limits: ReadLimits = {},
): Promise<ReadDocument> {
  return readDocument(await collectBytes(chunks, path, limits), path, limits)
}

/** All bytes of a stream, or just more than the limit. */
export async function collectBytes(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  { maxBytes = defaultLimits.maxBytes }: ReadLimits,
): Promise<Uint8Array> {
  const collected: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of chunks) {
      collected.push(chunk)
      length += chunk.length
      if (length > maxBytes) break
    }
  } catch (error) {
    if (isSystemError(error)) throw new UnreadableFileError(path, error)
    throw error
  }
  return Buffer.concat(collected)
}
