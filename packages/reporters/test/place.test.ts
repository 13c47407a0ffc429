import type { Range } from '@hegao/contract'
import {
  csvReporter,
  githubReporter,
  htmlReporter,
  jsonReporter,
  plainPalette,
  prettyReporter,
  type ReportedDocument,
  rdjsonReporter,
  sarifReporter,
} from '@hegao/reporters'
import { describe, expect, it } from 'vitest'
import { AnalysisBuilder } from './analysis.ts'
import { print } from './print.ts'

/** A document read from pages of one line each. */
function paged(): { document: ReportedDocument; builder: AnalysisBuilder } {
  const builder = new AnalysisBuilder('收文12件。\n上年15件，减少4件。')
  builder.analysis.file = '总结.pdf'
  builder.claim('12件').finding(builder.place('4件'), { related: [{ ...builder.place('12件'), message: '减数' }] })
  const place = ({ start }: Range) => `第${builder.text.slice(0, start).split('\n').length}页第1行`
  return { builder, document: { ...builder.document, place } }
}

const options = { language: 'zh', palette: plainPalette, width: 100, all: false } as const

describe('a document that is no plain text', () => {
  it('has its places named on the terminal, by the finding and before each line', () => {
    expect(print(prettyReporter('findings', options), [paged().document]).split('\n').slice(0, 5)).toEqual([
      '总结.pdf 第2页第1行 错误 差额不符  arithmetic/difference',
      '  第2页第1行 │ 上年15件，减少4件。',
      '             │               ~~~',
      '  第1页第1行 │ 收文12件。',
      '             │     ---- 减数',
    ])
  })

  it('has its places named in the table of claims', () => {
    expect(print(prettyReporter('claims', options), [paged().document])).toMatch(/^第1页第1行 {2}收文/m)
    expect(print(csvReporter({ language: 'en' }), [paged().document])).toContain(',第1页第1行,,收文,12件,')
  })

  it('has the places of findings in JSON', () => {
    const { findings } = JSON.parse(print(jsonReporter({ view: 'findings', many: false }), [paged().document]))
    expect(findings[0]).toMatchObject({ place: '第2页第1行', related: [{ place: '第1页第1行' }] })
  })

  it('has them in the message where a format knows lines of text only', () => {
    expect(print(githubReporter({ language: 'zh', rules: [] }), [paged().document])).toBe(
      '::error file=总结.pdf,title=arithmetic/difference::第2页第1行：差额不符%0A第1页第1行：减数 12件%0Aarithmetic/difference\n',
    )
    const { diagnostics } = JSON.parse(print(rdjsonReporter(), [paged().document]))
    expect(diagnostics).toEqual([
      {
        message: '第2页第1行 差额不符',
        location: { path: '总结.pdf' },
        severity: 'ERROR',
        code: { value: 'arithmetic/difference' },
        related_locations: [{ message: '第1页第1行 减数 12件', location: { path: '总结.pdf' } }],
      },
    ])
  })

  it('has them as logical locations in SARIF, and no fixes that nobody could apply', () => {
    const { document, builder } = paged()
    builder.finding(builder.place('，'), { fix: { ...builder.place('，'), text: '；' } })
    const log = JSON.parse(print(sarifReporter({ version: '1', language: 'zh', rules: [] }), [document]))
    const [first, second] = log.runs[0].results
    expect(first.locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: expect.stringMatching(/pdf$/) } },
        logicalLocations: [{ fullyQualifiedName: '第2页第1行' }],
      },
    ])
    expect(second).not.toHaveProperty('fixes')
  })

  it('has them on the page beside each finding', () => {
    const page = print(htmlReporter({ version: '1', language: 'zh', rules: [] }), [paged().document])
    expect(page).toContain('<span class="place">第2页第1行</span>')
    expect(page).toContain('>第1页第1行</a> 减数')
  })

  it('lists the places of a group that is folded', () => {
    const { document, builder } = paged()
    for (let index = 0; index < 6; index += 1) builder.finding(builder.place('15件'), { group: 'g', rule: 'own/rule' })
    expect(print(prettyReporter('findings', options), [document])).toContain(
      '另有3处同类问题（own/rule），见第2页第1行',
    )
  })
})
