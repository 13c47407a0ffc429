import { type XmlElement, XmlError, type XmlVisitor } from '../xml/read-xml.ts'
import { FieldStack, isContents } from './fields.ts'
import { noteParagraphProperty, noteRunProperty } from './properties.ts'
import { characterOf } from './run-character.ts'
import type { Block, Story, WordCell, WordParagraph, WordRun, WordTable } from './story.ts'

/**
 * Elements of which nothing is read: what a tracked change took away, how things were before one, what is written above
 * characters (the pinyin of a ruby), instructions, and the second form of what was given in a newer one.
 */
const skipped = new Set(
  (
    'w:del w:moveFrom w:delText w:delInstrText w:pPrChange w:rPrChange w:sectPrChange w:tblPrChange w:trPrChange ' +
    'w:tcPrChange w:tblGridChange w:tblPrExChange w:numberingChange w:rt w:sectPr m:ctrlPr'
  ).split(' '),
)

const trackedChanges = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])

interface Table {
  readonly table: WordTable
  row: WordCell[]
  rowDeleted: boolean
  cell: WordCell | null
  cellDeleted: boolean
}

/** Builds the stories of a part while it is read. */
export class StoryReader implements XmlVisitor {
  /** The body has one story under the name `''`, notes one under each id. */
  readonly stories = new Map<string, Story>()
  /** How many insertions, deletions and moves are tracked in it. */
  changes = 0
  readonly #part: string
  readonly #xml: string
  readonly #open: string[] = []
  /** How many elements are open inside one that is skipped; 0 outside. */
  #skipping = 0
  readonly #containers: Block[][] = []
  readonly #paragraphs: WordParagraph[] = []
  readonly #runs: WordRun[] = []
  readonly #tables: Table[] = []
  readonly #fields = new FieldStack()
  /** Whether a choice was taken, for each of the alternatives that are open. */
  readonly #alternatives: boolean[] = []
  #count = 0
  /** How many paragraphs, runs, pieces of runs, cells and references have been kept. */
  #kept = 0
  #inserted = 0
  /** How deep the elements stand that hold a table of contents and are open. */
  readonly #contents: number[] = []
  #propertiesStart = 0
  #formula: WordRun | null = null
  #text = ''
  #textStart = 0
  #preserved = false

  constructor(part: string, xml: string) {
    this.#part = part
    this.#xml = xml
  }

