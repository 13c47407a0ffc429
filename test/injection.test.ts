import { describe, expect, test } from 'vitest'
import { edited, editedPlaces } from '../scripts/injection/edit.ts'
import { faults } from '../scripts/injection/faults/index.ts'
import { inject } from '../scripts/injection/inject.ts'
import { judge } from '../scripts/injection/judge.ts'
import { createRandom } from '../scripts/injection/random.ts'
import { reportTrials, shortfalls } from '../scripts/injection/report.ts'
import { readSpecimen } from '../scripts/injection/specimen.ts'

/** A report without faults that has a place for every kind of fault. */
const text = `云溪县水务局2023年工作总结
2023年，云溪县水务局全面贯彻上级部署，共办结来文419件，接待来访1250人次。截至12月底，各项工作进展顺利，台账清楚。
一、主要工作
（一）办文办会。全年办结来文419件，其中上级来文146件、平级来文98件、其他来文175件。召开会议36次，印发纪要28期，参会干部累计1840人次。
（二）资金管理。公务接待费预算44.06万元，支出31.69万元，节约12.37万元。全年基本支出1179.64万元。其中，人员经费986.52万元，占基本支出的83.63%。
（三）供水保障。全县供水企业由40家增加到50家，增长25%。自来水普及率由40%提高到48%，提高8个百分点。每户补助200—300元。充分发挥战斗堡垒作用，按照“先急后缓”的原则实施改造。
各片区工程如下：
片区\t工程处数（处）\t受益人口（人）
城郊片\t12\t24860
河谷片\t17\t31420
丘陵片\t20\t33150
合计\t49\t89430
二、存在问题
对照先进，还存在以下三个问题：一是人员力量不足，一线巡查跟不上。二是信息系统老化，涉及多个站点。三是宣传形式不多，进一步改进的空间较大。
三、下一步打算
2024年是实施规划的关键之年。6月30日前完成管网改造任务，年底前完成全部验收，惠及群众3000户。
`

const specimen = readSpecimen('hand-made', text)
const placesOf = (seed: string) =>
  faults.map(({ name, plantings }) => [name, [...plantings(specimen, createRandom(seed))].map(({ edits }) => edits)])

test('the hand-made report is clean', () => {
  expect(specimen.findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
})

describe.each(faults)('$name', ({ plantings }) => {
  const planted = [...plantings(specimen, createRandom('1'))]

  test('finds a place in the report', () => {
    expect(planted.length).toBeGreaterThan(0)
  })

  test('changes the text there and nowhere else', () => {
    for (const { edits, at } of planted) {
      const result = edited(text, edits)
      expect(result.text).not.toBe(text)
      const places = editedPlaces(edits)
      expect(places.map(({ start, end }) => result.text.slice(start, end))).toEqual(
        [...edits].sort((a, b) => a.start - b.start).map((edit) => edit.text),
      )
      if (at !== undefined) expect(edits[at]).toBeDefined()
    }
  })
})

describe('a seed', () => {
  test('decides what is planted where', () => {
    expect(placesOf('1')).toEqual(placesOf('1'))
    expect(placesOf('1')).not.toEqual(placesOf('2'))
  })

  test('chooses among all members', () => {
    const random = createRandom('members')
    const chosen = Array.from({ length: 100 }, () => random.below(4))
    expect(new Set(chosen)).toEqual(new Set([0, 1, 2, 3]))
    expect(random.shuffled([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5])
  })
})

describe('an edit', () => {
  test('carries the places of the text along', () => {
    const { text: changed, moved } = edited('甲乙丙丁戊', [
      { start: 1, end: 2, text: '' },
      { start: 3, end: 3, text: '新新' },
    ])
    expect(changed).toBe('甲丙新新丁戊')
    expect(moved({ start: 0, end: 1 })).toEqual({ start: 0, end: 1 })
    expect(moved({ start: 2, end: 3 })).toEqual({ start: 1, end: 2 })
    expect(moved({ start: 3, end: 5 })).toEqual({ start: 4, end: 6 })
  })

  test('may not overlap another', () => {
    expect(() =>
      edited('甲乙丙', [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ]),
    ).toThrow(RangeError)
  })
})

describe('the verdict', () => {
  const fault = faults.find(({ name }) => name === 'difference changed')
  if (fault === undefined) throw new Error('the kind is gone')
  const at = text.indexOf('12.37')
  const wrong = { start: at, end: at + 5, text: '12.73' }

  test('is found where the right rule reports the place, and nothing else', () => {
    expect(judge(specimen, fault, { edits: [wrong] })).toMatchObject({ isFound: true, others: [] })
  })

  test('is missed, with the finding as another one, where the wrong rule does', () => {
    const other = { ...fault, rules: ['arithmetic/growth'], mayAlso: [] } as const
    const { isFound, others } = judge(specimen, other, { edits: [wrong] })
    expect(isFound).toBe(false)
    expect(others.map(({ rule }) => rule)).toEqual(['arithmetic/difference'])
  })

  test('counts into a table and against its goal', () => {
    const trials = inject([specimen], [fault, { ...fault, name: 'unheard of', rules: ['wording'] }], {
      seed: '1',
      most: 1,
    })
    expect(reportTrials(trials)).toMatch(/^difference changed +1 +1 +1\.000 +0\.97 +0$/m)
    expect(shortfalls(trials)[0]).toBe('unheard of: 0 of 1 found, the goal is 0.97')
  })
})
