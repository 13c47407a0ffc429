import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ReadDocument } from './document.ts'
import { isSystemError, UnreadableFileError } from './errors.ts'
import type { ReadLimits } from './limits.ts'
import { checkSize, formatNamed, readDocument } from './read-document.ts'
import { collectBytes } from './read-document-stream.ts'

/** Where and how much to read. */
export interface ReadFileOptions extends ReadLimits {
  /** The folder that a relative path starts from; the process's own unless given. */
  readonly cwd?: string
}

/**
 * Reads a file from disk into source text, see {@link readDocument}. The format and the size are checked before
 * anything is read.
 *
 * @param path the file as the user named it; it is what errors and `SourceText.path` show
 * @throws UnreadableFileError where the file cannot be opened, and whatever {@link readDocument} throws
 */
export async function readDocumentFile(path: string, options: ReadFileOptions = {}): Promise<ReadDocument> {
  const bytes = await readBytes(path, options)
  return readDocument(bytes, path, options)
}

async function readBytes(path: string, options: ReadFileOptions): Promise<Uint8Array> {
  try {
    const file = await open(resolve(options.cwd ?? '.', path))
    try {
      const status = await file.stat()
      if (!status.isDirectory()) formatNamed(path)
      // A pipe or a device has no size to tell, and perhaps no end.
      if (!status.isFile() && !status.isDirectory()) return await collectBytes(file.createReadStream(), path, options)
      if (status.isFile()) checkSize(status.size, path, options)
      return await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    if (isSystemError(error)) throw new UnreadableFileError(path, error)
    throw error
  }
}
