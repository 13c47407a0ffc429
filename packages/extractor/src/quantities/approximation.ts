import type { ClaimRecord } from '@hegao/contract'
import { type Approximator, approximators, createMatcher } from '@hegao/lexicon'
import { createSuffixMatcher } from '../suffix-matcher.ts'

/** How the text qualifies a number. */
export type Approximation = ClaimRecord['approximation']

const before = createSuffixMatcher(approximators.filter((entry) => entry.side === 'before'))
const after = createMatcher(approximators.filter((entry) => entry.side === 'after'))

/** 最近, 附近, 就近: the 近 in them qualifies nothing; 合约, 节约, 制约 likewise. */
const notQualifying =
  /^(?:最近|附近|就近|临近|邻近|远近|合约|节约|制约|条约|预约|违约|契约|签约|履约|集约|简约|公约|高超)$/

/** Per how much a quantity is told, between it and what qualifies it: 低于|每立方米|19微克. */
const perUnits = createSuffixMatcher(
  [
    '立方米',
    '平方米',
    '平方公里',
    '百斤',
    '公斤',
    '斤',
    '吨',
    '升',
    '亩',
    '公顷',
    '公里',
    '千瓦时',
    '度',
    '人',
    '户',
    '年',
    '月',
    '天',
    '日',
  ].map((unit) => ({ term: `每${unit}` })),
)

/** 以上|十项, 迈上|万亿元台阶: the 上 belongs to the word before. */
const notReached = /^[以迈跨登站跃踏]上$/

/** 碳排放约降|1.0%, 约占|35%: the qualifier of the number stands before its verb. */
const aboutVerb = /(?:^|[^节集条合公契制大预])约(?:下降|增长|上升|减少|增加|上涨|[降增升减占有达])$/

/** The qualifiers found beside a number, and how far they reach. */
export interface Qualifiers {
  start: number
  end: number
  found: readonly Approximation[]
}

/**
 * The qualifiers directly before `start` (约, 不少于, ≥) and directly after `end` (以上, 左右).
 * Verbs (迈过, 控制在) are reported but stay outside the span; 突破 stands where 超过 could and is inside.
 *
 * @param within whether 内 closes the quantity: a length of time
 * @param floor nothing before this offset is looked at: the end of the quantity before
 */
export function readQualifiers(text: string, start: number, end: number, floor: number, within = false): Qualifiers {
  const found: Approximation[] = []
  let from = start
  for (let at = start, inSpan = true; ; ) {
    const entry = entryBefore(text, at, floor)
    if (entry === null) break
    found.unshift(entry.approximation)
    at -= entry.term.length
    if (entry.verb && entry.term !== '突破') inSpan = false
    if (inSpan) from = at
    while (at > floor && text.charAt(at - 1) === ' ') at -= 1
  }
  if (from === start && found.length === 0) {
    const per = perUnits.longestEndingAt(text, start, floor)
    const entry = per === null ? null : entryBefore(text, start - per.term.length, floor)
    if (per !== null && entry !== null && !entry.verb) {
      found.push(entry.approximation)
      from = start - per.term.length - entry.term.length
    }
  }
  if (found.length === 0 && (text.charAt(start - 2) === '约' || text.charAt(start - 3) === '约'))
    if (aboutVerb.test(text.slice(Math.max(floor, start - 4), start))) found.push('about')
  let to = end
  for (;;) {
    const entry = after.longestAt(text, to)
    if (entry === null || !closes(text, to + entry.term.length, entry)) break
    found.push(entry.approximation)
    to += entry.term.length
  }
  // 2个工作日内: 内 bounds a length of time, and nothing else.
  if (within && to === end && text.charAt(to) === '内' && !/[部容设置外销生]/.test(text.charAt(to + 1))) {
    found.push('at-most')
    to += 1
  }
  return { start: from, end: to, found }
}

function entryBefore(text: string, at: number, floor: number): Approximator | null {
  const entry = before.longestEndingAt(text, at, floor)
  if (entry === null) return null
  const wider = text.slice(Math.max(floor, at - entry.term.length - 1), at)
  // 上 qualifies a bare magnitude only: 上万, 上百; 以上十项 and 网上5家 have another 上.
  if (entry.term === '上' && (!/[百千万亿]/.test(text.charAt(at)) || notReached.test(wider))) return null
  return notQualifying.test(wider) ? null : entry
}

/** 5年多 is more than five years, 5个多边机制 is not; 3年来 is no 来 of estimation. */
function closes(text: string, end: number, entry: Approximator): boolean {
  if (entry.term !== '多' && entry.term !== '余' && entry.term !== '来') return true
  return entry.term !== '来' && /^(?:$|[，。；、,;:：）)的了时！ \n])/.test(text.slice(end, end + 1))
}

const upward = new Set<Approximation>(['over', 'at-least'])
const downward = new Set<Approximation>(['under', 'at-most'])

/**
 * What several qualifiers of one number amount to: 超过…以上 stays over, 约…左右 about; qualifiers that contradict
 * each other (近1000余, 约110余) leave the number as an estimate.
 */
export function combine(found: readonly Approximation[]): Approximation {
  const [first, ...rest] = found
  if (first === undefined) return 'exact'
  if (rest.every((other) => other === first)) return first
  if (found.every((one) => upward.has(one)) || found.every((one) => downward.has(one))) return first
  return 'about'
}

/** The same qualifier of the negated value: a fall of more than 5% is a change below −5%. */
export function mirrored(approximation: Approximation): Approximation {
  switch (approximation) {
    case 'over':
      return 'under'
    case 'under':
      return 'over'
    case 'at-least':
      return 'at-most'
    case 'at-most':
      return 'at-least'
    default:
      return approximation
  }
}
