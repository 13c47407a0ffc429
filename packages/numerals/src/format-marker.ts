import { formatCircled } from './circled.ts'
import { formatChinese } from './format-chinese.ts'

const FORMATS = {
  chapter: (n: number) => `第${formatChinese(n)}章`,
  'section-word': (n: number) => `第${formatChinese(n)}节`,
  article: (n: number) => `第${formatChinese(n)}条`,
  'chinese-comma': (n: number) => `${formatChinese(n)}、`,
  'chinese-parenthesized': (n: number) => `（${formatChinese(n)}）`,
  'arabic-point': (n: number) => `${n}.`,
  'arabic-parenthesized': (n: number) => `（${n}）`,
  circled: formatCircled,
  'chinese-is': (n: number) => `${formatChinese(n)}是`,
  'chinese-ordinal': (n: number) => `第${formatChinese(n)}，`,
} as const

/** The shapes of section markers that one number makes; names as in the contract's `MarkerKind`. */
export type NumberedMarkerKind = keyof typeof FORMATS

/** Whether a marker of this shape can be made from its number alone. */
export function isNumberedMarkerKind(kind: string): kind is NumberedMarkerKind {
  return Object.hasOwn(FORMATS, kind)
}

/**
 * The marker with the number `ordinal`, in the standard form of its shape (GB/T 9704—2012, 7.3.3): 3 gives 三、
 * （三） 3. （3） ③ 三是 第三， 第三章 第三节 第三条.
 *
 * @throws RangeError when `ordinal` is not a positive whole number, or above 50 for `circled`
 */
export function formatMarker(kind: NumberedMarkerKind, ordinal: number): string {
  if (!Number.isInteger(ordinal) || ordinal < 1) throw new RangeError(`Not an ordinal: ${ordinal}`)
  return FORMATS[kind](ordinal)
}
