/** The blocks of Unicode that hold enclosed and pointed numbers: first character, its number, how many follow on. */
const BLOCKS: readonly (readonly [first: string, ordinal: number, length: number])[] = [
  ['①', 1, 20],
  ['㉑', 21, 15],
  ['㊱', 36, 15],
  ['⑴', 1, 20],
  ['⒈', 1, 20],
  ['❶', 1, 10],
  ['⓫', 11, 10],
  ['㈠', 1, 10],
  ['㊀', 1, 10],
]

/** The number in ① … ㊿, ⑴ … ⒇, ⒈ … ⒛, ❶ … ⓴, ㈠ … ㈩, ㊀ … ㊉; null for any other text. */
export function readCircled(text: string): number | null {
  if (text.length !== 1) return null
  const code = text.charCodeAt(0)
  for (const [first, ordinal, length] of BLOCKS) {
    const distance = code - first.charCodeAt(0)
    if (distance >= 0 && distance < length) return ordinal + distance
  }
  return null
}

/**
 * ① … ㊿.
 *
 * @throws RangeError when `ordinal` is not a whole number from 1 to 50
 */
export function formatCircled(ordinal: number): string {
  const block = BLOCKS.slice(0, 3).find(([, from, length]) => ordinal >= from && ordinal < from + length)
  if (block === undefined || !Number.isInteger(ordinal)) throw new RangeError(`No circled number for ${ordinal}`)
  return String.fromCharCode(block[0].charCodeAt(0) + ordinal - block[1])
}
