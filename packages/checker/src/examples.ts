import type { Range } from '@hegao/contract'

/** A report text with the places where a rule should find its fault. */
export interface MarkedText {
  readonly text: string
  readonly places: readonly Range[]
}

/** Takes the marks ⟦ and ⟧ out of an example and says where they stood. */
export function readMarked(example: string): MarkedText {
  const places: Range[] = []
  let text = ''
  let start = 0
  for (const character of example) {
    if (character === '⟦') start = text.length
    else if (character === '⟧') places.push({ start, end: text.length })
    else text += character
  }
  return { text, places }
}
