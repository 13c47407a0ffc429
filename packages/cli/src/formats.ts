import {
  csvReporter,
  githubReporter,
  htmlReporter,
  jsonLinesReporter,
  jsonReporter,
  type PrettyOptions,
  plainPalette,
  prettyReporter,
  type Reporter,
  rdjsonReporter,
  sarifReporter,
  type View,
} from '@hegao/reporters'
import { ruleRecords } from './rule-records.ts'
import type { Session } from './session.ts'
import { version } from './version.ts'

/** The formats every result can be printed in. */
const commonFormats = ['pretty', 'json', 'jsonl'] as const
/** Beyond them, what only findings can be printed in. */
const findingFormats = [...commonFormats, 'html', 'sarif', 'github', 'rdjson'] as const
/** Beyond them, what only claims can be printed in. */
const claimFormats = [...commonFormats, 'csv'] as const

/** The formats each view of a document can be printed in; the first is the one taken where none is named. */
export const formats = {
  analysis: findingFormats,
  findings: findingFormats,
  claims: claimFormats,
  outline: commonFormats,
} as const satisfies Record<View, readonly string[]>

/** One of {@link formats}. */
export type Format = (typeof formats)[View][number]

/** What is printed, and how. */
export interface FormatOptions {
  readonly format: Format
  readonly view: View
  /** Whether several documents may come. */
  readonly many: boolean
  /** Whether the result goes into a file. */
  readonly toFile: boolean
  /** Whether groups of like findings are printed in full. */
  readonly all: boolean
}

/** The reporter for a format. */
export function reporterFor(session: Session, { format, view, many, toFile, all }: FormatOptions): Reporter {
  const { language } = session
  switch (format) {
    case 'json':
      return jsonReporter({ view, many })
    case 'jsonl':
      return jsonLinesReporter({ view })
    case 'csv':
      return csvReporter({ language })
    case 'html':
      return htmlReporter({ version, language, rules: ruleRecords(language) })
    case 'sarif':
      return sarifReporter({ version, language, rules: ruleRecords(language) })
    case 'github':
      return githubReporter({ language, rules: ruleRecords(language) })
    case 'rdjson':
      return rdjsonReporter()
    case 'pretty':
      return prettyReporter(view, { language, all, ...surroundings(session, toFile) })
  }
}

/** The colours and the width of what is printed for people to read. */
function surroundings(session: Session, toFile: boolean): Pick<PrettyOptions, 'palette' | 'width'> {
  const columns = toFile ? undefined : session.environment.stdout.columns
  return {
    palette: toFile ? plainPalette : session.palette,
    width: Math.min(Math.max(columns ?? DEFAULT_WIDTH, MIN_WIDTH), MAX_WIDTH),
  }
}

/** The columns assumed where there is no terminal, and the bounds within which a line can be read well. */
const DEFAULT_WIDTH = 100
const MIN_WIDTH = 60
const MAX_WIDTH = 140
