import { CharacterTable } from '@hegao/numerals'

/** Characters of the words and patterns that some reader looks for; there is room for 32. */
const noted = '年月季前目指标计规划草案纲任务算占别列依其括看按中比较相后步'

const numbers = new CharacterTable([...noted].map((character, index) => [character, index + 1]))

/** Which of the noted characters stand in a text, a bit each. */
export type Presence = number

/**
 * Reads a text once for all readers: one whose word cannot stand in it need not look. Most leaves hold few of the
 * characters asked for.
 */
export function presenceIn(text: string): Presence {
  let present = 0
  for (let at = numbers.seek(text, 0); at < text.length; at = numbers.seek(text, at + 1))
    present |= 1 << (numbers.at(text, at) - 1)
  return present
}

/**
 * The bits of some characters: with `bits = bitsOf('年月')`, `(present & bits) !== 0` says that one of them is there,
 * `(present & bits) === bits` that all are. Ask once per module.
 *
 * @throws RangeError for a character that is not noted
 */
export function bitsOf(characters: string): Presence {
  let bits = 0
  for (const character of characters) {
    const index = noted.indexOf(character)
    if (index < 0) throw new RangeError(`Not a noted character: ${character}`)
    bits |= 1 << index
  }
  return bits
}
