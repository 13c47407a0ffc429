import { characterSet } from './character-table.ts'
import { type Decimal, decimal, lastSignificantPlace, one } from './decimal.ts'
import { isLiangAt } from './digits.ts'
import { startsEnumeration } from './enumeration.ts'
import { closed, type Interval, open } from './interval.ts'
import { groupMagnitudeAt, magnitudeValue } from './magnitude.ts'
import { readSection, type Section } from './section.ts'
import { type Surplus, surplusAt, withSurplus } from './surplus.ts'

/**
 * A section with the 万 and 亿 that multiply it: 三千 (by nothing), 1.2万亿, 10余万. A numeral is a sum of groups, each
 * less than one unit of the group before.
 */
export interface Group {
  readonly end: number
  readonly section: Section
  /** 万, 亿, 万亿, 万万, 亿亿 as written, without a surplus, or ''. */
  readonly run: string
  /** The surplus word inside (10余万), or null. */
  readonly surplus: Surplus | null
  /** The number printed before the surplus: 10 of 10余万, 300000 of 三十万多亿; the lower bound for 几 and 三四. */
  readonly printed: Decimal
  /** What it means, surplus included: 10–20 of 10余万, 300000–310000 of 三十万多亿. */
  readonly content: Interval
  /** What both are multiplied with. */
  readonly factor: Decimal
}

const WAN = decimal(1e4)
const YI = decimal(1e8)

/** The 万 and 亿 that follow each other behind a section. */
interface Run {
  readonly written: string
  /** What they multiply with. */
  readonly factor: Decimal
}

const NO_RUN: Run = { written: '', factor: one }
/** The longer ones first. */
const RUNS: readonly Run[] = ['万亿', '万万', '亿亿', '萬億', '万', '亿', '萬', '億'].map((written) => ({
  written,
  factor: magnitudeValue(written) ?? one,
}))

/** Reads the groups of the numeral whose first section is `first`. */
export function readGroups(folded: string, first: Section): readonly [Group, ...Group[]] {
  let last = readGroup(folded, first)
  const groups: [Group, ...Group[]] = [last]
  while (last.run !== '' && last.section.shape !== 'bare' && last.surplus === null && last.section.vague === null) {
    const next = readNext(folded, last, !groups.some(isArabic))
    if (next === null) break
    // 一万五千亿: the 亿 of the second group multiplies the 万 of the first too.
    if (sharesYi(last, next)) groups.splice(-1, 1, { ...last, factor: last.factor.times(YI) })
    groups.push(next)
    last = next
  }
  return groups
}

/** Whether a group has Arabic digits. */
export function isArabic({ section }: Group): boolean {
  return section.arabic
}

function readGroup(folded: string, section: Section): Group {
  const from = section.shape === 'literal' && section.arabic ? behindGap(folded, section.end) : section.end
  const { written: run, factor } = runAt(folded, from)
  const end = run === '' ? section.end : from + run.length
  const surplus = innerSurplusAt(folded, end, section, run)
  const rest = surplus === null ? NO_RUN : runAt(folded, end + 1)
  const content = contentOf(section)
  if (surplus === null || rest === NO_RUN || (run !== '' && (!isWan(run) || !isYi(rest.written)))) {
    return { end, section, run, surplus: null, printed: section.lower, content, factor }
  }
  const printed = section.lower.times(factor)
  return {
    end: end + 1 + rest.written.length,
    section,
    run: run + rest.written,
    surplus,
    printed,
    // 数十余万 says no more than 数十万.
    content: section.vague !== null ? content : withSurplus(printed, surplus, run === '' ? null : factor),
    factor: rest.factor,
  }
}

const GAPS = characterSet(' \n\r')
/** A gap is no wider: two spaces, or a line break of two characters. */
const WIDEST_GAP = 2

/** 50 万元, and 0.41 at the end of a line with 万元 on the next: the offset behind the gap, `at` where there is none. */
function behindGap(folded: string, at: number): number {
  let end = at
  while (end < at + WIDEST_GAP && GAPS.has(folded, end)) end += 1
  return end
}

function contentOf(section: Section): Interval {
  return section.vague === 'several' ? open(section.lower, section.upper) : closed(section.lower, section.upper)
}

/** The 余, 多, 来, 几 at `at` if it can stand before a 万 or 亿: 10余万, 三十万多亿, 数十余万. */
function innerSurplusAt(folded: string, at: number, section: Section, run: string): Surplus | null {
  const surplus = surplusAt(folded, at)
  if (surplus === null || section.vague === 'adjacent') return null
  if (!section.arabic && section.small === '' && run === '') return null
  if (surplus === '余' || surplus === '多') return surplus
  if (surplus === '几' && !section.arabic) return null
  return run === '' && lastSignificantPlace(section.lower).gte(10) ? surplus : null
}

/** Reads the group after `last`, if there is one that goes on with the same number. */
function readNext(folded: string, last: Group, allChinese: boolean): Group | null {
  const section = readSection(folded, last.end, 'later')
  if (section === null) return null
  const group = readGroup(folded, section)
  if (group.run === '') return readLast(folded, last, group, allChinese)
  const limit = sharesYi(last, group) ? last.factor.times(YI) : last.factor
  return isLess(group, limit) ? group : null
}

/** The group that ends a numeral without a 万 or 亿 of its own. */
function readLast(folded: string, last: Group, group: Group, allChinese: boolean): Group | null {
  const { section } = group
  // 投资1万2023年…: bare Arabic digits begin something else.
  if (section.shape === 'literal') return null
  if (section.shape === 'digit') {
    // 三万二 is 32000. 五万两 is a weight, and 1万一等奖 is no 11000.
    const goesOn = allChinese && !isLiangAt(folded, last.end) && !startsEnumeration(folded, last.end)
    return goesOn ? { ...group, factor: last.factor.times(0.1) } : null
  }
  // 一亿五千: the thousands are those of 万, else it would read 一亿零五千.
  if (section.shape === 'thousands' && last.factor.gte(YI)) return { ...group, factor: WAN }
  return isLess(group, last.factor) ? group : null
}

function isLess(group: Group, limit: Decimal): boolean {
  return group.printed.times(group.factor).lt(limit)
}

function sharesYi(last: Group, next: Group): boolean {
  return isWan(last.run) && isYi(next.run) && last.factor.eq(WAN)
}

function runAt(folded: string, at: number): Run {
  if (groupMagnitudeAt(folded, at) === null) return NO_RUN
  return RUNS.find(({ written }) => folded.startsWith(written, at)) ?? NO_RUN
}

function isWan(run: string): boolean {
  return run === '万' || run === '萬'
}

function isYi(run: string): boolean {
  return run === '亿' || run === '億'
}
