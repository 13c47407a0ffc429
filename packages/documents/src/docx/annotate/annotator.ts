import { zipSync } from 'fflate'
import { DamagedDocumentError } from '../../errors.ts'
import type { ComposedText } from '../compose.ts'
import type { WordPackage } from '../package.ts'
import { paragraphsOf, type WordParagraph, type WordRun } from '../story.ts'
import type { WordDocument } from '../word-document.ts'
import { type Anchor, Anchors, type RunPlace } from './anchor.ts'
import type { Annotations, Annotator, Change, Comment } from './annotations.ts'
import { CommentsPart } from './comments-part.ts'
import { cutRun, type RunEdit } from './cut-run.ts'
import { escapeXml, type Splice, splice } from './splice.ts'

/**
 * What writes comments into the margin of a Word file, and changes that Word shows as tracked.
 *
 * @param composed the text of the document
 */
export function createAnnotator(document: WordDocument, { origins }: ComposedText): Annotator {
  const anchors = new Anchors(document, origins)
  return {
    annotate(annotations) {
      const writer = new AnnotationWriter(document, anchors, annotations)
      for (const change of annotations.changes ?? []) writer.change(change)
      for (const comment of annotations.comments) writer.comment(comment)
      return zip(document.word, writer.parts())
    },
    canTrack: (change) => isOfCharacters(change) && anchors.runsOf(change.range) !== null,
  }
}

function isOfCharacters({ range, text }: Change): boolean {
  return range.end > range.start && !/[\n\r\t]/.test(text)
}

class AnnotationWriter {
  readonly #document: WordDocument
  readonly #annotations: Annotations
  readonly #anchors: Anchors
  readonly #comments: CommentsPart
  /** What is done to each run, by part. */
  readonly #edits = new Map<string, Map<WordRun, RunEdit[]>>()
  /** What is put in where there is no run, by part. */
  readonly #splices = new Map<string, Splice[]>()
  #changes = 0

  constructor(document: WordDocument, anchors: Anchors, annotations: Annotations) {
    this.#document = document
    this.#annotations = annotations
    this.#anchors = anchors
    this.#comments = new CommentsPart(document.word, namespaceOf(document.word))
  }

