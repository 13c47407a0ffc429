import { analyze, applyEdits, editsUntilMended, fixesOf, type TextEdit } from '@hegao/checker'
import type { Finding } from '@hegao/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const source = (text: string) => ({ path: 'draft.txt', encoding: 'utf-8', text }) as const
const findingsOf = (text: string) => analyze(source(text)).findings
const findingWith = (start: number, end: number, text: string) => ({ fix: { range: { start, end }, text } }) as Finding

describe('fixesOf', () => {
  it('takes the first of two fixes that overlap', () => {
    expect(fixesOf([findingWith(3, 5, 'Y'), findingWith(1, 4, 'X')])).toEqual([
      { range: { start: 1, end: 4 }, text: 'X' },
    ])
    expect(fixesOf([findingWith(1, 2, 'X'), findingWith(2, 3, '')])).toHaveLength(2)
  })
})

describe('editsUntilMended', () => {
  it('mends what is safe and leaves the rest as it is', () => {
    const text = '开展 “清风”专项行动，收文*件，截止目前办结31件。\n'
    const { edits, applied } = editsUntilMended(text, findingsOf)
    const mended = applyEdits(text, edits)
    expect(applied).toBe(1)
    expect(mended).toBe('开展“清风”专项行动，收文*件，截止目前办结31件。\n')
    expect(editsUntilMended(mended, findingsOf)).toEqual({ edits: [], applied: 0 })
  })

  it('gives edits of the first text, whatever the rounds do to what others put in', () => {
    const anEdit = fc.tuple(fc.nat(12), fc.nat(4), fc.string({ maxLength: 3 }))
    fc.assert(
      fc.property(
        fc.string({ maxLength: 12 }),
        fc.array(fc.array(anEdit, { maxLength: 4 }), { maxLength: 4 }),
        (text, given) => {
          let round = 0
          let last = text
          const { edits } = editsUntilMended(text, (current) => {
            const findings = (given[round] ?? []).map(([start, length, put]) =>
              findingWith(Math.min(start, current.length), Math.min(start + length, current.length), put),
            )
            round += 1
            last = applyEdits(current, fixesOf(findings))
            return findings
          })
          expect(applyEdits(text, edits)).toBe(last)
          expect(inOrder(edits)).toBe(true)
        },
      ),
    )
  })
})

function inOrder(edits: readonly TextEdit[]): boolean {
  return edits.every(
    ({ range }, index) => range.start >= (edits[index - 1]?.range.end ?? 0) && range.end >= range.start,
  )
}
