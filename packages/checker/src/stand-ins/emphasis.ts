import { isDigit, isHan, isLineEnd, isOneOf, isSpace } from '../text/characters.ts'

const sign = '**'

/** What a heading in bold type begins with: （一）, 一、, 1. */
const marker = /(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．])/y

/** Shorter words that fill a line between two signs may be a name with both ends hidden: **街道**. */
const shortestHeading = 4

interface Pair {
  readonly start: number
  readonly end: number
}

/**
 * Where `**` sets bold type, as Markdown does, and hides nothing: `投入**100**万元`, `**一、工作情况**`.
 *
 * Redacted reports are full of the same sign (`长期驻**街道**居`), so a pair must show by itself that it is emphasis:
 * a figure stands inside, or it is a heading. Any other pair is emphasis only in a report whose signs all pair within
 * their lines, most of them in such a way.
 *
 * @param folded a folded text
 * @returns the offsets at which the signs of emphasis begin. Linear in the length of the text.
 */
export function emphasisMarks(folded: string): ReadonlySet<number> {
  const evident: Pair[] = []
  const other: Pair[] = []
  let isBalanced = true
  for (const signs of signsByLine(folded)) {
    for (let i = 0; i < signs.length; ) {
      const [start, end] = [signs[i], signs[i + 1]]
      if (start === undefined || end === undefined) {
        isBalanced = false
        break
      }
      const pair = { start, end }
      if (isFigure(folded, pair) || isHeading(folded, pair)) {
        evident.push(pair)
        i += 2
      } else if (signs.length % 2 === 0 && !isHidden(folded, start)) {
        other.push(pair)
        i += 2
      } else {
        isBalanced = false
        i += 1
      }
    }
  }
  const pairs = isBalanced && evident.length > 0 && evident.length >= other.length ? [...evident, ...other] : evident
  return new Set(pairs.flatMap(({ start, end }) => [start, end]))
}

/** The offsets of all runs of exactly two stars, line by line. */
function* signsByLine(folded: string): Generator<number[]> {
  let signs: number[] = []
  for (let at = 0; at < folded.length; ) {
    if (folded.charAt(at) !== '*') {
      if (isLineEnd(folded.charAt(at)) && signs.length > 0) {
        yield signs
        signs = []
      }
      at += 1
      continue
    }
    let end = at + 1
    while (folded.charAt(end) === '*') end += 1
    if (end - at === sign.length) signs.push(at)
    at = end
  }
  if (signs.length > 0) yield signs
}

/** What goes on where a name or number is hidden: **街道**居, **同志, **余元. */
const continuations = ['省', '市', '县', '区', '镇', '乡', '村', '街道', '社区', '同志', '公司', '余']
/** The same characters at the beginning of a word: 市场, 区域, 乡村. */
const wordParts = '场域村镇政直委'

/** Whether the sign at `start` is followed by what a hidden name or number would be followed by. */
function isHidden(folded: string, start: number): boolean {
  const inside = start + sign.length
  return continuations.some(
    (words) => folded.startsWith(words, inside) && !isOneOf(folded.charAt(inside + words.length), wordParts),
  )
}

/** **100**, **31件**, **5.0%**: begins with a digit and holds little else. */
function isFigure(folded: string, { start, end }: Pair): boolean {
  let at = start + sign.length
  if (!isDigit(folded.charAt(at))) return false
  while (isDigit(folded.charAt(at)) || isOneOf(folded.charAt(at), '.,%')) at += 1
  const unit = folded.slice(at, end)
  return unit.length <= 3 && [...unit].every(isHan)
}

/** **收文**：31件, **一、工作情况**, **（一）主要成绩。**全年收文31件: opens a line, and reads like its heading. */
function isHeading(folded: string, { start, end }: Pair): boolean {
  let before = start
  while (isSpace(folded.charAt(before - 1)) || isOneOf(folded.charAt(before - 1), '-#>')) before -= 1
  const inside = start + sign.length
  if (!isLineEnd(folded.charAt(before - 1)) || end === inside) return false
  marker.lastIndex = inside
  if (marker.test(folded) || isOneOf(folded.charAt(end - 1), '。：:；')) return true
  const after = folded.charAt(end + sign.length)
  if (isOneOf(after, '：:') && !isLineEnd(folded.charAt(end + sign.length + 1))) return !isHidden(folded, start)
  return isLineEnd(after) && end - inside >= shortestHeading
}
