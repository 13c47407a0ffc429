import type { Report } from './nodes.ts'

const known = new WeakMap<Report, string>()

/** Keeps the folded text of a report for those who read it next. */
export function keepFoldedText(report: Report, view: string): void {
  known.set(report, view)
}

/**
 * The text a report was parsed from, folded by `fold` of `@hegao/numerals`: offsets in it are offsets in the text.
 *
 * @returns null for a tree that `parse` did not make in this process, such as one read from JSON
 */
export function foldedTextOf(report: Report): string | null {
  return known.get(report) ?? null
}
