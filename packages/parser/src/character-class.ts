/**
 * A set of UTF-16 code units as a table: 1 at every member, 0 elsewhere. `table[text.charCodeAt(i)] === 1` is all it
 * costs to ask, also for an `i` outside the text.
 */
export type CharacterClass = Readonly<Uint8Array>

/** The class of the characters of all `members`. */
export function characterClass(...members: readonly string[]): CharacterClass {
  return characterTable(members.map((characters) => [1, characters]))
}

/**
 * A table that tells several disjoint sets of characters apart by one look-up.
 *
 * @param sets a number other than 0 with the characters it stands for; a later set wins
 */
export function characterTable(sets: readonly (readonly [value: number, members: string])[]): CharacterClass {
  const table = new Uint8Array(0x10000)
  for (const [value, members] of sets) for (let i = 0; i < members.length; i += 1) table[members.charCodeAt(i)] = value
  return table
}

/** The characters from `first` to `last`, both included: `characterRange('①', '⑳')`. */
export function characterRange(first: string, last: string): string {
  let members = ''
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code += 1) members += String.fromCharCode(code)
  return members
}
