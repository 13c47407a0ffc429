import { parse, type Report, type ReportNode } from '@hegao/parser'
import { describe, expect, test } from 'vitest'
import { renderBlocks, renderOutline } from './render.ts'

const report = `澄江新区党政办公室2023年工作总结
（2024年1月）
新区管委会：
现将2023年工作情况报告如下。
一、主要成效
全年收文2312件，发文419份。
附件：1.办文台账
2.办会台账
澄江新区党政办公室
2024年1月8日
附件1
办文台账
序号\t文号\t份数
1\t澄办发〔2023〕1号\t20
- 3 -
打印本页`

function all<T extends ReportNode['type']>(tree: Report, type: T): Extract<ReportNode, { type: T }>[] {
  const found: Extract<ReportNode, { type: T }>[] = []
  const visit = (node: ReportNode): void => {
    if (node.type === type) found.push(node as Extract<ReportNode, { type: T }>)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  return found
}

describe('the parts of a report', () => {
  const tree = parse(report)

  test('in order', () =>
    expect(renderBlocks(tree)).toEqual([
      'title',
      'subtitle',
      'salutation',
      'paragraph',
      'section',
      'attachment',
      'signature',
      'attachment',
    ]))
  test('title', () => expect(all(tree, 'title')[0]?.value).toBe('澄江新区党政办公室2023年工作总结'))
  test('attachments', () => expect(all(tree, 'attachment').map(({ label }) => label)).toEqual(['附件', '附件1']))
  test('signature', () =>
    expect(all(tree, 'signature')[0]).toMatchObject({ organisation: '澄江新区党政办公室', date: '2024年1月8日' }))
  test('table in an attachment', () => {
    const rows = all(tree, 'row').map((row) => row.children.length)
    expect(rows).toEqual([3, 3])
  })
  test('furniture', () => expect(all(tree, 'furniture').map(({ value }) => value)).toEqual(['- 3 -', '打印本页']))
})

test('label–value fields', () => {
  const tree = parse('一、基本情况\n单位名称：云溪县水务局\n编制人数：68人\n会议强调：要压实责任，确保按期完成。')
  expect(all(tree, 'field').map(({ label, children }) => [label, children[0]?.value])).toEqual([
    ['单位名称', '云溪县水务局'],
    ['编制人数', '68人'],
  ])
})

test('a cell may hold sections', () => {
  const tree = parse('完成情况\t（一）产出指标。完成5项。（二）效益指标。完成3项。')
  expect(all(tree, 'section').map(({ title }) => title)).toEqual(['产出指标', '效益指标'])
  expect(all(tree, 'cell')).toHaveLength(2)
})

test('notes', () => {
  const tree = parse(
    '一、回顾\n成绩来之不易。\n名词解释\n1.“三长”制：指河长、林长、田长。\n2.两新：\n设备更新和以旧换新。',
  )
  expect(all(tree, 'note').map(({ ordinal, children }) => [ordinal, children.map(({ value }) => value)])).toEqual([
    [1, ['“三长”制：指河长、林长、田长。']],
    [2, ['两新：', '设备更新和以旧换新。']],
  ])
})

test('an announced cut, in a line of its own and inside one', () => {
  const tree = parse('一、问题\n---此处隐藏862字,下载后查看---\n二、打算\n继续努力……此处省略300字……再创佳绩。')
  expect(all(tree, 'elision').map(({ value }) => value)).toEqual([
    '---此处隐藏862字,下载后查看---',
    '……此处省略300字……',
  ])
})

test('a page number before a marker', () => {
  const tree = parse('1.收入。完成3亿元。\n-3-2.支出。完成2亿元。')
  expect(all(tree, 'furniture')[0]?.value).toBe('-3-')
  expect(all(tree, 'section').map(({ ordinal }) => ordinal)).toEqual([1, 2])
})

test('web furniture above the title', () => {
  const tree = parse('当前位置：\n首页\n>\n云溪县2023年工作总结\n来源：县政府办\n各位代表：\n现在报告工作。')
  expect(renderBlocks(tree)).toEqual([
    'furniture',
    'furniture',
    'furniture',
    'title',
    'furniture',
    'salutation',
    'paragraph',
  ])
})

test.each(['责任编辑：王某', '责任编辑:王某', '【字体：大 中 小】', '发布时间：2024-01-15 09:30'])(
  'furniture: %s',
  (line) => {
    const tree = parse(`云溪县2023年工作总结\n一、办文\n全年收文12件。\n${line}`)
    expect(all(tree, 'furniture').map(({ value }) => value)).toEqual([line])
  },
)

test('notes are listed in the outline, with what they explain', () => {
  const tree = parse(
    '一、回顾\n成绩来之不易。\n名词解释\n1.“三长”制：指河长、林长、田长。\n2.两新：设备更新和以旧换新。',
  )
  expect(renderOutline(tree)).toEqual(['一、 回顾', '· 名词解释', '  1. “三长”制', '  2. 两新'])
})

test.each(['- 9 -', '---此处隐藏251字,下载后查看---'])('goes on with the notes below %s', (left) => {
  const tree = parse(
    `一、回顾\n成绩来之不易。\n名词解释\n1.“三长”制：指河长、林长、田长。\n${left}\n2.两新：设备更新和以旧换新。`,
  )
  expect(renderOutline(tree)).toEqual(['一、 回顾', '· 名词解释', '  1. “三长”制', '  2. 两新'])
})

test('a cell whose text goes on in the lines below', () => {
  const tree = parse(
    '单位\t云溪县水务局\n年度目标\t一、完成河道治理。全年26公里。\n二、改造管网。全年120公里。\n自评得分\t98.5',
  )
  expect(renderOutline(tree)).toEqual(['一、 完成河道治理', '二、 改造管网'])
  expect(all(tree, 'section').flatMap(({ irregularities }) => irregularities)).toEqual([])
})

test('title and occasion in one line', () => {
  const tree = parse('云溪县政府工作报告——2024年1月9日在县第六届人民代表大会第四次会议上\n各位代表：\n现在报告工作。')
  expect(renderBlocks(tree)).toEqual(['title', 'subtitle', 'salutation', 'paragraph'])
  expect(all(tree, 'title')[0]?.value).toBe('云溪县政府工作报告')
})

test('a title below the lead of a news agency', () => {
  const tree = parse(
    '1月9日，县长向大会作政府工作报告。报告全文如下。\n政府工作报告\n（2024年1月9日）\n各位代表：\n现在报告工作。',
  )
  expect(renderBlocks(tree)).toEqual(['paragraph', 'title', 'subtitle', 'salutation', 'paragraph'])
})

test('a long table at the very top keeps its heads; a title may hold a tab', () => {
  const rows = Array.from({ length: 40 }, (_, i) => `第${i}村\t${i}`).join('\n')
  expect(renderBlocks(parse(`村民委员会名称\t户数\n${rows}`))).toEqual(['table'])
  expect(renderBlocks(parse('云溪县\t工作总结\n（2024年1月）\n全年收文12件。'))).toEqual([
    'title',
    'subtitle',
    'paragraph',
  ])
})
