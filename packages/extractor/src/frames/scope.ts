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

/** Tells the time that a leaf has last spoken of before an offset; offsets must not fall from call to call. */
export type PeriodReader = (start: number) => string | null

/**
 * Prepares the times of a leaf, as its text says them (全年, 2021年, 1—8月). What follows 比 or 较 is a base of
 * comparison, not a time, and a time in brackets holds for the bracket only.
 */
export function createPeriodReader(text: string, passed: readonly NonClaim[]): PeriodReader {
  const named = times.all(text).filter((match) => !isCompared(text, match.start))
  const dated = passed.filter(
    (one) => datePatterns.has(one.pattern) && !isCompared(text, one.start) && !/[（(]/.test(text[one.start - 1] ?? ''),
  )
  const all = [...named, ...dated].sort((a, b) => a.start - b.start)
  let next = 0
  let found: { start: number; end: number } | null = null
  return (start) => {
    for (let one = all[next]; one !== undefined && one.end <= start; one = all[next]) {
      found = found !== null && one.start === found.end ? { start: found.start, end: one.end } : one
      next += 1
    }
    return found === null ? null : text.slice(found.start, found.end)
  }
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
