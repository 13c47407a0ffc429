import type { Line } from './line.ts'
import type { Sides, Typography } from './typography.ts'

/** A line and the sides between which it is set. */
export interface SetLine {
  readonly line: Line
  readonly sides: Sides
}

/** Baselines further apart than this part of what is usual are those of two paragraphs. */
const widerThanUsual = 1.4
/** Sizes no further apart than this are one. */
const sameSize = 0.08
/** What is set in further, in its size, is set towards the middle or the right side. */
const farInset = 5
const marker =
  /^(?:[（(](?:[一二三四五六七八九十百]{1,4}|\d{1,3})[）)]|[一二三四五六七八九十百]{1,4}[、.．]|第[一二三四五六七八九十百零〇\d]{1,5}[章节条款部篇编]|\d{1,3}(?:\.\d{1,3}){0,4}(?:[、.．]|\s(?=\S))(?!\d)|\d{1,3}(?:\.\d{1,3}){1,4}(?=[\u3400-\u9fff])|[①-⑳]|[●■◆▲•·➢✓]|附[件表录][:：\d]?|注[:：]|——|—{2})/
const endMark = /[。！？!?；;：:…][”’」』）)]*$/
const closing = /^[，。；、：！？）》】”’%％]/
/** Brackets and quotes do not end a line, marks do not begin one. */
const firstWord = /^[（《“‘「『【(]*(?:[A-Za-z0-9.,%％:/\\-]+|.)[，。；、：！？）》】”’」』]*/u

/** Whether a line goes on with the paragraph of the lines before it. */
export function goesOn(lines: readonly SetLine[], next: SetLine, typography: Typography): boolean {
  const last = lines.at(-1)
  const first = lines[0]
  if (last === undefined || first === undefined) return false
  if (Math.abs(next.line.size - last.line.size) > last.line.size * sameSize) return false
  if (isTitle(last, typography) && isTitle(next, typography)) return titleGoesOn(last.line, next.line)
  const follows = next.line.page === last.line.page && next.line.baseline > last.line.baseline
  if (follows && stepOf(last.line, next.line) > usualStep(lines, typography) * widerThanUsual) return false
  if (/[、，]$/.test(last.line.text) && !marker.test(next.line.text)) return true
  if (closing.test(next.line.text) && !/^[“‘（]/.test(next.line.text) && !endMark.test(last.line.text)) return true
  if (!isFull(last, next, typography)) return false
  return lines.length > 1 ? fitsBelow(lines, next, typography) : fitsFirst(first, next, typography)
}

/** Whether the first word of the next line had no more room. */
function isFull(last: SetLine, next: SetLine, typography: Typography): boolean {
  const { line, sides } = last
  const word = firstWord.exec(next.line.text)?.[0] ?? ''
  // Where first lines are set in, one at the side goes on with a sentence: 2020年8月11‖日 was not to be parted further on.
  const begins = !typography.indents || insetOf(next) > 0.5 || !isUnended(last) || /[）)]$/.test(line.text)
  return line.right + widthOf(word) * line.size > sides.right - line.size * (begins ? 0.45 : 2.5)
}

/** In the size of the font. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += character < '\u2000' ? 0.5 : 1
  return width
}

/** Below two lines or more: at the side at which the second begins. */
function fitsBelow(lines: readonly SetLine[], next: SetLine, typography: Typography): boolean {
  const [first, second] = lines
  const last = lines.at(-1)
  if (first === undefined || second === undefined || last === undefined) return false
  const inset = insetOf(next) - insetOf(last)
  // 按照第 ‖ （二）项的规定: what looks like a marker stands at the side where no paragraph begins.
  const hangs = insetOf(second) - insetOf(first) > 1 || insetOf(first) - insetOf(second) > 1
  if (Math.abs(inset) < 0.8) return hangs || !marker.test(next.line.text) ? !endsFlush(last, next, hangs) : false
  return inset > 0 && inset < 3 && isUnended(last) && !marker.test(next.line.text) && !typography.indents
}

/** Where first lines are not set in, a full line that ends a sentence may end the paragraph. */
function endsFlush(last: SetLine, next: SetLine, hangs: boolean): boolean {
  return !hangs && endMark.test(last.line.text) && insetOf(next) > -0.8 && last.line.page === next.line.page
}

function fitsFirst(first: SetLine, next: SetLine, typography: Typography): boolean {
  const outdent = insetOf(first) - insetOf(next)
  // 局长　某某 above the date: set towards the right side.
  if (insetOf(first) > farInset && first.line.right - first.line.left < (first.sides.right - first.sides.left) / 2)
    return false
  // 　　全年办结…‖…件: the usual shape.
  if (outdent > 1 && outdent < 4.5) return insetOf(next) < 1 || !marker.test(next.line.text)
  if (Math.abs(outdent) <= 1) {
    if (marker.test(next.line.text) || endMark.test(first.line.text)) return false
    return !(typography.indents && insetOf(next) > 1.2 && insetOf(next) < 3 && !isUnended(first))
  }
  // (一)　应由…‖…担任: the lines below hang on the marker.
  if (outdent < 0 && outdent > -9 && marker.test(first.line.text) && !isCentred(next.line, next.sides))
    return !marker.test(next.line.text)
  // A heading over the whole width, with a short rest centred below.
  return outdent < -farInset && isCentred(next.line, next.sides) && !endMark.test(first.line.text)
}

/** Whether the line breaks off in mid-sentence for certain: full, long, without a mark. */
function isUnended({ line }: SetLine): boolean {
  return !endMark.test(line.text) && line.right - line.left > line.size * 14
}

/** From the side, in the size of the font. */
function insetOf({ line, sides }: SetLine): number {
  return (line.left - sides.left) / line.size
}

/** Titles are centred and larger than the text. */
function isTitle({ line, sides }: SetLine, { size }: Typography): boolean {
  return line.size > size * 1.12 && isCentred(line, sides)
}

function isCentred({ left, right, size }: Line, sides: Sides): boolean {
  const off = Math.abs((left + right) / 2 - (sides.left + sides.right) / 2)
  return off < size * 1.5
}

function titleGoesOn(last: Line, next: Line): boolean {
  if (last.page !== next.page || stepOf(last, next) > last.size * 2.3) return false
  return !/^[（(—\-–《〔[]/.test(next.text) && !marker.test(next.text) && !endMark.test(last.text)
}

function stepOf(before: Line, after: Line): number {
  return after.baseline - before.baseline
}

/** From baseline to baseline: as in the paragraph so far, or else in the document. */
function usualStep(lines: readonly SetLine[], typography: Typography): number {
  const last = lines.at(-1)?.line
  const before = lines.at(-2)?.line
  if (last && before && before.page === last.page && before.baseline < last.baseline) return stepOf(before, last)
  return typography.leadingOf(last) * (last?.size ?? 1)
}
