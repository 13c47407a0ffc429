import { expect, test } from 'vitest'
import { readMarker } from '../src/markers.ts'

const markers = [
  ['第一章 总则', 'chapter', 1],
  ['第3部分 附表', 'chapter', 3],
  ['第二节 分工', 'section-word', 2],
  ['第十二条 期限', 'article', 12],
  ['二十一、办会', 'chinese-comma', 21],
  ['(三)用印', 'chinese-parenthesized', 3],
  ['㈣用印', 'chinese-parenthesized', 4],
  ['(5)登记', 'arabic-parenthesized', 5],
  ['6)登记', 'arabic-parenthesized', 6],
  ['⑺登记', 'arabic-parenthesized', 7],
  ['1.8 归档', 'decimal', 8],
  ['9.归档', 'arabic-point', 9],
  ['⒑归档', 'arabic-point', 10],
  ['⑪归档', 'circled', 11],
  ['十二是抓实', 'chinese-is', 12],
  ['一要抓实', 'chinese-is', 1],
  ['第二，抓实', 'chinese-ordinal', 2],
  ['第三是抓实', 'chinese-ordinal', 3],
  ['其四，抓实', 'chinese-ordinal', 4],
  ['其次，抓实', 'sequence-word', 2],
  ['最后，抓实', 'sequence-word', null],
  ['一方面抓实', 'aspect', 1],
  ['另一方面抓实', 'aspect', 2],
] as const

test.each(markers)('%s', (text, kind, ordinal) => {
  expect(readMarker(text, 0, text.length)).toMatchObject({ kind, ordinal })
})

test.each(['一、二季度', '1.5亿元', '1.25%', '一是一、二是二', '百姓', '其他', '第一书记', '(一样)', '2024年'])(
  '%s begins with no marker',
  (text) => expect(readMarker(text, 0, text.length)).toBeNull(),
)
