import type { OriginMap } from '../origin.ts'
import { TextBuilder } from '../text-builder.ts'
import type { Block, WordCell, WordParagraph, WordTable } from './story.ts'
import { plainSymbols } from './symbols.ts'
import type { WordDocument } from './word-document.ts'

/** A paragraph and the line it became. */
export interface PlacedParagraph {
  readonly paragraph: WordParagraph
  /** The range of its text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** Where the number ends that Word writes before it; {@link start} where it writes none. */
  readonly bodyStart: number
  readonly inTable: boolean
}

/** The text of a Word file, and where it stands. */
export interface ComposedText {
  readonly text: string
  readonly origins: OriginMap
  /** In the order of the text; those without text are left out. */
  readonly paragraphs: readonly PlacedParagraph[]
}

/** What of a Word file its text is put together from; a .doc has it as well. */
export type Composable = Pick<WordDocument, 'body' | 'note' | 'numberer'>

/**
 * Puts the text of a Word file together as one reads the page: paragraphs with the numbers Word writes before them, a row
 * of a table as a line with its cells parted by tabs, notes and text boxes behind the paragraph they belong to. Headers,
 * footers and the table of contents are no part of the text.
 */
export function composeText(document: Composable): ComposedText {
  const composer = new Composer(document)
  composer.blocks(document.body.blocks)
  return composer.finish()
}

/** Word puts no notes into notes; a file made to do harm has chains of them without end. */
const MOST_NESTED_NOTES = 16

class Composer {
  readonly #document: Composable
  readonly #numberer: ReturnType<Composable['numberer']>
  readonly #builder = new TextBuilder()
  readonly #paragraphs: PlacedParagraph[] = []
  /** In so many tables whose cells are written as paragraphs. */
  #tables = 0
  /** Notes that were put in: one that is referred to twice, or refers to itself, stands once. */
  readonly #notes = new Set<string>()
  #depthOfNotes = 0

  constructor(document: Composable) {
    this.#document = document
    this.#numberer = document.numberer()
  }

  finish(): ComposedText {
    return { ...this.#builder.finish(), paragraphs: this.#paragraphs }
  }

  blocks(blocks: readonly Block[]): void {
    let joined: WordParagraph[] = []
    for (const block of blocks) {
      if (block.type === 'table') {
        this.#table(block)
        continue
      }
      joined.push(block)
      // A tracked change takes its mark away: it goes on in the next paragraph.
      if (block.markDeleted && block !== blocks.at(-1)) continue
      this.#line(joined)
      joined = []
    }
  }

  /** A paragraph as a line, and behind it what belongs to it. */
  #line(joined: readonly WordParagraph[]): void {
    const shown = joined.filter(({ contents, runs }) => !contents || runs.length > 0)
    const isTrace = joined.length === 1 && joined[0]?.markDeleted === true && joined[0].runs.length === 0
    if (shown.length > 0 && !isTrace) {
      this.#paragraph(shown, false)
      this.#builder.separate('\n')
    }
    for (const { boxes } of joined) for (const box of boxes) this.blocks(box)
    for (const paragraph of joined) this.#notesOf(paragraph)
  }

