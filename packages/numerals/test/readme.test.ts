import {
  decimal,
  fold,
  formatAmount,
  formatChinese,
  formatMarker,
  printed,
  readNumeral,
  readOrdinal,
} from '@hegao/numerals'
import { expect, test } from 'vitest'
import { read, written } from './reading.ts'

test('the examples of the README are true', () => {
  const text = '全年接待群众３．５万余人次'
  const numeral = readNumeral(fold(text), 6)
  expect(numeral).toMatchObject({ end: 11, vague: 'surplus-outer' })
  expect(text.slice(6, 11)).toBe('３．５万余')
  expect(numeral?.value.toFixed()).toBe('35000')
  expect(numeral?.interval).toMatchObject({ maxOpen: true })
  expect(numeral?.interval.max?.toFixed()).toBe('36000')
  expect(written(printed(decimal('12.3'), decimal('0.1')))).toBe('[12.25, 12.4)')
  expect(readOrdinal('廿一')).toBe(21)
  expect(readOrdinal('⑶')).toBe(3)
  expect(formatChinese(100010000)).toBe('一亿零一万')
  expect(formatMarker('chinese-parenthesized', 3)).toBe('（三）')
  expect(formatAmount(decimal(24240300))).toBe('2424.03万')
})

test.each([
  ['2,424.03', '2424.03', '[2424.03, 2424.03]', '0.01'],
  ['12.34万', '123400', '[123400, 123400]', '100'],
  ['一万五千亿', '1500000000000', '[1500000000000, 1500000000000]', '100000000'],
  ['两百五', '250', '[250, 250]', '10'],
  ['二O二一', '2021', '[2021, 2021]', '1'],
  ['10余万', '100000', '(100000, 200000)', undefined],
  ['10万余', '100000', '(100000, 110000)', undefined],
  ['十几', '10', '(10, 20)', undefined],
  ['数十', '10', '(10, 100)', undefined],
  ['三四十', '30', '[30, 40]', undefined],
])('the table of the README: %s', (text, value, interval, ulp) => {
  const numeral = read(text)
  expect(numeral?.value.toFixed()).toBe(value)
  expect(written(numeral?.interval)).toBe(interval)
  expect(numeral?.ulp?.toFixed()).toBe(ulp)
})