  comment({ range, text, quotation }: Comment): void {
    const anchor = this.#anchors.anchorOf(range) ?? firstParagraph(this.#document)
    if (anchor === null) return
    const isExact = anchor.type === 'runs' && anchor.exact
    const id = this.#comments.add(this.#annotations, isExact || quotation === undefined ? text : [quotation, ...text])
    const start = `<w:commentRangeStart w:id="${id}"/>`
    const end = `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
    if (anchor.type === 'paragraph') {
      this.#spliceIn(anchor.part, anchor.paragraph, start + end)
      return
    }
    if (anchor.type === 'mark') {
      this.#splicesOf(anchor.part).push(
        { start: anchor.start, end: anchor.start, text: start },
        { start: anchor.end, end: anchor.end, text: end },
      )
      return
    }
    this.#put(anchor.part, anchor.from, start)
    this.#put(anchor.part, anchor.to, end)
  }

  change(change: Change): void {
    const { range, text } = change
    const found = isOfCharacters(change) ? this.#anchors.runsOf(range) : null
    if (found === null) return
    for (const { run, start, end } of found.stretches) {
      const deletion = { open: `<w:del ${this.#credit()}>`, close: '</w:del>', end }
      this.#edit(found.part, run, { at: start, deletion })
    }
    const last = found.stretches.at(-1)
    if (text === '' || last === undefined) return
    const run = `<w:r>${last.run.propertiesXml}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
    // In an insertion that is tracked already the new characters belong to it.
    const put = last.run.inserted ? run : `<w:ins ${this.#credit()}>${run}</w:ins>`
    this.#edit(found.part, last.run, { at: last.end, put })
  }

  /** The parts that are to be written anew. */
  parts(): Map<string, string> {
    const { word } = this.#document
    const parts = this.#comments.parts()
    for (const part of new Set([...this.#edits.keys(), ...this.#splices.keys()])) {
      const xml = word.xml(part) ?? ''
      const splices = [...(this.#splices.get(part) ?? [])]
      for (const [run, edits] of this.#edits.get(part) ?? []) {
        const ordered = edits.toSorted((a, b) => a.at - b.at)
        splices.push({
          start: run.start,
          end: run.end,
          text: run.whole ? around(xml, run, ordered) : cutRun(xml, run, ordered),
        })
      }
      parts.set(part, declarePrefix(splice(xml, splices), namespaceOf(word)))
    }
    return parts
  }

  #credit(): string {
    this.#changes += 1
    const { author, date } = this.#annotations
    const when = `${date.toISOString().slice(0, 19)}Z`
    return `w:id="${FIRST_CHANGE + this.#changes}" w:author="${escapeXml(author)}" w:date="${when}"`
  }

  #put(part: string, { run, character }: RunPlace, put: string): void {
    this.#edit(part, run, { at: character, put })
  }

  #edit(part: string, run: WordRun, edit: RunEdit): void {
    let runs = this.#edits.get(part)
    if (runs === undefined) {
      runs = new Map()
      this.#edits.set(part, runs)
    }
    const edits = runs.get(run)
    if (edits === undefined) runs.set(run, [edit])
    else edits.push(edit)
  }

  #splicesOf(part: string): Splice[] {
    const known = this.#splices.get(part)
    if (known !== undefined) return known
    const splices: Splice[] = []
    this.#splices.set(part, splices)
    return splices
  }

  #spliceIn(part: string, { empty, start, contentStart, contentEnd }: WordParagraph, put: string): void {
    const splices = this.#splicesOf(part)
    if (!empty) {
      splices.push({ start: contentStart, end: contentStart, text: put })
      return
    }
    const tag = (this.#document.word.xml(part) ?? '').slice(start, contentEnd)
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? 'w:p'
    splices.push({ start, end: contentEnd, text: `${tag.replace(/\s*\/>$/, '>')}${put}</${name}>` })
  }
}

/** Ids of changes need only differ from one another; those of Word are small. */
const FIRST_CHANGE = 900_000

/** Around a formula, which cannot be cut. */
function around(xml: string, run: WordRun, edits: readonly RunEdit[]): string {
  const before = edits.filter(({ at }) => at === 0).map(({ put }) => put ?? '')
  const after = edits.filter(({ at }) => at > 0).map(({ put }) => put ?? '')
  return before.join('') + xml.slice(run.start, run.end) + after.join('')
}

function firstParagraph({ body }: WordDocument): Anchor | null {
  for (const paragraph of paragraphsOf(body.blocks)) {
    return { type: 'paragraph', part: paragraph.part, paragraph }
  }
  return null
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

function namespaceOf(word: WordPackage): string {
  return (word.xml(word.main) ?? '').slice(0, LONGEST_ROOT).includes(STRICT) ? STRICT : TRANSITIONAL
}

const LONGEST_ROOT = 8192

/** Sees to it that `w:` means Word's elements in a part that calls them otherwise, as some libraries do. */
function declarePrefix(xml: string, namespace: string): string {
  const root = /<(?![?!])[^\s/>]+(?:\s[^>]*)?>/.exec(xml)
  if (root === null || root[0].includes(`xmlns:w="${namespace}"`) || root[0].includes(`xmlns:w='${namespace}'`))
    return xml
  if (root[0].includes('xmlns:w=')) return xml
  const at = root.index + root[0].length - (root[0].endsWith('/>') ? 2 : 1)
  return splice(xml, [{ start: at, end: at, text: ` xmlns:w="${namespace}"` }])
}

function zip({ archive, path }: WordPackage, parts: ReadonlyMap<string, string>): Uint8Array {
  const entries: Record<string, Uint8Array> = {}
  const encoder = new TextEncoder()
  for (const name of archive.names) {
    const written = parts.get(name)
    const part = written === undefined ? archive.read(name) : encoder.encode(asUtf8(written))
    if (part !== null) entries[name] = part
  }
  for (const [name, xml] of parts) entries[name] ??= encoder.encode(asUtf8(xml))
  try {
    return zipSync(entries)
  } catch (cause) {
    throw new DamagedDocumentError(path, { zh: '无法写成压缩包', en: 'it cannot be packed again' }, { cause })
  }
}

/** A part that was in another encoding says UTF-8 now. */
function asUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*encoding=["'])[^"']*(["'])/, '$1UTF-8$2')
}
