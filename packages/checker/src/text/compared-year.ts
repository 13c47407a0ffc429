import { isLineEnd } from './characters.ts'

const differences = /(?:增|降|下降|提高|上升|减少|翻|累计|的[0-9])/y
const amounts = /的[0-9]/y
/** What follows a year that something is compared with, by the word before it: 较2020|降低0.87, 与2010|相比, 由2022|的9.6%. */
const comparisons: ReadonlyMap<string, RegExp> = new Map([
  ['较', differences],
  ['比', differences],
  ['与', /(?:相比|持平)/y],
  ['由', amounts],
  ['从', amounts],
  ['是', amounts],
])
/** 2024是…之年 */
const startsWithYear = /是[^，。；]{0,30}(?:之年|一年|关键)/y

/**
 * Whether what stands around the number from `at` to `end` tells that it is a year that something is compared with, or
 * that is spoken of.
 */
export function isYearByContext(folded: string, at: number, end: number): boolean {
  const before = folded.charAt(at - 1)
  const words = comparisons.get(before) ?? (isLineEnd(before) || before === '。' ? startsWithYear : null)
  if (words === null) return false
  words.lastIndex = end
  return words.test(folded)
}
