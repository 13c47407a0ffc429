import { confusables, findConfusables } from '@hegao/lexicon'
import { describe, expect, it } from 'vitest'

const found = (text: string) =>
  findConfusables(text).map(({ start, end, entry }) => [text.slice(start, end), entry.right])

describe('findConfusables', () => {
  it.each([
    ['截止目前，云溪县共印发文件419份。', '截止目前', '截至目前'],
    ['建立隐患整改台帐。', '台帐', '台账'],
    ['要求各单位登陆平台填报。', '登陆平台', '登录平台'],
    ['及时按排值班人员。', '按排', '安排'],
    ['调拨防汛物质3批。', '防汛物质', '防汛物资'],
  ])('finds the wrong form in %s', (text, wrong, right) => {
    expect(found(text)).toEqual([[wrong, right]])
  })

  it.each([
    '按排名先后表彰10个村。',
    '公布署名文章3篇。',
    '向受灾群众送到帐篷20顶。',
    '预防犯罪宣讲12场。',
    '云溪县尤其它的南部山区。',
    '澄江新区企业家俱乐部成立。',
    '教授与学生座谈。',
    '深入学习贯彻全会精神。',
  ])('stays silent in %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('confusables', () => {
  it('are found by their own wrong form', () => {
    const missed = confusables.filter(
      ({ wrong, right }) => !found(wrong).some(([, suggestion]) => suggestion === right),
    )
    expect(missed.map(({ wrong }) => wrong)).toEqual([])
  })

  it('are silent in every exception', () => {
    const alarms = confusables.flatMap((entry) =>
      entry.exceptions.filter((context) => findConfusables(context).some((match) => match.entry === entry)),
    )
    expect(alarms).toEqual([])
  })

  it('suggest nothing that is itself wrong', () => {
    const circles = confusables.filter(({ right }) => findConfusables(right).some(({ entry }) => entry.right !== right))
    expect(circles.map(({ right }) => right)).toEqual([])
  })

  it('give the reason as one clause without an end mark', () => {
    expect(confusables.filter(({ note }) => /[。；]$/.test(note)).map(({ note }) => note)).toEqual([])
  })
})
