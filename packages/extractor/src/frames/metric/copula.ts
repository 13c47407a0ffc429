import type { Range } from '@hegao/contract'
import { characterSet } from '@hegao/numerals'
import { affixes } from '../affix.ts'
import { firstWithin } from './within.ts'

/** With these before it, 是 is part of a joint: 但是, 还是. */
const joined = characterSet('但还只凡都就也不于可要先即')
const shortest = 2
/** What is done on an anniversary: 隆重庆祝|建县|70周年. */
const celebrating = affixes(['庆祝', '纪念', '迎接', '是', '以'])

/** The event whose anniversary it is, without what leads up to it. */
function event(text: string, { start, end }: Range): Range {
  for (let at = end - shortest; at >= start; at -= 1) {
    const length = celebrating.startingAt(text, at)
    if (length > 0 && at + length + shortest <= end && (length > 1 || at === start)) return { start: at + length, end }
  }
  return { start, end }
}

/**
 * What a length of time is told of by 是: “十四五”时期|是极不平凡的|五年, 是|改革开放|40周年.
 *
 * @param metric the phrase before the quantity, with its 是
 * @param at the quantity
 */
export function withoutCopula(text: string, metric: Range, at: Range): Range {
  if (text.startsWith('周年', at.end - 2)) return event(text, metric)
  const is = firstWithin(text, '是', metric.start, metric.end)
  if (is < 0 || (is > metric.start && joined.has(text, is - 1))) return metric
  if (is === metric.start) return metric.end - is > shortest ? { start: is + 1, end: metric.end } : metric
  return text.charAt(at.start - 1) === '的' && is - metric.start >= shortest ? { start: metric.start, end: is } : metric
}
