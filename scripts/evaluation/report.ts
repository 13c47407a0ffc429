import { claimRates, type Field, fields, type JudgedClaim } from './claims.ts'
import { countByConstruct, countByKind, type GroupCounts } from './constructs.ts'
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

/** How the claims of all documents were read, as two tables of text: by kind and by construct. */
export function reportGroups(judged: readonly JudgedClaim[]): string {
  return [
    groupTable('claims by kind', countByKind(judged)),
    groupTable('claims by construct', countByConstruct(judged)),
  ].join('\n\n')
}

function groupTable(name: string, groups: ReadonlyMap<string, GroupCounts>): string {
  const rows = [...groups].map(([group, { gold, found, strict, fields: counts }]) => [
    group,
    ...[found, gold, strict].map(String),
    ...fields.map((field) => shareRight(counts[field])),
  ])
  return table([[name, 'found', 'gold', 'strict', ...fields.map(fieldHead)], ...rows])
}

const fieldHead = (field: Field): string => (field === 'approximation' ? 'approx' : field)

/** A field that no claim of the group has is left blank. */
function shareRight({ asked, right }: GroupCounts['fields'][Field]): string {
  return asked === 0 ? '' : percent(right / asked)
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
