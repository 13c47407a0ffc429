import type { Range } from '@hegao/contract'
import { createMatcher } from '@hegao/lexicon'
import type { NonClaim } from '../quantities/reading.ts'
import type { Draft } from './draft.ts'

const words = (list: string) => createMatcher(list.split(' ').map((term) => ({ term })))

const times = words(
  '全年 上半年 下半年 今年以来 年初以来 今年 今年底 今年末 去年 去年底 去年末 去年同期 上年 上年末 上年底 上年同期 前年 明年 本年 本年度 上年度 下年度 年内 年末 年底 年初 目前 当前 现阶段 五年来 近年来 一年来 截至目前 截止目前 到目前 本月 上月 当月 本季度 上季度 当年 当季',
)
const datePatterns = new Set(['year', 'month', 'quarter', 'stretch-of-time', 'day'])
/** What follows is what is compared with, and not when: 比2020年, 同去年, 等于一九四九年的. */
const comparing = words('比 较 同 与 和 跟 是 为 等于 相当于 超过 高于 低于 多于 少于 快于 好于 达到 达')
/** Of those, the ones that compare only a multiple: 是2010年的2.2倍, but 到2010年达到. */
const equating = new Set(['是', '为', '等于', '相当于', '达到', '达', '超过', '和'])

/** A time that a leaf names, and the stretch of the leaf for which it holds. */
interface Mention extends Range {
  /** Holds from here … */
  from: number
  /** … to here; the leaf's end where it holds on. */
  until: number
  /** Said of one quantity only: 由1997年的|12亿吨, 比1980年的|232亿元. */
  single: boolean
}

/** The time of a quantity, as a range of the leaf. */
export interface PeriodOf {
  range: Range
  /** It holds for the sentences that follow, where they name none. */
  goesOn: boolean
}

/** Tells the time that a leaf has last spoken of before a quantity; quantities are asked for in order. */
export type PeriodReader = (start: number) => PeriodOf | null

/**
 * Prepares the times of a leaf, as its text says them (全年, 2021年, 1—8月). What is compared with is no time of the quantity
 * (比2020年, 等于一九四九年的2.5倍), nor of the next one; a time in brackets holds for the bracket only, and the time a change
 * set out from for the level there (由1997年的|12亿吨增加到…).
 */
export function createPeriodReader(text: string, passed: readonly NonClaim[], drafts: readonly Draft[]): PeriodReader {
  const mentions = mentionsIn(text, passed, drafts)
  let next = 0
  let standing: Mention | null = null
  return (start) => {
    let single: Mention | null = null
    for (let one = mentions[next]; one !== undefined && one.end <= start; one = mentions[next]) {
      next += 1
      if (one.single) single = one.until >= start ? one : single
      else standing = one
    }
    if (single !== null) return { range: single, goesOn: false }
    if (standing === null || start < standing.from) return null
    return start < standing.until ? { range: standing, goesOn: standing.until >= text.length } : null
  }
}

function mentionsIn(text: string, passed: readonly NonClaim[], drafts: readonly Draft[]): Mention[] {
  const dated = passed.filter((one) => datePatterns.has(one.pattern))
  const named = mayNameTime(text) ? times.all(text) : []
  const ranges: Range[] = [...dated, ...named].sort((a, b) => a.start - b.start || b.end - a.end)
  const joined: Range[] = []
  for (const { start, end } of ranges) {
    const last = joined.at(-1)
    if (last !== undefined && start < last.end) continue
    if (last !== undefined && joins(text, last.end, start)) joined[joined.length - 1] = { start: last.start, end }
    else joined.push({ start: start - headOfStretch(text, start), end: end + tailOfDate(text, end) })
  }
  return joined.flatMap((one) => mentionOf(text, one, drafts) ?? [])
}

function mayNameTime(text: string): boolean {
  return text.includes('年') || text.includes('前') || text.includes('月') || text.includes('季')
}

/** 去年|上半年, １９５３年到１９７８年|的|二十六年间. */
function joins(text: string, end: number, start: number): boolean {
  return (
    start === end ||
    (start === end + 1 &&
      text.charAt(end) === '的' &&
      /^[一二三四五六七八九十0-9]+年间/.test(text.slice(start, start + 6)))
  )
}

/** 本|年内, 五|年内, 过去一|年内: a stretch told by its length. */
function headOfStretch(text: string, start: number): number {
  if (!text.startsWith('年内', start)) return 0
  return (
    /(?:过去|今后|未来|前|近)?(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3}|本)$/.exec(
      text.slice(Math.max(0, start - 5), start),
    )?.[0].length ?? 0
  )
}

/** 2023年|末, 2020年|以来. */
function tailOfDate(text: string, end: number): number {
  return /^(?:以来|[底末初](?![次期]))/.exec(text.slice(end, end + 2))?.[0].length ?? 0
}

function mentionOf(text: string, { start, end }: Range, drafts: readonly Draft[]): Mention | null {
  const before = text.slice(Math.max(0, start - 3), start)
  const behind = text.slice(end, end + 3)
  const level = levelBehind(text, end, drafts)
  // 由1997年的|12亿吨, 从去年的|…: told of the level a change set out from.
  if (/[由从自]$/.test(before) && level !== null && !/起|以来/.test(behind))
    return { start, end, from: end, until: level.reading.start, single: true }
  const isBase = drafts.some(({ frame }) => {
    const { base } = frame.tail
    return base !== null && base.start <= start && end <= base.end
  })
  if (isInBaseOfMultiple(text, end, drafts)) return null
  const comparison = comparisonBefore(before)
  const compares = comparison !== '' && (!equating.has(comparison) || multipleBehind(behind, level))
  if (isBase || compares) {
    const own = level !== null && level.reading.kind !== 'multiple' && /[比较]$/.test(before)
    return own ? { start, end, from: end, until: level.reading.start, single: true } : null
  }
  if (/^(?:相比|比较|相较)/.test(behind)) return null
  const bracket = bracketAround(text, start)
  if (bracket !== null) return { start, end, from: end, until: bracket, single: false }
  return { start, end, from: end, until: text.length, single: false }
}

/** 是１９５０年到１９９７年全国公路建设投资总和的|1.7倍 */
function isInBaseOfMultiple(text: string, end: number, drafts: readonly Draft[]): boolean {
  const next = drafts.find(({ reading }) => reading.start >= end)
  if (next?.reading.kind !== 'multiple' || text.charAt(next.reading.start - 1) !== '的') return false
  return !/[，。；、,;]/.test(text.slice(end, next.reading.start))
}

/** The quantity directly behind a time, 2010年的|2.2倍. */
function levelBehind(text: string, end: number, drafts: readonly Draft[]): Draft | null {
  const at = text.charAt(end) === '的' ? end + 1 : end
  return drafts.find(({ reading }) => reading.start === at) ?? null
}

function multipleBehind(behind: string, level: Draft | null): boolean {
  return (
    level?.reading.kind === 'multiple' ||
    level?.reading.kind === 'percentage' ||
    /^的[一二两三四五六七八九十0-9]/.test(behind)
  )
}

function comparisonBefore(before: string): string {
  for (let at = 0; at < before.length; at += 1) {
    const word = comparing.longestAt(before, at)?.term ?? ''
    if (word !== '' && at + word.length === before.length) return word
  }
  return ''
}

/** The end of the bracket a time stands at the head of, or null. */
function bracketAround(text: string, start: number): number | null {
  if (!'（('.includes(text.charAt(start - 1) || ' ')) return null
  const close = text.slice(start, start + 60).search(/[）)]/)
  return close < 0 ? null : start + close
}
