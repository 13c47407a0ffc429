import { CharacterTable } from '@hegao/numerals'

const opener = 1
const closer = 2
const comma = 3
const marks = new CharacterTable([
  ['（(“《', opener],
  ['）)”》', closer],
  ['、', comma],
])

/*
 * Looking for a character within a stretch of the text and never beyond it: what is looked for again for each quantity
 * must not run through the whole text.
 */

/** The offset of the last such character at or after `start` and before `end`; −1 for none. */
export function lastWithin(text: string, character: string, start: number, end: number): number {
  const unit = character.charCodeAt(0)
  for (let at = end - 1; at >= start; at -= 1) if (text.charCodeAt(at) === unit) return at
  return -1
}

/** The offset of the first such character at or after `start` and before `end`; −1 for none. */
export function firstWithin(text: string, character: string, start: number, end: number): number {
  const unit = character.charCodeAt(0)
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === unit) return at
  return -1
}

/** The offset of the last 、 in the stretch that stands in no brackets or quotation marks; −1 for none. */
export function lastCommaWithin(text: string, start: number, end: number): number {
  let depth = 0
  let last = -1
  for (let at = start; at < end; at += 1) {
    const mark = marks.at(text, at)
    if (mark === opener) depth += 1
    else if (mark === closer) depth = Math.max(0, depth - 1)
    else if (mark === comma && depth === 0) last = at
  }
  return last
}
