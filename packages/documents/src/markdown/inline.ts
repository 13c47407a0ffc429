import type { Range } from '@hegao/contract'

const escapable = /[!-/:-@[-`{-~]/
const link = /(!?)\[([^[\]\n]{0,300})\]\([^()\s]{0,1000}(?:\s+"[^"\n]{0,200}")?\)/y
const tag = /<br\s*\/?>|<!--[^\n]{0,1000}?-->/iy
/** Measure words and names of places before which a * stands for a number or a name that is not written yet. */
const standsBefore = /[份户个名件次人场家项条篇期批处座辆台间位组届年月日天万亿元省市州县区镇乡村局街]/

/** A run of asterisks. */
interface Run extends Range {
  readonly length: number
}

/**
 * Finds the marks in a line of Markdown that are not shown: emphasis by asterisks, code spans, the addresses of links,
 * images, escapes, comments.
 *
 * Asterisks that stand for something unwritten are left: `制发文件**份，走访**户` is by the letter of the language
 * emphasis and never meant so. Underscores, too: they are blanks to be filled in.
 *
 * @param line without its line end
 * @returns the marks, in order, as offsets in the line. Linear time.
 */
export function findMarks(line: string): Range[] {
  const marks: Range[] = []
  const runs: Run[] = []
  /** Lengths of runs of backticks that no other run follows. */
  const unclosed = new Set<number>()
  let at = 0
  const cut = (start: number, end: number) => marks.push({ start, end })
  while (at < line.length) {
    switch (line[at]) {
      case '\\':
        if (escapable.test(line[at + 1] ?? '')) cut(at, at + 1)
        at += 2
        continue
      case '`': {
        const length = runLength(line, at, '`')
        const close = unclosed.has(length) ? -1 : closingRun(line, at + length, length)
        if (close === -1) unclosed.add(length)
        else {
          cut(at, at + length)
          cut(close, close + length)
        }
        at = close === -1 ? at + length : close + length
        continue
      }
      case '*': {
        const length = runLength(line, at, '*')
        if (length <= 3) runs.push({ start: at, end: at + length, length })
        at += length
        continue
      }
      case '!':
      case '[': {
        link.lastIndex = at
        const [all, image, label] = link.exec(line) ?? []
        if (all === undefined || label === undefined) break
        if (image !== '') cut(at, at + all.length)
        else {
          cut(at, at + 1)
          for (const { start, end } of findMarks(label)) cut(at + 1 + start, at + 1 + end)
          cut(at + 1 + label.length, at + all.length)
        }
        at += all.length
        continue
      }
      case '<': {
        tag.lastIndex = at
        const [all] = tag.exec(line) ?? []
        if (all === undefined) break
        cut(at, at + all.length)
        at += all.length
        continue
      }
      default:
    }
    at += 1
  }
  for (const run of emphasis(line, runs)) cut(run.start, run.end)
  return marks.sort((a, b) => a.start - b.start)
}

/** The runs that come in pairs around what they emphasize. */
function emphasis(line: string, runs: readonly Run[]): Run[] {
  const paired: Run[] = []
  const open = new Map<number, Run>()
  for (const run of runs) {
    const opener = open.get(run.length)
    const closes = opener !== undefined && opener.end < run.start && !/\s/.test(line[run.start - 1] ?? ' ')
    if (closes && !(isStandIn(line, opener) && isStandIn(line, run))) {
      paired.push(opener, run)
      open.delete(run.length)
    } else if (!/\s/.test(line[run.end] ?? ' ') && !isProduct(line, run)) open.set(run.length, run)
  }
  return paired
}

function isStandIn(line: string, { end }: Run): boolean {
  return standsBefore.test(line[end] ?? '')
}

/** 3*4 */
function isProduct(line: string, { start, end }: Run): boolean {
  return /\d/.test(line[start - 1] ?? '') && /\d/.test(line[end] ?? '')
}

function runLength(line: string, at: number, sign: string): number {
  let end = at
  while (line[end] === sign) end += 1
  return end - at
}

function closingRun(line: string, from: number, length: number): number {
  for (let at = line.indexOf('`', from); at !== -1; at = line.indexOf('`', at)) {
    const found = runLength(line, at, '`')
    if (found === length) return at
    at += found
  }
  return -1
}
