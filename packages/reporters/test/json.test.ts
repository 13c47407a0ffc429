import { analysisSchema } from '@hegao/contract'
import { jsonLinesReporter, jsonReporter } from '@hegao/reporters'
import { describe, expect, it } from 'vitest'
import { AnalysisBuilder } from './analysis.ts'
import { print } from './print.ts'

const builder = new AnalysisBuilder('一、办文\n收文12件').section('一、', '办文').claim('12件')
builder.finding(builder.place('12件'))
const { document } = builder

describe('jsonReporter', () => {
  it('prints one object for one document, as the contract has it', () => {
    const printed: unknown = JSON.parse(print(jsonReporter({ view: 'analysis', many: false }), [document]))
    expect(printed).toEqual(document.analysis)
    expect(analysisSchema.parse(printed)).toEqual(document.analysis)
  })

  it.each([0, 1, 3])('prints an array for %i of several documents', (count) => {
    const documents = Array.from({ length: count }, () => document)
    const printed = print(jsonReporter({ view: 'analysis', many: true }), documents)
    expect(JSON.parse(printed)).toEqual(documents.map(({ analysis }) => analysis))
    expect(printed.endsWith(']\n')).toBe(true)
  })

  it('prints nothing where the only document could not be read', () => {
    expect(print(jsonReporter({ view: 'analysis', many: false }), [])).toBe('')
  })

  it.each([
    ['findings', ['schema', 'file', 'title', 'period', 'findings']],
    ['claims', ['schema', 'file', 'title', 'period', 'sections', 'claims']],
    ['outline', ['schema', 'file', 'title', 'period', 'sections']],
  ] as const)('leaves out what does not belong to the view %s', (view, members) => {
    expect(Object.keys(JSON.parse(print(jsonReporter({ view, many: false }), [document])))).toEqual(members)
  })
})

describe('jsonLinesReporter', () => {
  it('prints one document per line', () => {
    const printed = print(jsonLinesReporter({ view: 'claims' }), [document, document])
    const lines = printed.trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines.map((line) => JSON.parse(line).claims)).toEqual([document.analysis.claims, document.analysis.claims])
    expect(printed.endsWith('\n')).toBe(true)
  })
})
