/*
 * Looking for a character within a stretch of the text and never beyond it: what is looked for again for each quantity
 * must not run through the whole text.
 */

/** The offset of the last such character at or after `start` and before `end`; −1 for none. */
export function lastWithin(text: string, character: string, start: number, end: number): number {
  for (let at = end - 1; at >= start; at -= 1) if (text.charAt(at) === character) return at
  return -1
}

/** The offset of the first such character at or after `start` and before `end`; −1 for none. */
export function firstWithin(text: string, character: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) if (text.charAt(at) === character) return at
  return -1
}

/** The offset of the last 、 in the stretch that stands in no brackets or quotation marks; −1 for none. */
export function lastCommaWithin(text: string, start: number, end: number): number {
  let depth = 0
  let last = -1
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at)
    if ('（(“《'.includes(character)) depth += 1
    else if ('）)”》'.includes(character)) depth = Math.max(0, depth - 1)
    else if (character === '、' && depth === 0) last = at
  }
  return last
}
