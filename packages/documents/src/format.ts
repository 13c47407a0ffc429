import { extname } from 'node:path'
import type { Archive } from './archive/archive.ts'
import type { Worded } from './errors.ts'

/** What the first bytes of a file say it is. */
export type Signature = 'zip' | 'pdf' | Foreign

/** A kind of file that holds no report, by its name. */
export interface Foreign {
  readonly foreign: Worded
}

const starts: readonly { bytes: readonly number[]; signature: Signature }[] = [
  { bytes: ascii('PK\x03\x04'), signature: 'zip' },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    signature: foreign('旧版 Word（.doc）或 WPS 文档', 'a .doc or .wps document'),
  },
  { bytes: ascii('{\\rtf'), signature: foreign('RTF 文档', 'an RTF document') },
  { bytes: ascii('PK\x05\x06'), signature: foreign('空的压缩文件', 'an empty zip file') },
  { bytes: [0x1f, 0x8b], signature: foreign('gzip 压缩文件', 'a gzip file') },
  { bytes: ascii('Rar!\x1a\x07'), signature: foreign('RAR 压缩文件', 'a RAR file') },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], signature: foreign('7z 压缩文件', 'a 7z file') },
  { bytes: [0x89, ...ascii('PNG\r\n')], signature: foreign('图片', 'an image') },
  { bytes: [0xff, 0xd8, 0xff], signature: foreign('图片', 'an image') },
  { bytes: ascii('GIF8'), signature: foreign('图片', 'an image') },
]

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0))
}

function foreign(zh: string, en: string): Foreign {
  return { foreign: { zh, en } }
}

/** A PDF may have this much before its first mark (ISO 32000-1, Annex H, implementation note 13). */
const PDF_HEADER_WITHIN = 1024

/**
 * What the first bytes of a file announce, or null where they announce nothing that hegao knows. Files are often named
 * for another format than they have: a .doc that a web system wrote is HTML, one that was renamed is a .docx.
 */
export function recognizeSignature(bytes: Uint8Array): Signature | null {
  const found = starts.find(({ bytes: start }) => start.every((byte, index) => bytes[index] === byte))
  if (found) return found.signature
  const head = Buffer.from(bytes.subarray(0, PDF_HEADER_WITHIN)).toString('latin1')
  if (/^[\0\s]*%PDF-/.test(head)) return 'pdf'
  return null
}

/** What is in a zip file: a .docx, or something else. */
export function recognizePackage(archive: Archive): Worded {
  const isPackage = archive.has('[Content_Types].xml')
  return isPackage && archive.names.some((name) => /^\/?word\//i.test(name))
    ? { zh: 'Word 文档（.docx）', en: 'a .docx document' }
    : { zh: '压缩文件', en: 'a zip file' }
}

/** A path's extension: lower case, with the dot; empty where it has none. */
export function extensionOf(path: string): string {
  return extname(path).toLowerCase()
}
