import { decodeText } from '@hegao/documents'
import { describe, expect, it } from 'vitest'
import { encodeDoubleByte, encodeUtf8, encodeUtf16, prepend } from './encode.ts'

const simplified = '云溪县2023年工作总结\r\n一、全年办理收文5000余件，同比增长12.3%。\r\n（一）督查落实有力。\r\n'
const traditional = '雲溪縣2023年工作總結\r\n一、全年辦理收文5000餘件，同比增長12.3%。\r\n（一）督查落實有力。\r\n'

describe('decodeText', () => {
  it.each([
    ['UTF-8', encodeUtf8(simplified), 'utf-8'],
    ['UTF-8 with a mark', prepend([0xef, 0xbb, 0xbf], encodeUtf8(simplified)), 'utf-8'],
    ['UTF-16LE with a mark', prepend([0xff, 0xfe], encodeUtf16(simplified, 'le')), 'utf-16le'],
    ['UTF-16BE with a mark', prepend([0xfe, 0xff], encodeUtf16(simplified, 'be')), 'utf-16be'],
    ['UTF-16LE without a mark', encodeUtf16(simplified, 'le'), 'utf-16le'],
    ['UTF-16BE without a mark', encodeUtf16(simplified, 'be'), 'utf-16be'],
    ['GBK', encodeDoubleByte(simplified, 'gb18030'), 'gb18030'],
    ['GB18030 with a mark', prepend([0x84, 0x31, 0x95, 0x33], encodeDoubleByte(simplified, 'gb18030')), 'gb18030'],
  ])('reads %s letter for letter', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: simplified, encoding })
  })

  it('reads Big5 letter for letter', () => {
    expect(decodeText(encodeDoubleByte(traditional, 'big5'))).toEqual({ text: traditional, encoding: 'big5' })
  })

  it('takes traditional text written in GBK for GBK', () => {
    expect(decodeText(encodeDoubleByte(traditional, 'gb18030'))).toEqual({ text: traditional, encoding: 'gb18030' })
  })

  it.each(['gb18030', 'big5'] as const)('tells %s by very little text', (encoding) => {
    const text = encoding === 'big5' ? '工作總結' : '工作总结'
    expect(decodeText(encodeDoubleByte(text, encoding))).toEqual({ text, encoding })
  })

  it.each([
    ['UTF-16LE', '# 汇报', 'le', 'utf-16le'],
    ['UTF-16BE', '# 汇报', 'be', 'utf-16be'],
    ['UTF-16LE of Chinese characters alone', '全年办理收文五千余件，同比增长。', 'le', 'utf-16le'],
    ['UTF-16BE of Chinese characters alone', '全年办理收文五千余件，同比增长。', 'be', 'utf-16be'],
  ] as const)('reads little %s without a mark', (_, text, order, encoding) => {
    expect(decodeText(encodeUtf16(text, order))).toEqual({ text, encoding })
  })

  it('takes GBK that is valid UTF-8 by chance for GBK, and Latin letters for what they are', () => {
    expect(decodeText(encodeDoubleByte('（一）全', 'gb18030'))?.text).toBe('（一）全')
    expect(decodeText(encodeDoubleByte('(一)进', 'gb18030'))?.text).toBe('(一)进')
    expect(decodeText(encodeUtf8('naïve café ±5 °C · §3 ×2'))?.text).toBe('naïve café ±5 °C · §3 ×2')
  })

  it('does not take a few rarer characters of GBK for Big5', () => {
    expect(decodeText(encodeDoubleByte('# 汇报材料模板', 'gb18030'))?.text).toBe('# 汇报材料模板')
  })

  it('follows a declaration where its reading looks like a report', () => {
    const bytes = encodeDoubleByte(simplified, 'gb18030')
    expect(decodeText(bytes, 'utf-8')).toEqual({ text: simplified, encoding: 'gb18030' })
    expect(decodeText(encodeUtf8(simplified), 'gb18030')).toEqual({ text: simplified, encoding: 'utf-8' })
    expect(decodeText(encodeDoubleByte('联通', 'gb18030'), 'gb18030')?.text).toBe('联通')
  })

  it('reads the four-byte characters of GB18030', () => {
    const bytes = prepend(
      [...encodeDoubleByte('全年办理', 'gb18030'), 0x82, 0x31, 0x8f, 0x30],
      encodeDoubleByte('件。', 'gb18030'),
    )
    expect(decodeText(bytes)).toEqual({
      text: `全年办理${new TextDecoder('gb18030').decode(Uint8Array.of(0x82, 0x31, 0x8f, 0x30))}件。`,
      encoding: 'gb18030',
    })
  })

  it('keeps damaged UTF-8 as UTF-8', () => {
    const bytes = encodeUtf8(simplified)
    bytes[1] = 0x20
    const decoded = decodeText(bytes)
    expect(decoded?.encoding).toBe('utf-8')
    expect(decoded?.text).toContain('溪县2023年工作总结\r\n一、全年办理收文5000余件')
  })

  it('keeps GBK that was cut in the middle of a character as GBK', () => {
    const whole = encodeDoubleByte(simplified.trimEnd(), 'gb18030')
    const decoded = decodeText(whole.subarray(0, whole.length - 1))
    expect(decoded).toEqual({ text: `${simplified.trimEnd().slice(0, -1)}\uFFFD`, encoding: 'gb18030' })
  })

  it('decides on the first bytes beyond ASCII, wherever they stand', () => {
    const text = `${'  \r\n'.repeat(30_000)}${simplified}`
    expect(decodeText(encodeDoubleByte(text, 'gb18030'))).toEqual({ text, encoding: 'gb18030' })
  })

  it('reads ASCII as UTF-8', () => {
    expect(decodeText(encodeUtf8('GDP 5.2%\n'))).toEqual({ text: 'GDP 5.2%\n', encoding: 'utf-8' })
  })

  it('takes zero bytes that are no UTF-16 for something else than text', () => {
    expect(decodeText(Uint8Array.from({ length: 512 }, (_, index) => (index * 37) % 256))).toBeNull()
    expect(decodeText(new Uint8Array(64))).toBeNull()
  })

  it('does not change the bytes', () => {
    const bytes = encodeDoubleByte(simplified, 'gb18030')
    const before = Uint8Array.from(bytes)
    decodeText(bytes)
    expect(bytes).toEqual(before)
  })
})
