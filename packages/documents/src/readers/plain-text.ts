import { decodeText } from '../decode-text.ts'
import { BinaryDocumentError, EmptyDocumentError } from '../errors.ts'
import type { DocumentReader } from '../reader.ts'

/** Plain text, in any of the encodings that Chinese offices save it in. */
export const plainText: DocumentReader = {
  read(bytes, path) {
    const decoded = decodeText(bytes)
    if (!decoded || isBinary(decoded.text)) throw new BinaryDocumentError(path)
    if (!/\S/.test(decoded.text)) throw new EmptyDocumentError(path, true)
    return { text: decoded.text, path, encoding: decoded.encoding, format: 'text', origins: null, notices: [] }
  },
}

/** One control character in fifty: text copied out of Word keeps a few (cell ends, page breaks), a program file has many. */
const CONTROL_SHARE = 0.02

function isBinary(text: string): boolean {
  let controls = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0) return true
    if (code < 0x20 && (code < 0x09 || code > 0x0d)) controls += 1
  }
  return controls > text.length * CONTROL_SHARE
}
