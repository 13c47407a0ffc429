import { isDigit, isHan, isLineEnd, isOneOf, isSpace } from '../text/characters.ts'

/** What is said of a sign that stands for hidden figures all over a report. */
const replacements = ['代替', '替代', '代指', '隐去']
/** The same, where a preposition or a colon leads up to the sign: a name may be what 表示 follows else. */
const meanings = ['表示', '标注', '标示']

/** No unit is longer: 1200万平方公里* */
const longestUnit = 5

/**
 * Whether the stars from `start` to `end` mark a footnote, or are spoken of, and hide nothing.
 */
export function isFootnoteSign(folded: string, start: number, end: number): boolean {
  const before = folded.charAt(start - 1)
  // 注：*表示数据保密, 以****代替
  if (replacements.some((words) => folded.startsWith(words, end))) return true
  if (isOneOf(before, '以用:：') && meanings.some((words) => folded.startsWith(words, end))) return true
  // *注：以上数据为快报数
  if (isLineEnd(before) && (folded.startsWith('注', end) || folded.startsWith('说明', end))) return true
  // 标*的为约束性指标
  if (isOneOf(before, '标带注打') && isOneOf(folded.charAt(end), '的号者项')) return true
  return end - start === 1 && isOneOf(folded.charAt(end), '，。；、,;)') && isAfterFigure(folded, start)
}

/** 1200亿元*，增长5% */
function isAfterFigure(folded: string, at: number): boolean {
  let start = at
  while (at - start < longestUnit && isHan(folded.charAt(start - 1))) start -= 1
  while (isSpace(folded.charAt(start - 1))) start -= 1
  return isDigit(folded.charAt(start - 1)) || folded.charAt(start - 1) === '%'
}
