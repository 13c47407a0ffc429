import { SaxesParser } from 'saxes'
import { DamagedDocumentError, DocumentError, UnsafeDocumentError } from '../errors.ts'
import type { ReadLimits } from '../limits.ts'

/** What is called while a part is read. Names are without their prefix, attributes as written. */
export interface PartHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

/** What reading takes of a part's surroundings. */
export interface PartContext {
  /** The document as the user named it, for error messages. */
  readonly path: string
  readonly limits: Required<ReadLimits>
}

const CHUNK = 0x10000
/** No tag of a spreadsheet is longer; one that is has attributes without end. */
const LONGEST_TAG = 0x40000

/**
 * Reads an XML part of a package in one pass, without building a tree.
 *
 * @throws DamagedDocumentError where it is no well-formed XML, UnsafeDocumentError where it is nested deeper than the limit
 */
export function readPart(bytes: Uint8Array, name: string, { path, limits }: PartContext, handler: PartHandler): void {
  checkTags(bytes, path)
  const parser = new SaxesParser()
  let depth = 0
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > limits.maxDepth) {
      const what = { zh: `嵌套超过${limits.maxDepth}层`, en: `elements are nested deeper than ${limits.maxDepth}` }
      throw new UnsafeDocumentError(path, what)
    }
    handler.open(withoutPrefix(tag.name), tag.attributes)
  })
  parser.on('text', (text) => handler.text?.(text))
  parser.on('cdata', (text) => handler.text?.(text))
  parser.on('closetag', (tag) => {
    depth -= 1
    handler.close?.(withoutPrefix(tag.name))
  })
  try {
    const decoder = new TextDecoder(bytes[0] === 0xff || bytes[1] === 0 ? 'utf-16le' : 'utf-8')
    for (let at = 0; at < bytes.length; at += CHUNK) {
      parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }))
    }
    parser.write(decoder.decode()).close()
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause
    const what = { zh: `${name}不是完整的 XML`, en: `${name} is no well-formed XML` }
    throw new DamagedDocumentError(path, what, { cause })
  }
}

function checkTags(bytes: Uint8Array, path: string): void {
  for (let open = bytes.indexOf(0x3c); open !== -1; ) {
    const close = bytes.indexOf(0x3e, open)
    if ((close === -1 ? bytes.length : close) - open > LONGEST_TAG) {
      throw new UnsafeDocumentError(path, { zh: '标签过长', en: 'a tag is too long' })
    }
    if (close === -1) return
    open = bytes.indexOf(0x3c, close)
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
