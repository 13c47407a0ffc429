import { readFile } from 'node:fs/promises'
import { claimRates } from './claims.ts'
import { noFindings } from './findings.ts'
import { rate } from './rates.ts'
import type { NamedScores } from './report.ts'
import type { Scores } from './scores.ts'
import { sectionRates } from './sections.ts'

/** The scores of a corpus by document, as the file scores.json keeps them: whole counts, so that a diff can be read. */
export type StoredScores = Record<string, Scores>

/** @throws Error where the file cannot be read */
export async function readStoredScores(path: string): Promise<StoredScores> {
  // The file is written by this script alone; one that was damaged by hand shows as a fall.
  return JSON.parse(await readFile(path, 'utf8')) as StoredScores
}

/** The content of scores.json, a line for every group of counts. */
export function renderStoredScores(documents: readonly NamedScores[]): string {
  const entries = documents.map(({ name, scores }) => {
    const findings = Object.entries(scores.findings).map(
      ([category, counts]) => `      ${inline(category)}: ${inline(counts)}`,
    )
    const lines = [
      `    "sections": ${inline(scores.sections)}`,
      `    "claims": ${inline(scores.claims)}`,
      `    "findings": ${findings.length === 0 ? '{}' : `{\n${findings.join(',\n')}\n    }`}`,
    ]
    return `  ${inline(name)}: {\n${lines.join(',\n')}\n  }`
  })
  return `{\n${entries.join(',\n')}\n}\n`
}

const inline = (value: unknown): string => JSON.stringify(value).replaceAll(/([,:])/g, '$1 ')

const tolerance = 1e-9

/** Every score that is worse than the stored one, and every document that is not stored or no longer there. */
export function findFalls(documents: readonly NamedScores[], stored: StoredScores): string[] {
  const now = new Map(documents.map(({ name, scores }) => [name, scores]))
  const falls: string[] = []
  for (const name of now.keys()) if (!(name in stored)) falls.push(`${name}: no stored scores`)
  for (const [name, before] of Object.entries(stored)) {
    const after = now.get(name)
    if (after === undefined) {
      falls.push(`${name}: stored, but no longer in the corpus`)
      continue
    }
    const measures = new Map(Object.entries(goodness(after)))
    for (const [measure, was] of Object.entries(goodness(before))) {
      const is = measures.get(measure) ?? 0
      if (is < was - tolerance) falls.push(`${name}: ${measure} fell from ${shown(was)} to ${shown(is)}`)
    }
  }
  return falls
}

/** Everything in which more is better; extra findings count below zero. */
function goodness(scores: Scores): Record<string, number> {
  const measures: Record<string, number> = {}
  for (const [name, value] of Object.entries(sectionRates(scores.sections))) measures[`sections ${name}`] = value
  for (const [name, value] of Object.entries(claimRates(scores.claims))) measures[`claims ${name}`] = value
  const extra = { ...noFindings }
  for (const [category, counts] of Object.entries(scores.findings)) {
    // Where nothing is to be found, only what is too much counts.
    if (counts.gold > 0) measures[`findings ${category} found`] = rate(counts.found, counts.gold)
    extra.extra -= counts.extra
    extra.certainExtra -= counts.certainExtra
  }
  measures['findings not in gold'] = extra.extra
  measures['findings called certain, not in gold'] = extra.certainExtra
  return measures
}

const shown = (value: number): string => String(Number(value.toFixed(6)))
