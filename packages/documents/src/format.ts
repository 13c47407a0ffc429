import { extname } from 'node:path'
import type { Archive } from './archive/archive.ts'
import { compoundSignature } from './compound/compound-file.ts'
import { isOpenDocumentText } from './conversion/open-document.ts'
import type { Worded } from './errors.ts'

/** What the first bytes of a file say it is. */
export type Signature = 'zip' | 'compound' | 'pdf' | 'rtf' | 'works' | 'html' | Foreign

/** A kind of file that holds no report, by its name. */
export interface Foreign {
  readonly foreign: Worded
}

const starts: readonly { bytes: readonly number[]; signature: Signature }[] = [
  { bytes: ascii('PK\x03\x04'), signature: 'zip' },
  { bytes: compoundSignature, signature: 'compound' },
  { bytes: ascii('{\\rtf'), signature: 'rtf' },
  // Microsoft Works 2 to 4 for Windows, which has nothing but the extension in common with WPS Office.
  { bytes: [0x01, 0xfe], signature: 'works' },
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
  return recognizeMarkup(head)
}

/** What text begins with that is a web page or one of the formats that office programs write as text. */
function recognizeMarkup(head: string): Signature | null {
  // UTF-16 writes a zero byte beside each letter of a tag.
  const start = head
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart()
  if (/^MIME-Version:|^Content-Type:\s*multipart\/related/i.test(start)) {
    return foreign('单个文件网页（.mht）', 'a web archive (.mht)')
  }
  if (
    /^<\?xml[^>]*>\s*<\?mso-application[^>]*Excel|<Workbook[^>]*schemas-microsoft-com:office:spreadsheet/.test(start)
  ) {
    return foreign('XML 电子表格 2003', 'an XML Spreadsheet 2003')
  }
  if (/^<\?xml[^>]*>\s*<\?mso-application[^>]*Word|<w:wordDocument/.test(start)) {
    return foreign('Word 2003 XML 文档', 'a Word 2003 XML document')
  }
  return firstTag.test(withoutComments(start)) ? 'html' : null
}

/** Systems that write a table or a text under an office name begin with any of these. */
const firstTag = /^<(?:!doctype\s+html|html|head|meta|title|style|link|script|body|table)[\s>]/i

function withoutComments(text: string): string {
  let rest = text.replace(/^<\?xml[^>]*>\s*/, '')
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->')
    if (end === -1) return ''
    rest = rest.slice(end + 3).trimStart()
  }
  return rest
}

/** What is in a zip file: a package that is read, or something else by its name. */
export function recognizePackage(archive: Archive): 'docx' | 'xlsx' | 'converted' | Worded {
  if (isOpenDocumentText(archive)) return 'converted'
  const holds = (folder: RegExp): boolean => archive.names.some((name) => folder.test(name))
  if (holds(/^\/?word\//i)) return 'docx'
  if (archive.has('[Content_Types].xml') && holds(/^\/?xl\//i)) return 'xlsx'
  return { zh: '压缩文件', en: 'a zip file' }
}

/** A path's extension: lower case, with the dot; empty where it has none. */
export function extensionOf(path: string): string {
  return extname(path).toLowerCase()
}
