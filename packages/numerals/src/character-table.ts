import { CodeUnitSet } from './code-unit-set.ts'

/**
 * Gives characters small numbers: the value of a digit, the kind of a mark. Asking reads one code unit and makes no
 * string, which is what a reader can afford at every character of a text.
 */
export class CharacterTable {
  readonly #units: CodeUnitSet
  /** By rank of the code unit. */
  readonly #numbers: Uint8Array

  /**
   * @param rows characters of the basic plane, and the number from 1 to 255 that each of them has; a later row
   *   overrules an earlier one
   */
  constructor(rows: Iterable<readonly [characters: string, number: number]>) {
    const numbers = new Map<number, number>()
    for (const [characters, number] of rows) {
      for (let at = 0; at < characters.length; at += 1) numbers.set(characters.charCodeAt(at), number)
    }
    this.#units = new CodeUnitSet(numbers.keys())
    this.#numbers = new Uint8Array(numbers.size)
    for (const [unit, number] of numbers) this.#numbers[this.#units.rank(unit)] = number
  }

  /** The number of the character at an offset; 0 for one that has none and outside the text. */
  at(text: string, offset: number): number {
    // Outside the text charCodeAt gives NaN.
    if (offset < 0 || offset >= text.length) return 0
    const unit = text.charCodeAt(offset)
    return this.#units.has(unit) ? (this.#numbers[this.#units.rank(unit)] ?? 0) : 0
  }

  /** The offset of the first character from `from` on that has a number, the length of the text where none has. */
  seek(text: string, from: number): number {
    let at = Math.max(from, 0)
    while (at < text.length && !this.#units.has(text.charCodeAt(at))) at += 1
    return at
  }

  /** Whether the character at an offset has a number. */
  has(text: string, offset: number): boolean {
    return offset >= 0 && offset < text.length && this.#units.has(text.charCodeAt(offset))
  }
}

/** A table that only tells which characters are in it. */
export function characterSet(characters: string): CharacterTable {
  return new CharacterTable([[characters, 1]])
}
