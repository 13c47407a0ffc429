import { furnitureCues } from '@hegao/lexicon'
import { fold } from '@hegao/numerals'
import { characterClass } from '../character-class.ts'

const pageNumber = /[-—–]\s?\d{1,3}\s?[-—–](?!\d{2})/y
const pageLine = /(?:第\s?\d{1,3}\s?页(?:[ ,，/]*共\s?\d{1,3}\s?页)?|\d{1,3}\s?\/\s?\d{1,3}|Page \d{1,3}.{0,12})$/y
const webKey = /(?:[0-9a-f]{32}:?|https?:\/\/\S+|www\.\S+)$/y
const longestLine = 80
/** Folded as the lines are they are held against: 责任编辑： is looked for as 责任编辑:. */
const cues = furnitureCues.map(({ term, match }) => ({ term: fold(term), match }))
const wholeLines = new Set(cues.filter(({ match }) => match === 'whole-line').map(({ term }) => term))
/** First character → the terms that begin with it. */
const lineStarts = new Map<number, string[]>()
for (const { term, match } of cues) {
  if (match !== 'line-start') continue
  const alike = lineStarts.get(term.charCodeAt(0))
  if (alike) alike.push(term)
  else lineStarts.set(term.charCodeAt(0), [term])
}
const firstCharacters = characterClass('第0123456789Pabcdefhw', ...cues.map(({ term }) => term.slice(0, 1)))

/** A page number that was left at a line start: -3- before 2.政府性基金…, or in a line of its own; the offset after it. */
export function readPageNumber(view: string, at: number, end: number): number | null {
  pageNumber.lastIndex = at
  return pageNumber.test(view) && pageNumber.lastIndex <= end ? pageNumber.lastIndex : null
}

/** Whether a whole line belongs to the page around the report and not to the report. */
export function isFurniture(view: string, start: number, end: number): boolean {
  const first = view.charCodeAt(start)
  if (end - start > longestLine || firstCharacters[first] !== 1) return false
  const line = view.slice(start, end)
  if (wholeLines.has(line) || lineStarts.get(first)?.some((term) => line.startsWith(term))) return true
  pageLine.lastIndex = 0
  webKey.lastIndex = 0
  return pageLine.test(line) || webKey.test(line)
}
