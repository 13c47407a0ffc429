import { claimRates } from './claims.ts'
import type { FindingCounts } from './findings.ts'
import { allFindings, type Scores } from './scores.ts'
import { sectionRates } from './sections.ts'
import { table } from './table.ts'

/** The scores of one document, or of all. */
export interface NamedScores {
  readonly name: string
  readonly scores: Scores
}

/** The scores as tables of text: sections, claims and findings by document, then findings by category. */
export function reportScores(documents: readonly NamedScores[], total: Scores): string {
  const all = [...documents, { name: 'total', scores: total }]
  const findings = all.map(({ name, scores }) => findingRow(name, allFindings(scores)))
  const categories = Object.entries(total.findings).map(([category, counts]) => findingRow(category, counts))
  return [
    table([sectionHead, ...all.map(sectionRow)]),
    table([claimHead, ...all.map(claimRow)]),
    table([findingHead('findings'), ...findings]),
    table([findingHead('findings by category'), ...categories]),
  ].join('\n\n')
}

const sectionHead = ['sections', 'found', 'gold', 'spurious', 'F1', 'ordinal', 'parent', 'title']

function sectionRow({ name, scores: { sections } }: NamedScores): string[] {
  const rates = sectionRates(sections)
  return [
    name,
    ...[sections.found, sections.gold, sections.spurious].map(String),
    ...[rates.f1, rates.ordinal, rates.parent, rates.title].map(percent),
  ]
}

const claimHead = [
  'claims',
  'found',
  'gold',
  'spurious',
  'F1',
  'strict F1',
  'span',
  'value',
  'unit',
  'kind',
  'approx',
  'metric',
  'status',
  'role',
]

function claimRow({ name, scores: { claims } }: NamedScores): string[] {
  const { precision: _, recall: __, ...rates } = claimRates(claims)
  return [name, ...[claims.found, claims.gold, claims.spurious].map(String), ...Object.values(rates).map(percent)]
}

const findingHead = (name: string): string[] => [name, 'found', 'gold', 'extra', 'certain extra']

function findingRow(name: string, counts: FindingCounts): string[] {
  return [name, ...[counts.found, counts.gold, counts.extra, counts.certainExtra].map(String)]
}

const percent = (rate: number): string => (100 * rate).toFixed(1)
