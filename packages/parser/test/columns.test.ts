import { parse, type Report, type ReportNode } from '@hegao/parser'
import { describe, expect, test } from 'vitest'
import { renderOutline } from './render.ts'

function irregular(report: Report): string[] {
  const found: string[] = []
  const visit = (node: ReportNode): void => {
    if ('irregularities' in node)
      for (const { type, expected } of node.irregularities) found.push(`${node.marker} ${type} ${expected}`)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(report)
  return found
}

const cases: { name: string; rows: readonly string[]; expected: readonly string[] }[] = [
  {
    name: 'run on from row to row, on two levels',
    rows: [
      '项目\t金额（万元）',
      '一、税收收入\t800',
      '（一）增值税\t500',
      '其中：1.留抵退税\t60',
      '（二）契税\t300',
      '二、非税收入\t200',
      '（一）专项收入\t120',
      '（二）罚没收入\t80',
      '三、转移性收入\t60',
    ],
    expected: [],
  },
  {
    name: 'run on with text between the marked rows',
    rows: ['1.增值税\t50', '留抵退税\t6', '2.契税\t30', '合计\t80'],
    expected: [],
  },
  { name: 'run on as items', rows: ['一是抓排查\t6月', '二是抓整改\t9月', '三是抓巩固\t12月'], expected: [] },
  { name: 'skip a number', rows: ['一、税收收入\t800', '三、非税收入\t200'], expected: ['三、 gap 2'] },
  {
    name: 'skip a number on the lower level',
    rows: ['一、税收收入\t800', '（一）增值税\t500', '（三）契税\t300', '二、非税收入\t200'],
    expected: ['（三） gap 2'],
  },
  { name: 'repeat a number', rows: ['1.增值税\t50', '2.契税\t30', '2.车船税\t10'], expected: ['2. repeat 3'] },
  {
    name: 'go back',
    rows: ['1.增值税\t50', '2.契税\t30', '4.房产税\t9', '3.车船税\t10'],
    expected: ['4. gap 3', '3. backward 5'],
  },
  {
    name: 'begin anew in a further part of the table',
    rows: ['收入\t', '一、税收\t800', '二、非税\t200', '支出\t', '一、人员\t700', '二、公用\t300'],
    expected: [],
  },
  { name: 'go on from the page before', rows: ['三、转移性收入\t60', '四、调入资金\t20'], expected: [] },
  {
    name: 'run on in each of two columns side by side',
    rows: ['一、税收\t800\t一、人员\t700', '二、非税\t200\t二、公用\t300'],
    expected: [],
  },
  {
    name: 'are judged in each of two columns',
    rows: ['一、税收\t800\t一、人员\t700', '二、非税\t200\t三、公用\t300', '三、调入\t1\t四、其他\t2'],
    expected: ['三、 gap 2'],
  },
  {
    name: 'count across the rows',
    rows: ['一、办文\t二、办会', '三、办事\t四、值班'],
    expected: [],
  },
  {
    name: 'stand in a merged cell that is written into each of its rows',
    rows: ['一、产出\t数量', '一、产出\t质量', '二、效益\t社会'],
    expected: [],
  },
  {
    name: 'are several in one cell',
    rows: ['办文\t1.收文12件。\n', '做法\t1.登记。2.分办。', '成效\t1.提速。2.减负。4.增效。'],
    expected: ['4. gap 3'],
  },
  {
    name: 'say nothing of the levels around the table',
    rows: ['一、收入', '（一）总体情况', '收入增长。', '二、支出', '项目\t金额', '1.人员\t700', '2.公用\t300'],
    expected: [],
  },
]

describe('markers in the cells of a column', () => {
  for (const { name, rows, expected } of cases)
    test(name, () => expect(irregular(parse(rows.join('\n')))).toEqual(expected))
})

test('a fault names the cell it does not agree with', () => {
  const text = '一、税收收入\t800\n三、非税收入\t200'
  const found: unknown[] = []
  const visit = (node: ReportNode): void => {
    if (node.type === 'section') found.push(node.irregularities.map(({ previous }) => previous?.start.offset))
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(parse(text))
  expect(found).toEqual([[], [0]])
})

test('the outline lists the rows under the section of the table', () => {
  const text = '一、收支情况\n单位：万元\n一、税收收入\t800\n二、非税收入\t200\n二、下步打算\n继续努力。'
  expect(renderOutline(parse(text))).toEqual(['一、 收支情况', '  一、 税收收入', '  二、 非税收入', '二、 下步打算'])
})

test('附注 at the head of a column opens no notes', () => {
  const report = parse('一、收入\n收入如下。\n项目\t金额\t附注\n契税\t300\t快报数')
  const types: string[] = []
  const visit = (node: ReportNode): void => {
    types.push(node.type)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(report)
  expect(types).not.toContain('notes')
  expect(types.filter((type) => type === 'row')).toHaveLength(2)
})
