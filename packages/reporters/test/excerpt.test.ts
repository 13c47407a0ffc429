import { createLocator } from '@hegao/parser'
import { displayWidth, excerptAt } from '@hegao/reporters'
import { describe, expect, it } from 'vitest'

function at(text: string, quote: string, width: number) {
  const start = text.indexOf(quote)
  return excerptAt(text, createLocator(text).position(start, start + quote.length), width)
}

describe('excerptAt', () => {
  it('gives a short line whole', () => {
    expect(at('第一行\n共收文12件。\r\n第三行', '12件', 40)).toEqual({
      line: 2,
      before: '共收文',
      marked: '12件',
      after: '。',
    })
  })

  it('cuts a long line on both sides', () => {
    const text = `${'前'.repeat(100)}12件${'后'.repeat(100)}`
    const excerpt = at(text, '12件', 24)
    expect(excerpt.before).toMatch(/^…前+$/)
    expect(excerpt.after).toMatch(/^后+…$/)
    expect(displayWidth(excerpt.before + excerpt.marked + excerpt.after)).toBeLessThanOrEqual(24 + 2)
  })

  it('gives the room that one side does not need to the other', () => {
    const excerpt = at(`12件${'后'.repeat(100)}`, '12件', 24)
    expect(excerpt).toMatchObject({ before: '', after: `${'后'.repeat(10)}…` })
    expect(at(`${'前'.repeat(100)}12件`, '12件', 24)).toMatchObject({ before: `…${'前'.repeat(10)}`, after: '' })
  })

  it('marks only the first line of a place that runs over a line end', () => {
    expect(at('甲乙\n丙丁', '乙\n丙', 40)).toEqual({ line: 1, before: '甲', marked: '乙', after: '' })
  })

  it('cuts a place that is wider than the window', () => {
    const excerpt = at(`起${'长'.repeat(50)}终`, '长'.repeat(50), 20)
    expect(excerpt).toEqual({ line: 1, before: '…', marked: `${'长'.repeat(10)}…`, after: '' })
  })

  it('does not split surrogate pairs', () => {
    const { before } = at(`${'𠮷'.repeat(20)}12件`, '12件', 14)
    expect(before).toBe(`…${'𠮷'.repeat(5)}`)
  })
})
