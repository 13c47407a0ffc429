/**
 * Marks of the symbol fonts that documents use for bullets and boxes. Their characters stand in the private use area, at
 * U+F000 and the code of the font; what is not listed is shown as a bullet.
 */
const marks: ReadonlyMap<number, string> = new Map([
  [0x6c, '●'],
  [0x6d, '○'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '□'],
  [0x72, '□'],
  [0x75, '◆'],
  [0x76, '◆'],
  [0xa1, '○'],
  [0xa7, '▪'],
  [0xa8, '□'],
  [0xb2, '◇'],
  [0xb7, '•'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xf0, '⇒'],
  [0xfb, '☒'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
])

/** A character of a symbol font as one that every font has; any other character as it is. */
export function plainSymbol(code: number): string {
  if (code >= 0xf000 && code <= 0xf0ff) return marks.get(code - 0xf000) ?? '•'
  return String.fromCodePoint(code)
}

/** Text in which the characters of symbol fonts are those that every font has. */
export function plainSymbols(text: string): string {
  return text.replace(/[\uf000-\uf0ff]/g, (character) => plainSymbol(character.charCodeAt(0)))
}
