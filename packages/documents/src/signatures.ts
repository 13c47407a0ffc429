import type { Worded } from './errors.ts'

/*
 * The first bytes by which files that are no plain text give themselves away, most often a Word document that was
 * renamed to .txt instead of being saved as text.
 */
const signatures: readonly { bytes: readonly number[]; name: Worded }[] = [
  { bytes: ascii('PK\x03\x04'), name: { zh: 'Word（.docx）等压缩文档', en: 'a .docx or another zip file' } },
  { bytes: ascii('PK\x05\x06'), name: { zh: '空的压缩文件', en: 'an empty zip file' } },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    name: { zh: '旧版 Word（.doc）或 WPS 文档', en: 'a .doc or .wps document' },
  },
  { bytes: ascii('%PDF-'), name: { zh: 'PDF 文档', en: 'a PDF document' } },
  { bytes: ascii('{\\rtf'), name: { zh: 'RTF 文档', en: 'an RTF document' } },
  { bytes: [0x1f, 0x8b], name: { zh: 'gzip 压缩文件', en: 'a gzip file' } },
  { bytes: ascii('Rar!\x1a\x07'), name: { zh: 'RAR 压缩文件', en: 'a RAR file' } },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], name: { zh: '7z 压缩文件', en: 'a 7z file' } },
  { bytes: [0x89, ...ascii('PNG\r\n')], name: { zh: '图片', en: 'an image' } },
  { bytes: [0xff, 0xd8, 0xff], name: { zh: '图片', en: 'an image' } },
  { bytes: ascii('GIF8'), name: { zh: '图片', en: 'an image' } },
]

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0))
}

/** What kind of file the first bytes announce, or `null` when they announce none that hegao knows. */
export function recognizeSignature(bytes: Uint8Array): Worded | null {
  const found = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte))
  return found ? found.name : null
}
