import {
  githubReporter,
  htmlReporter,
  plainPalette,
  prettyFindings,
  type Reporter,
  rdjsonReporter,
  sarifReporter,
} from '@hegao/reporters'
import { describe, expect, it } from 'vitest'
import { AnalysisBuilder } from './analysis.ts'
import { print } from './print.ts'
import { rules } from './rules.ts'

const builder = new AnalysisBuilder('全年收文419件。')
const summary = new AnalysisBuilder('工作摘要\n收文491件。')
builder.finding(builder.place('419件'), {
  elsewhere: [{ ...summary.place('491件'), file: '材料/摘要.txt', message: '收文491件' }],
})
const printed = (reporter: Reporter): string => print(reporter, [builder.document])

describe('a place in another document', () => {
  it('is printed below the lines', () => {
    const options = { language: 'zh', palette: plainPalette, width: 80, all: false } as const
    expect(prettyFindings(builder.document, options)).toMatch(/\n {2}材料\/摘要\.txt:2:3 收文491件\n$/)
  })

  it('is told of in the annotation of GitHub', () => {
    expect(printed(githubReporter({ language: 'zh', rules }))).toContain('%0A材料/摘要.txt第2行：收文491件%0A')
  })

  it('is a related location of SARIF and of rdjson, in its own file', () => {
    const log = JSON.parse(printed(sarifReporter({ version: '1', language: 'zh', rules })))
    const [location] = log.runs[0].results[0].relatedLocations
    expect(location.physicalLocation.artifactLocation.uri).toBe(encodeURI('材料/摘要.txt'))
    expect(location.physicalLocation.region).toMatchObject({ startLine: 2, startColumn: 3, endColumn: 7 })
    expect(JSON.parse(printed(rdjsonReporter())).diagnostics[0].related_locations).toEqual([
      { message: '收文491件', location: { path: '材料/摘要.txt', range: { start: { line: 2 }, end: { line: 2 } } } },
    ])
  })

  it('is named in the note of the page', () => {
    expect(printed(htmlReporter({ version: '1', language: 'zh', rules }))).toContain(
      '<li>材料/摘要.txt第2行：收文491件</li>',
    )
  })
})
