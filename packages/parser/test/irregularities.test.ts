import { type Item, parse, type Report, type ReportNode, type Section } from '@hegao/parser'
import { describe, expect, test } from 'vitest'

function irregular(report: Report): string[] {
  const found: string[] = []
  const visit = (node: ReportNode): void => {
    if (node.type === 'section' || node.type === 'item') found.push(...describeNode(node))
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(report)
  return found
}

function describeNode(node: Section | Item): string[] {
  return node.irregularities.map(({ type, expected }) => `${node.marker} ${type} ${expected}`)
}

const cases: [name: string, text: string, expected: string[]][] = [
  ['skipped', '（一）办文\n（二）办会\n（四）办事', ['（四） gap 3']],
  ['a first one that is missing', '二、问题\n三、打算', ['二、 gap 1']],
  ['repeated', '一、成效\n二、问题\n二、打算', ['二、 repeat 3']],
  ['backward', '一、甲\n二、乙\n四、丙\n三、丁', ['四、 gap 3', '三、 backward 5']],
  ['restarted under the same parent', '1.甲\n2.乙\n1.丙', ['1. restart 3']],
  ['restarted under another parent is regular', '一、甲\n（一）子\n（二）丑\n二、乙\n（一）寅', []],
  ['an item that is missing', '分三步走：一是抓排查；三是抓整改。', ['三是 gap 2']],
  ['an item far out of order', '一是抓排查；七是抓整改；三是抓巩固。', ['七是 gap 2', '三是 backward 8']],
  ['a section repeated within a line', '要求：（一）抓收文。（二）抓发文。（二）抓办会。', ['（二） repeat 3']],
  ['an ordinal repeated within a line', '第一是抓收文。第二是抓发文。第二是抓办会。', ['第二是 repeat 3']],
  ['an item that is repeated', '一是抓排查；二是抓整改；二是抓巩固。', ['二是 repeat 3']],
  ['一是 that is repeated', '一是抓排查；一是抓整改；三是抓巩固。', ['一是 repeat 2', '三是 gap 2']],
  [
    'an item with 要 that is missing',
    '要抓三件事。一要抓排查。三要抓整改。三要抓巩固。',
    ['三要 gap 2', '三要 repeat 4'],
  ],
  ['an item with 要 that is repeated', '一要抓排查。\n二要抓整改。\n二要抓巩固。', ['二要 repeat 3']],
  ['a section within a line that is missing', '要求是：（一）抓排查。（三）抓整改。', ['（三） gap 2']],
  [
    'an item under a heading that opens its paragraph',
    '——着力抓整治。一是抓排查。三是抓整改。\n——着力抓服务。全年办件31件。\n',
    ['三是 gap 2'],
  ],
  ['items that go on in the next paragraph are regular', '一是抓排查，全面摸底。\n二是抓整改，逐项销号。', []],
  ['a level that is jumped', '一、甲\n（一）子。内容。\n1.丑。内容。\n二、乙\n（1）寅。内容。', ['（1） deep null']],
  ['two levels, 一、 and 1., are common practice', '一、甲\n1.子。内容。\n2.丑。内容。\n二、乙\n1.寅。内容。', []],
]

describe('irregular markers', () => {
  for (const [name, text, expected] of cases) test(name, () => expect(irregular(parse(text))).toEqual(expected))
})
