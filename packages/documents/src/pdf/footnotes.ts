import type { Line } from './line.ts'
import type { Page } from './page.ts'
import type { Typography } from './typography.ts'

/** Footnotes stand in the lower part of a page and are smaller than the text. */
const highest = 0.4
const largest = 0.93
/** The rule above them takes up so much of the width at most, and is so long at least, in points. */
const longestRule = 0.5
const shortestRule = 30
const mark = /^(?:[①-⑳]|[[［〔](\d{1,3})[\]］〕]|(\d{1,3})(?=[\s\p{Script=Han}“《])|[*※†])\s*/u

/** The mark a footnote begins with, if it is not raised: its length, and its number where it has one. */
export function footnoteMark({ text }: Line): { length: number; number: number | null } | null {
  const match = mark.exec(text)
  if (match === null) return null
  const digits = match[1] ?? match[2]
  return { length: match[0].length, number: digits === undefined ? null : Number(digits) }
}

/**
 * Whether the footnotes of a page begin with this line: it has a mark, and either a short rule is drawn above it or all that
 * follows is smaller than the text.
 */
export function isFootnote(lines: readonly Line[], index: number, page: Page, { size }: Typography): boolean {
  const line = lines[index]
  if (line === undefined || line.baseline < page.height * highest) return false
  if (!line.noted && footnoteMark(line) === null) return false
  const smaller = lines.slice(index).every((other) => other.size <= size * largest)
  return line.noted ? smaller || isBelowRule(line, page) : smaller && isBelowRule(line, page)
}

function isBelowRule({ top, left, size }: Line, { rules, width }: Page): boolean {
  return rules.some((rule) => {
    const length = rule.right - rule.left
    return (
      rule.bottom - rule.top < 2 &&
      length > shortestRule &&
      length < width * longestRule &&
      rule.bottom <= top + size * 0.5 &&
      rule.bottom > top - size * 3 &&
      rule.left < left + size * 3
    )
  })
}
