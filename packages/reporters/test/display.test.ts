import { alignRows, displayWidth, printable, truncate } from '@hegao/reporters'
import { describe, expect, it } from 'vitest'

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['核稿', 4],
    ['（一）a', 7],
    ['𠮷', 2],
    ['％', 2],
    ['', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
})

describe('truncate', () => {
  it('leaves alone what fits', () => {
    expect(truncate('全年收文', 8)).toBe('全年收文')
  })
  it.each([7, 6, 5, 4, 3, 2, 1])('never exceeds %i columns', (width) => {
    const cut = truncate('全年收文', width)
    expect(cut.endsWith('…')).toBe(true)
    expect(displayWidth(cut)).toBeLessThanOrEqual(width)
  })
  it('does not split a surrogate pair', () => {
    expect(truncate('𠮷𠮷𠮷', 5)).toBe('𠮷𠮷…')
  })
})

describe('printable', () => {
  it('lets no escape sequence through and keeps the length', () => {
    const text = 'a\u001b[31m\u0007\u202e\u200b\tb'
    expect(printable(text)).toBe('a·[31m··· b')
    expect(printable(text)).toHaveLength(text.length)
  })
})

describe('alignRows', () => {
  it('aligns by display width, to either side', () => {
    expect(
      alignRows(
        [
          ['收文', '5', '件'],
          ['a', '1200', '份'],
        ],
        [{}, { align: 'right' }, {}],
      ),
    ).toEqual(['收文     5  件', 'a     1200  份'])
  })
  it('cuts cells that are too wide', () => {
    expect(alignRows([['政务信息采用率', 'x']], [{ maxWidth: 7 }, {}])).toEqual(['政务信…  x'])
  })
})
