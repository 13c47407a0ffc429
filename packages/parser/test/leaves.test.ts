import { leaves, parse } from '@hegao/parser'
import { expect, test } from 'vitest'

const report = parse(
  '云溪县2023年工作总结\n各位代表：\n一、办文\n一是收文。全年收文2312件；二是发文。\n单位名称：云溪县水务局\n份数\t（1）收文。（2）发文。',
)

test('leaves come in document order, with what they stand in', () => {
  expect(
    leaves(report).map(({ leaf, ancestors }) => [leaf.value, ancestors.map(({ type }) => type).join(' ')]),
  ).toEqual([
    ['云溪县2023年工作总结', ''],
    ['一、办文', 'section'],
    ['一是收文。', 'section paragraph item'],
    ['全年收文2312件；', 'section paragraph item'],
    ['二是发文。', 'section paragraph item'],
    ['云溪县水务局', 'section field'],
    ['份数', 'section table row cell paragraph'],
    ['（1）收文', 'section table row cell section'],
    ['（2）发文', 'section table row cell section'],
  ])
})

test('each has its innermost section, item or note', () => {
  expect(leaves(report).map(({ section }) => section?.title ?? null)).toEqual([
    null,
    '办文',
    '收文',
    '收文',
    '发文',
    '办文',
    '办文',
    '收文',
    '发文',
  ])
})
