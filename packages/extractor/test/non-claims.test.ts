import { extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'
import { namesWithNumbers } from './probes/names-with-numbers.ts'
import { phrases } from './probes/phrases.ts'
import { timesAndOrders } from './probes/times-and-orders.ts'

const tables: [string, string][] = [
  ['names with numbers', namesWithNumbers],
  ['times and orders', timesAndOrders],
  ['set phrases', phrases],
]

describe.each(tables)('what claims nothing: %s', (_, table) => {
  const sentences = table.split('\n').filter((line) => line !== '')
  it.each(sentences)('%s', (sentence) => {
    expect(extract(parse(sentence)).map((claim) => claim.text)).toEqual([])
  })
})
