import type { SourceText } from '@hegao/contract'
import { type Claim, extract } from '@hegao/extractor'
import { parse, type Report } from '@hegao/parser'

/** A document that has been read: its text, its tree, and what it claims. */
export interface Manuscript {
  readonly source: SourceText
  readonly report: Report
  readonly claims: readonly Claim[]
}

/** Reads a text once, for all that is done with it: being checked, and others being held against it. */
export function readManuscript(source: SourceText): Manuscript {
  const report = parse(source)
  return { source, report, claims: extract(report) }
}
