import { fontFamilyOf } from '@hegao/lexicon'
import { expect, it } from 'vitest'

it.each([
  ['仿宋_GB2312', 'fangsong'],
  ['FangSong', 'fangsong'],
  ['方正小标宋_GBK', 'xiaobiaosong'],
  ['stzhongsong', 'xiaobiaosong'],
  ['FZXiaoBiaoSong-B05S', 'xiaobiaosong'],
  ['Times New Roman', null],
])('knows the typeface of %s', (name, family) => {
  expect(fontFamilyOf(name)).toBe(family)
})
