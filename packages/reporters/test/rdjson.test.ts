import { type ReportedDocument, rdjsonReporter } from '@hegao/reporters'
import { describe, expect, it } from 'vitest'
import { AnalysisBuilder } from './analysis.ts'
import { print } from './print.ts'

interface Point {
  line: number
  column: number
}
interface Range {
  start: Point
  end: Point
}
interface Diagnostic {
  message: string
  location: { path: string; range: Range }
  severity: string
  code: { value: string }
  suggestions: { range: Range; text: string }[]
  related_locations: { message: string; location: { path: string; range: Range } }[]
}

function diagnostics(documents: readonly ReportedDocument[]): Diagnostic[] {
  const printed = JSON.parse(print(rdjsonReporter(), documents))
  expect(Object.keys(printed)).toEqual(['source', 'diagnostics'])
  expect(printed.source).toEqual({ name: 'hegao' })
  return printed.diagnostics
}

/** What a program that counts bytes, as reviewdog does, cuts out of one line. */
function cut(text: string, { start, end }: Range): string {
  const line = new TextEncoder().encode(text.split(/\r\n|\n/)[start.line - 1])
  return new TextDecoder().decode(line.slice(start.column - 1, end.column - 1))
}

const text = '𠮷山县é收文12件，\r\n上年15件,减少4件。\r\n'

function faulty(): AnalysisBuilder {
  const builder = new AnalysisBuilder(text)
  builder.finding(builder.place('4件'), {
    related: [{ ...builder.place('12件'), message: '减数' }],
    suggestions: [{ ...builder.place('4件'), text: '3件', message: '改为“3件”' }],
  })
  const comma = builder.place(',')
  builder.finding(comma, {
    severity: 'info',
    fix: { range: comma.range, text: '，' },
    suggestions: [
      { ...comma, text: '；', message: '改为分号' },
      { ...comma, text: '，', message: '改为逗号' },
    ],
  })
  return builder
}

describe('rdjsonReporter', () => {
  it('prints the members reviewdog reads', () => {
    const [difference] = diagnostics([faulty().document])
    expect(difference).toMatchObject({
      message: '差额不符',
      location: { path: '总结.txt' },
      severity: 'ERROR',
      code: { value: 'arithmetic/difference' },
      suggestions: [{ text: '3件' }],
      related_locations: [{ message: '减数', location: { path: '总结.txt' } }],
    })
  })

  it('counts columns in bytes of UTF-8', () => {
    const [difference, comma] = diagnostics([faulty().document])
    const ranges = [
      difference?.location.range,
      difference?.suggestions[0]?.range,
      difference?.related_locations[0]?.location.range,
      comma?.location.range,
    ]
    expect(ranges.map((range) => range && cut(text, range))).toEqual(['4件', '4件', '12件', ','])
    expect(ranges[2]).toEqual({ start: { line: 1, column: 19 }, end: { line: 1, column: 24 } })
  })

  it('suggests the safe replacement first, and none twice', () => {
    const [, comma] = diagnostics([faulty().document])
    expect(comma?.severity).toBe('INFO')
    expect(comma?.suggestions.map((suggestion) => suggestion.text)).toEqual(['，', '；'])
  })

  it('prints a valid object for any number of documents and findings', () => {
    const clean = new AnalysisBuilder('收文12件').document
    expect(diagnostics([])).toEqual([])
    expect(diagnostics([clean])).toEqual([])
    expect(diagnostics([clean, faulty().document, clean, faulty().document, clean])).toHaveLength(4)
  })
})
