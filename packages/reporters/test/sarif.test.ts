import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type ReportedDocument, sarifReporter } from '@hegao/reporters'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type { Log, Region } from 'sarif'
import { describe, expect, it } from 'vitest'
import { AnalysisBuilder } from './analysis.ts'
import { print } from './print.ts'
import { rules } from './rules.ts'

/** The schema of the standard, as Microsoft's package for testing SARIF ships it. */
const schemaFile = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
// One of its patterns holds a lone bracket, which only expressions without the flag u allow.
const ajv = new Ajv.default({ allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')))

/** The log of some documents, which the schema has found valid. */
function log(documents: readonly ReportedDocument[], language: 'zh' | 'en' = 'zh'): Log {
  const printed: unknown = JSON.parse(print(sarifReporter({ version: '1.2.3', language, rules }), documents))
  validate(printed)
  expect(validate.errors ?? []).toEqual([])
  return printed as Log
}

const text = '𠮷山县收文12件，\r\n上年15件,减少4件。\r\n'

function faulty(): AnalysisBuilder {
  const builder = new AnalysisBuilder(text)
  builder.finding(builder.place('4件'), {
    message: '15件−12件=3件',
    related: [
      { ...builder.place('15件'), message: '被减数' },
      { ...builder.place('12件'), message: '减数' },
    ],
    suggestions: [{ ...builder.place('4件'), text: '3件', message: '改为“3件”' }],
    group: '差额',
    fingerprint: 'abc123',
  })
  const comma = builder.place(',')
  builder.finding(comma, {
    rule: 'punctuation/half-width-mark',
    category: 'punctuation',
    severity: 'info',
    certainty: 'likely',
    message: '逗号宜用全角',
    fix: { range: comma.range, text: '，' },
  })
  return builder
}

describe('sarifReporter', () => {
  it('says which program ran with which rules', () => {
    const [run] = log([]).runs
    expect(run?.tool.driver).toMatchObject({ name: 'hegao', version: '1.2.3', language: 'zh-CN' })
    expect(run?.tool.driver.rules).toEqual([
      {
        id: 'arithmetic/difference',
        shortDescription: { text: '差额与前两数不符' },
        fullDescription: { text: '读者会怀疑其他数据。' },
        help: { text: '读者会怀疑其他数据。\n依据：行文惯例' },
        defaultConfiguration: { enabled: true, level: 'error' },
        properties: { tags: ['arithmetic'], precision: 'very-high', 'problem.severity': 'error' },
      },
      expect.objectContaining({
        id: 'punctuation/half-width-mark',
        defaultConfiguration: { enabled: false, level: 'note' },
      }),
    ])
    expect(run?.columnKind).toBe('utf16CodeUnits')
    expect(log([], 'en').runs[0]?.language).toBe('en')
  })

  it('has results for every finding, and none where nothing was found', () => {
    expect(log([]).runs[0]?.results).toEqual([])
    expect(log([new AnalysisBuilder('收文12件').document]).runs[0]?.results).toEqual([])
    const [difference, comma] = log([faulty().document]).runs[0]?.results ?? []
    expect(difference).toMatchObject({
      ruleId: 'arithmetic/difference',
      ruleIndex: 0,
      level: 'error',
      message: { text: '15件−12件=3件' },
      partialFingerprints: { 'hegao/v1': 'abc123' },
      properties: { certainty: 'certain', group: '差额', suggestions: ['3件'] },
    })
    expect(difference).not.toHaveProperty('fixes')
    expect(comma).toMatchObject({ ruleIndex: 1, level: 'note', properties: { certainty: 'likely' } })
    expect(comma).not.toHaveProperty('relatedLocations')
  })

  it('gives regions whose offsets and columns cut the same piece out of the text', () => {
    const cut = ({ charOffset = 0, charLength = 0 }: Region) => text.slice(charOffset, charOffset + charLength)
    const cutByColumns = ({ startLine = 0, startColumn = 0, endColumn = 0 }: Region) =>
      text.split('\r\n')[startLine - 1]?.slice(startColumn - 1, endColumn - 1)
    const [difference, comma] = log([faulty().document]).runs[0]?.results ?? []
    const places = [difference?.locations?.[0], ...(difference?.relatedLocations ?? []), comma?.locations?.[0]]
    const regions = places.map((place) => place?.physicalLocation?.region ?? {})
    expect(regions.map(cut)).toEqual(['4件', '15件', '12件', ','])
    expect(regions.map(({ snippet }) => snippet?.text)).toEqual(['4件', '15件', '12件', ','])
    expect(regions.map(cutByColumns)).toEqual(['4件', '15件', '12件', ','])
    expect(regions[0]).toMatchObject({ startLine: 2, startColumn: 9, endLine: 2, endColumn: 11 })
    expect(difference?.relatedLocations?.map(({ message }) => message?.text)).toEqual(['被减数', '减数'])
  })

  it('gives a region over a line end, and an empty one', () => {
    const builder = new AnalysisBuilder('收文\n12件')
    builder.finding(builder.place('文\n1')).finding(builder.span(5, 5))
    const regions = log([builder.document]).runs[0]?.results?.map((result) => result.locations?.[0]?.physicalLocation)
    expect(regions?.map((location) => location?.region)).toEqual([
      {
        startLine: 1,
        startColumn: 2,
        endLine: 2,
        endColumn: 2,
        charOffset: 1,
        charLength: 3,
        snippet: { text: '文\n1' },
      },
      { startLine: 2, startColumn: 3, endLine: 2, endColumn: 3, charOffset: 5, charLength: 0, snippet: { text: '' } },
    ])
  })

  it('gives what may be applied unread as a fix', () => {
    const comma = log([faulty().document]).runs[0]?.results?.[1]
    const start = text.indexOf(',')
    expect(comma?.fixes).toEqual([
      {
        artifactChanges: [
          {
            artifactLocation: { uri: expect.any(String) },
            replacements: [
              {
                deletedRegion: expect.objectContaining({ charOffset: start, charLength: 1 }),
                insertedContent: { text: '，' },
              },
            ],
          },
        ],
      },
    ])
  })

  it('puts all documents into one run', () => {
    const files = ['a.txt', 'b.txt', 'c.txt', 'd.txt']
    const documents = files.map((file) => {
      const builder = file === 'a.txt' || file === 'c.txt' ? new AnalysisBuilder('收文12件') : faulty()
      builder.analysis.file = file
      return builder.document
    })
    const { runs } = log(documents)
    expect(runs).toHaveLength(1)
    const uris = runs[0]?.results?.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri)
    expect(uris).toEqual(['b.txt', 'b.txt', 'd.txt', 'd.txt'])
  })

  it.each([
    ['报告/工作 总结#1.txt', '%E6%8A%A5%E5%91%8A/%E5%B7%A5%E4%BD%9C%20%E6%80%BB%E7%BB%93%231.txt'],
    ['..\\in\\a.txt', '../in/a.txt'],
    ['a:b.txt', 'a%3Ab.txt'],
    ['/tmp/a.txt', 'file:///tmp/a.txt'],
    ['D:\\in\\a.txt', 'file:///D:/in/a.txt'],
    ['\\\\server\\in\\a.txt', 'file://server/in/a.txt'],
    ['-', '-'],
    ['\ud842.txt', '%EF%BF%BD.txt'],
  ])('writes the path %s as a URI', (file, uri) => {
    const builder = faulty()
    builder.analysis.file = file
    const location = log([builder.document]).runs[0]?.results?.[0]?.locations?.[0]
    expect(location?.physicalLocation?.artifactLocation?.uri).toBe(uri)
  })

  it('leaves out the index of a rule it knows nothing of', () => {
    const builder = new AnalysisBuilder('收文12件')
    builder.finding(builder.place('12件'), { rule: 'own/rule' })
    const [result] = log([builder.document]).runs[0]?.results ?? []
    expect(result).toMatchObject({ ruleId: 'own/rule' })
    expect(result).not.toHaveProperty('ruleIndex')
  })
})
