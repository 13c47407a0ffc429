import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ByFirstCharacter } from '../src/by-first-character.ts'
import { patterns, readNonClaim } from '../src/nonclaims/index.ts'
import { digitsEnd } from '../src/nonclaims/pattern.ts'

const things = [
  { name: 'digit', starts: '12' },
  { name: 'odd', starts: '13' },
  { name: 'letter', starts: 'a' },
]
const byFirstCharacter = new ByFirstCharacter(things)
const named = (text: string, at: number) => byFirstCharacter.at(text, at).map(({ name }) => name)

it('names what can begin with a character, in the order given', () => {
  expect(['1', '2', '3', 'a', 'b'].map((text) => named(text, 0))).toEqual([
    ['digit', 'odd'],
    ['digit'],
    ['odd'],
    ['letter'],
    [],
  ])
})

it('names nothing outside the text', () => {
  expect(named('1', -1)).toEqual([])
  expect(named('1', 1)).toEqual([])
})

it('knows all the characters', () => {
  expect([...byFirstCharacter.characters].sort()).toEqual(['1', '2', '3', 'a'])
})

it('passes over no pattern that would have read on behind its digits', () => {
  const numbered = fc
    .array(
      fc.constantFrom(
        ...'0123456789',
        ...'〇零一二三四五六七八九十百千',
        ...'年月日号时点分届次大强期室季度世纪代来间至到、—-+×:：OoX ”）。，GA',
        '中全会',
        '行动',
        '热线',
      ),
      { minLength: 2, maxLength: 10 },
    )
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(numbered, (text) => {
      const behind = digitsEnd(text, 0)
      for (const { name, follows, read } of patterns) {
        if (behind > 0 && follows !== null && read(text, 0) > 0)
          expect([name, follows.has(text, behind)]).toEqual([name, true])
      }
    }),
    { numRuns: 5000 },
  )
})

it('looks no further than any pattern into a row of digits', () => {
  // 零 alone begins nothing, so that every one of them is a place to read from.
  expect(digitsEnd('零'.repeat(1000), 0)).toBeLessThan(100)
  expect(readNonClaim('零'.repeat(1000), 0)).toBeNull()
})
