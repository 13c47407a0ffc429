import { outline, parse, type ReportNode, rangeOf, sectionsOf, toJSON } from '@hegao/parser'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const piece = fc.constantFrom(
  ...[
    '一、',
    '（一）',
    '(二)',
    '1.',
    '2、',
    '（3）',
    '①',
    '一是',
    '二是',
    '第一，',
    '首先',
    '其次',
    '——',
    '附件1',
    '附件：',
  ],
  ...['。', '：', '；', '，', '“', '”', '（', '）', '《', '》', '……', '\n', '\r\n', '\t', ' ', '　', '…', '-3-', '---'],
  ...['单位名称：', '各位代表：', '2024年1月8日', '名词解释', '云溪县', '全年开会26次', '情况', '𠮷', '５', '*'],
  ...[
    '|',
    ' | ',
    '\\|',
    '\n| --- | --- |\n',
    '| 项目 | 金额 |',
    '  ',
    '　　',
    '  800  12%\n',
    '\n项目  2022年  2023年\n',
  ],
)
const text = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
)

test('every tree is sound, whatever the text', () => {
  fc.assert(
    fc.property(text, (source) => {
      const report = parse(source)
      checkNode(report, source)
      const ids = sectionsOf(report).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(JSON.parse(JSON.stringify(report))).toEqual(report)
      expect(toJSON(report)).toEqual(report)
    }),
    { numRuns: 1500 },
  )
})

function checkNode(node: ReportNode, source: string): void {
  const { start, end } = rangeOf(node.position)
  expect(start).toBeLessThanOrEqual(end)
  if ('value' in node) expect(source.slice(start, end)).toBe(node.value)
  if (!('children' in node)) return
  let from = start
  for (const child of node.children) {
    const range = rangeOf(child.position)
    expect(range.start).toBeGreaterThanOrEqual(from)
    expect(range.end).toBeLessThanOrEqual(end)
    from = range.end
    checkNode(child, source)
  }
}

test('line ends do not change the outline', () => {
  const titles = (source: string): string[] => {
    const flatten = (entries: ReturnType<typeof outline>): string[] =>
      entries.flatMap((entry) => [`${entry.line} ${entry.marker} ${entry.title}`, ...flatten(entry.children)])
    return flatten(outline(parse(source)))
  }
  fc.assert(
    fc.property(text, (source) => {
      const unix = source.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
      expect(titles(unix.replaceAll('\n', '\r\n'))).toEqual(titles(unix))
    }),
  )
})
