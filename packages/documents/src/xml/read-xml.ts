import { SaxesParser } from 'saxes'
import { prefixes } from './namespaces.ts'

/** An element at its beginning. */
export interface XmlElement {
  /** With the usual prefix of its namespace, whatever the file calls it: `w:p`; without one where it is unknown. */
  readonly name: string
  /** By name, with the usual prefix; without one where the file has none. */
  readonly attributes: ReadonlyMap<string, string>
  /** The UTF-16 offset of its `<`. */
  readonly start: number
  /** The offset behind the `>` of its tag. */
  readonly end: number
}

/** What is told of a document while it is read from beginning to end. */
export interface XmlVisitor {
  open(element: XmlElement): void
  /** @param end the offset behind the end tag */
  close(name: string, end: number): void
  /** Text between two tags, its entities resolved; perhaps in several pieces. */
  text?(text: string): void
}

/** What a part may not hold: it is not well-formed, declares a document type, nests its elements too deep, or has too many. */
export class XmlError extends Error {
  override readonly name = 'XmlError'
  readonly kind: 'malformed' | 'doctype' | 'depth' | 'size'

  constructor(kind: XmlError['kind'], message: string) {
    super(message)
    this.kind = kind
  }
}

/**
 * Reads an XML document once. A document type is refused, as the package format does (ECMA-376-2, 8.2.5): with it go the
 * entities by which a small file can grow without bound or reach for others.
 *
 * @param maxDepth how deep elements may be nested
 * @throws XmlError
 */
export function readXml(xml: string, maxDepth: number, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: true })
  let depth = 0
  let start = 0
  let elements = 0
  let attributesOfElement = 0
  parser.on('error', (error) => {
    throw new XmlError('malformed', error.message)
  })
  parser.on('doctype', () => {
    throw new XmlError('doctype', 'A document type is declared')
  })
  parser.on('opentagstart', () => {
    start = xml.lastIndexOf('<', parser.position - 1)
    depth += 1
    elements += 1
    attributesOfElement = 0
    if (elements > MOST_ELEMENTS) throw new XmlError('size', 'There are too many elements')
    if (depth > maxDepth) throw new XmlError('depth', `Elements are nested more than ${maxDepth} deep`)
  })
  parser.on('attribute', () => {
    attributesOfElement += 1
    if (attributesOfElement > MOST_ATTRIBUTES) throw new XmlError('size', 'An element has too many attributes')
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    const named = new Map<string, string>()
    for (const attribute of Object.values(attributes))
      if (attribute.prefix !== 'xmlns') named.set(nameOf(attribute.uri, attribute.local), attribute.value)
    visitor.open({ name: nameOf(uri, local), attributes: named, start, end: parser.position })
  })
  parser.on('closetag', ({ uri, local }) => {
    depth -= 1
    visitor.close(nameOf(uri, local), parser.position)
  })
  if (visitor.text) parser.on('text', (text) => visitor.text?.(text))
  parser.write(xml).close()
}

/** Twenty times those of a report of a hundred pages with tables. */
const MOST_ELEMENTS = 2_000_000
/** A root element declares some forty namespaces. */
const MOST_ATTRIBUTES = 1000

const names = new Map<string, Map<string, string>>()

/** `w:p` for the element p of Word's namespace; joined once for each. */
function nameOf(uri: string, local: string): string {
  let ofNamespace = names.get(uri)
  const prefix = prefixes.get(uri)
  if (prefix === undefined) return local
  if (ofNamespace === undefined) {
    ofNamespace = new Map()
    names.set(uri, ofNamespace)
  }
  let name = ofNamespace.get(local)
  if (name === undefined) {
    name = `${prefix}:${local}`
    // A file may invent names without end: only so many are kept.
    if (ofNamespace.size < MOST_NAMES) ofNamespace.set(local, name)
  }
  return name
}

const MOST_NAMES = 1000
