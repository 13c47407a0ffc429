import type { Analysis, ClaimRecord, Finding, Position, Range, SectionRecord } from '@hegao/contract'
import { createLocator } from '@hegao/parser'
import type { ReportedDocument } from '@hegao/reporters'

/** Builds analyses over a text, placing everything by the first occurrence of what is quoted. */
export class AnalysisBuilder {
  readonly text: string
  readonly analysis: Analysis

  constructor(text: string) {
    this.text = text
    this.analysis = { schema: 1, file: '总结.txt', title: null, period: null, sections: [], claims: [], findings: [] }
  }

  get document(): ReportedDocument {
    return { analysis: this.analysis, text: this.text }
  }

  place(quote: string, from = 0): { range: Range; position: Position } {
    const start = this.text.indexOf(quote, from)
    if (start === -1) throw new Error(`${quote} does not stand in the text`)
    return this.span(start, start + quote.length)
  }

  span(start: number, end: number): { range: Range; position: Position } {
    return { range: { start, end }, position: createLocator(this.text).position(start, end) }
  }

  finding(place: { range: Range; position: Position }, members: Partial<Finding> = {}): this {
    this.analysis.findings.push({
      rule: 'arithmetic/difference',
      category: 'arithmetic',
      severity: 'error',
      certainty: 'certain',
      message: '差额不符',
      ...place,
      related: [],
      claims: [],
      fix: null,
      group: null,
      suggestions: [],
      fingerprint: 'f',
      ...members,
    })
    return this
  }

  claim(quote: string, members: Partial<ClaimRecord> = {}): this {
    this.analysis.claims.push({
      id: `c${this.analysis.claims.length + 1}`,
      section: null,
      text: quote,
      ...this.place(quote),
      kind: 'count',
      value: { min: 12, max: 12 },
      approximation: 'exact',
      unit: '件',
      placeholder: false,
      metric: '收文',
      metricRange: null,
      status: 'actual',
      role: 'level',
      base: null,
      scope: { period: null, organisation: null },
      partOf: null,
      ...members,
    })
    return this
  }

  section(marker: string, title: string, members: Partial<SectionRecord> = {}): this {
    return this.sectionAt(marker + title, { marker, title, ...members })
  }

  /** A section whose heading is quoted as it stands in the text, with what parts its marker from its title. */
  sectionAt(heading: string, members: Partial<SectionRecord> = {}): this {
    const place = this.place(heading)
    this.analysis.sections.push({
      id: `s${this.analysis.sections.length + 1}`,
      parent: null,
      marker: '',
      kind: 'chinese-comma',
      level: 1,
      ordinal: 1,
      title: heading,
      extent: place.range,
      ...place,
      ...members,
    })
    return this
  }
}
