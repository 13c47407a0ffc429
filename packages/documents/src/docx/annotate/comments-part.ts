import { posix } from 'node:path'
import { relationshipsOf, type WordPackage } from '../package.ts'
import type { Annotations } from './annotations.ts'
import { escapeXml, splice } from './splice.ts'

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'

/** The part with the comments of a document, to which others are added. */
export class CommentsPart {
  readonly #word: WordPackage
  readonly #namespace: string
  readonly #name: string
  readonly #exists: boolean
  readonly #added: string[] = []
  #lastId = -1

  /** @param namespace the namespace of Word's elements in this file, which has two forms */
  constructor(word: WordPackage, namespace: string) {
    this.#word = word
    this.#namespace = namespace
    const name = word.partOf('comments')
    this.#exists = name !== null
    this.#name = name ?? freeName(word, posix.join(posix.dirname(word.main), 'comments.xml'))
    if (name === null) return
    word.read(name, {
      open: (element) => {
        const id = Number(element.attributes.get('w:id'))
        if (element.name === 'w:comment' && Number.isInteger(id)) this.#lastId = Math.max(this.#lastId, id)
      },
      close() {},
    })
  }

  /** Adds a comment and gives its id. */
  add({ author, initials, date }: Annotations, paragraphs: readonly string[]): number {
    this.#lastId += 1
    const when = `${date.toISOString().slice(0, 19)}Z`
    const text = paragraphs.map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`)
    this.#added.push(
      `<w:comment xmlns:w="${this.#namespace}" w:id="${this.#lastId}" w:author="${escapeXml(author)}" ` +
        `w:date="${when}" w:initials="${escapeXml(initials)}">${text.join('')}</w:comment>`,
    )
    return this.#lastId
  }

  /** The parts that are to be written: this one, and where it is new those that tell of it. */
  parts(): Map<string, string> {
    const parts = new Map<string, string>()
    if (this.#added.length === 0) return parts
    const added = this.#added.join('')
    if (this.#exists) {
      const xml = this.#word.xml(this.#name) ?? ''
      const end = /<\/[^<>]*>\s*$/.exec(xml)?.index
      const empty = /\/>\s*$/.exec(xml)?.index
      if (end !== undefined) parts.set(this.#name, splice(xml, [{ start: end, end, text: added }]))
      else if (empty !== undefined) {
        const name = /<([^\s?!/>]+)[^>]*\/>\s*$/.exec(xml)?.[1] ?? 'w:comments'
        parts.set(this.#name, splice(xml, [{ start: empty, end: xml.length, text: `>${added}</${name}>` }]))
      }
      return parts
    }
    const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    parts.set(this.#name, `${head}<w:comments xmlns:w="${this.#namespace}">${added}</w:comments>`)
    parts.set('[Content_Types].xml', this.#contentTypes())
    parts.set(relationshipsOf(this.#word.main), this.#relationships())
    return parts
  }

  #contentTypes(): string {
    const xml = this.#word.xml('[Content_Types].xml') ?? ''
    const end = xml.lastIndexOf('</')
    const type = `<Override xmlns="http://schemas.openxmlformats.org/package/2006/content-types" PartName="/${this.#name}" ContentType="${COMMENTS_TYPE}"/>`
    return splice(xml, [{ start: end, end, text: type }])
  }

  #relationships(): string {
    const uri = this.#namespace.includes('purl.oclc.org')
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
    const target = posix.relative(posix.dirname(this.#word.main), this.#name)
    const ids = new Set(this.#word.related(this.#word.main).map(({ id }) => id))
    let number = ids.size + 1
    while (ids.has(`rIdComments${number}`)) number += 1
    const relationship = `<Relationship xmlns="http://schemas.openxmlformats.org/package/2006/relationships" Id="rIdComments${number}" Type="${uri}" Target="${target}"/>`
    const xml = this.#word.xml(relationshipsOf(this.#word.main))
    if (xml === null || /\/>\s*$/.test(xml.replace(/<[^>]*\/>/g, '')) || !xml.includes('</')) {
      return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship}</Relationships>`
    }
    const end = xml.lastIndexOf('</')
    return splice(xml, [{ start: end, end, text: relationship }])
  }
}

/** A name no part has yet: `word/comments2.xml` where a part that nobody refers to has the first. */
function freeName(word: WordPackage, name: string): string {
  let free = name
  for (let number = 2; word.archive.has(free); number += 1) free = name.replace('.xml', `${number}.xml`)
  return free
}
