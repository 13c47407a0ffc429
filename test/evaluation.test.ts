import { goldSchema } from '@hegao/contract'
import { describe, expect, test } from 'vitest'
import { claimRates } from '../scripts/evaluation/claims.ts'
import { constructsOf, countByConstruct, countByKind } from '../scripts/evaluation/constructs.ts'
import { corpusGoldSchema, GoldError, type PlacedGold, placeGold } from '../scripts/evaluation/gold-documents.ts'
import { locateQuote, QuoteError } from '../scripts/evaluation/quotes.ts'
import { reportGroups } from '../scripts/evaluation/report.ts'
import { type Scores, scoreAnalysis, totalScores } from '../scripts/evaluation/scores.ts'
import { sectionRates } from '../scripts/evaluation/sections.ts'
import { findFalls, renderStoredScores } from '../scripts/evaluation/stored-scores.ts'

const text = '一、办文\n收文30件，发文30件，比上年增加3件。\n二、办会\n召开会议12次。\n'

describe('a quote', () => {
  test('names the place where it stands', () => {
    expect(locateQuote(text, { q: '12次' })).toEqual({ start: 35, end: 38 })
    expect(locateQuote(text, { q: '30件', ctx: '发文30件' })).toEqual({ start: 13, end: 16 })
    expect(locateQuote(text, { q: '30件', n: 2 })).toEqual({ start: 13, end: 16 })
    expect(locateQuote('******', { q: '***', n: 4 })).toEqual({ start: 3, end: 6 })
  })

  test.each([
    [{ q: '13次' }, 'absent'],
    [{ q: '30件' }, 'occurs 2 times'],
    [{ q: '30件', n: 3 }, 'only 2 times'],
    [{ q: '30件', ctx: '来文30件' }, 'ctx "来文30件" is absent'],
    [{ q: '3', ctx: '30件' }, 'ctx "30件" occurs 2 times'],
  ])('that names no single place is refused: %j', (quote, message) => {
    expect(() => locateQuote(text, quote)).toThrow(QuoteError)
    expect(() => locateQuote(text, quote)).toThrow(message)
  })
})

const claim = { kind: 'count', approx: 'exact', status: 'actual', unit: '件' }
const gold = placeGold(
  goldSchema.parse({
    sections: [
      { q: '一、办文', marker: '一、', level: 1, ordinal: 1, title: '办文', parent: null },
      { q: '二、办会', marker: '二、', level: 1, ordinal: 2, title: '办会', parent: null },
    ],
    claims: [
      { ...claim, q: '30件', ctx: '收文30件', min: 30, max: 30, metric: '收文' },
      { ...claim, q: '30件', ctx: '发文30件', min: 30, max: 30, metric: '发文' },
      { ...claim, q: '3件', ctx: '增加3件', min: 3, max: 3, metric: '发文', role: 'change' },
      { ...claim, q: '12次', min: 12, max: 12, metric: '会议', unit: '次', optional: true },
    ],
    findings: [
      { type: 'contradiction', q: '收文30件', certainty: 'certain', note: '两处不同', related: [{ q: '发文30件' }] },
      { type: 'wording', q: '召开会议', certainty: 'doubtful', note: '可不改' },
    ],
  }),
  text,
  'office.gold.json',
)

/** The analysis that says exactly what the annotation says. */
function perfectAnalysis(annotation: PlacedGold) {
  const place = (start: number, end: number) => ({
    range: { start, end },
    position: { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } },
  })
  return {
    sections: annotation.sections.map(({ marker, level, ordinal = null, title, start, end }, at) => ({
      ...{ id: `s${at}`, parent: null, marker, kind: 'chinese-comma' as const, level, ordinal, title },
      ...place(start, end),
      extent: { start, end },
    })),
    claims: annotation.claims.map(({ q, kind, min, max, approx, unit, metric, status, role, start, end }, at) => ({
      ...{
        id: `c${at}`,
        section: null,
        text: q,
        kind,
        value: { min, max },
        approximation: approx,
        unit,
        metric,
        status,
        role,
      },
      ...{
        placeholder: false,
        metricRange: null,
        base: null,
        scope: { period: null, organisation: null },
        partOf: null,
      },
      ...place(start, end),
    })),
    findings: annotation.findings.map(({ type, certainty, note, start, end }) => ({
      ...{ rule: `${type}/x`, category: type, severity: 'error' as const, certainty, message: note },
      ...{ related: [], claims: [], fix: null, group: null, suggestions: [], fingerprint: '' },
      ...place(start, end),
    })),
  }
}

describe('an annotation', () => {
  test('whose entries disagree is refused with all faults and their places', () => {
    const broken = goldSchema.parse({
      sections: [{ q: '三、', marker: '三、', level: 1, title: '', parent: 0 }],
      claims: [{ ...claim, q: '30件', ctx: '收文30件', min: 30, max: 30, metric: '收文', part_of: 0 }],
      findings: [],
    })
    expect(() => placeGold(broken, text, 'office.gold.json')).toThrow(
      new GoldError('office.gold.json', [
        'sections[0]: q "三、" is absent from the document',
        'sections[0]: parent 0 is no earlier section',
        'claims[0]: part_of 0 is no other claim',
      ]),
    )
  })
})

