import { describe, expect, it } from 'vitest'
import { loadSegmenter, trySegmenter } from '../src/segmenter.ts'

/** The words of a text as a loaded segmenter gives them. */
async function wordsOf(text: string): Promise<string[]> {
  const { segmenter } = await trySegmenter('jieba-wasm')
  return (segmenter?.segment(text) ?? []).map(({ start, end }) => text.slice(start, end))
}

describe('jieba-wasm', () => {
  it('keeps the words of the genre together', async () => {
    expect(await wordsOf('全镇三公经费支出')).toEqual(['全镇', '三公经费', '支出'])
    expect(await wordsOf('一般公共预算收入')).toEqual(['一般公共预算', '收入'])
    expect(await wordsOf('县乡村振兴局牵头')).toContain('乡村振兴局')
  })

  it('does not lose a word of its own to the words added', async () => {
    expect(await wordsOf('完成年度目标')).toEqual(['完成', '年度', '目标'])
    expect(await wordsOf('累计入库')).toEqual(['累计', '入库'])
    expect(await wordsOf('其中小学')).toEqual(['其中', '小学'])
  })

  it('guesses no words out of single characters', async () => {
    expect(await wordsOf('全年共派车')).toEqual(['全年', '共', '派', '车'])
  })

  it('gives words that make up the text, in order, at offsets in UTF-16 code units', async () => {
    const text = '新增𬭚测点，GDP与党员组织关系'
    const { segmenter } = await trySegmenter('jieba-wasm')
    const words = segmenter?.segment(text) ?? []
    expect(words.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    expect(words.at(0)?.start).toBe(0)
    expect(words.at(-1)?.end).toBe(text.length)
  })
})

describe('loadSegmenter', () => {
  it('gives the one asked for, and none for none', async () => {
    expect((await loadSegmenter('jieba-wasm'))?.name).toBe('jieba-wasm')
    expect(await loadSegmenter('none')).toBeNull()
  })
})
