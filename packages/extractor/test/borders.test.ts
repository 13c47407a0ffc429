import { extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'

const claims = (text: string) =>
  extract(parse(text)).map((claim) => [claim.text, claim.unit, claim.value.min, claim.base, claim.scope.period])

describe('where a quantity ends and what is a name', () => {
  it('leaves 次 to 次干道', () => {
    expect(claims('9条次干道开工。')).toEqual([['9条', '条', 9, null, null]])
    expect(claims('检查线路9条次。')).toEqual([['9条次', '条次', 9, null, null]])
  })

  it('takes rules named after a body, and kinds of vehicles, for names', () => {
    expect(claims('贯彻自治区28条规定。')).toEqual([])
    expect(claims('制定28条规定。').map(([text]) => text)).toEqual(['28条'])
    expect(claims('整治违规电动三四轮车。')).toEqual([])
  })

  it('reads a noun behind a bare magnitude', () => {
    expect(claims('惠及上千万家庭。')).toEqual([['上千万家庭', '家庭', 10_000_000, null, null]])
  })

  it('counts how often something was lowered', () => {
    expect(claims('两次降低收费标准、两次下调水价。').map(([, , min]) => min)).toEqual([2, 2])
  })
})

describe('what a change is measured against', () => {
  it('is told by the lead of a list', () => {
    expect(claims('轻工业品产量比上年有所减少：棉纱减少14%，棉布减少16%。').map(([, , , base]) => base)).toEqual([
      '比上年',
      '比上年',
    ])
  })

  it('is not the head', () => {
    expect(claims('护理人员补贴全年人均增长2400元。')).toEqual([['2400元', '元', 2400, null, '全年']])
  })
})
