import { fold } from '@hegao/numerals'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('digits, letters, brackets and signs become half-width', () => {
  expect(fold('２０２４年（Ａ－ｚ）＋３．５％／１：２～３\u3000完')).toBe('2024年(A-z)+3.5%/1:2~3 完')
})

test('the marks of prose stay', () => {
  const text = '“完成”，甚好；是吗？是！‘一’、《二》。＂＇＊'
  expect(fold(text)).toBe(text)
})

test('the view has the length of the text, and folding it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text)).toHaveLength(text.length)
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})
