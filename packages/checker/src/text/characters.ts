/** Whether a character is a half-width digit. */
export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1
}

/** Whether a character is a half-width Latin letter. */
export function isLatin(character: string): boolean {
  return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z')
}

/** Whether a character is a Chinese character (of the basic block). */
export function isHan(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff'
}

/** Whether a character is a space within a line, half- or full-width. */
export function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\u00a0' || character === '\u3000'
}

/** Whether a line ends here; also true of the empty string, which `charAt` gives outside a text. */
export function isLineEnd(character: string): boolean {
  return character === '' || character === '\n' || character === '\r'
}

/** Whether `character` is one of `set`; never true of the empty string. */
export function isOneOf(character: string, set: string): boolean {
  return character !== '' && set.includes(character)
}
