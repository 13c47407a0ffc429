import { describe, expect, it } from 'vitest'
import { whiteSpace } from '../src/frames/white-space.ts'

describe('whiteSpace', () => {
  it('holds every code unit that \\s stands for, and no other', () => {
    const found = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter((one) =>
      /\s/.test(one),
    )
    expect(whiteSpace).toBe(found.join(''))
  })
})
