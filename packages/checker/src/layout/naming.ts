import type { Language } from '../rule.ts'
import type { Look } from './look.ts'

/** The sizes of Chinese type by their names, in points: GB/T 9704—2012 speaks of 2号, 3号 and 4号. */
const sizeNames: ReadonlyMap<number, string> = new Map([
  [42, '初号'],
  [36, '小初'],
  [26, '1号'],
  [24, '小1号'],
  [22, '2号'],
  [18, '小2号'],
  [16, '3号'],
  [15, '小3号'],
  [14, '4号'],
  [12, '小4号'],
  [10.5, '5号'],
  [9, '小5号'],
])

const typefaceNames: Readonly<Record<string, string>> = {
  fangsong: '仿宋',
  heiti: '黑体',
  kaiti: '楷体',
  song: '宋体',
  xiaobiaosong: '小标宋',
}

/** 4号宋体, or what of it is known. */
export function named({ typeface, font, size }: Look, language: Language): string {
  const face = (typeface === null ? null : typefaceNames[typeface]) ?? font
  const points = size === null ? null : sizeNames.get(size)
  if (language === 'en') return [size === null ? null : `${size} pt`, face].filter((word) => word !== null).join(' ')
  const height = size === null ? '' : (points ?? `${size}磅`)
  return `${height}${face ?? ''}`
}
