import { parse } from '@hegao/parser'
import { describe, expect, test } from 'vitest'
import { renderBlocks, renderRows } from './render.ts'

const tables: { name: string; lines: readonly string[]; rows: readonly string[] }[] = [
  {
    name: 'heads and figures',
    lines: ['项目      2022年  2023年', '一、税收      780     800', '二、非税      210     200'],
    rows: ['项目 | 2022年 | 2023年', '一、税收 | 780 | 800', '二、非税 | 210 | 200'],
  },
  {
    name: 'full-width spaces, words set wide, dashes for empty cells',
    lines: ['项　目　　预算数　　增长（%）', '税收收入　　８００　　1.5', '合　计　　1,000　　—'],
    rows: ['项　目 | 预算数 | 增长（%）', '税收收入 | ８００ | 1.5', '合　计 | 1,000 | —'],
  },
  {
    name: 'a column of units',
    lines: ['指标  单位  数值', '发电量  万千瓦时  38460', '水泥  万吨  86.4', '村道  公里  ≥12'],
    rows: ['指标 | 单位 | 数值', '发电量 | 万千瓦时 | 38460', '水泥 | 万吨 | 86.4', '村道 | 公里 | ≥12'],
  },
  {
    name: 'figures with units and ranges',
    lines: ['柳河镇  120户  3.2%', '石桥乡  86户  -1.1%', '城关镇  150—160户  4%'],
    rows: ['柳河镇 | 120户 | 3.2%', '石桥乡 | 86户 | -1.1%', '城关镇 | 150—160户 | 4%'],
  },
]

describe('a table that gaps of spaces part', () => {
  for (const { name, lines, rows } of tables) {
    const text = `云溪县2023年工作总结\n收入情况如下表，单位为万元。\n${lines.join('\n')}\n以上为快报数。`
    test(name, () => expect(renderRows(parse(text), text)).toEqual(rows))
    test(`${name}, indented, with CRLF`, () => {
      const indented = text.replaceAll('\n', '  \r\n    ')
      expect(renderRows(parse(indented), indented)).toEqual(rows)
    })
  }
})

const text: { name: string; lines: readonly string[] }[] = [
  { name: 'a title set wide', lines: ['政　府　工　作　报　告', '政  府  工  作  报  告', '政 府 工 作 报 告'] },
  { name: 'lines of names', lines: ['王小明  李大山  张春生', '赵  云  周文博  吴秋水', '郑  和  冯远志  陈立夏'] },
  { name: 'a poem', lines: ['云溪水　　澄江月　　照人还', '春风起　　绿柳垂　　又一年', '丰收日　　万家乐　　尽开颜'] },
  { name: 'two rows', lines: ['税收  780  800', '非税  210  200'] },
  { name: 'one gap', lines: ['税收    800', '非税    200', '合计    1000'] },
  { name: 'a list of people', lines: ['王小明  局长  2231456', '李大山  副局长  2231789', '张春生  主任  2231002'] },
  { name: 'a table of contents', lines: ['一、总体情况  ……  1', '二、存在问题  ……  5', '三、下步打算  ……  9'] },
  {
    name: 'rows of which one has lost a cell',
    lines: ['项目  2022年  2023年', '税收  780  800', '非税  210  200', '调入资金  30  40  5', '合计  1020  1040'],
  },
  {
    name: 'sentences with wide gaps',
    lines: [
      '全年  完成投资  12亿元，增长较快。',
      '全年  新增就业  3200人，完成任务。',
      '全年  改造管网  26公里，超额完成。',
    ],
  },
]

describe('text with gaps that is no table', () => {
  for (const { name, lines } of text) {
    test(name, () => {
      const report = parse(
        `云溪县2023年工作总结\n有关情况报告如下，请予审阅。\n${lines.join('\n')}\n以上情况，特此报告。`,
      )
      expect(renderRows(report, '')).toEqual([])
    })
  }
})

test('a table right below the title', () => {
  const report = parse('云溪县2023年收支情况报告\n项目  2022年  2023年\n税收  780  800\n非税  210  200\n收入增长。')
  expect(renderBlocks(report)).toEqual(['title', 'table', 'paragraph'])
})
