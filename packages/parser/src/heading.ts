import type { Range } from '@hegao/contract'
import { headingNouns } from './candidates.ts'
import type { Enclosure } from './enclosure.ts'
import { trim } from './lines.ts'

/** Where a heading's title stands, and where the text after it begins. */
export interface HeadingSpan {
  title: Range
  /** After the mark that ends the heading; equal to the limit where nothing follows. */
  bodyStart: number
}

const yearAfter = /(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年/y

/**
 * Reads the title that follows a marker: up to the first 。 or ： (also ！？) outside quotation marks and brackets,
 * or to `end` (the end of the line or the next marker). Where the break between heading and text was lost
 * (1.政府债务情况2022年，…) the title ends with its last noun.
 *
 * @param clauseMarks further marks that end a title: ； for run-in items
 */
export function readHeading(
  view: string,
  start: number,
  end: number,
  enclosure: Enclosure,
  clauseMarks = '',
): HeadingSpan {
  const marks = `。：:！？!?${clauseMarks}`
  let seenComma = false
  for (let i = start; i < end; i += 1) {
    if (enclosure.inside(i)) continue
    const char = view.charAt(i)
    if (marks.includes(char) && !isTime(view, i)) {
      let bodyStart = i + 1
      while (bodyStart < end && marks.includes(view.charAt(bodyStart))) bodyStart += 1
      return { title: trim(view, start, i), bodyStart }
    }
    if (char === '，' || char === ',') seenComma = true
    yearAfter.lastIndex = i
    if (!seenComma && i > start && yearAfter.test(view) && headingNouns.test(view.slice(Math.max(start, i - 2), i)))
      return { title: trim(view, start, i), bodyStart: i }
  }
  return { title: trim(view, start, end), bodyStart: end }
}

/** 8:30 — a colon between digits parts no heading. */
function isTime(view: string, at: number): boolean {
  return view.charAt(at) === ':' && /[0-9]/.test(view.charAt(at - 1)) && /[0-9]/.test(view.charAt(at + 1))
}
