import { BinaryDocumentError, EncryptedDocumentError, type Worded } from '../errors.ts'
import { CompoundFile } from './compound-file.ts'

/** What the streams at the top of a compound file say it is, besides Word files and workbooks. */
const others: readonly { stream: string; kind: Worded }[] = [
  { stream: 'PowerPoint Document', kind: { zh: '旧版演示文稿（.ppt）', en: 'a .ppt presentation' } },
  { stream: '__properties_version1.0', kind: { zh: '邮件（.msg）', en: 'an .msg message' } },
  { stream: 'VisioDocument', kind: { zh: 'Visio 绘图', en: 'a Visio drawing' } },
]

/** Streams of documents that are locked: encrypted ones of 2007 and later, and those under rights management. */
const locks = ['EncryptedPackage', 'EncryptionInfo', '\u0006DataSpaces', '\tDRMContent']

/**
 * What is in a compound file: a Word file (WPS Office writes the same under .wps), or a workbook.
 *
 * @param path as the user named it, for error messages
 * @throws EncryptedDocumentError where it is locked, BinaryDocumentError where it is something else, DamagedDocumentError
 *   where its directory cannot be read
 */
export function recognizeCompound(bytes: Uint8Array, path: string): 'word' | 'workbook' {
  const file = new CompoundFile(bytes, path)
  if (locks.some((name) => file.has(name))) throw new EncryptedDocumentError(path)
  if (file.has('WordDocument')) {
    if (isEncryptedWord(file.stream('WordDocument'))) throw new EncryptedDocumentError(path)
    return 'word'
  }
  const workbook = file.stream('Workbook') ?? file.stream('Book')
  if (workbook !== null) {
    if (isEncryptedWorkbook(workbook)) throw new EncryptedDocumentError(path)
    return 'workbook'
  }
  const other = others.find(({ stream }) => file.has(stream))?.kind
  throw new BinaryDocumentError(
    path,
    other ?? { zh: '复合文件（不是 Word 文档）', en: 'a compound file without a Word document' },
  )
}

/** FibBase.fEncrypted (MS-DOC, 2.5.2). */
function isEncryptedWord(stream: Uint8Array | null): boolean {
  return stream !== null && ((stream[11] ?? 0) & 0x01) !== 0
}

const FILE_PASS = 0x2f
/** The record is one of the first, behind that which begins the workbook. */
const RECORDS_LOOKED_AT = 16

/** Whether there is a FilePass record (MS-XLS, 2.4.117). */
function isEncryptedWorkbook(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  for (let at = 0, record = 0; record < RECORDS_LOOKED_AT && at + 4 <= stream.length; record += 1) {
    if (view.getUint16(at, true) === FILE_PASS) return true
    at += 4 + view.getUint16(at + 2, true)
  }
  return false
}