  open(element: XmlElement): void {
    const parent = this.#open.at(-1) ?? ''
    this.#open.push(element.name)
    if (this.#skipping > 0) this.#skipping += 1
    else if (this.#isSkipped(element, parent)) this.#skipping = 1
    else this.#begin(element, parent)
  }

  close(name: string, end: number): void {
    this.#open.pop()
    if (this.#skipping > 0) this.#skipping -= 1
    else this.#finish(name, end, this.#open.at(-1) ?? '')
  }

  text(text: string): void {
    if (this.#skipping > 0) return
    const inside = this.#open.at(-1)
    if (inside === 'w:t' || inside === 'm:t') this.#text += text
    else if (inside === 'w:instrText') this.#fields.instruct(text)
  }

  #isSkipped({ name, attributes }: XmlElement, parent: string): boolean {
    if (trackedChanges.has(name)) this.changes += 1
    if (name === 'w:del' || name === 'w:moveFrom') {
      // Without content, in the properties of a mark or a row: the mark or the row is what was deleted.
      const paragraph = this.#paragraphs.at(-1)
      if (parent === 'w:rPr' && this.#open.at(-3) === 'w:pPr' && paragraph) paragraph.markDeleted = true
      const table = this.#tables.at(-1)
      if (parent === 'w:trPr' && table) table.rowDeleted = true
    }
    if (name === 'mc:Choice' || name === 'mc:Fallback') {
      const last = this.#alternatives.length - 1
      if (this.#alternatives[last] === true) return true
      this.#alternatives[last] = true
    }
    // The lines between the body and its notes.
    if (name === 'w:footnote' || name === 'w:endnote') return /eparator|otice/.test(attributes.get('w:type') ?? '')
    return skipped.has(name)
  }

  #begin(element: XmlElement, parent: string): void {
    const { name, attributes } = element
    const table = this.#tables.at(-1)
    const paragraph = this.#paragraphs.at(-1)
    switch (name) {
      case 'w:body':
        this.#beginStory('')
        return
      case 'w:footnote':
      case 'w:endnote':
        this.#beginStory(attributes.get('w:id') ?? '')
        return
      case 'mc:AlternateContent':
        this.#alternatives.push(false)
        return
      case 'w:txbxContent': {
        const box: Block[] = []
        paragraph?.boxes.push(box)
        this.#containers.push(box)
        return
      }
      case 'w:tbl':
        this.#beginTable()
        return
      case 'w:tr':
        if (table) Object.assign(table, { row: [], rowDeleted: false })
        return
      case 'w:tc':
        if (!table) return
        this.#keep()
        table.cell = { span: 1, continues: false, blocks: [] }
        table.cellDeleted = false
        this.#containers.push(table.cell.blocks)
        return
      case 'w:gridBefore':
        table?.row.push({ span: spanOf(attributes.get('w:val')), continues: true, blocks: [] })
        return
      case 'w:gridSpan':
        if (table?.cell) table.cell.span = spanOf(attributes.get('w:val'))
        return
      case 'w:vMerge':
      case 'w:hMerge':
        if (table?.cell && attributes.get('w:val') !== 'restart') table.cell.continues = true
        return
      case 'w:cellDel':
        if (table) table.cellDeleted = true
        return
      case 'w:docPartGallery':
        // Inside the properties of a w:sdt.
        if (attributes.get('w:val') === 'Table of Contents') this.#contents.push(this.#open.length - 3)
        return
      case 'w:fldSimple':
        if (isContents(attributes.get('w:instr') ?? '')) this.#contents.push(this.#open.length)
        return
      case 'w:p':
        this.#beginParagraph(element)
        return
      case 'w:ins':
      case 'w:moveTo':
        this.#inserted += 1
        return
      case 'w:r':
        if (this.#formula === null) this.#beginRun(element)
        return
      case 'm:oMath':
        if (paragraph && this.#formula === null) this.#formula = this.#makeRun(element, true)
        return
      case 'w:rPr':
        if (parent === 'w:r') this.#propertiesStart = element.start
        return
      case 'w:t':
      case 'm:t':
        this.#text = ''
        this.#textStart = element.start
        this.#preserved = attributes.get('xml:space') === 'preserve'
        return
      case 'w:fldChar':
        this.#fields.mark(attributes.get('w:fldCharType'))
        return
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = name === 'w:footnoteReference' ? 'footnotes' : 'endnotes'
        const { start, end } = this.#runs.at(-1) ?? element
        this.#keep()
        if (this.#fields.visible) paragraph?.notes.push({ kind, id: attributes.get('w:id') ?? '', start, end })
        return
      }
      default:
        this.#noteProperty(element, parent)
    }
  }

  #finish(name: string, end: number, parent: string): void {
    const table = this.#tables.at(-1)
    const paragraph = this.#paragraphs.at(-1)
    const run = this.#runs.at(-1)
    switch (name) {
      case 'w:body':
      case 'w:footnote':
      case 'w:endnote':
      case 'w:txbxContent':
        this.#containers.pop()
        return
      case 'mc:AlternateContent':
        this.#alternatives.pop()
        return
      case 'w:tbl':
        this.#tables.pop()
        return
      case 'w:tr':
        if (table && !table.rowDeleted && table.row.length > 0) table.table.rows.push(table.row)
        return
      case 'w:tc':
        if (!table?.cell) return
        this.#containers.pop()
        if (!table.cellDeleted) table.row.push(table.cell)
        table.cell = null
        return
      case 'w:sdt':
      case 'w:fldSimple':
        if (this.#contents.at(-1) === this.#open.length + 1) this.#contents.pop()
        return
      case 'w:p':
        if (!paragraph) return
        // The paragraph in which the table of contents begins is one of its own.
        paragraph.contents ||= this.#inContents
        paragraph.contentEnd = paragraph.empty ? end : this.#xml.lastIndexOf('<', end - 1)
        this.#paragraphs.pop()
        return
      case 'w:pPr':
        if (paragraph && parent === 'w:p') paragraph.contentStart = end
        return
      case 'w:ins':
      case 'w:moveTo':
        this.#inserted = Math.max(0, this.#inserted - 1)
        return
      case 'w:rPr':
        if (run && parent === 'w:r') {
          run.propertiesXml = this.#xml.slice(this.#propertiesStart, end)
          run.contentStart = end
        }
        return
      case 'w:t':
        if (run && parent === 'w:r')
          this.#addPiece(this.#preserved ? this.#text : trimmed(this.#text), name, this.#textStart, end)
        return
      case 'm:t':
        this.#formula?.pieces.push({ text: this.#text, element: name, start: this.#textStart, end })
        return
      case 'w:r':
        if (!run || this.#formula !== null) return
        run.end = end
        this.#runs.pop()
        for (const note of paragraph?.notes ?? []) if (note.start === run.start) note.end = end
        if (run.properties.hidden !== true) this.#keepRun(run)
        return
      case 'm:oMath':
        if (this.#formula === null) return
        this.#formula.end = end
        if (this.#fields.visible) this.#keepRun(this.#formula)
        this.#formula = null
    }
  }

  #beginStory(id: string): void {
    const story: Story = { part: this.#part, blocks: [] }
    this.stories.set(id, story)
    this.#containers.push(story.blocks)
  }

  #beginTable(): void {
    const table: WordTable = { type: 'table', rows: [] }
    this.#containers.at(-1)?.push(table)
    this.#tables.push({ table, row: [], rowDeleted: false, cell: null, cellDeleted: false })
  }

  #beginParagraph({ start, end }: XmlElement): void {
    this.#keep()
    const paragraph: WordParagraph = {
      type: 'paragraph',
      part: this.#part,
      index: this.#count,
      contentStart: end,
      contentEnd: end,
      empty: this.#xml.charAt(end - 2) === '/',
      start,
      properties: {},
      runs: [],
      notes: [],
      boxes: [],
      markDeleted: false,
      contents: this.#inContents,
      host: this.#paragraphs[0] ?? null,
    }
    this.#count += 1
    this.#containers.at(-1)?.push(paragraph)
    this.#paragraphs.push(paragraph)
  }

  /** Counts what takes memory of its own. */
  #keep(): void {
    this.#kept += 1
    if (this.#kept > MOST_KEPT) throw new XmlError('size', 'There are too many paragraphs, runs and cells')
  }

  #beginRun(element: XmlElement): void {
    this.#runs.push(this.#makeRun(element, false))
  }

  #makeRun({ start, end }: XmlElement, whole: boolean): WordRun {
    this.#keep()
    const inserted = this.#inserted > 0
    return {
      index: 0,
      start,
      end,
      tagEnd: end,
      contentStart: end,
      propertiesXml: '',
      properties: {},
      pieces: [],
      inserted,
      whole,
    }
  }

  /** Adds characters to the innermost run; what stands in an instruction is not seen. */
  #addPiece(text: string, element: string, start: number, end: number): void {
    const run = this.#runs.at(-1)
    if (run === undefined || text === '' || !this.#fields.visible || this.#inContents) return
    this.#keep()
    run.pieces.push({ text, element, start, end })
  }

  get #inContents(): boolean {
    return this.#contents.length > 0 || this.#fields.contents
  }

  #keepRun(run: WordRun): void {
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph && run.pieces.length > 0) paragraph.runs.push({ ...run, index: paragraph.runs.length })
  }

  #noteProperty(element: XmlElement, parent: string): void {
    const { name, attributes, start, end } = element
    const grandparent = this.#open.at(-3)
    if (parent === 'w:r') {
      const text = characterOf(name, attributes)
      if (text !== null) this.#addPiece(text, name, start, end)
    } else if (parent === 'w:rPr' && grandparent === 'w:r') {
      const run = this.#runs.at(-1)
      if (run) noteRunProperty(run.properties, element)
    } else if (parent === 'w:pPr' || (parent === 'w:numPr' && grandparent === 'w:pPr')) {
      const paragraph = this.#paragraphs.at(-1)
      if (paragraph) noteParagraphProperty(paragraph.properties, element)
    }
  }
}

/** Word drops the blanks at the ends of text that does not ask to keep them. */
function trimmed(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && blanks.includes(text.charAt(start))) start += 1
  while (end > start && blanks.includes(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

const blanks = ' \t\r\n'

/** A report of a hundred pages has some twenty thousand. */
const MOST_KEPT = 300_000

/** The most columns that a table of Word can have. */
const MOST_COLUMNS = 63

function spanOf(value: string | undefined): number {
  const span = Number(value ?? 1)
  return Number.isInteger(span) && span > 1 ? Math.min(span, MOST_COLUMNS) : 1
}
