import {
  approximators,
  bases,
  clauseWords,
  confusables,
  contrasts,
  directions,
  foreignCues,
  furnitureCues,
  measureEndings,
  organisationPrefixes,
  organisationSuffixes,
  setPhrases,
  statusCues,
  units,
} from '@hegao/lexicon'
import { describe, expect, it } from 'vitest'

/** Every table with the smallest size it may have and the columns no two rows may share. */
const tables: [string, readonly { readonly source: string }[], number, string[]][] = [
  ['units', units, 1000, ['term']],
  ['setPhrases', setPhrases, 3000, ['term']],
  ['directions', directions, 100, ['term']],
  ['bases', bases, 100, ['term']],
  ['statusCues', statusCues, 200, ['term', 'where']],
  ['approximators', approximators, 80, ['term', 'side']],
  ['confusables', confusables, 900, ['wrong']],
  ['foreignCues', foreignCues, 150, ['term']],
  ['furnitureCues', furnitureCues, 200, ['term']],
  ['organisationSuffixes', organisationSuffixes, 200, ['term']],
  ['organisationPrefixes', organisationPrefixes, 100, ['term']],
  ['clauseWords', clauseWords, 1000, ['term', 'part']],
  ['contrasts', contrasts, 300, ['a', 'b']],
  ['measureEndings', measureEndings, 1000, ['term']],
]

describe.each(tables)('%s', (_, rows, size, key) => {
  it('is filled and names a source in every row', () => {
    expect(rows.length).toBeGreaterThanOrEqual(size)
    expect(rows.filter((row) => row.source === '')).toEqual([])
  })

  it('has no row twice', () => {
    const keys = rows.map((row) => key.map((column) => Reflect.get(row, column)).join('\t'))
    expect(keys.filter((value, index) => keys.indexOf(value) !== index)).toEqual([])
  })
})

describe('units', () => {
  const unit = (term: string) => units.find((entry) => entry.term === term)

  it('leave 万 and 亿 to the number, except in a denominator', () => {
    expect(units.filter(({ term }) => /[万亿]/.test(term.split('/', 1).join('')))).toEqual([])
    expect(unit('吨标准煤/万元')?.kind).toBe('measure')
  })

  it('name a currency exactly where they are money', () => {
    expect(units.filter(({ kind, currency }) => (kind === 'money') !== (currency !== undefined))).toEqual([])
  })

  it('have a positive decimal factor, and counts the factor 1', () => {
    expect(units.filter(({ factor }) => !(Number(factor) > 0))).toEqual([])
    expect(units.filter(({ kind, factor }) => kind === 'count' && factor !== '1')).toEqual([])
  })

  it.each([
    ['人次', 'count', '人次', '1'],
    ['台（套）', 'count', '台（套）', '1'],
    ['角', 'money', 'CNY', '0.1'],
    ['‰', 'percentage', 'percent', '0.1'],
    ['成', 'percentage', 'percent', '10'],
    ['个百分点', 'percentage-point', 'percentage-point', '1'],
    ['平方公里', 'measure', 'area', '1000000'],
    ['公顷', 'measure', 'area', '10000'],
    ['斤', 'measure', 'mass', '0.5'],
    ['千瓦时', 'measure', 'energy', '3600000'],
    ['小时', 'duration', 'time', '3600'],
    ['个季度', 'duration', 'calendar', '3'],
    ['分', 'score', 'score', '1'],
  ])('%s is a %s of %s times %s', (term, kind, dimension, factor) => {
    expect(unit(term)).toMatchObject({ kind, dimension, factor })
  })
})

describe('setPhrases', () => {
  const numeral = /[0-9零〇一二三四五六七八九十百千万亿两双半几数]/

  it('contain a numeral, or nothing would take them for a number', () => {
    expect(setPhrases.filter((phrase) => phrase.class !== 'vague' && !numeral.test(phrase.term))).toEqual([])
  })

  it.each(['三会一课', '一丝不苟', '进一步', '第一时间', '九江', '一网通办'])('%s is never a count', (term) => {
    expect(setPhrases.find((phrase) => phrase.term === term)).toMatchObject({ term })
    expect(setPhrases.find((phrase) => phrase.term === term)?.ambiguous).toBeUndefined()
  })

  it.each(['120', '十分', '千万', '八一', '12345'])('%s can be a number too', (term) => {
    expect(setPhrases.find((phrase) => phrase.term === term)?.ambiguous).toBe(true)
  })

  it('do not swallow plain counts', () => {
    const terms = new Set(setPhrases.map(({ term }) => term))
    expect(['一次', '两个', '三年', '一户', '十人', '一半', '三项'].filter((term) => terms.has(term))).toEqual([])
  })
})

describe('contrasts', () => {
  it('hold each pair once, in either order', () => {
    const pairs = contrasts.map(({ a, b }) => [a, b].toSorted().join('/'))
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(contrasts.filter(({ a, b }) => a === b)).toEqual([])
  })
})
