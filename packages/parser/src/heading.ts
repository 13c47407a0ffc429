import type { Range } from '@hegao/contract'
import { characterTable } from './character-class.ts'
import { type Enclosure, isEnclosed } from './enclosure.ts'
import { endsWithHeadingNoun } from './heading-nouns.ts'
import { trim } from './lines.ts'

/** Where a heading's title stands, and where the text after it begins. */
export interface HeadingSpan {
  title: Range
  /** After the mark that ends the heading; equal to the limit where nothing follows. */
  bodyStart: number
}

const endMark = 1
const clauseMark = 2
const comma = 3
const yearStart = 4
/** The characters of a heading that can matter for where it ends. */
const signs = characterTable([
  [endMark, '。：:！？!?'],
  [clauseMark, '；;'],
  [comma, '，,'],
  [yearStart, '0123456789一二'],
])
const year = /(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年/y

/** A section's heading runs on over ；, the title of a run-in item (一是抓排查；二是…) does not. */
export type HeadingKind = 'section' | 'item'

/**
 * Reads the title that follows a marker: up to the first 。 or ： (also ！？, in items ；) outside quotation marks and
 * brackets, or to `end` (the end of the line or the next marker). Where the break between heading and text was lost
 * (1.政府债务情况2022年，…) the title ends with its last noun.
 */
export function readHeading(
  view: string,
  start: number,
  end: number,
  enclosure: Enclosure,
  kind: HeadingKind,
): HeadingSpan {
  const lastMark = kind === 'item' ? clauseMark : endMark
  let seenComma = false
  for (let i = start; i < end; i += 1) {
    const sign = signs[view.charCodeAt(i)] ?? 0
    if (sign === 0 || isEnclosed(enclosure, i)) continue
    if (sign <= lastMark) {
      if (isTime(view, i)) continue
      let bodyStart = i + 1
      while (bodyStart < end && isMark(view.charCodeAt(bodyStart), lastMark)) bodyStart += 1
      return { title: trim(view, start, i), bodyStart }
    }
    if (sign === comma) seenComma = true
    else if (sign === yearStart && !seenComma && i > start && endsWithHeadingNoun(view, start, i)) {
      year.lastIndex = i
      if (year.test(view)) return { title: trim(view, start, i), bodyStart: i }
    }
  }
  return { title: trim(view, start, end), bodyStart: end }
}

function isMark(code: number, lastMark: number): boolean {
  const sign = signs[code] ?? 0
  return sign !== 0 && sign <= lastMark
}

/** 8:30 — a colon between digits parts no heading. */
function isTime(view: string, at: number): boolean {
  return view.charCodeAt(at) === 0x3a && isDigit(view.charCodeAt(at - 1)) && isDigit(view.charCodeAt(at + 1))
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
