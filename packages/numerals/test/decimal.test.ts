import { type Decimal, decimal, lastSignificantPlace, powerOfTen } from '@hegao/numerals'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** A decimal as a whole number of its 40th decimal place, which bigints can reckon with. */
function scaledUp(value: Decimal): bigint {
  const [whole = '', fraction = ''] = value.toFixed().split('.')
  return BigInt(whole + fraction.padEnd(40, '0'))
}

const scale = 10n ** 40n

/** Literals of up to 34 digits: safe integers and longer ones, round ones and fractions. */
const literal = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.constantFrom('0', '0', '1', '2', '5', '9'), { minLength: 1, maxLength: 22 }),
    fc.array(fc.constantFrom('0', '3', '5', '7'), { maxLength: 12 }),
  )
  .map(([negative, whole, fraction]) => {
    const point = fraction.length === 0 ? '' : `.${fraction.join('')}`
    return `${negative ? '-' : ''}${whole.join('')}${point}`
  })
const number = literal.map((written) => decimal(written))

describe('arithmetic is exact', () => {
  test('sums and differences', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(scaledUp(a.plus(b))).toBe(scaledUp(a) + scaledUp(b))
        expect(scaledUp(a.minus(b))).toBe(scaledUp(a) - scaledUp(b))
      }),
      { numRuns: 500 },
    )
  })

  test('products', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(scaledUp(a.times(b)) * scale).toBe(scaledUp(a) * scaledUp(b))
      }),
      { numRuns: 500 },
    )
  })

  test('quotients are cut off towards zero after 40 places', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        fc.pre(!b.eq(0))
        expect(scaledUp(a.div(b))).toBe((scaledUp(a) * scale) / scaledUp(b))
      }),
      { numRuns: 500 },
    )
    expect(decimal(-2).div(3).toFixed()).toBe(`-0.${'6'.repeat(40)}`)
    expect(() => decimal(1).div(0)).toThrow(RangeError)
  })

  test('order', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const difference = scaledUp(a) - scaledUp(b)
        expect(a.cmp(b)).toBe(difference > 0n ? 1 : difference < 0n ? -1 : 0)
        expect([a.lt(b), a.lte(b), a.gt(b), a.gte(b), a.eq(b)]).toEqual([
          difference < 0n,
          difference <= 0n,
          difference > 0n,
          difference >= 0n,
          difference === 0n,
        ])
      }),
      { numRuns: 500 },
    )
  })

  test('beyond the safe integers', () => {
    const large = decimal('9007199254740993')
    expect(large.plus(1).minus(1).eq(large)).toBe(true)
    expect(large.times(large).toFixed()).toBe('81129638414606699710187514626049')
    expect(decimal(94906267).times(94906267).toFixed()).toBe('9007199515875289')
  })
})

describe('one number, one form', () => {
  test.each([
    ['1.50', '1.5'],
    ['0100', '100'],
    ['-0', '0'],
    ['0.000', '0'],
    ['1e3', '1000'],
    ['-2.5E-3', '-0.0025'],
    ['.5', '0.5'],
  ])('%s is %s', (written, plain) => {
    expect(decimal(written)).toEqual(decimal(plain))
    expect(decimal(written).toFixed()).toBe(plain)
  })

  test('numbers are taken as they are printed', () => {
    expect(decimal(0.1).toFixed()).toBe('0.1')
    expect(decimal(1e21).toFixed()).toBe('1000000000000000000000')
    expect(decimal(-0).toFixed()).toBe('0')
  })

  test('what is written is read back', () => {
    fc.assert(
      fc.property(number, (value) => {
        expect(decimal(value.toFixed())).toEqual(value)
        expect(value.toNumber()).toBe(Number(value.toFixed()))
        expect(JSON.stringify([value])).toBe(`["${value}"]`)
      }),
    )
  })

  test.each(['', '.', '-', '1,5', '1.2.3', 'e5', ' 1', 'NaN', '一'])('%j is no decimal', (written) => {
    expect(() => decimal(written)).toThrow(RangeError)
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is no decimal', (value) => {
    expect(() => decimal(value)).toThrow(RangeError)
  })
})

test('cuts towards zero', () => {
  expect(decimal('12.987').cutOff(2).toFixed()).toBe('12.98')
  expect(decimal('-12.987').cutOff().toFixed()).toBe('-12')
  expect(decimal('12.9').cutOff(3).toFixed()).toBe('12.9')
})

test('rounds, a half away from zero', () => {
  expect(decimal('12.987').round(2).toFixed()).toBe('12.99')
  expect(decimal('12.984').round(2).toFixed()).toBe('12.98')
  expect(decimal('12.985').round(2).toFixed()).toBe('12.99')
  expect(decimal('-12.5').round().toFixed()).toBe('-13')
  expect(decimal('999.99').round(1).toFixed()).toBe('1000')
  expect(decimal('12.9').round(3).toFixed()).toBe('12.9')
})

test.each([
  [5300, 2],
  [88, 0],
  ['12.5', -1],
  [0, 0],
])('the last significant place of %s is 10 to the power of %d', (value, exponent) => {
  expect(lastSignificantPlace(decimal(value))).toEqual(powerOfTen(exponent))
})
