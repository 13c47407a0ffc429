import { segmenterWords } from '@hegao/lexicon'
import { describe, expect, it } from 'vitest'

describe('segmenterWords', () => {
  const words = segmenterWords()

  it('holds words of the tables that a general dictionary cuts through', () => {
    expect(words).toEqual(expect.arrayContaining(['三公经费', '一般公共预算', '乡村振兴局', '平方公里', '比上年同期']))
  })

  it('holds each word once', () => {
    expect(words.length).toBe(new Set(words).size)
  })

  it('holds no single characters, marks, figures or letters', () => {
    expect(words.filter((word) => !/^\p{Script=Han}{2,}$/u.test(word))).toEqual([])
  })

  it('leaves out what can be part of a number, redundant phrases and cues of status', () => {
    for (const term of ['千万', '十分', '开展讲党课', '年初预算安排']) expect(words).not.toContain(term)
  })
})
