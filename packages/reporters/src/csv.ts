import type { ClaimRecord } from '@hegao/contract'
import { type CsvColumn, csvColumns } from './csv-columns.ts'
import { headingText } from './heading.ts'
import { type Language, words } from './language.ts'
import type { ReportedDocument, Reporter } from './reporter.ts'
import { sectionPaths } from './section-paths.ts'

type Cell = string | number | boolean | null

/**
 * Claims as one table, RFC 4180: a row per claim, all documents below each other under one row of names.
 *
 * It begins with a byte order mark, by which spreadsheets know UTF-8. `min` and `max` are in base units (yuan, percent,
 * 万 and 亿 multiplied out), empty where the value is open; `section` is the path of headings down to the claim. Names of
 * columns and values are worded in the language: for programs, `en` gives those of the contract.
 *
 * There is no library behind it: the one made for this needs Node's Buffer, and reporters run in the browser as well.
 */
export function csvReporter({ language }: { readonly language: Language }): Reporter {
  const wording = words[language].csv
  return {
    begin: () => `\uFEFF${row(csvColumns.map((column) => wording.columns[column]))}`,
    document: (document) => {
      const pathOf = sectionPaths(document.analysis.sections)
      return document.analysis.claims
        .map((claim) => {
          const cells = cellsOf(document, claim, pathOf(claim.section), wording)
          return row(csvColumns.map((column) => cells[column]))
        })
        .join('')
    },
    separator: '',
    end: () => '',
  }
}

function cellsOf(
  { analysis, place }: ReportedDocument,
  claim: ClaimRecord,
  section: string,
  wording: (typeof words)[Language]['csv'],
): Readonly<Record<CsvColumn, Cell>> {
  const { line, column } = claim.position.start
  return {
    file: analysis.file,
    title: analysis.title === null ? null : headingText(analysis.title),
    reportPeriod: analysis.period?.label ?? null,
    section,
    // In a file that is no plain text the line of what was read from it leads nowhere.
    line: place ? place(claim.range) : line,
    column: place ? null : column,
    metric: claim.metric,
    text: claim.text,
    kind: wording.kind[claim.kind],
    min: claim.value.min,
    max: claim.value.max,
    approximation: wording.approximation[claim.approximation],
    unit: claim.unit,
    currency: claim.currency ?? null,
    placeholder: claim.placeholder,
    status: wording.status[claim.status],
    role: wording.role[claim.role],
    base: claim.base,
    period: claim.scope.period,
    organisation: claim.scope.organisation,
    id: claim.id,
    partOf: claim.partOf,
  }
}

function row(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(value: Cell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const text = isFormula.test(value) ? `'${value}` : value
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const needsQuotes = /[",\r\n]/

/** What a spreadsheet would run as a formula (OWASP, CSV injection); -1.8% is a number. */
const isFormula = /^(?:[=+@\t\r]|-(?![\d.]))/
