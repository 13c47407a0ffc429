import type { Line } from './lines.ts'

/** A paragraph or heading, and what else begins a line of its own whatever the line before it says. */
const opening =
  /(?:[一二三四五六七八九十]{1,3}[、是]|第[一二三四五六七八九十]{1,3}[章节条，、]|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|\d{1,2}[.．、](?!\d)|[①-⑳]|——|附[件表]|注[:：])/y
/** What ends a paragraph, a heading with its colon, or a list. */
const closing = '。！？!?：:；;”）)…'
/** In so large a part of the lines a sentence has to end: a list of slogans has none. */
const leastEnded = 0.12
/** Fewer lines show no width that they were broken at. */
const fewestLines = 8
/** In so large a part of the lines the text has to be broken off. */
const leastBroken = 0.4
/** So much of the width a broken line has at least: a number or a bracket was not to be parted. */
const leastFull = 0.78
/** Narrower than this are columns and poems, wider are paragraphs. */
const narrowest = 16
const widest = 60

/**
 * Joins the lines of a text that was broken at a fixed width, as mails and files made from PDF are: …离休人员自|然减员3人. Most of
 * its lines are equally wide and break off in mid-sentence; where that is not so the lines are given back as they are. The
 * joined line is a range over the break, so that no offset changes.
 */
export function joinWrappedLines(view: string, lines: readonly Line[]): readonly Line[] {
  const width = wrapWidth(view, lines)
  if (width === 0) return lines
  const joined: Line[] = []
  let last: Line | null = null
  let goesOn = false
  for (const line of lines) {
    if (last !== null && goesOn && isText(line) && !opens(view, line)) last.end = line.end
    else {
      last = line
      joined.push(line)
    }
    goesOn = isText(line) && breaksOff(view, line, width)
  }
  return joined
}

/** The width the text was broken at, 0 where it was not. */
function wrapWidth(view: string, lines: readonly Line[]): number {
  const texts = lines.filter(isText)
  if (texts.length < fewestLines) return 0
  let width = 0
  for (const line of texts) {
    width = Math.max(width, breadth(view, line))
    // Nearly every text has a whole paragraph among its first lines.
    if (width > widest) return 0
  }
  if (width < narrowest) return 0
  const broken = texts.filter((line, index) => {
    const next = texts[index + 1]
    return next !== undefined && breaksOff(view, line, width) && !opens(view, next)
  }).length
  const ended = texts.filter(({ end }) => view.charAt(end - 1) === '。').length
  return broken / texts.length >= leastBroken && ended / texts.length >= leastEnded ? width : 0
}

function isText({ role, parted, opensTable, hashed }: Line): boolean {
  return role === null && parted === null && !opensTable && !hashed
}

function breaksOff(view: string, line: Line, width: number): boolean {
  return !closing.includes(view.charAt(line.end - 1)) && breadth(view, line) >= width * leastFull
}

/** In Chinese characters; digits and Latin letters take half of one. */
function breadth(view: string, { start, end }: Line): number {
  let halves = 0
  for (let at = start; at < end; at += 1) halves += view.charCodeAt(at) < 0x100 ? 1 : 2
  return halves / 2
}

function opens(view: string, { start }: Line): boolean {
  opening.lastIndex = start
  if (opening.test(view)) return true
  // 　　全年办结…: an indented line begins a paragraph.
  return view.charAt(start - 1) === '\u3000' || view.startsWith('    ', start - 4)
}
