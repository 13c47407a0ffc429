/** A set of UTF-16 code units that is cheap to ask for every character of a text. */
export interface CharacterClass {
  has(code: number): boolean
}

/** The class of the characters of `members`, and of those a regular expression over single characters matches. */
export function characterClass(members: string | RegExp): CharacterClass {
  const table = new Uint8Array(0x10000)
  if (typeof members === 'string') for (let i = 0; i < members.length; i += 1) table[members.charCodeAt(i)] = 1
  else for (let code = 0; code < table.length; code += 1) if (members.test(String.fromCharCode(code))) table[code] = 1
  return { has: (code) => table[code] === 1 }
}
