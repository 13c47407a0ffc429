import { createMatcher } from '@hegao/lexicon'
import { describe, expect, it } from 'vitest'

const matcher = createMatcher([
  { term: '人' },
  { term: '人次' },
  { term: '次会议' },
  { term: '台（套）' },
  { term: '%' },
  { term: '会' },
])

const found = (text: string) => matcher.all(text).map(({ start, end, entry }) => [start, end, entry.term])

describe('longestAt', () => {
  it('takes the longest term that begins at the offset', () => {
    expect(matcher.longestAt('接待120人次', 5)?.term).toBe('人次')
    expect(matcher.longestAt('接待120人', 5)?.term).toBe('人')
  })

  it('gives null where no term begins, also outside the text', () => {
    for (const at of [-1, 0, 1, 8, 100]) expect(matcher.longestAt('接待120人次', at)).toBeNull()
  })

  it('does not confuse full width and half width', () => {
    expect(matcher.longestAt('30台(套)', 2)?.term).toBe('台（套）')
    expect(matcher.longestAt('8.5％', 3)?.term).toBe('%')
  })
})

describe('all', () => {
  it('goes from left to right, the longest first, without overlaps', () => {
    expect(found('共120人次会议，3人到会')).toEqual([
      [4, 6, '人次'],
      [6, 7, '会'],
      [10, 11, '人'],
      [12, 13, '会'],
    ])
  })

  it('falls back to the shorter term when the longer one breaks off', () => {
    expect(found('台人（套')).toEqual([[1, 2, '人']])
  })

  it('counts offsets in UTF-16 code units', () => {
    expect(found('𠮷人')).toEqual([[2, 3, '人']])
  })

  it('finds nothing in an empty text or with an empty table', () => {
    expect(found('')).toEqual([])
    expect(createMatcher([]).all('3人')).toEqual([])
  })
})

describe('createMatcher', () => {
  it('keeps the first of two entries with one term', () => {
    const joined = createMatcher([
      { term: '分', kind: 'score' },
      { term: '分', kind: 'money' },
    ])
    expect(joined.longestAt('分', 0)?.kind).toBe('score')
  })

  it('refuses an empty term', () => {
    expect(() => createMatcher([{ term: '' }])).toThrow(RangeError)
  })
})
