import type { Finding } from '@hegao/contract'

/** A text with safe fixes applied. */
export interface FixedText {
  readonly text: string
  /** How many fixes were applied. */
  readonly applied: number
}

/**
 * Applies the fixes of findings to the text they point into. Of two that overlap the first is applied; the other comes up
 * again when the new text is checked. Only `fix` is applied, never a suggestion: no figure and no wording changes.
 */
export function applyFixes(text: string, findings: readonly Finding[]): FixedText {
  const fixes = findings.flatMap(({ fix }) => (fix === null ? [] : [fix]))
  fixes.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
  let fixed = ''
  let from = 0
  let applied = 0
  for (const { range, text: replacement } of fixes) {
    if (range.start < from) continue
    fixed += text.slice(from, range.start) + replacement
    from = range.end
    applied += 1
  }
  return { text: fixed + text.slice(from), applied }
}
