import {
  decimal,
  formatAmount,
  formatChinese,
  formatDecimal,
  formatMarker,
  isNumberedMarkerKind,
  type NumberedMarkerKind,
} from '@hegao/numerals'
import { describe, expect, test } from 'vitest'

describe('formatChinese', () => {
  test.each([
    [0, '零'],
    [10, '十'],
    [15, '十五'],
    [110, '一百一十'],
    [105, '一百零五'],
    [1234, '一千二百三十四'],
    [10005, '一万零五'],
    [100010, '十万零一十'],
    [100010000, '一亿零一万'],
    [120003000, '一亿二千万三千'],
    [100005000, '一亿零五千'],
    [1.5e12, '一万五千亿'],
    [3.6, '三点六'],
    [-2, '负二'],
  ])('%d → %s', (value, written) => {
    expect(formatChinese(value)).toBe(written)
  })

  test('a number beyond 亿亿 is refused', () => {
    expect(() => formatChinese(1e16)).toThrow(RangeError)
  })
})

test.each<[NumberedMarkerKind, number, string]>([
  ['chapter', 3, '第三章'],
  ['section-word', 12, '第十二节'],
  ['article', 21, '第二十一条'],
  ['chinese-comma', 3, '三、'],
  ['chinese-parenthesized', 3, '（三）'],
  ['arabic-point', 3, '3.'],
  ['arabic-parenthesized', 3, '（3）'],
  ['circled', 3, '③'],
  ['circled', 20, '⑳'],
  ['circled', 21, '㉑'],
  ['circled', 36, '㊱'],
  ['circled', 50, '㊿'],
  ['chinese-is', 3, '三是'],
  ['chinese-ordinal', 3, '第三，'],
])('the marker %s of %d is %s', (kind, ordinal, written) => {
  expect(formatMarker(kind, ordinal)).toBe(written)
})

test('markers need a positive whole number that their shape can show', () => {
  expect(() => formatMarker('chinese-comma', 0)).toThrow(RangeError)
  expect(() => formatMarker('arabic-point', 1.5)).toThrow(RangeError)
  expect(() => formatMarker('circled', 51)).toThrow(RangeError)
})

test('only shapes that a number alone makes are numbered', () => {
  expect(isNumberedMarkerKind('circled')).toBe(true)
  expect(isNumberedMarkerKind('dash')).toBe(false)
  expect(isNumberedMarkerKind('toString')).toBe(false)
})

test.each([
  ['120000000', '1.2亿'],
  ['24240300', '2424.03万'],
  ['165520000', '16552万'],
  ['1500000000000', '1.5万亿'],
  ['419', '419'],
  ['12345', '12345'],
  ['10000', '1万'],
  ['-320000', '-32万'],
  ['0', '0'],
  ['0.36', '0.36'],
])('the amount %s is printed %s', (value, written) => {
  expect(formatAmount(decimal(value))).toBe(written)
})

test('an amount may take more places', () => {
  expect(formatAmount(decimal(165520000), { digits: 4 })).toBe('1.6552亿')
})

test.each([
  ['1.5e12', '1500000000000'],
  ['1e-8', '0.00000001'],
  ['-0', '0'],
  ['-1.80', '-1.8'],
])('the decimal %s is printed %s', (value, written) => {
  expect(formatDecimal(decimal(value))).toBe(written)
})
