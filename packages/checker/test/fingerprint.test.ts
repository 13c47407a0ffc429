import { analyze, applyBaseline, createBaseline } from '@hegao/checker'
import { analysisSchema, baselineSchema } from '@hegao/contract'
import { describe, expect, it } from 'vitest'

const draft = [
  '2023年，云溪县档案馆共收文*件，接待来访31批次，现将工作情况总结如下。',
  '一、主要工作',
  '（一）办文。全年公开信息88余条，发布信息近1000余条。',
  '（三）办会。召开会议12次，公务接待费预算44.06万元，支出31.69万元，节约12.34万元。',
  '二、下一步打算',
  '共收文*件，共收文*件，截止目前均已办结。',
  '',
].join('\n')

function findingsOf(text: string) {
  return analyze({ text, path: 'draft.txt', encoding: 'utf-8' }).findings
}

const names = (text: string) => findingsOf(text).map(({ fingerprint }) => fingerprint)

describe('fingerprints', () => {
  it('tell all findings apart, equal ones in one sentence too', () => {
    expect(names(draft).length).toBeGreaterThan(6)
    expect(new Set(names(draft)).size).toBe(names(draft).length)
    for (const name of names(draft)) expect(name).toMatch(/^[0-9a-f]{16}$/)
  })

  it('stay when the document is edited elsewhere', () => {
    const edited = draft
      .replace('接待来访31批次', '接待来访42批次')
      .replace('二、下一步打算', '二、下半年打算\n抓好落实。')
    const kept = findingsOf(draft).filter(({ range }) => range.start > draft.indexOf('\n'))
    expect(kept.length).toBeGreaterThan(4)
    for (const { fingerprint, rule } of kept) expect(names(edited), rule).toContain(fingerprint)
  })

  it('change with the sentence around', () => {
    const [before] = findingsOf('全年公开信息88余条。')
    const [after] = findingsOf('全年公开财政信息88余条。')
    expect(before?.fingerprint).not.toBe(after?.fingerprint)
  })

  it('and places are the same whatever the line ends', () => {
    const crlf = draft.replaceAll('\n', '\r\n')
    const view = (text: string) =>
      findingsOf(text).map(({ rule, message, fingerprint, position }) => ({
        rule,
        message,
        fingerprint,
        position: position.start.line,
      }))
    expect(view(crlf)).toEqual(view(draft))
  })
})

describe('baseline', () => {
  it('holds back what was accepted, and nothing else', () => {
    const baseline = createBaseline([
      ['draft.txt', findingsOf(draft)],
      ['clean.txt', []],
    ])
    expect(baselineSchema.parse(baseline)).toEqual(baseline)
    expect(Object.keys(baseline.findings)).toEqual(['draft.txt'])
    expect(applyBaseline(findingsOf(draft), baseline, 'draft.txt')).toEqual([])
    const worse = `${draft}投入资金XX万元。\n`
    expect(applyBaseline(findingsOf(worse), baseline, 'draft.txt').map(({ rule }) => rule)).toEqual([
      'placeholder/number-stand-in',
    ])
    expect(applyBaseline(findingsOf(draft), baseline, 'other.txt')).toEqual(findingsOf(draft))
  })
})

describe('analyze', () => {
  const analysis = analyze({ text: draft, path: 'draft.txt', encoding: 'utf-8' })

  it('gives an object of the contract', () => {
    expect(analysisSchema.parse(analysis)).toMatchObject({
      schema: 1,
      file: 'draft.txt',
      period: { start: '2023-01-01' },
    })
  })

  it('sorts findings by place, and each place slices to its text', () => {
    const starts = analysis.findings.map(({ range }) => range.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    for (const { range, position, related } of analysis.findings) {
      for (const place of [{ range, position }, ...related]) {
        expect(place.range.end).toBeGreaterThan(place.range.start)
        expect(place.position.start.offset).toBe(place.range.start)
        expect(place.position.end.offset).toBe(place.range.end)
      }
    }
  })

  it('shows the calculation and names the claims it rests on', () => {
    const difference = analysis.findings.find(({ rule }) => rule === 'arithmetic/difference')
    expect(difference?.message).toBe('44.06万元−31.69万元=12.37万元，文中为12.34万元，相差0.03万元，请核对')
    expect(difference?.claims).toHaveLength(3)
    expect(difference?.related).toHaveLength(2)
  })

  it('puts stand-ins of one kind into one group', () => {
    const groups = analysis.findings
      .filter(({ rule }) => rule === 'placeholder/number-stand-in')
      .map(({ group }) => group)
    expect(groups).toHaveLength(3)
    expect(new Set(groups)).toEqual(new Set(['placeholder/number-stand-in#*']))
  })
})