describe('a score', () => {
  test('is full for the analysis that agrees', () => {
    const { scores, misses } = scoreAnalysis(gold, perfectAnalysis(gold))
    expect(misses).toEqual([])
    expect(new Set(Object.values({ ...sectionRates(scores.sections), ...claimRates(scores.claims) }))).toEqual(
      new Set([1]),
    )
    expect(scores.claims).toMatchObject({ gold: 3, found: 3, spurious: 0 })
    expect(scores.findings.contradiction).toEqual({ gold: 1, found: 1, reported: 1, extra: 0, certainExtra: 0 })
    expect(scores.findings.wording).toEqual({ gold: 0, found: 0, reported: 1, extra: 0, certainExtra: 0 })
  })

  test('names what is missed, wrong and too much', () => {
    const analysis = perfectAnalysis(gold)
    const [first, second, third] = analysis.claims
    if (!first || !second || !third) throw new Error('the analysis lost its claims')
    const { scores, misses } = scoreAnalysis(gold, {
      sections: analysis.sections.slice(1).map((section) => ({ ...section, ordinal: 3 })),
      claims: [
        { ...first, value: { min: 3, max: 3 } },
        { ...second, metric: '印发简报' },
        { ...third, range: { start: 0, end: 2 } },
      ],
      findings: analysis.findings.map((finding) => ({
        ...finding,
        category: 'arithmetic' as const,
        certainty: 'certain' as const,
      })),
    })
    expect(misses.map(({ kind, range }) => `${kind} @${range.start}`)).toEqual([
      'section missed @0',
      'section ordinal @26',
      'claim value @7',
      'claim metric @13',
      'claim missed @22',
      'claim spurious @0',
      'finding extra (wording/x, certain) @31',
      'finding missed (contradiction, certain) @5',
    ])
    expect(claimRates(scores.claims)).toMatchObject({ precision: 2 / 3, recall: 2 / 3, value: 1 / 2, metric: 1 / 2 })
  })

  test('takes an arithmetic finding at the place of a contradiction for no false alarm', () => {
    const analysis = perfectAnalysis(gold)
    const findings = analysis.findings.slice(0, 1).map((finding) => ({ ...finding, category: 'arithmetic' as const }))
    expect(scoreAnalysis(gold, { ...analysis, findings }).scores.findings.arithmetic?.extra).toBe(0)
  })

  test('adds up over documents', () => {
    const { scores } = scoreAnalysis(gold, perfectAnalysis(gold))
    const total = totalScores([scores, scores])
    expect(total.claims.found).toBe(6)
    expect(total.findings.contradiction?.found).toBe(2)
  })
})

describe('claims by kind and construct', () => {
  const told = placeGold(
    corpusGoldSchema.parse({
      sections: [],
      claims: [
        { ...claim, q: '30件', ctx: '收文30件', min: 30, max: 30, metric: '收文', period: '全年' },
        { ...claim, q: '30件', ctx: '发文30件', min: 30, max: 30, metric: '发文', part_of: 0, frames: ['shared'] },
        { ...claim, q: '3件', ctx: '增加3件', min: 3, max: 3, metric: '发文', role: 'change', base: '比上年' },
        { ...claim, q: '12次', unit: '次', min: 12, max: 12, metric: '会议', optional: true, frames: ['each'] },
      ],
      findings: [],
    }),
    text,
    'office.gold.json',
  )
  const analysis = perfectAnalysis(told)
  const claims = analysis.claims.map((one, at) => ({
    ...one,
    base: at === 2 ? '上年' : null,
    partOf: at === 1 ? 'c0' : null,
    scope: { period: '上半年', organisation: null },
  }))
  const { judged, misses } = scoreAnalysis(told, { ...analysis, claims })

  test('a claim exercises the frames it names and what its other fields tell', () => {
    expect(told.claims.map(constructsOf)).toEqual([['period'], ['shared', 'part'], ['base'], ['each']])
  })

  test('an optional claim counts only under the frames it names', () => {
    expect(countByKind(judged).get('count')).toMatchObject({ gold: 3, found: 3, strict: 3 })
    expect(countByKind(judged).get('rank')).toMatchObject({ gold: 0, found: 0 })
    expect(countByConstruct(judged).get('each')).toMatchObject({ gold: 1, found: 1 })
  })

  test('a relation is judged where the annotation has it', () => {
    const { fields } = countByKind(judged).get('count') ?? { fields: {} }
    expect(fields).toMatchObject({
      whole: { asked: 1, right: 1 },
      base: { asked: 1, right: 1 },
      period: { asked: 1, right: 0 },
      organisation: { asked: 0, right: 0 },
    })
    expect(misses.map(({ kind, detail }) => `${kind} ${detail}`)).toEqual(['claim period “上半年” for “全年”'])
  })

  test('a frame that is not in the vocabulary is refused', () => {
    const misspelt = { ...claim, q: '12次', unit: '次', min: 12, max: 12, metric: '会议', frames: ['eech'] }
    const { error } = corpusGoldSchema.safeParse({ sections: [], claims: [misspelt], findings: [] })
    expect(error?.issues[0]?.path).toEqual(['claims', 0, 'frames', 0])
  })

  test('show as tables', () => {
    expect(reportGroups(judged)).toMatch(/^count +3 +3 +3 /m)
    expect(reportGroups(judged)).toMatch(/^shared +1 +1 +1 /m)
  })
})

describe('stored scores', () => {
  const { scores } = scoreAnalysis(gold, perfectAnalysis(gold))
  const stored = JSON.parse(renderStoredScores([{ name: 'office', scores }])) as Record<string, Scores>

  test('hold what was scored', () => {
    expect(stored['office']).toEqual(scores)
    expect(findFalls([{ name: 'office', scores }], stored)).toEqual([])
  })

  test('tell which score fell', () => {
    const worse = scoreAnalysis(gold, { ...perfectAnalysis(gold), findings: [] }).scores
    expect(findFalls([{ name: 'office', scores: worse }], stored)).toEqual([
      'office: findings contradiction found fell from 1 to 0',
    ])
  })

  test('tell of documents that came or went', () => {
    expect(findFalls([{ name: 'bureau', scores }], stored)).toEqual([
      'bureau: no stored scores',
      'office: stored, but no longer in the corpus',
    ])
  })
})
