import { plainSymbol } from '../docx/symbols.ts'
import { type FormattedRange, firstEndingBehind } from './formatting.ts'
import { isOn, modifier, modifiersIn } from './modifiers.ts'
import { type Piece, textOfPieces } from './pieces.ts'

const DELETED = 1
const INSERTED = 2
const HIDDEN = 4
const SYMBOL = 8

/** The characters of a .doc in the order of the document, with what their formatting says of each. */
export class Characters {
  readonly text: string
  /** How many insertions and deletions are tracked. */
  readonly changes: number
  readonly #pieces: readonly Piece[]
  readonly #marks: Uint8Array
  readonly #symbols = new Map<number, string>()

  /** @throws RangeError where a piece is cut off */
  constructor(stream: Uint8Array, pieces: readonly Piece[], formatting: readonly FormattedRange[]) {
    this.text = textOfPieces(stream, pieces)
    this.#pieces = pieces
    this.#marks = new Uint8Array(this.text.length)
    const marked = formatting.map(marksOf)
    this.changes = marked.filter(({ marks }) => (marks & (DELETED | INSERTED)) !== 0).length
    for (const piece of pieces) this.#markPiece(piece, formatting, marked)
  }

  /** A tracked change takes the character away. */
  isDeleted(position: number): boolean {
    return ((this.#marks[position] ?? 0) & DELETED) !== 0
  }

  /** Whether the character is part of the text: neither deleted nor hidden. */
  isShown(position: number): boolean {
    return ((this.#marks[position] ?? 0) & (DELETED | HIDDEN)) === 0
  }

  /** The mark of a symbol font that the character stands for, or undefined. */
  symbolAt(position: number): string | undefined {
    return ((this.#marks[position] ?? 0) & SYMBOL) === 0 ? undefined : this.#symbols.get(position)
  }

  /** The byte of the main stream at which a character stands, and the byte behind it. */
  bytesOf(position: number): { readonly start: number; readonly end: number } {
    let low = 0
    let high = this.#pieces.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#pieces[middle]?.end ?? 0) > position) high = middle
      else low = middle + 1
    }
    const piece = this.#pieces[low]
    if (piece === undefined) return { start: 0, end: 0 }
    const start = piece.offset + (position - piece.start) * piece.bytesPerCharacter
    return { start, end: start + piece.bytesPerCharacter }
  }

  #markPiece(piece: Piece, formatting: readonly FormattedRange[], marked: readonly Marks[]): void {
    const { start, end, offset, bytesPerCharacter } = piece
    const behind = offset + (end - start) * bytesPerCharacter
    for (let index = firstEndingBehind(formatting, offset); index < formatting.length; index += 1) {
      const range = formatting[index]
      const { marks, symbol } = marked[index] ?? nothing
      if (range === undefined || range.start >= behind) return
      if (marks === 0) continue
      const from = start + Math.max(0, Math.floor((range.start - offset) / bytesPerCharacter))
      const to = Math.min(end, start + Math.ceil((range.end - offset) / bytesPerCharacter))
      this.#marks.fill(marks, from, to)
      if (symbol !== null) for (let position = from; position < to; position += 1) this.#symbols.set(position, symbol)
    }
  }
}

interface Marks {
  readonly marks: number
  readonly symbol: string | null
}

const nothing: Marks = { marks: 0, symbol: null }

function marksOf({ modifiers }: FormattedRange): Marks {
  let marks = 0
  let symbol: string | null = null
  for (const each of modifiersIn(modifiers)) {
    const { code, operand } = each
    if (code === modifier.deleted) marks = isOn(each) ? marks | DELETED : marks & ~DELETED
    if (code === modifier.inserted) marks = isOn(each) ? marks | INSERTED : marks & ~INSERTED
    if (code === modifier.hidden) marks = isOn(each) ? marks | HIDDEN : marks & ~HIDDEN
    if (code === modifier.symbol && operand.byteLength >= 4) {
      marks |= SYMBOL
      symbol = plainSymbol(operand.getUint16(2, true))
    }
  }
  return marks === 0 ? nothing : { marks, symbol }
}
