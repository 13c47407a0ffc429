import type { Range } from '@hegao/contract'
import { characterSet } from '@hegao/numerals'
import { firstWithin } from './within.ts'

/** With these before it, 是 is part of a joint: 但是, 还是. */
const joined = characterSet('但还只凡都就也不于可要先即')
const shortest = 2

/**
 * What a length of time is told of by 是: “十四五”时期|是极不平凡的|五年, 是|改革开放|40周年.
 *
 * @param metric the phrase before the quantity, with its 是
 * @param at where the quantity begins
 */
export function withoutCopula(text: string, metric: Range, at: number): Range {
  const is = firstWithin(text, '是', metric.start, metric.end)
  if (is < 0 || (is > metric.start && joined.has(text, is - 1))) return metric
  if (is === metric.start) return metric.end - is > shortest ? { start: is + 1, end: metric.end } : metric
  return text.charAt(at - 1) === '的' && is - metric.start >= shortest ? { start: metric.start, end: is } : metric
}
