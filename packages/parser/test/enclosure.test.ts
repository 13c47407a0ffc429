import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isEnclosed, isQuoted, pairMarks } from '../src/enclosure.ts'

const partners = new Map([
  ['”', '“'],
  ['》', '《'],
  ['）', '（'],
  [')', '('],
])

/** Each offset with the pairs it stands in, found the slow way: a closing mark takes the last opening one of its kind. */
function pairsAt(text: string): string[] {
  const inside = [...text].map(() => '')
  let open: { mark: string; at: number }[] = []
  for (const [at, mark] of [...text].entries()) {
    if ([...partners.values()].includes(mark)) open.push({ mark, at })
    const partner = open.findLastIndex((opening) => opening.mark === partners.get(mark))
    const from = open[partner]
    if (!from) continue
    for (let i = from.at; i < at; i += 1) inside[i] += from.mark
    open = open.slice(0, partner)
  }
  return inside
}

test('a pair encloses all between its marks, a mark without a partner nothing', () => {
  const text = fc.array(fc.constantFrom('“', '”', '《', '》', '（', '）', '(', ')', '文'), { maxLength: 40 })
  fc.assert(
    fc.property(text, (characters) => {
      const enclosure = pairMarks(characters.join(''), 0, characters.length)
      for (const [offset, marks] of pairsAt(characters.join('')).entries()) {
        expect(isEnclosed(enclosure, offset)).toBe(marks !== '')
        expect(isQuoted(enclosure, offset)).toBe(/[“《]/.test(marks))
      }
    }),
  )
})

test('only the stretch asked for is paired', () => {
  const enclosure = pairMarks('“甲”“乙”“丙”', 3, 6)
  expect([1, 4, 7].map((offset) => isEnclosed(enclosure, offset))).toEqual([false, true, false])
})
