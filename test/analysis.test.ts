import { analyze } from '@hegao/checker'
import { type Analysis, analysisSchema, type Range } from '@hegao/contract'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corpusTexts } from './corpus.ts'
import { wildText } from './wild-text.ts'

/** With every rule switched on: a rule that is off by default must not throw either. */
const analyzed = (text: string): Analysis =>
  analyze({ text, path: 'report.txt', encoding: 'utf-8' }, { configuration: { preset: 'strict' } })

/** Everything an analysis says of places and of itself that is not so. */
function referenceFaults(analysis: Analysis, text: string): string[] {
  const faults: string[] = []
  const need = (fact: boolean, fault: string): void => {
    if (!fact) faults.push(fault)
  }
  const inText = ({ start, end }: Range, name: string): void =>
    need(start <= end && end <= text.length, `${name}: ${start}–${end} is no range of the text`)

  const sections = new Set(analysis.sections.map(({ id }) => id))
  const claims = new Set(analysis.claims.map(({ id }) => id))
  need(sections.size === analysis.sections.length, 'section ids repeat')
  need(claims.size === analysis.claims.length, 'claim ids repeat')
  for (const { id, parent, range, extent } of analysis.sections) {
    need(parent === null || sections.has(parent), `${id}: parent ${parent} does not exist`)
    inText(range, id)
    inText(extent, id)
    need(extent.start <= range.start && range.end <= extent.end, `${id}: the heading is not in the section`)
  }
  for (const claim of analysis.claims) {
    const { id, section, partOf, range, metricRange, position } = claim
    need(section === null || sections.has(section), `${id}: section ${section} does not exist`)
    need(partOf === null || (partOf !== id && claims.has(partOf)), `${id}: whole ${partOf} does not exist`)
    inText(range, id)
    need(claim.text === text.slice(range.start, range.end), `${id}: text and range differ`)
    need(position.start.offset === range.start && position.end.offset === range.end, `${id}: position and range differ`)
    if (metricRange !== null) inText(metricRange, `${id} metric`)
  }
  for (const { rule, category, range, related, suggestions, fix, claims: about } of analysis.findings) {
    need(rule.startsWith(`${category}/`), `${rule}: category ${category}`)
    inText(range, rule)
    for (const place of [...related, ...suggestions, ...(fix === null ? [] : [fix])]) inText(place.range, rule)
    for (const id of about) need(claims.has(id), `${rule}: claim ${id} does not exist`)
  }
  return faults
}

/** Findings free of offsets and of the form of line ends. */
const findingsOf = (text: string): string[] =>
  analyzed(text).findings.map(({ rule, certainty, range }) =>
    [rule, certainty, text.slice(range.start, range.end).replaceAll('\r\n', '\n')].join(' '),
  )
const withLineEnd = (text: string, lineEnd: string): string => text.replaceAll(/\r\n|\r|\n/g, lineEnd)

describe.each([...corpusTexts])('the analysis of %s', (_, text) => {
  const analysis = analyzed(text)

  test('has the shape of the contract, also after JSON', () => {
    expect(analysisSchema.safeParse(JSON.parse(JSON.stringify(analysis))).error).toBeUndefined()
  })

  test('refers to nothing that does not exist', () => {
    expect(referenceFaults(analysis, text)).toEqual([])
  })

  test('finds the same under any line end', () => {
    expect(findingsOf(withLineEnd(text, '\r\n'))).toEqual(findingsOf(withLineEnd(text, '\n')))
  })
})

test('any text is analysed without failing, in the shape of the contract', () => {
  fc.assert(
    fc.property(wildText, (text) => {
      const analysis = analyzed(text)
      expect(analysisSchema.safeParse(analysis).error).toBeUndefined()
      expect(referenceFaults(analysis, text)).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('the same is found in any text under LF and CRLF', () => {
  fc.assert(
    fc.property(wildText, (text) => {
      expect(findingsOf(withLineEnd(text, '\r\n'))).toEqual(findingsOf(withLineEnd(text, '\n')))
    }),
    { numRuns: 200 },
  )
})
