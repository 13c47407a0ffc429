import { Archive } from './archive/archive.ts'
import { recognizeCompound } from './compound/recognize-compound.ts'
import type { DocumentFormat, ReadDocument } from './document.ts'
import {
  BinaryDocumentError,
  DamagedDocumentError,
  DocumentTooLargeError,
  EmptyDocumentError,
  UnsupportedFormatError,
} from './errors.ts'
import { extensionOf, recognizePackage, recognizeSignature } from './format.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import type { DocumentReader } from './reader.ts'

/** The readers, each loaded when the first document of its format comes: a text file needs none of what Word files take. */
const readers: Readonly<Record<DocumentFormat, () => Promise<DocumentReader>>> = {
  text: async () => (await import('./readers/plain-text.ts')).plainText,
  docx: async () => (await import('./readers/word.ts')).word,
  doc: async () => (await import('./readers/old-word.ts')).oldWord,
  converted: async () => (await import('./readers/converted.ts')).converted,
  markdown: async () => (await import('./readers/markdown.ts')).markdown,
  html: async () => (await import('./readers/web-page.ts')).webPage,
  xlsx: async () => (await import('./readers/spreadsheet.ts')).spreadsheet,
  pdf: async () => (await import('./readers/pdf.ts')).pdf,
}

/** What a file name promises. The bytes are asked first; where they say nothing, this decides. */
const formatByExtension: ReadonlyMap<string, DocumentFormat> = new Map([
  ['', 'text'],
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.docx', 'docx'],
  ['.doc', 'doc'],
  ['.wps', 'doc'],
  ['.pdf', 'pdf'],
  ['.rtf', 'converted'],
  ['.odt', 'converted'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xlsx', 'xlsx'],
  // Systems write tables of HTML under this name; a file that is what the name says is converted.
  ['.xls', 'xlsx'],
])

/** The file name extensions that can be read: lower case, with the dot. */
export const supportedExtensions: readonly string[] = [...formatByExtension.keys()].filter(
  (extension) => extension !== '',
)

/**
 * Reads a document's bytes into source text. What the bytes are decides on the format; where they do not tell, the
 * extension of `path` does. A path without one, such as the `-` of standard input, is then plain text.
 *
 * @param bytes the whole document; they are not changed
 * @param path the document as the user named it; nothing is opened
 * @returns the text, and where it stands in the file; of plain text, without a byte order mark, its line ends as they were
 * @throws DocumentError of one of its kinds where the document cannot be read
 */
export async function readDocument(bytes: Uint8Array, path: string, limits: ReadLimits = {}): Promise<ReadDocument> {
  const all = { ...defaultLimits, ...limits }
  checkSize(bytes.length, path, all)
  const reader = await readers[formatOf(bytes, path, all)]()
  return reader.read(bytes, path, all)
}

function formatOf(bytes: Uint8Array, path: string, limits: Required<ReadLimits>): DocumentFormat {
  const named = formatNamed(path)
  const signature = recognizeSignature(bytes)
  switch (signature) {
    case 'pdf':
      return signature
    case 'zip': {
      const archive = new Archive(bytes, path, limits)
      if (archive.names.length === 0)
        throw new DamagedDocumentError(path, { zh: '压缩包不完整', en: 'the zip file is incomplete' })
      const found = recognizePackage(archive)
      if (typeof found === 'string') return found
      throw new BinaryDocumentError(path, found)
    }
    case 'html':
      // Markdown may begin with a tag and is none the less what its name says.
      return named === 'markdown' ? named : 'html'
    case 'compound':
      return recognizeCompound(bytes, path) === 'word' ? 'doc' : 'converted'
    case 'rtf':
    case 'works':
      return 'converted'
    case null:
      if (named === 'text' || named === 'markdown' || named === 'html') return named
      throw new DamagedDocumentError(path, {
        zh: `内容不是${extensionOf(path)}文件`,
        en: `the content is not that of a ${extensionOf(path)} file`,
      })
    default:
      throw new BinaryDocumentError(path, signature.foreign)
  }
}

/** The format a path's extension names; throws {@link UnsupportedFormatError} where there is none. */
export function formatNamed(path: string): DocumentFormat {
  const extension = extensionOf(path)
  const format = formatByExtension.get(extension)
  if (format === undefined) throw new UnsupportedFormatError(path, extension, supportedExtensions)
  return format
}

/** Throws where a document has no bytes or more than the limit. */
export function checkSize(bytes: number, path: string, { maxBytes = defaultLimits.maxBytes }: ReadLimits): void {
  if (bytes === 0) throw new EmptyDocumentError(path)
  if (bytes > maxBytes) throw new DocumentTooLargeError(path, bytes, maxBytes)
}
