import type { Range } from '@hegao/contract'
import { createMatcher } from '@hegao/lexicon'
import { characterSet } from '@hegao/numerals'
import { reignNames } from '../../nonclaims/date.ts'
import { bitsOf, type Presence } from '../../presence.ts'
import type { NonClaim } from '../../quantities/reading.ts'
import { affixes } from '../affix.ts'
import type { Draft } from '../draft.ts'

const words = (list: string) => createMatcher(list.split(' ').map((term) => ({ term })))

const times = words(
  '全年 上半年 下半年 今年以来 年初以来 今年 今年底 今年末 去年 去年底 去年末 去年同期 上年 上年末 上年底 上年同期 前年 明年 本年 本年度 上年度 下年度 年内 年末 年底 年初 目前 当前 现阶段 五年来 近年来 一年来 截至目前 截止目前 到目前 本月 上月 当月 本季度 上季度 当年 当季',
)
const datePatterns = new Set(['year', 'month', 'quarter', 'stretch-of-time', 'day'])
/** What follows is what is compared with, and not when: 比2020年, 同去年, 等于一九四九年的. */
const comparing = affixes('比 较 同 与 和 跟 是 为 等于 相当于 超过 高于 低于 多于 少于 快于 好于 达到 达'.split(' '))
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
  /** Holds for the leaf, and not for those that follow. */
  passing: boolean
}

/** The time of a quantity, as a range of the leaf. */
export interface PeriodOf {
  range: Range
  /** It holds to the end of the leaf, and not for one quantity or one bracket only. */
  holds: boolean
  /** It holds for the sentences that follow, where they name none: 全年 does, a point in time (年末, 6月底) does not. */
  goesOn: boolean
}

/** Tells the time that a leaf has last spoken of before a quantity; quantities are asked for in order. */
export type PeriodReader = (start: number) => PeriodOf | null

const noPeriod: PeriodReader = () => null

/**
 * Prepares the times of a leaf, as its text says them (全年, 2021年, 1—8月). What is compared with is no time of the quantity
 * (比2020年, 等于一九四九年的2.5倍), nor of the next one; a time in brackets holds for the bracket only, and the time a change
 * set out from for the level there (由1997年的|12亿吨增加到…).
 */
export function createPeriodReader(
  text: string,
  present: Presence,
  passed: readonly NonClaim[],
  drafts: readonly Draft[],
): PeriodReader {
  const mentions = mentionsIn(text, present, passed, drafts)
  if (mentions.length === 0) return noPeriod
  let next = 0
  let standing: Mention | null = null
  return (start) => {
    let single: Mention | null = null
    for (let one = mentions[next]; one !== undefined && one.end <= start; one = mentions[next]) {
      next += 1
      if (one.single) single = one.until >= start ? one : single
      else standing = one
    }
    if (single !== null) return { range: single, holds: false, goesOn: false }
    if (standing === null || start < standing.from || start >= standing.until) return null
    const holds = standing.until >= text.length
    return { range: standing, holds, goesOn: holds && !standing.passing }
  }
}

function mentionsIn(text: string, present: Presence, passed: readonly NonClaim[], drafts: readonly Draft[]): Mention[] {
  const mentions: Mention[] = []
  const bases = basesOf(drafts)
  let next = 0
  for (const range of timesIn(text, present, passed)) {
    while ((drafts[next]?.reading.start ?? text.length) < range.end) next += 1
    const mention = mentionOf(text, range, drafts[next] ?? null, bases)
    if (mention !== null) mentions.push(mention)
  }
  return mentions
}

/** In each of the words that name a time. */
const inTimes = bitsOf('年前月季')

/** The times a leaf names: its dates and words of time, those that belong together joined. */
function timesIn(text: string, present: Presence, passed: readonly NonClaim[]): Range[] {
  const ranges: Range[] = (present & inTimes) === 0 ? [] : times.all(text)
  const named = ranges.length
  for (const one of passed) {
    if (datePatterns.has(one.pattern)) ranges.push(one)
    // 党的十八大|以来
    else if (text.charAt(one.end - 1) === '大' && text.startsWith('以来', one.end))
      ranges.push({ start: one.start, end: one.end + 2 })
    else if (planNames.has(one.pattern)) {
      const end = endOfPlanTime(text, one)
      if (end > 0) ranges.push({ start: one.start, end })
    }
  }
  if (named > 0 && named < ranges.length) ranges.sort((a, b) => a.start - b.start || b.end - a.end)
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of ranges) {
    const last = joined.at(-1)
    if (last !== undefined && start < last.end) continue
    if (last !== undefined && joins(text, last.end, start)) last.end = end
    else joined.push({ start: start - headOfStretch(text, start), end: end + tailOfDate(text, end) })
  }
  return joined
}

const planNames = new Set(['quoted-name', 'plan'])
/** “十二五”|期间 and “十一五”|前四年 are times; “十四五”|时期经济社会发展 is what was planned for one. */
const planTime = /(?:期间|时期)(?!的|是|经济社会|国民经济和|主要)|以来|末(?!期)|(?=[前后头](?:[0-9一二两三四五])年)/y

/** The end of the time that the name of a five-year plan opens; 0 where it opens none. */
function endOfPlanTime(text: string, { start, end }: Range): number {
  const quoted = text.charAt(end - 1) !== '五'
  if (text.charAt(end - (quoted ? 2 : 1)) !== '五' || end - start > 5) return 0
  planTime.lastIndex = end
  return planTime.test(text) ? planTime.lastIndex : 0
}

