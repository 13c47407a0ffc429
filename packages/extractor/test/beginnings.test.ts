import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PairSet } from '../src/pair-set.ts'
import { Beginnings } from '../src/quantities/beginnings.ts'

const phrases = ['进一步', '统一']
const pairs = new PairSet(phrases)
const beginnings = new Beginnings(
  [
    ['12', 1],
    ['2第', 2],
  ],
  pairs,
  '进统',
)

it('stops where a character or a phrase can begin', () => {
  expect(beginnings.seek('全县进展顺利，进一步', 0)).toBe(7)
  expect(beginnings.seek('进展2项', 0)).toBe(2)
  expect(beginnings.seek('进展2项', 3)).toBe(4)
  expect(beginnings.seek('进展2', 0)).toBe(2)
})

it('stops at the end of a text that ends like the beginning of a phrase', () => {
  expect(beginnings.seek('推进', 0)).toBe(2)
  expect(beginnings.seek('', 0)).toBe(0)
  expect(beginnings.seek('推进', 5)).toBe(2)
})

it('tells what can begin, by the later row', () => {
  expect([...'12第进'].map((character) => beginnings.at(character, 0))).toEqual([1, 2, 2, 0])
})

it('misses no pair', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 2, maxLength: 4 })), (terms) => {
      const those = new PairSet(terms)
      for (const term of terms) expect(those.bit(term.charCodeAt(0), term.charCodeAt(1))).toBe(1)
    }),
  )
  expect(pairs.bit('进'.charCodeAt(0), '展'.charCodeAt(0))).toBe(0)
})

it('takes no term of one character', () => {
  expect(() => new PairSet(['一'])).toThrow(RangeError)
})
