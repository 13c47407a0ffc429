import { parse } from '@hegao/parser'
import { describe, expect, test } from 'vitest'
import { renderBlocks, renderOutline, renderRows } from './render.ts'

const cases: { name: string; text: string; rows: readonly string[] }[] = [
  {
    name: 'with pipes at both ends and alignment',
    text: '| 项目 | 金额（万元） | 增长 |\n| :--- | ---: | :---: |\n| 税收 | 800 | 3.2% |\n|非税|200||',
    rows: ['项目 | 金额（万元） | 增长', '税收 | 800 | 3.2%', '非税 | 200 | '],
  },
  {
    name: 'without pipes at the ends',
    text: '项目 | 金额\n--- | ---\n税收 | 800\n非税 | 200',
    rows: ['项目 | 金额', '税收 | 800', '非税 | 200'],
  },
  {
    name: 'with an escaped pipe',
    text: '| 项目 | 金额 |\n|-|-|\n| 甲\\|乙 | 800 |',
    rows: ['项目 | 金额', '甲\\|乙 | 800'],
  },
  {
    name: 'with tabs around the cells',
    text: '|\t项目\t|\t金额\t|\n|\t---\t|\t---\t|\n|\t税收\t|\t800\t|',
    rows: ['项目 | 金额', '税收 | 800'],
  },
  {
    name: 'with dashes for empty cells',
    text: '| 项目 | 金额 |\n| --- | --- |\n| - | - |\n| 税收 | 800 |',
    rows: ['项目 | 金额', '- | -', '税收 | 800'],
  },
  {
    name: 'two with a blank line between',
    text: '| 项目 | 金额 |\n| --- | --- |\n| 税收 | 800 |\n\n| 镇 | 户 |\n| --- | --- |\n| 柳河 | 12 |',
    rows: ['项目 | 金额', '税收 | 800', '—', '镇 | 户', '柳河 | 12'],
  },
  {
    name: 'up to the next paragraph',
    text: '| 项目 | 金额 |\n| --- | --- |\n| 税收 | 800 |\n全年收入增长3%。\n| 完 |',
    rows: ['项目 | 金额', '税收 | 800'],
  },
  {
    name: 'in one column',
    text: '| 项目 |\n| --- |\n| 税收 |',
    rows: ['项目', '税收'],
  },
  {
    name: 'no: a rule of another number of cells',
    text: '| 项目 | 金额 |\n| --- | --- | --- |\n| 税收 | 800 |',
    rows: [],
  },
  { name: 'no: a blank line above the rule', text: '首页 | 新闻\n\n--- | ---\n政务 | 公开', rows: [] },
  { name: 'no: a rule without a pipe', text: '工作总结\n---\n首页 | 新闻', rows: [] },
  { name: 'no: lines of links without a rule', text: '首页 | 新闻 | 政务\n公开 | 服务 | 互动', rows: [] },
]

describe('a Markdown table', () => {
  for (const { name, text, rows } of cases) {
    test(name, () => expect(renderRows(parse(text), text)).toEqual(rows))
    test(`${name}, with CRLF`, () => {
      const dos = text.replaceAll('\n', '\r\n')
      expect(renderRows(parse(dos), dos)).toEqual(rows)
    })
  }
})

test('a Markdown table right below the title and inside a section', () => {
  const table = '| 项目 | 金额 |\n| --- | --- |\n| 一、税收 | 800 |\n| 二、非税 | 200 |'
  const report = parse(
    `# 云溪县2023年工作总结\n\n${table}\n\n## 一、成效\n\n收入增长。\n\n${table}\n\n## 二、打算\n\n继续努力。`,
  )
  expect(renderBlocks(report)).toEqual(['title', 'table', 'section', 'section'])
  expect(renderOutline(report)).toEqual([
    '一、 税收',
    '二、 非税',
    '一、 成效',
    '  一、 税收',
    '  二、 非税',
    '二、 打算',
  ])
})

test('a table at the very top is no title', () => {
  expect(renderBlocks(parse('| 项目名称 | 金额 |\n| --- | --- |\n| 税收 | 800 |\n全年收入增长。'))).toEqual([
    'table',
    'paragraph',
  ])
})
