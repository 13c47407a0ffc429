/**
 * Gives characters small numbers: the value of a digit, the kind of a mark. Asking reads one code unit and makes no
 * string, which is what a reader can afford at every character of a text.
 */
export class CharacterTable {
  /** By UTF-16 code unit. */
  readonly #numbers = new Uint8Array(0x10000)

  /**
   * @param rows characters of the basic plane, and the number from 1 to 255 that each of them has; a later row
   *   overrules an earlier one
   */
  constructor(rows: Iterable<readonly [characters: string, number: number]>) {
    for (const [characters, number] of rows) {
      for (let at = 0; at < characters.length; at += 1) this.#numbers[characters.charCodeAt(at)] = number
    }
  }

  /** The number of the character at an offset; 0 for one that has none and outside the text. */
  at(text: string, offset: number): number {
    // Outside the text charCodeAt gives NaN, which no array likes to be asked for.
    return offset >= 0 && offset < text.length ? (this.#numbers[text.charCodeAt(offset)] ?? 0) : 0
  }

  /** The offset of the first character from `from` on that has a number, the length of the text where none has. */
  seek(text: string, from: number): number {
    const numbers = this.#numbers
    let at = Math.max(from, 0)
    while (at < text.length && numbers[text.charCodeAt(at)] === 0) at += 1
    return at
  }

  /** Whether the character at an offset has a number. */
  has(text: string, offset: number): boolean {
    return this.at(text, offset) !== 0
  }
}

/** A table that only tells which characters are in it. */
export function characterSet(characters: string): CharacterTable {
  return new CharacterTable([[characters, 1]])
}
