import { extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'

const changes = (text: string) =>
  extract(parse(text)).map(({ text: quantity, role, value, base }) => [quantity, role, value.min, base])

describe('changes and their bases', () => {
  it('are told by 净增 behind a level of the same unit, not of new things', () => {
    expect(
      changes('生产总值达到526亿元、净增160亿元。净增企业9家。').map(([quantity, role]) => [quantity, role]),
    ).toEqual([
      ['526亿元', 'level'],
      ['160亿元', 'change'],
      ['9家', 'level'],
    ])
  })

  it('end before their verb, also with 了', () => {
    expect(changes('合格率比2020年下降了3.9个百分点，废品较2019年减少了12件。')).toEqual([
      ['3.9个百分点', 'change', -3.9, '比2020年'],
      ['12件', 'change', -12, '较2019年'],
    ])
  })

  it('share a base where a change is told twice', () => {
    expect(changes('制发文件402份，比上年减少38份，下降8.6%。').slice(1)).toEqual([
      ['38份', 'change', -38, '比上年'],
      ['8.6%', 'change', -8.6, '比上年'],
    ])
    expect(changes('收入20亿元，比2019年的16亿元增加4亿元，增长25%。').slice(2)).toEqual([
      ['4亿元', 'change', 4e8, '比2019年'],
      ['25%', 'change', 25, '比2019年'],
    ])
  })

  it('do not share a base with the change of another time', () => {
    expect(changes('1979年到1983年产值平均每年增长7.9%，1984年增长14.5%。').map(([, , , base]) => base)).toEqual([
      '平均每年',
      null,
    ])
  })

  it('take the sign of a verb that has what is measured for its object, for the whole list', () => {
    expect(changes('调减玉米面积77万亩，增加水稻面积26万亩、蔬菜16万亩。')).toEqual([
      ['77万亩', 'change', -770000, null],
      ['26万亩', 'change', 260000, null],
      ['16万亩', 'change', 160000, null],
    ])
  })

  it.each([
    ['产能是建厂时的3倍。', '建厂时'],
    ['退回率3.4%，高于考核上限0.4个百分点。', '高于考核上限'],
    ['工业总产值超过计划14%。', '超过计划'],
    ['起数较“十三五”同期分别下降6%、5%。', '较“十三五”同期'],
    ['最低工资年均增幅3.9%。', '年均'],
    ['1956年比1950年，棉布供应增加两倍，胶鞋增加一倍。', '比1950年'],
    ['在去年实际支出水平的基础上增长5%。', '去年实际支出水平'],
    ['在深入调研的基础上增长5%。', null],
  ])('%s', (text, base) => {
    expect(changes(text).at(-1)?.[3]).toBe(base)
  })

  it('do not take the 比 of a ratio for a base', () => {
    expect(changes('城乡收入比由2005年的5∶1缩小到2.6∶1。').map(([, , , base]) => base)).toEqual([null, null])
  })
})
