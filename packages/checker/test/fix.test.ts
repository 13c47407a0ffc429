import { analyze, applyFixes } from '@hegao/checker'
import type { Finding } from '@hegao/contract'
import { describe, expect, it } from 'vitest'

const source = (text: string) => ({ path: 'draft.txt', encoding: 'utf-8', text }) as const
const fixed = (text: string) => applyFixes(text, analyze(source(text)).findings)

describe('applyFixes', () => {
  it('mends what is safe and leaves the rest as it is', () => {
    const text = '开展 “清风”专项行动，收文*件，截止目前办结31件。\n'
    const { text: mended, applied } = fixed(text)
    expect(applied).toBe(1)
    expect(mended).toBe('开展“清风”专项行动，收文*件，截止目前办结31件。\n')
    expect(fixed(mended)).toEqual({ text: mended, applied: 0 })
  })

  it('applies the first of two fixes that overlap', () => {
    const at = (start: number, end: number, replacement: string) =>
      ({ fix: { range: { start, end }, text: replacement } }) as Finding
    expect(applyFixes('abcdef', [at(3, 5, 'Y'), at(1, 4, 'X')])).toEqual({ text: 'aXef', applied: 1 })
    expect(applyFixes('abcdef', [at(1, 2, 'X'), at(2, 3, '')])).toEqual({ text: 'aXdef', applied: 2 })
  })
})
