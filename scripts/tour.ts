/*
 * What `npm start` runs: reads every report of corpus/ (or the files named, `npm start -- FILE…`) from end to end and
 * prints what hegao makes of each: its structure, the first of its figures, its findings, and a table of all of them.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import { analyze } from '@hegao/checker'
import { severitySchema } from '@hegao/contract'
import { DocumentError, readDocumentFile } from '@hegao/documents'
import {
  alignRows,
  displayWidth,
  headingText,
  type Palette,
  plainPalette,
  prettyClaims,
  prettyFindings,
  prettyOutline,
  printable,
  type ReportedDocument,
  words,
} from '@hegao/reporters'

/** So many figures are printed of each report. */
const SHOWN_CLAIMS = 12

const wording = words.zh
const colours: Palette = {
  error: (text) => styleText(['bold', 'red'], text),
  warning: (text) => styleText('yellow', text),
  info: (text) => styleText('cyan', text),
  related: (text) => styleText('blue', text),
  place: (text) => styleText('bold', text),
  heading: (text) => styleText('bold', text),
  dim: (text) => styleText('dim', text),
}
const palette = process.stdout.isTTY && !process.env['NO_COLOR'] ? colours : plainPalette
const width = Math.min(Math.max(process.stdout.columns ?? 100, 60), 140)
const options = { language: 'zh', palette, width, all: false } as const

function tell(document: ReportedDocument): void {
  const { analysis, text } = document
  const { file, title, period, sections, claims, findings } = analysis
  const facts = [
    title === null ? wording.noTitle : headingText(title),
    period ? `${wording.period}${period.label}` : '',
    `${text.length}字`,
  ]
  print(palette.place(`━━ ${file} ${'━'.repeat(Math.max(0, width - displayWidth(file) - 4))}`))
  print(
    facts
      .filter((fact) => fact !== '')
      .map(printable)
      .join('  '),
  )
  part(wording.outline, wording.sectionCount(sections.length), prettyOutline(document, options))
  const first = { ...document, analysis: { ...analysis, claims: claims.slice(0, SHOWN_CLAIMS) } }
  const shown =
    claims.length > SHOWN_CLAIMS
      ? `${wording.claimCount(claims.length)}，列出前${SHOWN_CLAIMS}个`
      : wording.claimCount(claims.length)
  part(wording.claims, shown, prettyClaims(first, options))
  const found = findings.length === 0 ? `${wording.nothingFound}\n` : prettyFindings(document, options)
  part(wording.findings, `共${findings.length}处`, found)
}

function part(heading: string, detail: string, body: string): void {
  print(`\n${palette.heading(heading)} ${palette.dim(`（${detail}）`)}\n${body.trimEnd()}`)
}

function summarize(documents: readonly ReportedDocument[]): void {
  const severities = severitySchema.options
  const counts = documents.map(({ analysis, text }) => [
    text.length,
    analysis.sections.length,
    analysis.claims.length,
    ...severities.map((severity) => analysis.findings.filter((finding) => finding.severity === severity).length),
  ])
  const total = counts.reduce(
    (sums, row) => sums.map((sum, index) => sum + (row[index] ?? 0)),
    [0, 0, 0, ...severities.map(() => 0)],
  )
  const header = ['文稿', '字数', '层次', '数据', ...severities.map((severity) => wording.severity[severity])]
  const rows = documents.map(({ analysis }, index) => [analysis.file, ...(counts[index] ?? []).map(String)])
  const [first = '', ...rest] = alignRows(
    [header, ...rows, ['合计', ...total.map(String)]],
    header.map((_, index) => (index === 0 ? {} : { align: 'right' })),
  )
  print(palette.place(`━━ 汇总 ${'━'.repeat(width - 8)}`))
  print([palette.heading(first), ...rest].join('\n'))
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

function corpusFiles(): string[] {
  const corpus = fileURLToPath(new URL('../corpus', import.meta.url))
  return readdirSync(corpus)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join('corpus', name))
}

const named = process.argv.slice(2)
const cwd = named.length > 0 ? process.cwd() : fileURLToPath(new URL('..', import.meta.url))
const documents: ReportedDocument[] = []
for (const path of named.length > 0 ? named : corpusFiles()) {
  try {
    const source = await readDocumentFile(path, { cwd })
    const document = { analysis: analyze(source), text: source.text }
    tell(document)
    print('')
    documents.push(document)
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    process.stderr.write(`${path}：${error.reason.zh}。${error.hint.zh}\n`)
    process.exitCode = 2
  }
}
if (documents.length > 0) summarize(documents)
