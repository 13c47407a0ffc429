import { posix } from 'node:path'
import { Archive } from '../archive/archive.ts'
import { DamagedDocumentError } from '../errors.ts'
import type { ReadLimits } from '../limits.ts'
import { asDocumentError } from '../xml/as-document-error.ts'
import { decodeXml } from '../xml/decode-xml.ts'
import { readXml, XmlError, type XmlVisitor } from '../xml/read-xml.ts'

/** How parts are told apart: by the end of the address of their relationship, alike in the transitional and strict form. */
export type PartKind = 'officeDocument' | 'styles' | 'numbering' | 'footnotes' | 'endnotes' | 'comments' | 'settings'

/** A relationship of a part inside the package. */
export interface Relationship {
  readonly id: string
  /** The last piece of the address of its type: `styles`. */
  readonly kind: string
  /** The name of the part it leads to, without a slash before it. */
  readonly target: string
}

/** The parts of a Word file (ECMA-376-2): found by relationships, not by names, which every program chooses. */
export class WordPackage {
  readonly archive: Archive
  readonly path: string
  readonly limits: Required<ReadLimits>
  /** The name of the part with the body: `word/document.xml`. */
  readonly main: string
  readonly #related = new Map<string, readonly Relationship[]>()

  /**
   * @param path as the user named the file, for error messages
   * @throws DocumentError where it is no package, or none with a body
   */
  constructor(bytes: Uint8Array, path: string, limits: Required<ReadLimits>) {
    this.archive = new Archive(bytes, path, limits)
    this.path = path
    this.limits = limits
    const named = this.related('').find(({ kind, target }) => kind === 'officeDocument' && this.archive.has(target))
    const main = named?.target ?? 'word/document.xml'
    if (!this.archive.has(main)) {
      throw new DamagedDocumentError(path, { zh: '缺少正文部分', en: 'the part with the body is missing' })
    }
    this.main = main
  }

  /** The relationships of a part, or of the package itself (`''`), to other parts. */
  related(part: string): readonly Relationship[] {
    let found = this.#related.get(part)
    if (found === undefined) {
      found = this.#readRelationships(part)
      this.#related.set(part, found)
    }
    return found
  }

  /** The name of the part of a kind that the body names, or null. */
  partOf(kind: PartKind): string | null {
    const named = this.related(this.main).find((relationship) => relationship.kind === kind)?.target
    return named !== undefined && this.archive.has(named) ? named : null
  }

  /** The text of a part; null where it is not there. */
  xml(part: string): string | null {
    const bytes = this.archive.read(part)
    return bytes === null ? null : decodeXml(bytes).xml
  }

  /**
   * Reads a part with a visitor; nothing happens where it is not there.
   *
   * @throws DamagedDocumentError where it is not well-formed, UnsafeDocumentError where it holds what no part may
   */
  read(part: string, visitor: XmlVisitor): void {
    const xml = this.xml(part)
    if (xml !== null) this.visit(part, xml, visitor)
  }

  /** Reads the text of a part, see {@link read}. */
  visit(part: string, xml: string, visitor: XmlVisitor): void {
    try {
      readXml(xml, this.limits.maxDepth, visitor)
    } catch (cause) {
      if (!(cause instanceof XmlError)) throw cause
      throw asDocumentError(cause, part, this.path, this.limits)
    }
  }

  #readRelationships(part: string): Relationship[] {
    const found: Relationship[] = []
    const folder = posix.dirname(part)
    this.read(relationshipsOf(part), {
      open({ name, attributes }) {
        if (name !== 'rel:Relationship' || attributes.get('TargetMode') === 'External') return
        const target = posix.normalize(posix.join('/', folder, attributes.get('Target') ?? '')).slice(1)
        const inside = attributes.get('Target')?.startsWith('/') ? (attributes.get('Target') ?? '').slice(1) : target
        const kind = /[^/]*$/.exec(attributes.get('Type') ?? '')?.[0] ?? ''
        found.push({ id: attributes.get('Id') ?? '', kind, target: posix.normalize(inside) })
      },
      close() {},
    })
    return found
  }
}

/** The part that holds the relationships of a part: `word/_rels/document.xml.rels`. */
export function relationshipsOf(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)
}
