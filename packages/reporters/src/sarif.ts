import type { Certainty, Finding, Point, Range, Severity } from '@hegao/contract'
import { createLocator, type Locator } from '@hegao/parser'
import type { ArtifactLocation, Fix, Location, Region, ReportingDescriptor, Result, Run } from 'sarif'
import { fileUri } from './file-uri.ts'
import { type Language, words } from './language.ts'
import type { ReportedDocument, Reporter } from './reporter.ts'
import type { RuleDescription } from './rule-description.ts'
import { findingCount } from './tally.ts'

/** What a SARIF log says of the program that made it. */
export interface SarifOptions {
  /** The version of the program. */
  readonly version: string
  readonly language: Language
  /** All rules that may have run. */
  readonly rules: readonly RuleDescription[]
}

/**
 * SARIF 2.1.0 (OASIS), one run for all documents. Regions are given by lines and columns and by offsets, both in UTF-16
 * code units and without a byte order mark; the fingerprint holds while other places of the document change.
 */
export function sarifReporter({ version, language, rules }: SarifOptions): Reporter {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const driver = {
    name: 'hegao',
    version,
    language: languages[language],
    rules: rules.map((rule) => descriptor(rule, language)),
  }
  const run = {
    tool: { driver },
    language: languages[language],
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
  } satisfies Partial<Run>
  return {
    begin: () => {
      const head = JSON.stringify({ $schema: schemaUri, version: '2.1.0' })
      return `${head.slice(0, -1)},"runs":[${JSON.stringify(run).slice(0, -1)},"results":[`
    },
    document: (document, before) => {
      const locator = createLocator(document.text)
      const count = findingCount(before)
      return document.analysis.findings
        .map((finding, index) => {
          const result = resultOf(finding, document, locator, indexes.get(finding.rule))
          return `${count + index > 0 ? ',' : ''}\n${JSON.stringify(result)}`
        })
        .join('')
    },
    separator: '',
    end: () => '\n]}]}\n',
  }
}

const schemaUri = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const languages: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' }
const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, Result.level>
/** How GitHub's code scanning calls them. */
const problemSeverities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
}
const precisions: Readonly<Record<Certainty, string>> = { certain: 'very-high', likely: 'high', doubtful: 'medium' }

function descriptor(rule: RuleDescription, language: Language): ReportingDescriptor {
  const { id, title, why, source, severity, certainty, recommended } = rule
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why}\n${words[language].ruleSource(source)}` },
    defaultConfiguration: { enabled: recommended, level: levels[severity] },
    properties: {
      tags: [id.slice(0, id.indexOf('/'))],
      precision: precisions[certainty],
      'problem.severity': problemSeverities[severity],
    },
  }
}

function resultOf(
  finding: Finding,
  { analysis: { file }, text, place: placeInFile }: ReportedDocument,
  locator: Locator,
  ruleIndex: number | undefined,
): Result {
  const { rule, severity, certainty, message, range, fix, suggestions, group, fingerprint } = finding
  const artifactLocation: ArtifactLocation = { uri: fileUri(file) }
  // In a file that is no plain text there are no lines to point at: its places have names.
  const place = (at: Range): Pick<Location, 'physicalLocation' | 'logicalLocations'> => {
    if (placeInFile === undefined) {
      const snippet = { text: text.slice(at.start, at.end) }
      return { physicalLocation: { artifactLocation, region: { ...regionOf(at, locator), snippet } } }
    }
    const name = placeInFile(at)
    return {
      physicalLocation: { artifactLocation },
      ...(name === null ? {} : { logicalLocations: [{ fullyQualifiedName: name }] }),
    }
  }
  const others: Omit<Location, 'id'>[] = [
    ...finding.related.map((other) => ({ ...place(other.range), message: { text: other.message } })),
    ...(finding.elsewhere ?? []).map(({ file: other, position: { start, end }, message: words }) => ({
      physicalLocation: { artifactLocation: { uri: fileUri(other) }, region: regionBetween(start, end) },
      message: { text: words },
    })),
  ]
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: message },
    locations: [place(range)],
    ...(others.length === 0 ? {} : { relatedLocations: others.map((other, id) => ({ id, ...other })) }),
    partialFingerprints: { 'hegao/v1': fingerprint },
    ...(fix === null || placeInFile ? {} : { fixes: [fixOf(fix, artifactLocation, locator)] }),
    properties: {
      certainty,
      ...(group === null ? {} : { group }),
      // Offered to the reader only: what SARIF calls a fix may be applied unread.
      ...(suggestions.length === 0 ? {} : { suggestions: suggestions.map(({ text }) => text) }),
    },
  }
}

function fixOf(
  { range, text }: NonNullable<Finding['fix']>,
  artifactLocation: ArtifactLocation,
  locator: Locator,
): Fix {
  const replacement = { deletedRegion: regionOf(range, locator), insertedContent: { text } }
  return { artifactChanges: [{ artifactLocation, replacements: [replacement] }] }
}

function regionOf({ start, end }: Range, locator: Locator): Region {
  return regionBetween(locator.point(start), locator.point(end))
}

function regionBetween(from: Point, to: Point): Region {
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: from.offset,
    charLength: to.offset - from.offset,
  }
}
