import type { Analysis, ClaimRecord, Finding } from '@hegao/contract'
import type { Tally } from './tally.ts'

/** A finding as the checker hands it over: those that share a group are instances of one thing and may be folded. */
export interface GroupedFinding extends Finding {
  readonly group?: string | null
}

/** A claim, with the name of the production that read its number where that was asked for. */
export interface ReportedClaim extends ClaimRecord {
  readonly production?: string
}

/** One analysed document and the text its ranges point into. */
export interface ReportedDocument {
  readonly analysis: Omit<Analysis, 'claims' | 'findings'> & {
    readonly claims: readonly ReportedClaim[]
    readonly findings: readonly GroupedFinding[]
  }
  readonly text: string
}

/** What of an analysis is asked for: everything, or the part that one command is about. */
export type View = 'analysis' | 'findings' | 'claims' | 'outline'

/** Turns analyses into the text of one format. Every member is pure; all of them together make the whole output. */
export interface Reporter {
  /** What stands before the first document. */
  begin(): string
  /** One document. */
  document(document: ReportedDocument): string
  /** What stands between two documents. */
  readonly separator: string
  /** What stands after the last document. */
  end(tally: Tally): string
}
