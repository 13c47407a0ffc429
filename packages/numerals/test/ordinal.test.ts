import { formatChinese, formatMarker, readOrdinal } from '@hegao/numerals'
import { expect, test } from 'vitest'

test.each([
  [1, ['一', '1', '１', '①', '⑴', '⒈', '㈠', '㊀', '❶', '壹', '01']],
  [2, ['二', '贰', '②']],
  [10, ['十', '10', '⑩', '⑽', '㈩', '拾', '一十']],
  [12, ['十二', '１２', '⑫']],
  [20, ['二十', '廿', '⑳', '⒇']],
  [21, ['二十一', '廿一', '㉑']],
  [30, ['三十', '卅']],
  [50, ['五十', '㊿']],
  [99, ['九十九', '99']],
])('%d', (ordinal, spellings) => {
  expect(spellings.map(readOrdinal)).toEqual(spellings.map(() => ordinal))
})

test.each(['', '零', '0', '两', '三四', '十几', '1.2', '3万', '一、', '（一）', '十余', 'a', '一一', '1,250'])(
  '%j is no ordinal',
  (text) => {
    expect(readOrdinal(text)).toBeNull()
  },
)

test('every ordinal a marker can show is read back', () => {
  for (let ordinal = 1; ordinal <= 99; ordinal += 1) {
    expect(readOrdinal(formatChinese(ordinal))).toBe(ordinal)
    if (ordinal <= 50) expect(readOrdinal(formatMarker('circled', ordinal))).toBe(ordinal)
  }
})
