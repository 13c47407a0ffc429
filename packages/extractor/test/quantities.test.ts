import { type Claim, extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'
import { besideSetPhrases } from './probes/beside-set-phrases.ts'
import { counts } from './probes/counts.ts'
import { durations } from './probes/durations.ts'
import { forms } from './probes/forms.ts'
import { measures } from './probes/measures.ts'
import { money } from './probes/money.ts'
import { multiplesAndFractions } from './probes/multiples-and-fractions.ts'
import { percentages } from './probes/percentages.ts'
import { ranksAndScores } from './probes/ranks-and-scores.ts'
import { type ExpectedQuantity, readProbes } from './probes/read-probes.ts'

const tables: [string, string][] = [
  ['counts', counts],
  ['percentages', percentages],
  ['money', money],
  ['multiples and fractions', multiplesAndFractions],
  ['lengths of time', durations],
  ['measures', measures],
  ['ranks and scores', ranksAndScores],
  ['forms of number', forms],
  ['beside set phrases', besideSetPhrases],
]

function shown({ text, kind, value, approximation, unit, placeholder, currency }: Claim): ExpectedQuantity {
  return { text, kind, value: placeholder ? '?' : boundsShown(value), unit, approximation, currency }
}

function boundsShown({ min, max }: Claim['value']): string {
  return min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`
}

describe.each(tables)('quantities: %s', (_, table) => {
  it.each(readProbes(table))('$phrase', ({ phrase, expected }) => {
    expect(extract(parse(phrase)).map(shown)).toEqual(expected)
  })
})

describe('what a number leaves open', () => {
  const interval = (phrase: string) => extract(parse(phrase)).at(0)?.quantity.interval

  it.each([
    ['补助10余万元', '100000', '200000'],
    ['补助10万余元', '100000', '110000'],
    ['走访5000余户', '5000', '6000'],
  ])('%s lies between %s and %s, both excluded', (phrase, low, high) => {
    const found = interval(phrase)
    expect([found?.min?.toString(), found?.max?.toString(), found?.minOpen, found?.maxOpen]).toEqual([
      low,
      high,
      true,
      true,
    ])
  })

  it('includes the bound behind 以上 and excludes it behind 超过', () => {
    expect(interval('达标率80%以上')).toMatchObject({ minOpen: false, max: null })
    expect(interval('达标率超过80%')).toMatchObject({ minOpen: true, max: null })
  })

  it('includes the bound behind 以内 and excludes it behind 不足', () => {
    expect(interval('耗时5天以内')).toMatchObject({ min: null, maxOpen: false })
    expect(interval('耗时不足5天')).toMatchObject({ min: null, maxOpen: true })
  })

  it('keeps every member of a ratio', () => {
    const members = extract(parse('三次产业比为3.9∶59.5∶36.6')).at(0)?.quantity.members
    expect(members?.map(String)).toEqual(['3.9', '59.5', '36.6'])
  })
})