/** What the quantities of a leaf are measured against, each stretch once. */
function basesOf(drafts: readonly Draft[]): Range[] {
  const bases: Range[] = []
  for (const { frame } of drafts) {
    const { base } = frame.tail
    if (base !== null && base !== bases.at(-1)) bases.push(base)
  }
  return bases
}

const yearsBetween = /[一二三四五六七八九十0-9]+年间/y

/** 去年|上半年, １９５３年到１９７８年|的|二十六年间. */
function joins(text: string, end: number, start: number): boolean {
  if (start === end) return true
  if (start !== end + 1 || text.charAt(end) !== '的') return false
  yearsBetween.lastIndex = start
  return yearsBetween.test(text) && yearsBetween.lastIndex <= start + 6
}

const length = /(?:过去|今后|未来|前|近)?(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3}|本)$/

/** 民国|36年, 光绪|三十一年: the reign is part of the year. */
const reigns = affixes(reignNames)

/** 本|年内, 五|年内, 过去一|年内: a stretch told by its length. */
function headOfStretch(text: string, start: number): number {
  const reign = reigns.endingAt(text, start, 0)
  if (reign > 0) return reign
  if (!text.startsWith('年内', start)) return 0
  return length.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0
}

const edges = characterSet('底末初')
const notEdge = characterSet('次期')

/** 2023年|末, 2020年|以来. */
function tailOfDate(text: string, end: number): number {
  if (edges.has(text, end)) return notEdge.has(text, end + 1) ? 0 : 1
  return text.startsWith('以来', end) ? 2 : 0
}

const setsOut = characterSet('由从自')
const compares = characterSet('比较')

function mentionOf(text: string, { start, end }: Range, next: Draft | null, bases: readonly Range[]): Mention | null {
  const level = next !== null && isDirectlyBehind(text, end, next) ? next : null
  // 由1997年的|12亿吨, 从去年的|…: told of the level a change set out from.
  if (level !== null && setsOut.has(text, start - 1) && !/起|以来/.test(text.slice(end, end + 3)))
    return { start, end, from: end, until: level.reading.start, single: true, passing: true }
  if (next !== null && isInBaseOfMultiple(text, end, next)) return null
  if (isCompared(text, start, end, level) || bases.some((base) => base.start <= start && end <= base.end)) {
    const own = level !== null && level.reading.kind !== 'multiple' && compares.has(text, start - 1)
    return own ? { start, end, from: end, until: level.reading.start, single: true, passing: true } : null
  }
  if (modifies(text, end, next)) return null
  if (comparedBehind.startingAt(text, end) > 0 || reckonedFrom.startingAt(text, end) > 0) return null
  const until = bracketAround(text, start) ?? text.length
  return { start, end, from: end, until, single: false, passing: isPassing(text, start, end, level !== null) }
}

/** 以2020年|为100, 以2015年|为基期: what an index is reckoned from. */
const reckonedFrom = affixes(['为100', '为基期', '为基数', '为基年', '=100'])
const comparedBehind = affixes(['相比', '比较', '相较'])

/** 延续了2017年以来|的较快增速，…增长8.6%: a time that only tells of which growth, and no figure of its own clause. */
function modifies(text: string, end: number, next: Draft | null): boolean {
  if (text.charAt(end) !== '的' || !text.startsWith('来', end - 1)) return false
  return /[，。；：,;]/.test(text.slice(end, next?.reading.start ?? text.length))
}

/** 是１９５０年到１９９７年全国公路建设投资总和的|1.7倍 */
function isInBaseOfMultiple(text: string, end: number, { reading }: Draft): boolean {
  if (reading.kind !== 'multiple' || text.charAt(reading.start - 1) !== '的') return false
  return !/[，。；、,;]/.test(text.slice(end, reading.start))
}

/** Whether a quantity stands directly behind a time, 2010年的|2.2倍. */
function isDirectlyBehind(text: string, end: number, { reading }: Draft): boolean {
  return reading.start === (text.charAt(end) === '的' ? end + 1 : end)
}

/** Whether a time is only compared with: 比|2020年, and 是|2010年|的2.2倍. */
function isCompared(text: string, start: number, end: number, level: Draft | null): boolean {
  const word = comparing.endingAt(text, start, Math.max(0, start - 3))
  return word > 0 && (!equating.has(text.slice(start - word, start)) || isOfMultiple(text, end, level))
}

const numeralStarts = characterSet('一二两三四五六七八九十0123456789')

function isOfMultiple(text: string, end: number, level: Draft | null): boolean {
  if (level?.reading.kind === 'multiple' || level?.reading.kind === 'percentage') return true
  return text.charAt(end) === '的' && numeralStarts.has(text, end + 1)
}

const openBrackets = characterSet('（(')

const moments = affixes(['目前', '当前', '现阶段'])

/**
 * Whether a time is only told in passing: 增加到2015年|的288亿元 dates that level, and a point in time that does not open the
 * sentence (…，年末失业率降到5.2%) what is told of it.
 */
function isPassing(text: string, start: number, end: number, dates: boolean): boolean {
  if (dates && text.charAt(end) === '的') return true
  return start > 3 && (edges.has(text, end - 1) || moments.endingAt(text, end, start) > 0)
}

/** The end of the bracket a time stands at the head of, or null. */
function bracketAround(text: string, start: number): number | null {
  if (!openBrackets.has(text, start - 1)) return null
  const close = text.slice(start, start + 60).search(/[）)]/)
  return close < 0 ? null : start + close
}
