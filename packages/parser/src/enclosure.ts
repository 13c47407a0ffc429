import { characterClass } from './character-class.ts'

/**
 * Which characters of a stretch of text stand inside quotation marks or brackets. A mark whose partner is missing
 * encloses nothing, so one forgotten ” does not swallow the rest of a report.
 */
export interface Enclosure {
  /** Whether the character at `offset` stands inside any pair. */
  inside(offset: number): boolean
  /** Whether it stands inside quotation marks or book-title marks. */
  quoted(offset: number): boolean
}

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
  '【': '】',
  '［': '］',
  '[': ']',
  '〔': '〕',
}
const openers = new Map(Object.entries(closers).map(([opener, closer]) => [closer, opener]))
const marks = characterClass([...Object.keys(closers), ...openers.keys()].join(''))
const quotes = new Set(['“', '‘', '「', '『', '《', '〈'])

const nothingEnclosed: Enclosure = { inside: () => false, quoted: () => false }

/** Pairs the marks of `text` between `start` and `end` (one paragraph). Linear time. */
export function pairMarks(text: string, start: number, end: number): Enclosure {
  const open: { mark: string; at: number }[] = []
  const pairs: { from: number; to: number; quote: boolean }[] = []
  const waiting = new Map<string, number>()
  for (let i = start; i < end; i += 1) {
    if (!marks.has(text.charCodeAt(i))) continue
    const mark = text.charAt(i)
    if (mark in closers) {
      open.push({ mark, at: i })
      waiting.set(mark, (waiting.get(mark) ?? 0) + 1)
      continue
    }
    const opener = openers.get(mark)
    if (opener === undefined || !waiting.get(opener)) continue
    // 「一）」 opens nothing: openers between the partners stay unpaired.
    for (let last = open.pop(); last; last = open.pop()) {
      waiting.set(last.mark, (waiting.get(last.mark) ?? 1) - 1)
      if (last.mark !== opener) continue
      pairs.push({ from: last.at, to: i, quote: quotes.has(opener) })
      break
    }
  }
  if (pairs.length === 0) return nothingEnclosed
  const depth = new Int16Array(end - start)
  const quoteDepth = new Int16Array(end - start)
  for (const { from, to, quote } of pairs) {
    for (const table of quote ? [depth, quoteDepth] : [depth]) {
      table[from - start] = (table[from - start] ?? 0) + 1
      table[to - start] = (table[to - start] ?? 0) - 1
    }
  }
  for (const table of [depth, quoteDepth]) {
    for (let i = 1; i < table.length; i += 1) table[i] = (table[i] ?? 0) + (table[i - 1] ?? 0)
  }
  return {
    inside: (offset) => (depth[offset - start] ?? 0) > 0,
    quoted: (offset) => (quoteDepth[offset - start] ?? 0) > 0,
  }
}
