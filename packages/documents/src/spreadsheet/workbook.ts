import { posix } from 'node:path'
import type { Archive } from '../archive/archive.ts'
import { DamagedDocumentError } from '../errors.ts'
import { builtinFormat } from './builtin-formats.ts'
import { type PartContext, readPart } from './read-part.ts'

/** A sheet of a workbook. */
export interface SheetEntry {
  readonly name: string
  readonly isHidden: boolean
  /** The name of its part in the package. */
  readonly part: string
}

/** What a workbook says apart from its cells. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[]
  readonly is1904: boolean
  /** The texts that cells refer to by their index. */
  readonly texts: readonly string[]
  /** The number formats that cells refer to by the index of their style. */
  readonly formats: readonly string[]
}

/** Reads the workbook, its shared strings and its styles. Throws {@link DamagedDocumentError} where there is no workbook. */
export function readWorkbook(archive: Archive, context: PartContext): Workbook {
  const part = targets(archive, '', context, /\/officeDocument$/)[0]?.target ?? 'xl/workbook.xml'
  const bytes = archive.read(part)
  if (!bytes) throw new DamagedDocumentError(context.path, { zh: '缺少工作簿', en: 'the workbook is missing' })
  const relations = targets(archive, part, context, /./)
  const partOf = new Map(relations.filter(({ type }) => type.endsWith('/worksheet')).map((r) => [r.id, r.target]))
  const sheets: SheetEntry[] = []
  const taken = new Set<string>()
  let is1904 = false
  readPart(bytes, part, context, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = isTrue(attributes['date1904'])
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      const target = partOf.get(id)
      // Sheets that are charts have no cells; of two that name one part the first counts.
      if (target === undefined || taken.has(target)) return
      taken.add(target)
      const isHidden = /^(?:very)?hidden$/i.test(attributes['state'] ?? '')
      sheets.push({ name: attributes['name'] ?? '', isHidden, part: target })
    },
  })
  const named = (type: string) => relations.find((relation) => relation.type.endsWith(type))?.target
  return {
    sheets,
    is1904,
    texts: readTexts(archive, named('/sharedStrings') ?? '', context),
    formats: readFormats(archive, named('/styles') ?? '', context),
  }
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
}

/** The parts of the package that a part refers to; of the package itself where `part` is empty. */
function targets(archive: Archive, part: string, context: PartContext, type: RegExp): Relation[] {
  const folder = posix.dirname(part)
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`)
  const bytes = archive.read(name)
  const found: Relation[] = []
  if (!bytes) return found
  readPart(bytes, name, context, {
    open(element, attributes) {
      if (element !== 'Relationship' || attributes['TargetMode'] === 'External') return
      const target = posix.resolve('/', folder, attributes['Target'] ?? '').slice(1)
      const relation = { id: attributes['Id'] ?? '', type: attributes['Type'] ?? '', target }
      if (type.test(relation.type)) found.push(relation)
    },
  })
  return found
}

function readTexts(archive: Archive, part: string, context: PartContext): string[] {
  const texts: string[] = []
  const bytes = archive.read(part)
  if (!bytes) return texts
  const reader = new RichTextReader()
  readPart(bytes, part, context, {
    open: (name) => reader.open(name),
    text: (text) => reader.text(text),
    close(name) {
      reader.close(name)
      if (name === 'si') texts.push(reader.take())
    },
  })
  return texts
}

/** Collects the text of a string item: of all its runs, without the reading aids (`rPh`) of East Asian texts. */
export class RichTextReader {
  #text = ''
  #isText = false
  #isAid = false

  /** To be called at each start tag. */
  open(name: string): void {
    if (name === 'rPh') this.#isAid = true
    else if (name === 't') this.#isText = !this.#isAid
  }

  /** To be called with each text. */
  text(text: string): void {
    if (this.#isText) this.#text += text
  }

  /** To be called at each end tag. */
  close(name: string): void {
    if (name === 'rPh') this.#isAid = false
    else if (name === 't') this.#isText = false
  }

  /** The text so far; begins the next. `_x000D_` is how a file writes a control character. */
  take(): string {
    const text = this.#text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => {
      return String.fromCharCode(Number.parseInt(code, 16))
    })
    this.#text = ''
    return text
  }
}

function readFormats(archive: Archive, part: string, context: PartContext): string[] {
  const formats: string[] = []
  const bytes = archive.read(part)
  if (!bytes) return formats
  const custom = new Map<number, string>()
  let isCells = false
  readPart(bytes, part, context, {
    open(name, attributes) {
      if (name === 'numFmt') custom.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General')
      else if (name === 'cellXfs') isCells = true
      else if (name === 'xf' && isCells) {
        const id = Number(attributes['numFmtId'] ?? 0)
        formats.push(custom.get(id) ?? builtinFormat(id))
      }
    },
    close(name) {
      if (name === 'cellXfs') isCells = false
    },
  })
  return formats
}

/** Whether an attribute of type boolean is set. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
