import { type Analysis, SCHEMA_VERSION, type SourceText } from '@hegao/contract'
import {
  atWordBoundaries,
  type Claim,
  reportPeriod,
  type Segmenter,
  toExplainedRecord,
  toRecord,
} from '@hegao/extractor'
import { type Report, sectionsOf } from '@hegao/parser'
import { type CheckOptions, check } from './check.ts'
import { type Manuscript, readManuscript } from './manuscript.ts'

/** How {@link analyze} works. */
export interface AnalyzeOptions extends CheckOptions {
  /** Cuts Chinese text into words; everything works without one. */
  readonly segmenter?: Segmenter
  /** Whether each claim says how its number was read. */
  readonly explain?: boolean
}

/**
 * Reads a document from end to end: parses it, extracts its claims, checks it.
 *
 * @param source the text, and the path it is reported under
 * @returns what `hegao analyze --format json` prints, `text` left out
 * @throws {UnknownRuleError} where the configuration names a rule that does not exist
 */
export function analyze(source: SourceText, options: AnalyzeOptions = {}): Analysis {
  return analyzeManuscript(readManuscript(source), options)
}

/** {@link analyze} for a document that has been read. */
export function analyzeManuscript({ source, report, claims }: Manuscript, options: AnalyzeOptions = {}): Analysis {
  return {
    schema: SCHEMA_VERSION,
    file: source.path,
    title: titleOf(report),
    period: reportPeriod(report),
    sections: sectionsOf(report),
    // Judged without the segmenter: no verdict may depend on which one is installed.
    claims: segmented(claims, options.segmenter).map(options.explain ? toExplainedRecord : toRecord),
    findings: check(report, claims, source, options),
  }
}

function segmented(claims: readonly Claim[], segmenter: Segmenter | undefined): readonly Claim[] {
  return segmenter === undefined ? claims : atWordBoundaries(claims, segmenter)
}

function titleOf(report: Report): string | null {
  for (const child of report.children) if (child.type === 'title') return child.value
  return null
}
