import { FieldStack } from '../docx/fields.ts'
import type { ParagraphProperties } from '../docx/properties.ts'
import type { NoteReference, WordParagraph, WordRun } from '../docx/story.ts'
import { plainSymbols } from '../docx/symbols.ts'
import type { Characters } from './characters.ts'
import { type FormattedRange, firstEndingBehind } from './formatting.ts'
import { noteListModifiers } from './list-modifiers.ts'
import { isOn, modifier, modifiersIn } from './modifiers.ts'
import { readRowDefinition } from './rows.ts'
import type { TablePlace } from './story-builder.ts'

/** A paragraph with its place among tables. */
export interface PlacedParagraph {
  readonly paragraph: WordParagraph
  readonly place: TablePlace
  /** The position of its first character, and the one behind its mark. */
  readonly start: number
  readonly end: number
}

/** There is more in a file than in any report. */
export class ExcessError extends Error {
  override readonly name = 'ExcessError'
}

/** A report of a hundred pages has some ten thousand. */
const MOST_KEPT = 200_000

/** The name that origins give the stream with the text. */
const MAIN_STREAM = 'WordDocument'

const [CELL_END, LINE_BREAK, PAGE_BREAK, PARAGRAPH_END] = ['\u0007', '\u000b', '\u000c', '\r']
const [FIELD_BEGIN, FIELD_SEPARATOR, FIELD_END] = ['\u0013', '\u0014', '\u0015']
const NO_BREAK_HYPHEN = '\u001e'

/** Reads the paragraphs of a .doc from its characters and the formatting of paragraphs. */
export class ParagraphReader {
  readonly #characters: Characters
  readonly #formatting: readonly FormattedRange[]
  readonly #data: Uint8Array
  #count = 0
  #kept = 0

  /** @param data the stream that holds modifiers too long for their place */
  constructor(characters: Characters, formatting: readonly FormattedRange[], data: Uint8Array) {
    this.#characters = characters
    this.#formatting = formatting
    this.#data = data
  }

  /**
   * The paragraphs between two positions.
   *
   * @param notes what is referred to at which position
   */
  *paragraphs(start: number, end: number, notes: ReadonlyMap<number, NoteReference>): Generator<PlacedParagraph> {
    const fields = new FieldStack()
    // A file may say that it has more characters than there are.
    const behind = Math.min(end, this.#characters.text.length)
    for (let first = start; first < behind; ) {
      const last = this.#lastOf(first, behind)
      yield this.#paragraph(first, last, fields, notes)
      first = last + 1
    }
  }

  /** The position of the mark that ends the paragraph. */
  #lastOf(first: number, end: number): number {
    const { text } = this.#characters
    for (let position = first; position < end; position += 1) {
      const character = text[position]
      if (character === PARAGRAPH_END || character === CELL_END) return position
      // The end of a section ends the paragraph, that of a page does not.
      if (character === PAGE_BREAK && this.#endsRange(position)) return position
    }
    return end - 1
  }

  #endsRange(position: number): boolean {
    const bytes = this.#characters.bytesOf(position)
    return this.#formatting[firstEndingBehind(this.#formatting, bytes.start)]?.end === bytes.end
  }

