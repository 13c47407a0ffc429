import type { Severity } from '@hegao/contract'
import type { ReportedDocument } from './reporter.ts'

/** What was read and found in all documents together. */
export interface Tally {
  readonly documents: number
  readonly sections: number
  readonly claims: number
  readonly findings: Readonly<Record<Severity, number>>
}

/** Nothing read yet. */
export const emptyTally: Tally = { documents: 0, sections: 0, claims: 0, findings: { error: 0, warning: 0, info: 0 } }

/** The tally with one document more. */
export function addToTally(
  tally: Tally,
  analysis: Pick<ReportedDocument['analysis'], 'sections' | 'claims' | 'findings'>,
): Tally {
  const findings = { ...tally.findings }
  for (const { severity } of analysis.findings) findings[severity] += 1
  return {
    documents: tally.documents + 1,
    sections: tally.sections + analysis.sections.length,
    claims: tally.claims + analysis.claims.length,
    findings,
  }
}

/** All findings of a tally, of whatever severity. */
export function findingCount({ findings }: Tally): number {
  return findings.error + findings.warning + findings.info
}
