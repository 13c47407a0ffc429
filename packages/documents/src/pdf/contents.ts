import type { Line } from './line.ts'

/** 项目概况 ………… 3 · 3.2 投标报价........19: dots that lead to a page number. */
const leader = /(?:[.．·•‥…⋯_]\s?){4,}\s*(?:[-—]?\s?(?:\d{1,4}|[ivxlcIVXLC]{1,6})\s?[-—]?)?$/
const manyDots = /(?:[.．·•‥]\s?){10,}|(?:[…⋯]\s?){3,}/
const title = /^目\s*[录錄次]$/
const pageNumber = /[\s.．·…]*\d{1,4}$/
/** An entry that is longer is text. */
const longestEntry = 60
const mostEntries = 200
const fewestEntries = 3
/** So many of the entries stand further on as headings. */
const leastRepeated = 0.5

/**
 * Finds the table of contents: its title, the lines whose dots lead to page numbers, and where there are no dots the lines up
 * to the place where its first entry stands again as a heading. Its lines are the headings of the report a second time.
 */
export function contentsOf(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>()
  markLedLines(lines, found)
  for (const [index, line] of lines.entries()) {
    if (!title.test(line.text)) continue
    const next = lines.slice(index + 1, index + 4)
    if (next.some((other) => found.has(other))) found.add(line)
    else for (const entry of unledEntries(lines, index)) found.add(entry)
  }
  return found
}

function markLedLines(lines: readonly Line[], found: Set<Line>): void {
  const led = lines.map(({ text }) => isLed(text))
  for (const [index, line] of lines.entries()) {
    const near = led.slice(Math.max(0, index - 3), index + 4).filter(Boolean).length
    if (led[index] && near >= 2) found.add(line)
    // An entry of two lines has its dots in the second; one between others may have none.
    else if (near >= 3 && led[index - 1] && led[index + 1] && !/[。；]$/.test(line.text)) found.add(line)
  }
}

function isLed(text: string): boolean {
  if (manyDots.test(text) && /(?:\d|[.．·…⋯‥_])$/.test(text)) return true
  return leader.test(text) && /\d$/.test(text)
}

function unledEntries(lines: readonly Line[], at: number): Line[] {
  const first = lines[at + 1]
  if (first === undefined) return []
  const name = nameOf(first)
  const again = lines.findIndex(
    (line, index) => index > at + 1 && index <= at + 1 + mostEntries && nameOf(line) === name,
  )
  if (again < 0 || name.length < 2) return []
  const entries = lines.slice(at + 1, again)
  if (entries.length < fewestEntries || entries.some(({ text }) => text.length > longestEntry || /。$/.test(text)))
    return []
  const later = new Set(lines.slice(again).map(nameOf))
  const repeated = entries.filter((entry) => later.has(nameOf(entry))).length
  const [head] = lines.slice(at, at + 1)
  return repeated >= entries.length * leastRepeated && head ? [head, ...entries] : []
}

function nameOf({ text }: Line): string {
  return text.replace(pageNumber, '').replaceAll(/\s/g, '')
}
