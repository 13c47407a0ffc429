import { UnsafeDocumentError } from '../errors.ts'
import { type CellPlace, LAST_ROW, readPlace } from './cell-place.ts'
import type { NumberFormatter } from './format-number.ts'
import { type PartContext, readPart } from './read-part.ts'
import { isTrue, RichTextReader, type Workbook } from './workbook.ts'

/** A cell with something in it. */
export interface SheetCell {
  readonly place: CellPlace
  /** As the program shows it. */
  readonly text: string
}

/** A range of merged cells; rows and columns from 1, the last included. */
export interface MergedRange {
  readonly first: CellPlace
  readonly last: CellPlace
}

/** The cells of a sheet. */
export interface Sheet {
  /** By row, and by column in a row. */
  readonly cells: readonly SheetCell[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[]
  readonly merged: readonly MergedRange[]
}

/** Bounds on what is read of a workbook, over all its sheets. */
export class SheetBudget {
  #cells = 300_000
  #characters = 8_000_000
  readonly #path: string

  /** @param path the document as the user named it, for error messages */
  constructor(path: string) {
    this.#path = path
  }

  /** Throws {@link UnsafeDocumentError} where the workbook has more cells or text than a report can have. */
  spend(characters: number): void {
    this.#cells -= 1
    this.#characters -= characters
    if (this.#cells >= 0 && this.#characters >= 0) return
    const what = {
      zh: '表格过大（超过30万个单元格或800万字）',
      en: 'it has more than 300,000 cells or 8,000,000 characters',
    }
    throw new UnsafeDocumentError(this.#path, what)
  }
}

/** The most rows, ranges of columns and merged ranges that are remembered as such. */
const MOST = 100_000

/** Reads the cells of a sheet, formulas by the values that were last calculated. */
export function readSheet(
  bytes: Uint8Array,
  part: string,
  workbook: Workbook,
  formatter: NumberFormatter,
  budget: SheetBudget,
  context: PartContext,
): Sheet {
  const reader = new SheetReader(workbook, formatter, budget)
  readPart(bytes, part, context, reader)
  return reader.finish()
}

class SheetReader {
  readonly #workbook: Workbook
  readonly #formatter: NumberFormatter
  readonly #budget: SheetBudget
  readonly #cells: SheetCell[] = []
  readonly #hiddenRows = new Set<number>()
  readonly #hiddenColumns: { first: number; last: number }[] = []
  readonly #merged: MergedRange[] = []
  readonly #inline = new RichTextReader()
  #row = 0
  #column = 0
  #type = ''
  #style = 0
  #value = ''
  #isValue = false

  constructor(workbook: Workbook, formatter: NumberFormatter, budget: SheetBudget) {
    this.#workbook = workbook
    this.#formatter = formatter
    this.#budget = budget
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'col':
        if (isTrue(attributes['hidden']) && this.#hiddenColumns.length < MOST) {
          this.#hiddenColumns.push({ first: Number(attributes['min']), last: Number(attributes['max']) })
        }
        return
      case 'row':
        this.#row = Number(attributes['r'] ?? this.#row + 1)
        this.#column = 0
        if (isTrue(attributes['hidden']) || Number(attributes['ht'] ?? 1) === 0) this.#hiddenRows.add(this.#row)
        return
      case 'c': {
        const place = readPlace(attributes['r'] ?? '')
        this.#column = place?.column ?? this.#column + 1
        this.#row = place?.row ?? this.#row
        this.#type = attributes['t'] ?? 'n'
        this.#style = Number(attributes['s'] ?? 0)
        this.#value = ''
        return
      }
      case 'v':
        this.#isValue = true
        return
      case 'mergeCell':
        this.#merge(attributes['ref'] ?? '')
        return
      default:
        this.#inline.open(name)
    }
  }

  text(text: string): void {
    if (this.#isValue) this.#value += text
    else this.#inline.text(text)
  }

  close(name: string): void {
    if (name === 'v') this.#isValue = false
    else if (name === 'c') this.#endCell()
    else this.#inline.close(name)
  }

  finish(): Sheet {
    // Files list their cells in order; those that do not are read all the same.
    this.#cells.sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column)
    return {
      cells: this.#cells,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
      merged: this.#merged,
    }
  }

  #endCell(): void {
    const inline = this.#inline.take()
    const text = this.#shown(inline)
    if (text.trim() === '' || this.#row < 1 || this.#row > LAST_ROW) return
    this.#budget.spend(text.length)
    this.#cells.push({ place: { row: this.#row, column: this.#column }, text })
  }

  #shown(inline: string): string {
    const value = this.#value
    const format = this.#workbook.formats[this.#style] ?? 'General'
    switch (this.#type) {
      case 's':
        return this.#formatter.text(this.#workbook.texts[Number(value)] ?? '', format)
      case 'inlineStr':
        return this.#formatter.text(inline, format)
      case 'str':
        return this.#formatter.text(value, format)
      case 'b':
        return value === '' ? '' : isTrue(value.trim()) ? 'TRUE' : 'FALSE'
      case 'e':
        return value
      case 'd':
        return value.replace(/T00:00:00(?:\.0+)?Z?$/, '')
      default: {
        if (value.trim() === '') return ''
        const number = Number(value)
        return Number.isNaN(number) ? value : this.#formatter.number(number, format)
      }
    }
  }

  #merge(written: string): void {
    const [from = '', to = from] = written.split(':')
    const first = readPlace(from)
    const last = readPlace(to)
    if (first && last && this.#merged.length < MOST) this.#merged.push({ first, last })
  }
}
