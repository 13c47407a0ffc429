import { createMatcher, organisationSuffixes } from '@hegao/lexicon'
import type { NonClaim } from '../quantities/reading.ts'

const times = createMatcher(
  [
    '全年',
    '上半年',
    '下半年',
    '今年以来',
    '今年',
    '去年',
    '上年',
    '本年度',
    '年内',
    '目前',
    '五年来',
    '近年来',
    '截至目前',
    '本月',
    '当年',
  ].map((term) => ({ term })),
)
const suffixes = createMatcher(organisationSuffixes)
const datePatterns = new Set(['year', 'month', 'quarter', 'stretch-of-time', 'day'])

/**
 * The time a quantity holds for, as the text before it in its sentence last said it (全年, 2021年, 1—8月), or null.
 * What follows 比 or 较 is a base of comparison, not a time.
 */
export function periodOf(text: string, start: number, passed: readonly NonClaim[]): string | null {
  let found: { start: number; end: number } | null = null
  for (const match of times.all(text.slice(0, start))) if (!isCompared(text, match.start)) found = match
  for (const one of passed) {
    if (
      one.end > start ||
      /[（(]/.test(text[one.start - 1] ?? '') ||
      !datePatterns.has(one.pattern) ||
      isCompared(text, one.start)
    )
      continue
    if (found === null || one.start >= found.start) {
      found = found !== null && one.start === found.end ? { start: found.start, end: one.end } : one
    }
  }
  return found === null ? null : text.slice(found.start, found.end)
}

function isCompared(text: string, at: number): boolean {
  return /[比较与同]$/.test(text.slice(Math.max(0, at - 1), at))
}

/** The body that acts in a sentence: a plain name at its head that ends like one of a public body, or null. */
export function organisationOf(text: string): string | null {
  const head = text.slice(0, 24)
  const opening =
    /^(?:(?:20\d\d年(?:度|上半年|下半年)?|全年|上半年|今年以来|今年|一年来|[一二三四五六七八九十]{1,2}是|首先|据|经)[，,]?){0,3}/.exec(
      head,
    )?.[0].length ?? 0
  const stop = /[，。；：,;:、（(“《0-9]/.exec(head.slice(opening))?.index ?? head.length
  for (const match of suffixes.all(head.slice(0, opening + stop))) {
    if (match.end - opening < 3 || match.start <= opening || match.end - opening > 14) continue
    const name = head.slice(opening, match.end)
    return /[在对向为把将由从到与和了的是有共已被使让等各]|建成|推进|实现|完成|累计|召开|组织[^部]/.test(name)
      ? null
      : name
  }
  return null
}
