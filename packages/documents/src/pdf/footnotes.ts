import type { Line } from './line.ts'
import type { Page } from './page.ts'
import type { Typography } from './typography.ts'

/** Footnotes stand in the lower part of a page and are smaller than the text. */
const highest = 0.45
const largest = 0.93
/** The rule above them takes up so much of the width at most. */
const longestRule = 0.5
const marked = /^(?:[①-⑳]|[[［〔]\d{1,3}[\]］〕]|\d{1,3}\s|[*※†])/

/** Whether the footnotes of a page begin with this line: smaller than the text to the end, with a mark. */
export function isFootnote(lines: readonly Line[], index: number, page: Page, { size }: Typography): boolean {
  const line = lines[index]
  if (line === undefined || line.baseline < page.height * highest) return false
  if (!line.noted && !marked.test(line.text)) return false
  const rest = lines.slice(index)
  if (rest.every((other) => other.size <= size * largest)) return line.noted || isBelowRule(line, page)
  return line.noted && isBelowRule(line, page)
}

function isBelowRule({ top, left, size }: Line, { rules, width }: Page): boolean {
  return rules.some(
    (rule) =>
      rule.bottom - rule.top < 2 &&
      rule.right - rule.left > 30 &&
      rule.right - rule.left < width * longestRule &&
      rule.bottom <= top + size * 0.5 &&
      rule.bottom > top - size * 3 &&
      rule.left < left + size * 3,
  )
}
