import { headingText } from '../heading.ts'
import { type Language, words } from '../language.ts'
import type { ReportedDocument, Reporter } from '../reporter.ts'
import type { RuleDescription } from '../rule-description.ts'
import { addToTally, emptyTally } from '../tally.ts'
import { Anchors } from './anchors.ts'
import { claimsTable } from './claims-table.ts'
import { findingFilters } from './filters.ts'
import { manuscript } from './manuscript.ts'
import { html, type Markup, trusted } from './markup.ts'
import { createNoteWriter, type NoteOptions } from './notes.ts'
import { outlineOf } from './outline.ts'
import { script, scriptHash } from './script.ts'
import { style } from './style.ts'
import { pageWords } from './words.ts'

/** What a page is made with. */
export interface HtmlOptions {
  /** The version of the program. */
  readonly version: string
  readonly language: Language
  /** They head and explain the findings; a rule that is not among them is named by its id. */
  readonly rules: readonly RuleDescription[]
}

/**
 * One page for people, to be read, sent on and printed: the text with all places marked, what is said of them in the
 * margin, the outline, and the claims as a table. It holds everything it needs; its security policy lets it load nothing
 * and run no script but its own.
 */
export function htmlReporter({ version, language, rules }: HtmlOptions): Reporter {
  const wording = pageWords[language]
  const options: NoteOptions = { language, rules: new Map(rules.map((rule) => [rule.id, rule])) }
  return {
    begin: () => head(language).source,
    document: (document, before) => page(document, new Anchors(before.documents + 1), options).source,
    separator: '\n',
    end: () =>
      html`
</main>
<footer>${wording.footer(version)}</footer>
<script>${trusted(script)}</script>
</body>
</html>
`.source,
  }
}

function head(language: Language): Markup {
  const { language: lang, pageTitle, documents } = pageWords[language]
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${pageTitle}</title>
<style>${trusted(style)}</style>
</head>
<body data-documents="${documents}">
<main>
`
}

function page(document: ReportedDocument, anchors: Anchors, options: NoteOptions): Markup {
  const { analysis } = document
  const { language } = options
  return html`<article class="document" id="${anchors.document}">
${summaryOf(document, language)}
${findingFilters(analysis, language)}
${outlineOf(document, anchors, language)}
${manuscript(document, anchors, createNoteWriter(document, anchors, options))}
${claimsTable(document, anchors, language)}
</article>`
}

function summaryOf({ analysis }: ReportedDocument, language: Language): Markup {
  const wording = words[language]
  const { title, file, period, sections, claims } = analysis
  const name = file === '-' ? wording.standardInput : file
  const { findings } = addToTally(emptyTally, analysis)
  const counts = (['error', 'warning', 'info'] as const)
    .filter((severity) => findings[severity] > 0)
    .map(
      (severity) => html`<span class="count ${severity}">${wording.severityCount(severity, findings[severity])}</span>`,
    )
  const facts = [
    name,
    ...(period === null ? [] : [`${wording.period} ${period.label}`]),
    wording.sectionCount(sections.length),
    wording.claimCount(claims.length),
  ]
  return html`<header class="summary">
<h1><small>${pageWords[language].pageTitle}</small><span>${title === null ? name : headingText(title)}</span></h1>
<p class="facts">${facts.map((fact) => html`<span>${fact}</span>`)}</p>
<p class="counts">${counts.length === 0 ? wording.nothingFound : counts}</p>
</header>`
}
