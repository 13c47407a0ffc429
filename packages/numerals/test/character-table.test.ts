import { CharacterTable, characterSet } from '@hegao/numerals'
import { expect, test } from 'vitest'

const table = new CharacterTable([
  ['一壹', 1],
  ['二', 2],
  ['壹', 3],
])

test('gives the number of a character, that of the last row that has it', () => {
  expect([...'一二壹三'].map((_, at) => table.at('一二壹三', at))).toEqual([1, 2, 3, 0])
})

test('gives nothing outside the text', () => {
  for (const at of [-1, 1, 100]) expect(table.at('一', at)).toBe(0)
})

test('seeks the next character of the table', () => {
  expect(table.seek('其一其二', 0)).toBe(1)
  expect(table.seek('其一其二', 2)).toBe(3)
  expect(table.seek('其中', 0)).toBe(2)
  expect(table.seek('', 0)).toBe(0)
})

test('a set knows its characters', () => {
  expect(characterSet('、和').has('甲、乙', 1)).toBe(true)
  expect(characterSet('、和').has('甲、乙', 0)).toBe(false)
})
