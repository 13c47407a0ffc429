import {
  above,
  add,
  atLeast,
  atMost,
  below,
  closed,
  contains,
  type Decimal,
  decimal,
  divide,
  everything,
  exactly,
  hull,
  type Interval,
  intersection,
  intersects,
  isExact,
  multiply,
  negate,
  open,
  printed,
  rounded,
  scale,
  subtract,
} from '@hegao/numerals'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { written } from './reading.ts'

const d = (value: string | number): Decimal => decimal(value)

describe('what a printed figure stands for', () => {
  test.each([
    ['12.3', '0.1', '[12.25, 12.4)'],
    ['-12.3', '0.1', '(-12.4, -12.25]'],
    ['419', '1', '[418.5, 420)'],
    ['0', '0.1', '(-0.1, 0.1)'],
  ])('%s in units of %s', (value, ulp, expected) => {
    expect(written(printed(d(value), d(ulp)))).toBe(expected)
  })

  test('without a unit it stands for itself', () => {
    expect(written(printed(d(5), null))).toBe('[5, 5]')
  })

  test('rounded alone is narrower', () => {
    expect(written(rounded(d('12.3'), d('0.1')))).toBe('[12.25, 12.35)')
    expect(written(rounded(d('-12.3'), d('0.1')))).toBe('(-12.35, -12.25]')
  })
})

describe('sets', () => {
  test('members', () => {
    expect(contains(open(d(1), d(2)), d(1))).toBe(false)
    expect(contains(closed(d(1), d(2)), d(2))).toBe(true)
    expect(contains(above(d(5000)), d(5000))).toBe(false)
    expect(contains(atLeast(d(5000)), d(5000))).toBe(true)
    expect(contains(atMost(d(5)), d(6))).toBe(false)
    expect(contains(everything, d(6))).toBe(true)
  })

  test('neighbours that only touch at an open end do not meet', () => {
    expect(intersects(below(d(5)), atLeast(d(5)))).toBe(false)
    expect(intersects(atMost(d(5)), atLeast(d(5)))).toBe(true)
    expect(written(intersection(above(d(3)), closed(d(1), d(4))) ?? undefined)).toBe('(3, 4]')
    expect(intersection(below(d(3)), above(d(4)))).toBeNull()
  })

  test('the hull spans the gap', () => {
    expect(written(hull(exactly(d(1)), open(d(4), d(5))))).toBe('[1, 5)')
    expect(written(hull(exactly(d(1)), above(d(4))))).toBe('[1, ∞)')
  })

  test('exactness', () => {
    expect(isExact(exactly(d(3)))).toBe(true)
    expect(isExact(above(d(3)))).toBe(false)
  })
})

describe('arithmetic', () => {
  test.each([
    [add(closed(d(1), d(2)), open(d(10), d(20))), '(11, 22)'],
    [add(exactly(d('0.1')), exactly(d('0.2'))), '[0.3, 0.3]'],
    [subtract(exactly(d(10)), open(d(1), d(2))), '(8, 9)'],
    [subtract(above(d(10)), exactly(d(1))), '(9, ∞)'],
    [negate(atLeast(d(3))), '(-∞, -3]'],
    [scale(closed(d(1), d(2)), d(-3)), '[-6, -3]'],
    [scale(everything, d(0)), '[0, 0]'],
    [multiply(closed(d(-1), d(2)), closed(d(3), d(4))), '[-4, 8]'],
    [multiply(above(d(2)), exactly(d(3))), '(6, ∞)'],
    [multiply(above(d(-2)), exactly(d(0))), '[0, 0]'],
    [multiply(atLeast(d(0)), open(d(1), d(2))), '[0, ∞)'],
    [multiply(open(d(0), d(1)), open(d(0), d(1))), '(0, 1)'],
    [multiply(everything, exactly(d(-1))), '(-∞, ∞)'],
    [divide(exactly(d(6)), exactly(d(3))), '[2, 2]'],
    [divide(exactly(d(6)), closed(d(2), d(3))), '[2, 3]'],
    [divide(closed(d(-6), d(6)), closed(d(2), d(3))), '[-3, 3]'],
    [divide(exactly(d(6)), closed(d(-3), d(-2))), '[-3, -2]'],
    [divide(exactly(d(6)), above(d(0))), '(0, ∞)'],
    [divide(exactly(d(6)), above(d(2))), '(0, 3)'],
    [divide(exactly(d(1)), closed(d(-1), d(1))), '(-∞, ∞)'],
    [divide(above(d(6)), exactly(d(2))), '(3, ∞)'],
  ])('case %# gives %s', (result, expected) => {
    expect(written(result)).toBe(expected)
  })

  const interval = fc
    .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 30 }), fc.boolean(), fc.boolean())
    .map(([min, width, minOpen, maxOpen]): Interval => {
      const isOpen = width > 0
      return { min: d(min), max: d(min + width), minOpen: isOpen && minOpen, maxOpen: isOpen && maxOpen }
    })

  /** The ends, where they are members, and the middle. */
  function members(of: Interval): Decimal[] {
    const ends = [of.min, of.max].filter((end): end is Decimal => end !== null)
    return [...ends, ...ends.slice(0, 1).map((low) => low.plus(ends[1] ?? low).times('0.5'))].filter((x) =>
      contains(of, x),
    )
  }

  test('what members give is a member of what intervals give', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        for (const x of members(a)) {
          for (const y of members(b)) {
            expect(contains(add(a, b), x.plus(y))).toBe(true)
            expect(contains(subtract(a, b), x.minus(y))).toBe(true)
            expect(contains(multiply(a, b), x.times(y))).toBe(true)
            // x ÷ y need not be a finite decimal: compare x with the ends times y.
            if (!y.eq(0)) expect(contains(scale(divide(a, b), y), x)).toBe(true)
          }
        }
      }),
    )
  })
})
