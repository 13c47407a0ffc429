import { CodeUnitSet } from '@hegao/numerals'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('CodeUnitSet', () => {
  it('knows its members and their ranks, at both ends of a word and of the range', () => {
    const set = new CodeUnitSet([31, 0, 32, 63, 64, 0xffff, 31])
    expect([0, 31, 32, 63, 64, 0xffff].map((unit) => set.rank(unit))).toEqual([0, 1, 2, 3, 4, 5])
    expect([1, 30, 33, 62, 65, 0xfffe].map((unit) => set.has(unit))).toEqual(Array(6).fill(false))
  })

  it('has no member where it was given none', () => {
    expect(new CodeUnitSet([]).has(0)).toBe(false)
  })

  it('ranks any members as a sorted list does', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const set = new CodeUnitSet(units)
        const sorted = [...units].sort((a, b) => a - b)
        expect(sorted.map((unit) => set.rank(unit))).toEqual(sorted.map((_, index) => index))
        expect(units.every((unit) => set.has(unit))).toBe(true)
        const others = units.map((unit) => (unit + 1) & 0xffff).filter((unit) => !units.includes(unit))
        expect(others.some((unit) => set.has(unit))).toBe(false)
      }),
    )
  })
})
