import { leaves, parse } from '@hegao/parser'
import { describe, expect, test } from 'vitest'

const sentences = (text: string): string[] =>
  [...leaves(parse(text))].filter(({ leaf }) => leaf.type === 'sentence').map(({ leaf }) => leaf.value)

describe('sentences', () => {
  test('end at 。！？ and ……', () =>
    expect(sentences('全年开会26次。效果如何？很好！任重道远……仍须努力。')).toEqual([
      '全年开会26次。',
      '效果如何？',
      '很好！',
      '任重道远……',
      '仍须努力。',
    ]))
  test('do not end inside quotation marks or brackets', () =>
    expect(sentences('坚持“稳字当头。先立后破。”的要求（详见附表。共3张）推进工作。再鼓干劲。')).toEqual([
      '坚持“稳字当头。先立后破。”的要求（详见附表。共3张）推进工作。',
      '再鼓干劲。',
    ]))
  test('end where a quotation ends them', () =>
    expect(sentences('大家说：“这件事办得好。”会后逐项落实。')).toEqual(['大家说：“这件事办得好。”', '会后逐项落实。']))
  test('an unpaired mark encloses nothing', () =>
    expect(sentences('深化“放管服改革。优化环境。')).toEqual(['深化“放管服改革。', '优化环境。']))
  test('a decimal point ends nothing', () => expect(sentences('完成投资12.5亿元.继续推进')).toHaveLength(1))
})
