import type { Analysis, Range } from '@hegao/contract'
import type { Tally } from './tally.ts'

/** One analysed document and the text its ranges point into. */
export interface ReportedDocument {
  readonly analysis: Analysis
  readonly text: string
  /**
   * Where in the file a range of the text begins, in words of the report's language (第3页第12行), for files that are not plain
   * text; null where nothing of it stands in the file. Left out where the lines of the text are those of the file.
   */
  readonly place?: (range: Range) => string | null
}

/** What of an analysis is asked for: everything, or the part that one command is about. */
export type View = 'analysis' | 'findings' | 'claims' | 'outline'

/** Turns analyses into the text of one format. Every member is pure; all of them together make the whole output. */
export interface Reporter {
  /** What stands before the first document. */
  begin(): string
  /**
   * One document.
   *
   * @param before what was printed before it
   */
  document(document: ReportedDocument, before: Tally): string
  /** What stands between two documents. */
  readonly separator: string
  /** What stands after the last document. */
  end(tally: Tally): string
}
