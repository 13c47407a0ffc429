/** Bits for the pairs of two UTF-16 code units; pairs that fall on the same one share it. */
const size = 0x10000

/**
 * Which two UTF-16 code units a list of terms begins with, in 8 kB. It can take another pair for one of them and never
 * misses one: whoever asks at many places whether a term begins there is spared the walk at nearly all of them.
 */
export class PairSet {
  readonly #bits = new Uint32Array(size >>> 5)

  /**
   * @param terms each of two code units or more
   * @throws RangeError for a shorter one
   */
  constructor(terms: Iterable<string>) {
    const bits = this.#bits
    for (const term of terms) {
      if (term.length < 2) throw new RangeError('A term of a pair set needs two code units')
      const bit = bitOf(term.charCodeAt(0), term.charCodeAt(1))
      bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31))
    }
  }

  /** 1 where a term can begin with two units; where it is 0, none does. */
  bit(first: number, second: number): number {
    const bit = bitOf(first, second)
    return ((this.#bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1
  }
}

/** Characters that stand together in the code table fall far apart (multiplicative hashing). */
function bitOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16
}
