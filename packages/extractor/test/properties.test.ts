import { extract, toRecord } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const pieces = fc.constantFrom(
  ...'0 1 23 4.5 1,250 ６ ７．８ 一 二 十 百 千 万 亿 两 几 数 半 余 多 约 近 超过 不少于 以上 左右 件 人次 % ％ 个百分点 元 万元 亿元 年 月 日 天 公里 第 位 倍 番 成 分之 百分之 千分之 * XX × 。 ， 、 ； ： （ ） “ ” 《 》 — ～ - : ∶ + 增长 下降 由 提高到 分别 其中 占 比上年 同比 召开会议 一般公共预算收入 一、 （一） 1. 一是 全国 排名 首位 翻番 单位：万元 \t \n'.split(
    ' ',
  ),
)
const text = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))

describe('any text', () => {
  it('gives claims that slice to their range, in order and apart', () => {
    fc.assert(
      fc.property(text, (source) => {
        let end = 0
        for (const claim of extract(parse(source))) {
          expect(source.slice(claim.range.start, claim.range.end)).toBe(claim.text)
          expect(claim.position.start.offset).toBe(claim.range.start)
          expect(claim.range.start).toBeGreaterThanOrEqual(end)
          expect(claim.range.end).toBeGreaterThan(claim.range.start)
          end = claim.range.end
          if (claim.metricRange !== null) {
            const named = source.slice(claim.metricRange.start, claim.metricRange.end)
            expect(claim.metric.startsWith(named)).toBe(true)
            // A head that a list says once stands elsewhere in the text.
            expect(source).toContain(claim.metric.slice(named.length))
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('gives bounds in order, none for a placeholder', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { value, placeholder } of extract(parse(source))) {
          if (placeholder) expect(value).toEqual({ min: null, max: null })
          if (value.min !== null && value.max !== null) expect(value.min).toBeLessThanOrEqual(value.max)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same claims for LF and CRLF', () => {
    fc.assert(
      fc.property(text, (source) => {
        const shape = (of: string) =>
          extract(parse(of)).map((claim) => [claim.text, claim.value, claim.kind, claim.status])
        expect(shape(source.replaceAll('\n', '\r\n'))).toEqual(shape(source))
      }),
      { numRuns: 200 },
    )
  })

  it('gives parts that name a claim of the report', () => {
    fc.assert(
      fc.property(text, (source) => {
        const records = extract(parse(source)).map(toRecord)
        const ids = new Set(records.map((record) => record.id))
        for (const { partOf } of records) if (partOf !== null) expect(ids).toContain(partOf)
      }),
      { numRuns: 200 },
    )
  })
})
