import { type Claim, extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'
import { claimProbes } from './claim-probes.ts'
import { nonClaimProbes } from './non-claim-probes.ts'

interface Probe {
  phrase: string
  claims: string[]
}

function probesOf(table: string): Probe[] {
  const probes: Probe[] = []
  for (const line of table.split('\n')) {
    if (line.trim() === '') continue
    if (line.startsWith('  ')) probes.at(-1)?.claims.push(line.trim())
    else probes.push({ phrase: line, claims: [] })
  }
  return probes
}

function shown({ text, kind, value, approximation, unit, metric, role }: Claim): string {
  const { min, max } = value
  return [text, kind, min ?? '-', max ?? '-', approximation, unit || '-', metric || '-', role].join(' | ')
}

describe('what a sentence claims', () => {
  const probes = probesOf(claimProbes)
  it.each(probes)('$phrase', ({ phrase, claims }) => {
    expect(extract(parse(phrase)).map(shown)).toEqual(claims)
  })
})

describe('what claims nothing', () => {
  const sentences = nonClaimProbes.split('\n').filter((line) => line !== '')
  it.each(sentences)('%s', (sentence) => {
    expect(extract(parse(sentence)).map(shown)).toEqual([])
  })
})
