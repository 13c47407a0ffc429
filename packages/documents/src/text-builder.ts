import { type Origin, OriginMap, type OriginPiece } from './origin.ts'

/** Puts a document's text together piece by piece and remembers where each of them comes from. */
export class TextBuilder {
  readonly #parts: string[] = []
  readonly #pieces: OriginPiece[] = []
  #length = 0

  /** The length so far in UTF-16 code units: where the next piece will begin. */
  get length(): number {
    return this.#length
  }

  /** Adds text that stands in the file. */
  add(text: string, origin: Origin): void {
    if (text === '') return
    this.#pieces.push({ start: this.#length, end: this.#length + text.length, origin })
    this.separate(text)
  }

  /** Adds text that stands nowhere in the file: a line end, a tab between cells. */
  separate(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }

  /** The text and its origins. */
  finish(): { text: string; origins: OriginMap } {
    return { text: this.#parts.join(''), origins: new OriginMap(this.#pieces) }
  }
}