  #paragraph(
    start: number,
    last: number,
    fields: FieldStack,
    notes: ReadonlyMap<number, NoteReference>,
  ): PlacedParagraph {
    const { properties, place } = this.#properties(last)
    const contents = fields.contents
    const paragraph: WordParagraph = {
      ...{ type: 'paragraph', part: MAIN_STREAM, index: this.#count, start: 0, contentStart: 0, contentEnd: 0 },
      ...{ empty: false, properties, runs: [], notes: [], boxes: [], host: null },
      contents: false,
      markDeleted: place.depth === 0 && this.#characters.isDeleted(last),
    }
    this.#count += 1
    this.#keep(1)
    const { runs, references } = this.#runs(start, last + 1, fields, notes)
    paragraph.runs.push(...runs)
    paragraph.notes.push(...references)
    const isContents = contents || (fields.contents && runs.length === 0)
    return { paragraph: { ...paragraph, contents: isContents }, place, start, end: last + 1 }
  }

  #properties(last: number): { properties: ParagraphProperties; place: TablePlace } {
    const byte = this.#characters.bytesOf(last).start
    const range = this.#formatting[firstEndingBehind(this.#formatting, byte)]
    const properties: ParagraphProperties = {}
    const place = { depth: 0, inTable: false, rowEnd: false, innerCellEnd: false, innerRowEnd: false }
    let row: TablePlace['row'] = null
    if (range !== undefined && range.start <= byte) {
      properties.style = String(range.style)
      for (const each of this.#modifiersOf(range)) {
        const { code, operand } = each
        noteListModifiers(properties, each)
        if (code === modifier.inTable) place.inTable = isOn(each)
        if (code === modifier.rowEnd) place.rowEnd = isOn(each)
        if (code === modifier.innerCellEnd) place.innerCellEnd = isOn(each)
        if (code === modifier.innerRowEnd) place.innerRowEnd = isOn(each)
        if (code === modifier.tableDepth && operand.byteLength >= 4) place.depth = operand.getInt32(0, true)
        if (code === modifier.rowDefinition) row = readRowDefinition(operand)
      }
    }
    const depth = Math.max(place.depth, place.inTable ? 1 : 0)
    const endsCell = depth > 1 ? place.innerCellEnd : this.#characters.text[last] === CELL_END
    const endsRow = depth > 1 ? place.innerRowEnd : place.rowEnd && endsCell
    return { properties, place: { depth, endsCell: depth > 0 && endsCell, endsRow: depth > 0 && endsRow, row } }
  }

  *#modifiersOf({ modifiers }: FormattedRange) {
    for (const each of modifiersIn(modifiers)) {
      yield each
      if (each.code !== modifier.elsewhere || each.operand.byteLength < 4) continue
      const at = each.operand.getUint32(0, true)
      const length = (this.#data[at] ?? 0) + 256 * (this.#data[at + 1] ?? 0)
      yield* modifiersIn(this.#data.subarray(at + 2, at + 2 + length))
    }
  }

  /** What is seen of the characters between two positions, in runs of what stands together. */
  #runs(
    start: number,
    end: number,
    fields: FieldStack,
    notes: ReadonlyMap<number, NoteReference>,
  ): { runs: WordRun[]; references: NoteReference[] } {
    const runs: WordRun[] = []
    const references: NoteReference[] = []
    let seen = ''
    const close = () => {
      if (seen !== '') runs.push(runOf(runs.length, plainSymbols(seen)))
      seen = ''
    }
    for (let position = start; position < end; position += 1) {
      const character = this.#characters.text[position] ?? ''
      if (character < ' ') {
        const reference = notes.get(position)
        if (reference !== undefined && this.#characters.isShown(position)) references.push(reference)
        if (character === FIELD_BEGIN) fields.mark('begin')
        if (character === FIELD_SEPARATOR) fields.mark('separate')
        if (character === FIELD_END) fields.mark('end')
      }
      const shown = this.#characters.symbolAt(position) ?? shownFor(character)
      if (!fields.visible) fields.instruct(shown)
      if (fields.visible && !fields.contents && this.#characters.isShown(position)) seen += shown
      else close()
    }
    close()
    this.#keep(runs.length + references.length)
    return { runs, references }
  }

  /** Counts what takes memory of its own. */
  #keep(count: number): void {
    this.#kept += count
    if (this.#kept > MOST_KEPT) throw new ExcessError('There are too many paragraphs and runs')
  }
}

/** What a character is on the page; those below the blank stand for other things. */
function shownFor(character: string): string {
  if (character >= ' ') return character === '\u00ad' ? '' : character
  if (character === '\t') return character
  if (character === LINE_BREAK) return '\n'
  return character === NO_BREAK_HYPHEN ? '-' : ''
}

function runOf(index: number, text: string): WordRun {
  const piece = { text, element: '', start: 0, end: 0 }
  return {
    ...{ index, start: 0, end: 0, tagEnd: 0, contentStart: 0, propertiesXml: '', properties: {} },
    ...{ pieces: [piece], inserted: false, whole: true },
  }
}
