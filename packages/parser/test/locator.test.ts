import { createLocator } from '@hegao/parser'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('points do not depend on what was asked before', () => {
  const text = fc.array(fc.constantFrom('云', '溪', '\n', '\r', '\r\n'), { maxLength: 30 })
  fc.assert(
    fc.property(text, fc.array(fc.nat(40), { maxLength: 20 }), (parts, offsets) => {
      const source = parts.join('')
      const locator = createLocator(source)
      for (const offset of offsets) {
        const at = Math.min(offset, source.length)
        const before = source.slice(0, at).split(/\r\n|\n|\r(?!\n)/)
        // A CRLF is not over after its CR.
        const inBreak = source[at - 1] === '\r' && source[at] === '\n'
        const lines = inBreak ? source.slice(0, at - 1).split(/\r\n|\n|\r/) : before
        const column = (lines.at(-1) ?? '').length + (inBreak ? 2 : 1)
        expect(locator.point(offset)).toEqual({ line: lines.length, column, offset: at })
      }
    }),
  )
})

test('offsets outside the text give its ends', () => {
  const locator = createLocator('办文\n办会')
  expect(locator.point(-3)).toEqual({ line: 1, column: 1, offset: 0 })
  expect(locator.point(99)).toEqual({ line: 2, column: 3, offset: 5 })
})