  #notesOf({ notes }: WordParagraph): void {
    for (const reference of notes) {
      const key = `${reference.kind}/${reference.id}`
      if (this.#notes.has(key) || this.#depthOfNotes === MOST_NESTED_NOTES) continue
      this.#notes.add(key)
      this.#depthOfNotes += 1
      this.blocks(this.#document.note(reference)?.blocks ?? [])
      this.#depthOfNotes -= 1
    }
  }

  /** The number and the runs of paragraphs that are one on the page; it has the properties of the last. */
  #paragraph(joined: readonly WordParagraph[], inTable: boolean): void {
    const start = this.#builder.length
    const first = joined.find(({ runs }) => runs.length > 0)
    const last = joined.at(-1)
    if (last === undefined) return
    const place = this.#numberer.placeOf(last.properties)
    // Word numbers an empty paragraph too.
    if (place !== null) {
      const { text, suffix } = this.#numberer.next(place)
      const number = plainSymbols(text)
      const { part, index } = first ?? last
      const gap = first === undefined || !takesGap(number, suffix) ? '' : ' '
      this.#builder.add(number === '' ? '' : number + gap, { type: 'numbering', part, paragraph: index })
    }
    const bodyStart = this.#builder.length
    for (const { part, index, runs } of joined) {
      for (const run of runs) {
        const text = run.pieces.map((piece) => piece.text).join('')
        const line = inTable ? text.replace(/[\n\t]/g, ' ') : text
        this.#builder.add(line, { type: 'run', part, paragraph: index, run: run.index, character: 0 })
      }
    }
    const end = this.#builder.length
    if (end > start)
      this.#paragraphs.push({ paragraph: last, start, end, bodyStart, inTable: inTable || this.#tables > 0 })
  }

  #table({ rows }: WordTable): void {
    const prose = rows.every((row) => row.length <= 1)
    for (const row of rows) {
      if (prose || row.some(isProse)) this.#rowOfProse(row)
      else this.#row(row)
    }
  }

  /** Cells that hold paragraphs, as in a form: one below the other. */
  #rowOfProse(row: readonly WordCell[]): void {
    this.#tables += 1
    for (const { continues, blocks } of row) if (!continues && hasText(blocks)) this.blocks(blocks)
    this.#tables -= 1
  }

  #row(row: readonly WordCell[]): void {
    if (!row.some(({ continues, blocks }) => !continues && hasText(blocks))) return
    for (const [index, { continues, span, blocks }] of row.entries()) {
      if (index > 0) this.#builder.separate('\t')
      if (!continues) this.#cell(blocks)
      // What comes below stands under the column it belongs to.
      if (span > 1) this.#builder.separate('\t'.repeat(span - 1))
    }
    this.#builder.separate('\n')
    for (const { blocks } of row) {
      for (const block of blocks) {
        if (block.type !== 'paragraph') continue
        for (const box of block.boxes) this.blocks(box)
        this.#notesOf(block)
      }
    }
  }

  #cell(blocks: readonly Block[]): void {
    let before: WordParagraph | null = null
    for (const block of blocks) {
      if (block.type !== 'paragraph' || block.runs.length === 0) continue
      if (before !== null && !isOneLabel(before, block)) this.#builder.separate(' ')
      this.#paragraph([block], true)
      before = block
    }
  }
}

/** 一、 and （一） stand close to what follows; 1. and 第一条 do not. */
function takesGap(number: string, suffix: string): boolean {
  return suffix !== 'nothing' && !/[、，．。：）】》\s]$/.test(number)
}

function textOf({ runs }: WordParagraph): string {
  return runs.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('')
}

/** 年初预算 over 金额（万元） in the head of a table is one label broken in two; 总量：12 over 人均：3 are two entries. */
function isOneLabel(above: WordParagraph, below: WordParagraph): boolean {
  return /^[\u2e80-\u9fff（）／/]+$/.test(textOf(above).trim()) && /^[\u2e80-\u9fff（]/.test(textOf(below).trim())
}

function hasText(blocks: readonly Block[]): boolean {
  return blocks.some((block) =>
    block.type === 'table'
      ? block.rows.some((row) => row.some((cell) => hasText(cell.blocks)))
      : block.runs.length > 0 || block.boxes.length > 0,
  )
}

/** A cell with so many characters in several paragraphs, or with a table in it, is no entry of a table. */
const LONGEST_ENTRY = 60

function isProse({ blocks }: WordCell): boolean {
  if (blocks.some(({ type }) => type === 'table')) return true
  const texts = blocks.flatMap((block) => (block.type === 'paragraph' ? [textOf(block).trim()] : []))
  const written = texts.filter((text) => text !== '')
  const long = written.reduce((sum, text) => sum + text.length, 0) > LONGEST_ENTRY
  return long && written.length > 1
}
