import { type Claim, extract, type Segmenter } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'
import { atWordBoundaries } from '../src/frames/metric/word-boundaries.ts'

/** A segmenter that knows a few words, and keeps the texts it was asked about. */
function segmenterOf(...words: string[]): Segmenter & { asked: string[] } {
  const asked: string[] = []
  return {
    name: 'list',
    asked,
    segment(text) {
      asked.push(text)
      return words
        .flatMap((word) => {
          const start = text.indexOf(word)
          return start < 0 ? [] : [{ start, end: start + word.length }]
        })
        .sort((a, b) => a.start - b.start)
    },
  }
}

/** The claims of a text in which ⟦…⟧ stands around the metric of each: how the frames find it is tested elsewhere. */
function claimsOf(marked: string): Claim[] {
  const text = marked.replace(/[⟦⟧]/g, '')
  const ranges = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map((match, index) => {
    const start = match.index - 2 * index
    return { start, end: start + (match[1] ?? '').length }
  })
  const claims = extract(parse({ text }))
  return claims.map((claim, index) => {
    const metricRange = ranges[Math.min(index, ranges.length - 1)] ?? null
    return { ...claim, metricRange, metric: text.slice(metricRange?.start, metricRange?.end) }
  })
}

function metricsOf(marked: string, segmenter: Segmenter): string[] {
  return atWordBoundaries(claimsOf(marked), segmenter).map(({ metric }) => metric)
}

describe('atWordBoundaries', () => {
  it('begins a metric with the word it would cut through', () => {
    const marked = '县直机关工委接转党员组织⟦关系⟧104人。'
    const [claim] = atWordBoundaries(claimsOf(marked), segmenterOf('党员', '组织关系'))
    expect(claim?.metric).toBe('组织关系')
    expect(marked.replace(/[⟦⟧]/g, '').slice(claim?.metricRange?.start, claim?.metricRange?.end)).toBe('组织关系')
  })

  it('changes nothing else', () => {
    const plain = claimsOf('党支部接转党员组织⟦关系⟧104人，其中⟦省外⟧21人，同比增长5.2%。')
    const moved = atWordBoundaries(plain, segmenterOf('组织关系'))
    const rest = ({ metric: _metric, metricRange: _metricRange, ...others }: Claim) => others
    expect(moved.map(rest)).toEqual(plain.map(rest))
    expect(moved.map(({ metricRange }) => metricRange?.end)).toEqual(plain.map(({ metricRange }) => metricRange?.end))
  })

  it('leaves a metric that begins at a word, at a mark or at a number', () => {
    expect(metricsOf('接转党员组织⟦关系⟧104人。', segmenterOf('组织', '关系'))).toEqual(['关系'])
    expect(metricsOf('接转党员组织⟦关系⟧104人。', segmenterOf())).toEqual(['关系'])
    expect(metricsOf('农村的“⟦放心⟧店”12家。', segmenterOf('的放心'))).toEqual(['放心'])
    expect(metricsOf('改造11条⟦背街巷道⟧。', segmenterOf('条背街', '背街'))).toEqual(['背街巷道'])
  })

  it('moves a metric that a later sentence takes over with the one it is taken from', () => {
    const claims = claimsOf('接转党员组织⟦关系⟧104人。比上年增长8%。')
    expect(claims.map(({ metric }) => metric)).toEqual(['关系', '关系'])
    const moved = atWordBoundaries(claims, segmenterOf('组织关系'))
    expect(moved.map(({ metric }) => metric)).toEqual(['组织关系', '组织关系'])
    expect(new Set(moved.map(({ metricRange }) => metricRange?.start)).size).toBe(1)
  })

  it('does not take back a word that was left out on purpose', () => {
    // One word in dictionaries.
    expect(metricsOf('各镇认真⟦落实措施⟧12项。', segmenterOf('认真落实'))).toEqual(['落实措施'])
    // The segmenter saw 有 and 效应 for 有效 and 应对, 成年 and 度 for 完成 and 年度.
    expect(metricsOf('有效⟦应对强降雨⟧9轮。', segmenterOf('有', '效应', '对'))).toEqual(['应对强降雨'])
    expect(metricsOf('完成⟦年度目标⟧12项。', segmenterOf('完', '成年', '度'))).toEqual(['年度目标'])
    // A single character may be the beginning of a word.
    expect(metricsOf('与共⟦建国家⟧签约12项。', segmenterOf('共建'))).toEqual(['共建国家'])
  })

  it('asks about a clause once, without marks and without numbers that are claims', () => {
    const segmenter = segmenterOf('组织关系')
    metricsOf('去年（不含借调）接转党员组织⟦关系⟧104人、党员⟦档案⟧26卷，办理“一件事”党员组织⟦事项⟧35件。', segmenter)
    expect(segmenter.asked).toEqual(['接转党员组织关系', '党员档案', '党员组织事项'])
  })

  it('asks nothing where every metric begins at a mark', () => {
    const segmenter = segmenterOf()
    metricsOf('⟦常住人口⟧24.6万人，⟦财政收入⟧8.3亿元，⟦农户⟧12户。', segmenter)
    expect(segmenter.asked).toEqual([])
  })
})

describe('extract', () => {
  it('reads the same numbers with a segmenter as without', () => {
    const text = '有序接转党员组织关系104人，改造11条背街巷道。比上年增长8%。'
    const rest = ({ metric: _metric, metricRange: _metricRange, ...others }: Claim) => others
    const plain = extract(parse({ text })).map(rest)
    expect(extract(parse({ text }), { segmenter: segmenterOf('序接', '转党', '条背街', '比上') }).map(rest)).toEqual(
      plain,
    )
  })
})
