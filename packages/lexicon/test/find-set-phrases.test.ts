import { findSetPhrases } from '@hegao/lexicon'
import { describe, expect, it } from 'vitest'

const found = (text: string) => findSetPhrases(text).map(({ entry }) => entry.term)

describe('findSetPhrases', () => {
  it.each([
    ['严格落实三会一课制度12次', ['三会一课']],
    ['第一时间上报，进一步压实责任', ['第一时间', '进一步']],
    ['拨打120急救电话', ['120急救']],
    ['五一前后到一线慰问', ['五一', '一线']],
    ['一网通办和一网统管', ['一网通办', '一网统管']],
  ])('finds the phrases in %s', (text, terms) => {
    expect(found(text)).toEqual(terms)
  })

  it.each([
    '服务3万家企业',
    '历时二十一天',
    '办理120件',
    '开展活动120余场次',
    '完成投资的110.9%',
    '会前、会中、会后三环节',
    '每两周一次',
    '每周一次',
    '得分八十分',
    '召开会议一次',
    '拨款5千万元',
  ])('leaves the number alone in %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('gives ranges that slice to the phrase', () => {
    const text = '澄江新区全面推行一网通办，三公经费下降3%'
    for (const { start, end, entry } of findSetPhrases(text)) expect(text.slice(start, end)).toBe(entry.term)
    expect(found(text)).toEqual(['一网通办', '三公经费'])
  })
})
