import { severitySchema } from '@hegao/contract'
import { printable } from '../display.ts'
import { headingText } from '../heading.ts'
import { words } from '../language.ts'
import type { ReportedDocument, Reporter, View } from '../reporter.ts'
import type { Tally } from '../tally.ts'
import { prettyClaims } from './claims.ts'
import { foldsFindings, prettyFindings } from './findings.ts'
import type { PrettyOptions } from './options.ts'
import { prettyOutline } from './outline.ts'

/** Text for people, to be read on a terminal. */
export function prettyReporter(view: View, options: PrettyOptions): Reporter {
  const print = { analysis, findings, claims, outline }[view]
  const judged = view === 'findings' || view === 'analysis'
  return {
    begin: () => '',
    document: (document) => print(document, options),
    // A document without findings prints nothing: what stands between two is printed with the first.
    separator: view === 'findings' ? '' : '\n',
    end: (tally) => (judged && tally.documents > 0 ? `${summary(tally, options)}\n` : ''),
  }
}

/** What was found by severity, and what was read. */
export function summary(tally: Tally, { language, palette }: Pick<PrettyOptions, 'language' | 'palette'>): string {
  const wording = words[language]
  const comma = language === 'zh' ? '，' : ', '
  const counts = severitySchema.options
    .filter((severity) => tally.findings[severity] > 0)
    .map((severity) => palette[severity](wording.severityCount(severity, tally.findings[severity])))
  const found = counts.length === 0 ? wording.nothingFound : counts.join(comma)
  const read = palette.dim(wording.read(tally.documents, tally.sections, tally.claims))
  return language === 'zh' ? `${found}。${read}` : `${found}. ${read}`
}

function head({ analysis }: ReportedDocument, { palette, language }: PrettyOptions, detail: string): string {
  const file = analysis.file === '-' ? words[language].standardInput : printable(analysis.file)
  const title = analysis.title === null ? '' : ` ${headingText(analysis.title)}`
  return `${palette.place(file)}${palette.heading(title)}${detail === '' ? '' : palette.dim(` ${detail}`)}\n`
}

function findings(document: ReportedDocument, options: PrettyOptions): string {
  const { language, palette } = options
  const found = document.analysis.findings
  if (found.length === 0) return ''
  const hint = !options.all && foldsFindings(found) ? `${palette.dim(words[language].unfoldHint)}\n` : ''
  return `${prettyFindings(document, options)}${hint}\n`
}

function claims(document: ReportedDocument, options: PrettyOptions): string {
  const count = words[options.language].claimCount(document.analysis.claims.length)
  return head(document, options, count) + prettyClaims(document, options)
}

function outline(document: ReportedDocument, options: PrettyOptions): string {
  const count = words[options.language].sectionCount(document.analysis.sections.length)
  return head(document, options, count) + prettyOutline(document, options)
}

function analysis(document: ReportedDocument, options: PrettyOptions): string {
  const { language, palette } = options
  const wording = words[language]
  const period = document.analysis.period
  const detail = period === null ? '' : `${wording.period} ${period.label}`
  return [
    head(document, options, detail),
    `\n${palette.heading(wording.outline)}\n`,
    prettyOutline(document, options),
    `\n${palette.heading(wording.claims)}\n`,
    prettyClaims(document, options),
    `\n${palette.heading(wording.findings)}\n`,
    findings(document, options) || `${palette.dim(wording.nothingFound)}\n\n`,
  ].join('')
}
