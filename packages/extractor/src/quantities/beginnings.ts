import type { PairSet } from '../pair-set.ts'

const mostKinds = 0x7f
const phraseBit = 7

/**
 * Finds the places of a text where something can begin. A reader spends most of its time at characters that begin
 * nothing, and at those that begin one of thousands of phrases and here begin none: 工 of 工业 is no 工|学一体.
 */
export class Beginnings {
  /**
   * By code unit: what alone can begin with it, and above {@link mostKinds} whether a phrase can. One table for a whole
   * reader may be as large.
   */
  readonly #kinds = new Uint8Array(0x10000)
  readonly #phrases: PairSet

  /**
   * @param rows characters of the basic plane, and the number from 1 to {@link mostKinds} of what can begin with them; a
   *   later row overrules an earlier one
   * @param phrases what can begin besides
   * @param phraseStarts the characters that phrases begin with
   */
  constructor(rows: Iterable<readonly [characters: string, kind: number]>, phrases: PairSet, phraseStarts: string) {
    this.#phrases = phrases
    const kinds = this.#kinds
    for (const [characters, kind] of rows)
      for (let at = 0; at < characters.length; at += 1) kinds[characters.charCodeAt(at)] = kind
    for (let at = 0; at < phraseStarts.length; at += 1) {
      const unit = phraseStarts.charCodeAt(at)
      kinds[unit] = (kinds[unit] ?? 0) | (mostKinds + 1)
    }
  }

  /** The first offset from `from` on where something can begin, the length of the text where nothing can. */
  seek(text: string, from: number): number {
    if (from >= text.length) return text.length
    const kinds = this.#kinds
    const last = text.length - 1
    let unit = text.charCodeAt(from)
    for (let at = from; at < last; at += 1) {
      const next = text.charCodeAt(at + 1)
      // Both are looked up at each place: to ask for phrases only where one can begin takes longer, as a third of all
      // characters begin some and no processor foresees which. What is known of the first character still counts: it
      // rules out three in four of the pairs that only share the bit of one.
      const kind = kinds[unit] ?? 0
      if (((kind & mostKinds) | (this.#phrases.bit(unit, next) & (kind >>> phraseBit))) !== 0) return at
      unit = next
    }
    return ((kinds[unit] ?? 0) & mostKinds) === 0 ? text.length : last
  }

  /** The number of what can begin at an offset of the text, 0 where a phrase alone can. */
  at(text: string, offset: number): number {
    return (this.#kinds[text.charCodeAt(offset)] ?? 0) & mostKinds
  }
}
