import { extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'

const claims = (text: string) =>
  extract(parse(`云溪县2024年工作计划\n${text}`)).map(
    ({ text: quantity, metric, status, role }) => `${quantity} ${metric} ${status} ${role}`,
  )

describe('what is given and no aim, though a plan tells it', () => {
  it.each([
    ['今年高校毕业生达20万人，要多渠道促进就业。', '20万人 高校毕业生 actual level'],
    ['帮助高校毕业生等青年就业20万人。', '20万人 青年就业 planned target'],
    ['今年是云溪建县70周年。', '70周年 云溪建县 actual level'],
    ['将参保不足1年的农民工等失业人员纳入保障。', '不足1年 参保 planned level'],
    ['推进云溪10万吨大豆油二期项目。', '10万吨 大豆油二期项目 planned level'],
    ['新增碳素纤维产量10万吨。', '10万吨 新增碳素纤维产量 planned target'],
    ['围绕研发、转化、应用三条主线推进创新。', '三条 主线推进创新 planned level'],
    ['新建三条道路。', '三条 新建道路 planned target'],
  ])('%s', (text, claim) => {
    expect(claims(text)).toContain(claim)
  })
})

describe('what 是 tells of a length of time', () => {
  it.each([
    ['“十四五”时期是极不平凡的五年。', '五年 “十四五”时期 actual level'],
    ['是云溪发展极不平凡的五年。', '五年 云溪发展极不平凡 actual level'],
    ['以优异成绩庆祝云溪建县70周年。', '70周年 云溪建县 actual level'],
    ['以云溪建县70周年为契机办好展览。', '70周年 云溪建县 actual level'],
    ['对我们这样一个拥有14亿人口的国家来说，吃饭是大事。', '14亿人口 人口 actual level'],
  ])('%s', (text, claim) => {
    expect(
      extract(parse(text)).map(({ text: q, metric, status, role }) => `${q} ${metric} ${status} ${role}`),
    ).toContain(claim)
  })
})
