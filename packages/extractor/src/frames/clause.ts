import type { Range } from '@hegao/contract'

const openers = '（(〔[【'
const closers = '）)〕]】'
const delimiters = '。！？；，：,;:!?\n\r\t'

/**
 * The text before a quantity that can belong to it: back to the last delimiter or to the quantity before. Brackets
 * that close again do not end it (`党委理论中心组学习（扩大）会12次`), nor does what stands inside them.
 *
 * @param floor end of the quantity before, or start of the leaf
 */
export function before(text: string, start: number, floor: number): Range {
  let depth = 0
  let at = start
  while (at > floor) {
    const character = text[at - 1] ?? ''
    if (closers.includes(character)) depth += 1
    else if (openers.includes(character)) {
      if (depth === 0) break
      depth -= 1
    } else if (depth === 0 && delimiters.includes(character)) break
    at -= 1
  }
  // A closing bracket without its opener in reach ends the clause after all: 60篇（…35篇）。
  if (depth > 0) {
    const last = lastCloser(text, at, start)
    if (last >= 0) at = last + 1
  }
  while (at < start && /[、，。；：,;:\s）)]/.test(text[at] ?? '')) at += 1
  return { start: at, end: start }
}

/** The text after a quantity that can belong to it: up to the next delimiter, bracket or quantity. */
export function after(text: string, end: number, ceiling: number): Range {
  let at = end
  let quoted = false
  while (at < ceiling) {
    const character = text[at] ?? ''
    if (character === '“') quoted = true
    else if (character === '”') quoted = false
    else if (!quoted && openers.includes(character)) {
      const closed = closesSoon(text, at, ceiling)
      if (closed === 0) break
      at = closed
      continue
    } else if (!quoted && (delimiters.includes(character) || closers.includes(character))) break
    at += 1
  }
  return { start: end, end: at }
}

/** The offset after a bracket of a few characters, 村（社区）; 0 for one that holds more. */
function closesSoon(text: string, at: number, ceiling: number): number {
  for (let to = at + 1; to < ceiling && to <= at + 8; to += 1) {
    const character = text[to] ?? ''
    if (closers.includes(character)) return to + 1
    if (delimiters.includes(character) || openers.includes(character)) return 0
  }
  return 0
}

function lastCloser(text: string, from: number, to: number): number {
  let depth = 0
  let unmatched = -1
  for (let at = to - 1; at >= from; at -= 1) {
    const character = text[at] ?? ''
    if (closers.includes(character)) {
      if (depth === 0) unmatched = unmatched < 0 ? at : unmatched
      depth += 1
    } else if (openers.includes(character)) {
      depth -= 1
      if (depth === 0) unmatched = -1
    }
  }
  return unmatched
}
