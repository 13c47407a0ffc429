import { statusCues } from '@hegao/lexicon'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.ts'
import { bitsOf, presenceIn } from '../src/presence.ts'

describe('presenceIn', () => {
  it('notes the characters that stand in a text, wherever they stand', () => {
    const present = presenceIn('2023年，云溪县预算收入12亿元')
    expect(present & bitsOf('年')).not.toBe(0)
    expect(present & bitsOf('算')).not.toBe(0)
    expect(present & bitsOf('月季')).toBe(0)
    expect(present & bitsOf('年月')).toBe(bitsOf('年'))
  })

  it('notes nothing in an empty text', () => {
    expect(presenceIn('')).toBe(0)
  })

  it('knows no other characters', () => {
    expect(() => bitsOf('年猫')).toThrow(RangeError)
  })
})

describe('words that announce', () => {
  const announcements = statusCues.filter((cue) => cue.where === 'announcement' && cue.status !== 'actual')

  it.each(announcements)('looks for $term', ({ term, status }) => {
    const verb = /(?:计划|规划|草案|纲要|建议)$/.test(term) ? '规定，' : '：'
    const claims = extract(parse(`云溪县${term}${verb}粮食产量12万吨。`))
    expect(claims.map((claim) => claim.status)).toEqual([status])
  })
})
