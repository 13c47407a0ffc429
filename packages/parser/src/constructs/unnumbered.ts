import type { Range } from '@hegao/contract'
import type { Enclosure } from '../enclosure.ts'
import type { Line } from '../lines.ts'

/** The first phrase of a paragraph that can be its heading, and where the text goes on. */
export interface Phrase {
  title: Range
  bodyStart: number
}

const endMark = /[。！？]/
const longestLine = 30
const longestPhrase = 18
const longestDashPhrase = 40
/** A paragraph shorter than this does not elaborate a heading. */
const shortestBody = 20

/** 各位代表… 一年来… 今年… open a paragraph of speech, no section. */
const speech =
  /^(?:各位|同志们|一年来|五年来|过去|今年|去年|我们|现在|以上|下面|同时|此外|总之|总的看|回顾|展望|这一年|这五年|预计|据|根据|为此|对此)/

/**
 * Whether a line is plainly a heading although it has no number: it stands alone, is short and bears no end mark,
 * and text or a table follows it.
 */
export function isHeadingLine(view: string, line: Line, followed: Following): boolean {
  if (line.hashed) return true
  const value = view.slice(line.start, line.end).replace(/\(单位:[^)]{1,8}\)$/, '')
  if (followed === 'little' || value.length < 4 || value.length > longestLine) return false
  return (
    /^[\p{Script=Han}“《\d]/u.test(value) &&
    !/[。；，：:；;,！!？?…>》】\])]$/.test(value) &&
    !/[。；]/.test(value) &&
    !speech.test(value) &&
    !/^\d+(?:\.\d+)?$/.test(value)
  )
}

/** What stands below a line: text enough to elaborate a heading, a form (table, fields, a numbered section), or too little. */
export type Following = 'text' | 'form' | 'little'

/** How a line of running text counts as what follows a heading. */
export function weigh(line: Line): Following {
  return line.end - line.start >= shortestBody ? 'text' : 'little'
}

/** The short first sentence of a line that may be its heading: 大力提振消费。深入实施…… */
export function readPhrase(view: string, line: Line, enclosure: Enclosure): Phrase | null {
  return phraseWithin(
    view,
    line,
    line.start,
    longestPhrase,
    enclosure,
    (value) => !/[，,、:：；\d]/.test(value) && !speech.test(value),
  )
}

/** ——综合实力显著增强。五年来…… */
export function readDashPhrase(view: string, line: Line, enclosure: Enclosure): Phrase | null {
  const dashes = /(?:——|--|—|─{1,2})\s?(?=[^—\-\d])/y
  dashes.lastIndex = line.start
  if (!dashes.test(view)) return null
  return phraseWithin(view, line, dashes.lastIndex, longestDashPhrase, enclosure, () => true)
}

function phraseWithin(
  view: string,
  line: Line,
  from: number,
  longest: number,
  enclosure: Enclosure,
  fits: (value: string) => boolean,
): Phrase | null {
  const limit = Math.min(line.end, from + longest + 1)
  for (let i = from; i < limit; i += 1) {
    if (enclosure.inside(i) || !endMark.test(view.charAt(i))) continue
    const value = view.slice(from, i)
    if (value.length < 4 || !fits(value)) return null
    return line.end - i - 1 >= shortestBody ? { title: { start: from, end: i }, bodyStart: i + 1 } : null
  }
  return null
}

/** A line that is nothing but a short sentence, 产业结构持续优化。 */
export function isSentenceLine(view: string, line: Line): boolean {
  const value = view.slice(line.start, line.end)
  return value.length <= longestPhrase && /^[^，,、:：；。！？]{4,}。$/.test(value) && !speech.test(value)
}

/** Whether a line has several sentences, as the text under a heading has. A text may have a line for every sentence. */
export function isElaborate(view: string, line: Line): boolean {
  return view.slice(line.start, line.end).split('。').length > 2
}

/** How many like paragraphs it takes to make their first phrases headings. */
const fewestAlike = 3

/**
 * Decides which of a run of paragraphs begin with a heading: where at least three, and more than half of them, begin
 * with a short phrase, the phrases are headings; a single one is just a short sentence.
 */
export function agreeOnHeadings<T>(run: readonly (T | null)[]): readonly (T | null)[] {
  const found = run.filter((phrase) => phrase !== null).length
  return found >= fewestAlike && found * 2 > run.length ? run : run.map(() => null)
}
