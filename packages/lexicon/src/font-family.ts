import type { FontFamily } from './font.ts'
import { fonts } from './generated/fonts.ts'

const families: ReadonlyMap<string, FontFamily> = new Map(fonts.map(({ term, family }) => [keyOf(term), family]))

/** The typeface that a font shows: `fangsong` of 仿宋_GB2312 and of FangSong; null where the name is not known. */
export function fontFamilyOf(name: string): FontFamily | null {
  return families.get(keyOf(name)) ?? null
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '')
}
