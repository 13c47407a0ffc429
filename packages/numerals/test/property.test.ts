import {
  decimal,
  fold,
  formatChinese,
  formatDecimal,
  numeralRunEnd,
  readBareMagnitude,
  readHalf,
  readNumeral,
} from '@hegao/numerals'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readByGrammar } from '../src/numeral.ts'
import { readPlain } from '../src/plain.ts'
import { readAs, written } from './reading.ts'

test('what formatChinese writes is read as the same number', () => {
  const number = fc.oneof(
    fc.bigInt({ min: 0n, max: 9_999_999_999_999_999n }),
    // Round numbers and numbers with gaps.
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 12 }))
      .map(([n, zeros]) => BigInt(n) * 10n ** BigInt(zeros)),
    fc
      .array(fc.constantFrom('0', '0', '1', '5'), { minLength: 1, maxLength: 16 })
      .map((digits) => BigInt(digits.join(''))),
  )
  fc.assert(
    fc.property(number, (n) => {
      const text = formatChinese(decimal(n.toString()))
      expect(readAs(text)).toBe(`${text}=${n}`)
    }),
    { numRuns: 1000 },
  )
})

test('fractions are read back too', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 999 }), (whole, thousandths) => {
      const value = decimal(whole).plus(decimal(thousandths).times('0.001'))
      const text = formatChinese(value)
      expect(readAs(text)).toBe(`${text}=${formatDecimal(value)}`)
    }),
  )
})

describe('any text', () => {
  const text = fc
    .array(fc.constantFrom(...'0123456789.,， 零〇○O一二三四五六七八九两十百千万亿廿点余多几来数半壹伍拾人年个是分'), {
      maxLength: 24,
    })
    .map((characters) => characters.join(''))

  test('a numeral begins where it was sought, is not empty, ends in the text, and lies in its own interval', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const folded = fold(whole)
        for (let at = 0; at <= folded.length; at += 1) {
          const numeral = readNumeral(folded, at)
          expect(numeralRunEnd(folded, at)).toBeGreaterThan(at)
          if (numeral === null) continue
          expect(numeral.start).toBe(at)
          expect(numeral.end).toBeGreaterThan(at)
          expect(numeral.end).toBeLessThanOrEqual(folded.length)
          expect(numeral.ulp === null).toBe(numeral.vague !== null)
          const { min, max } = numeral.interval
          expect(min === null || max === null || min.lt(max) || numeral.vague === null).toBe(true)
          if (numeral.vague === null) expect(min?.eq(numeral.value) && max?.eq(numeral.value)).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('the same numeral is read wherever it stands', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const alone = readNumeral(fold(whole), 0)
        const later = readNumeral(fold(`云溪县：${whole}`), 4)
        expect(later?.value.toFixed()).toBe(alone?.value.toFixed())
        expect(later?.end).toBe(alone === null ? undefined : alone.end + 4)
      }),
    )
  })
})

describe('readers for a place where a number is due', () => {
  test('half', () => {
    expect(readHalf('两年半', 2)?.value.toFixed()).toBe('0.5')
    expect(readHalf('两年整', 2)).toBeNull()
  })

  test.each([
    ['百人', '[100, 100]'],
    ['千公里', '[1000, 1000]'],
    ['百万吨', '[1000000, 1000000]'],
    ['万亿元', '[1000000000000, 1000000000000]'],
    ['千余家', '(1000, 2000)'],
  ])('magnitude %s', (text, interval) => {
    expect(written(readBareMagnitude(text, 0)?.interval)).toBe(interval)
  })

  test.each(['万一', '百分之三', '百姓', '三百'])('no magnitude %s', (text) => {
    expect(readBareMagnitude(text, 0)).toBeNull()
  })
})

test.each([
  ['1.2.3节', 0, 5],
  ['一一对应', 0, 2],
  ['人数十二人', 1, 2],
  ['一年零三个月', 2, 3],
  ['队伍一百人', 1, 2],
  ['见附件', 0, 1],
  ['3.完成', 0, 1],
])('the run of %s from %d ends at %d', (text, at, end) => {
  expect(numeralRunEnd(text, at)).toBe(end)
})

test('the forms that most numerals have are read as the grammar reads them', () => {
  const text = fc
    .array(fc.constantFrom(...'0123456789..,， 万亿万亿千百余多来几点零一两三五八九一三五O是分之成年个元%'), {
      minLength: 1,
      maxLength: 12,
    })
    .map((characters) => characters.join(''))
  let plain = 0
  fc.assert(
    fc.property(text, (folded) => {
      const found = readPlain(folded, 0)
      if (found === null) return
      plain += 1
      expect(found).toEqual(readByGrammar(folded, 0))
    }),
    { numRuns: 20_000 },
  )
  expect(plain).toBeGreaterThan(1000)
})

test.each(['2312件', '12.5%', '2424.03万元', '1.2万亿元', '0.36亿', '2021年', '一项', '三'])(
  '%s has one of them',
  (text) => {
    expect(readPlain(text, 0)).not.toBeNull()
  },
)

test.each([
  '5000余件',
  '2,424',
  '1.2.3',
  '12.',
  '3千',
  '5万8千',
  '1万五千',
  '3.5亿多',
  '8 000',
  '.36',
  '一百',
  '二O二一',
  '两项',
])('%s is left to the grammar', (text) => {
  expect(readPlain(text, 0)).toBeNull()
})
