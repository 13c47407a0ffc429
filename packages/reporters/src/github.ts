import type { Finding, Severity } from '@hegao/contract'
import { slashed } from './file-uri.ts'
import type { Language } from './language.ts'
import { words } from './language.ts'
import { placeWords } from './place-words.ts'
import { relatedNote } from './related-note.ts'
import type { ReportedDocument, Reporter } from './reporter.ts'
import type { RuleDescription } from './rule-description.ts'

/** What the annotations are worded with. */
export interface GithubOptions {
  readonly language: Language
  /** Their titles head the annotations; a rule that is not among them is named by its id. */
  readonly rules: readonly RuleDescription[]
}

/**
 * Workflow commands of GitHub Actions, one line per finding: what a step prints so becomes an annotation beside the line.
 * GitHub shows ten annotations of each severity per step; the log has all of them.
 */
export function githubReporter({ language, rules }: GithubOptions): Reporter {
  const titles = new Map(rules.map(({ id, title }) => [id, title]))
  return {
    begin: () => '',
    document: (document) =>
      document.analysis.findings.map((finding) => command(document, finding, titles, language)).join(''),
    separator: '',
    end: () => '',
  }
}

const commandNames: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** So many related places are told of below a message. */
const SHOWN_RELATED = 8

function command(
  document: ReportedDocument,
  finding: Finding,
  titles: ReadonlyMap<string, string>,
  language: Language,
): string {
  const { file } = document.analysis
  const { start, end } = finding.position
  // Columns are understood within one line only: with several lines they would void the whole place.
  const lines = document.place === undefined
  const columns = lines && start.line === end.line
  const properties = {
    // Standard input has no file to stand beside.
    file: file === '-' ? null : slashed(file),
    line: lines ? start.line : null,
    endLine: lines ? end.line : null,
    col: columns ? start.column : null,
    endColumn: columns ? end.column : null,
    title: titles.get(finding.rule) ?? finding.rule,
  }
  const list = Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${commandNames[finding.severity]} ${list.join(',')}::${escapeData(messageOf(finding, document, language))}\n`
}

function messageOf(finding: Finding, document: ReportedDocument, language: Language): string {
  const { message, related, elsewhere = [], rule, certainty } = finding
  const wording = words[language]
  const place = document.place ? placeWords(document, finding, language) : null
  const places = related
    .slice(0, SHOWN_RELATED)
    .map((place) => wording.relatedPlace(placeWords(document, place, language), relatedNote(place, document.text)))
  const left = related.length - places.length
  return [
    (place === null ? message : wording.relatedPlace(place, message)) + wording.certainty[certainty],
    ...places,
    ...(left > 0 ? [wording.moreRelated(left)] : []),
    ...elsewhere.map((place) => wording.placeElsewhere(slashed(place.file), place.position.start.line, place.message)),
    rule,
  ].join('\n')
}

/** What stands after `::` ends with the line. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A property ends with `,` or `::` as well. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
