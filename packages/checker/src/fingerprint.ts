const offsetBasis = 0xcbf29ce484222325n
const prime = 0x100000001b3n

/**
 * The 64-bit FNV-1a hash of a string's UTF-16 code units (two bytes each, low byte first), as 16 hexadecimal digits.
 * It tells findings apart; it is no protection against someone who wants two to look alike.
 */
export function hash(text: string): string {
  let state = offsetBasis
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    state = BigInt.asUintN(64, (state ^ BigInt(unit & 0xff)) * prime)
    state = BigInt.asUintN(64, (state ^ BigInt(unit >> 8)) * prime)
  }
  return state.toString(16).padStart(16, '0')
}

/**
 * Names findings so that they keep their names while the document is edited elsewhere.
 *
 * A finding is known by its rule, the sentence or heading around it, and the text it stands on; spaces do not
 * count, nor do full- and half-width forms. Equal ones are told apart by their order.
 */
export function createFingerprinter(): (rule: string, context: string, matched: string) => string {
  const seen = new Map<string, number>()
  return (rule, context, matched) => {
    const key = [rule, bare(context), bare(matched)].join('\u0000')
    const occurrence = (seen.get(key) ?? 0) + 1
    seen.set(key, occurrence)
    return hash(`${key}\u0000${occurrence}`)
  }
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}
