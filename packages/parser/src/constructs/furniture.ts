import type { Range } from '@hegao/contract'
import { furnitureCues } from '@hegao/lexicon'

const pageNumber = /[-—–]\s?\d{1,3}\s?[-—–](?!\d{2})/y
const pageLine = /(?:第\s?\d{1,3}\s?页(?:[ ,，/]*共\s?\d{1,3}\s?页)?|\d{1,3}\s?\/\s?\d{1,3}|Page \d{1,3}.{0,12})$/y
const webKey = /(?:[0-9a-f]{32}:?|https?:\/\/\S+|www\.\S+)$/y
const wholeLines = new Set(furnitureCues.filter((cue) => cue.match === 'whole-line').map((cue) => cue.term))
const lineStarts = furnitureCues.filter((cue) => cue.match === 'line-start').map((cue) => cue.term)

/** A page number that was left at a line start: -3- before 2.政府性基金…, or in a line of its own. */
export function readPageNumber(view: string, at: number, end: number): Range | null {
  pageNumber.lastIndex = at
  return pageNumber.test(view) && pageNumber.lastIndex <= end ? { start: at, end: pageNumber.lastIndex } : null
}

/** Whether a whole line belongs to the page around the report and not to the report. */
export function isFurniture(view: string, start: number, end: number): boolean {
  const line = view.slice(start, end)
  if (line.length > 80) return false
  if (wholeLines.has(line) || lineStarts.some((term) => line.startsWith(term))) return true
  pageLine.lastIndex = 0
  webKey.lastIndex = 0
  return pageLine.test(line) || webKey.test(line)
}
