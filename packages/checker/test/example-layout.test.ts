import { describe, expect, it } from 'vitest'
import { readMarked } from '../src/examples.ts'

describe('the layout of an example', () => {
  it('is taken out of the text, and holds until it changes', () => {
    const example =
      '[黑体 16 居中]一、主要工作\n[仿宋_GB2312 15.5 空2 行28]全年办结⟦来文[宋体 14 粗]31件⟧。\n召开会议12次。'
    const { text, marked, places, layout } = readMarked(example)
    expect(text).toBe('一、主要工作\n全年办结来文31件。\n召开会议12次。')
    expect(marked).toBe('一、主要工作\n全年办结⟦来文31件⟧。\n召开会议12次。')
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['来文31件'])
    expect(layout?.paragraphs.map(({ alignment, firstLineIndent }) => [alignment, firstLineIndent])).toEqual([
      ['center', null],
      [null, 2],
      [null, 2],
    ])
    const runs = layout?.paragraphs.flatMap(({ characters }) =>
      characters.map(({ start, end, font, size, bold }) => [text.slice(start, end), font, size, bold]),
    )
    expect(runs).toEqual([
      ['一、主要工作', '黑体', 16, false],
      ['全年办结来文', '仿宋_GB2312', 15.5, false],
      ['31件。', '宋体', 14, true],
      ['召开会议12次。', '宋体', 14, true],
    ])
  })

  it('has pages, and numbers that are written by themselves', () => {
    const { text, layout } = readMarked('[纸 210×297 上37 下35 左28 右26 网格29 页码— # —]\n[黑体 16 自动]一、主要工作')
    expect(text).toBe('一、主要工作')
    expect(layout?.pages).toEqual([
      {
        start: 0,
        end: 6,
        width: 210,
        height: 297,
        top: 37,
        bottom: 35,
        left: 28,
        right: 26,
        linePitch: 29,
        pageNumber: '— # —',
      },
    ])
    expect(layout?.paragraphs.map(({ numberEnd }) => text.slice(0, numberEnd))).toEqual(['一、'])
  })

  it('is none where brackets belong to the text', () => {
    const { text, layout } = readMarked('云水发[2024]3号，见[附表 略]。')
    expect(text).toBe('云水发[2024]3号，见[附表 略]。')
    expect(layout).toBeUndefined()
  })
})
