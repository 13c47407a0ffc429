import type { Period } from '@hegao/contract'
import { CharacterTable, fold } from '@hegao/numerals'
import { type LeafInContext, leaves, type Report } from '@hegao/parser'

/** What stands for 〇 in years that were typed by hand: 二Ο二三年 has a Greek letter. */
const zeros = '〇零○◯OoΟ0'
const ones = '一二三四五六七八九'
const year = `([12][0-9]{3}|[一二][${zeros}${ones}]{3})`
const yearAnywhere = new RegExp(year)
const opensWithYear = new RegExp(`^\\s*${year}(?:年|[—～~至-])`)
const yearHere = new RegExp(`${year}年`, 'y')
/** Every digit by its value and one. */
const digits = new CharacterTable([
  ...Array.from('0123456789', (digit, value) => [digit, value + 1] as const),
  ...Array.from(ones, (digit, index) => [digit, index + 2] as const),
  [zeros, 1],
])
const quarterNumbers = '一二三四'
/** How far into the report its own period is looked for. */
const opening = 400

/** What a report gives account of, and when. */
export interface Account {
  /** ISO dates, both included, with the words of the text as `label`; null where the text does not say. */
  period: Period | null
  /** The year in which a report to a congress is given; null for reports of other kinds. */
  given: number | null
  /** It is given to a congress, whether or not the title says when. */
  speech: boolean
  /** The period was only told by a sentence (2015年，全县实现了…): later years may be accounted for too. */
  inPassing: boolean
}

/**
 * What the report reports on: from its title (2021年工作总结), else from its opening sentences (2022年上半年，在……), else from
 * a first heading that looks back. A year that is only planned for (2022年工作安排) is not it.
 *
 * @returns ISO dates, both included, with the words of the text as `label`; null where the text does not say
 */
export function reportPeriod(report: Report): Period | null {
  return accountOf(leaves(report)).period
}

/** What the report with these leaves gives account of, and the year in which it is given where it says so. */
export function accountOf(all: readonly LeafInContext[]): Account {
  let read = 0
  let given: number | null = null
  let speech = false
  for (const { leaf } of all) {
    const text = fold(leaf.value)
    if (text.startsWith('各位代表') || (leaf.type !== 'sentence' && isSpeech(text))) speech = true
    if (leaf.type === 'subtitle') given ??= yearOf(text)
    else if (given === null && leaf.type !== 'sentence' && isSpeech(text)) given = yearOf(text)
    else {
      const found = leaf.type === 'sentence' ? opensWith(text) : periodNamed(text)
      if (found !== null && leaf.type !== 'title' && isChronicle(all, Number(found.end.slice(0, 4)))) break
      if (found !== null)
        return {
          period: found,
          given: given !== null && given > Number(found.end.slice(0, 4)) ? given : null,
          speech,
          inPassing: leaf.type === 'sentence',
        }
    }
    read += leaf.value.length
    if (read > opening) break
  }
  // A report to a congress gives account of the year before the one in which it is given.
  const period = given === null ? null : { label: `${given - 1}年`, ...wholeYear(given - 1) }
  return { period, given, speech, inPassing: false }
}

/** 2022年上半年，在……领导下: a sentence that opens with the period it tells of. A date of a day or month is an event. */
function opensWith(text: string): Period | null {
  const found = periodNamed(text)
  if (found === null || !text.trimStart().startsWith(found.label) || /[0-9一二三四五六七八九十]月$/.test(found.label))
    return null
  const rest = text.trimStart().slice(found.label.length)
  if (/^(?:，|,|来)/.test(rest)) return found
  // 1949年全县总产值是326万元，1956年上升到…: a series of years, and no account of the first.
  const last = /^[在是我全]/.test(rest) ? lastYearIn(text) : null
  return last !== null && last === Number(found.end.slice(0, 4)) ? found : null
}

const ahead = /将|力争|计划|规划|预计|拟|确保|目标/
/** So many years that tell what happened after the first make a chronicle. */
const leastYears = 3

/** 1957年，共收…。1960年，…。1986年，…。1990年，…: a chronicle gives account of no one period, and none of its years lies ahead. */
function isChronicle(all: readonly LeafInContext[], first: number): boolean {
  const years = new Set<number>()
  for (const { leaf } of all) {
    if (leaf.type !== 'sentence' || !opensWithYear.test(leaf.value)) continue
    const year = yearOf(fold(leaf.value.trimStart().slice(0, 4)))
    if (year !== null && year > first && !ahead.test(leaf.value)) years.add(year)
    if (years.size === leastYears) return true
  }
  return false
}

/** 2024年政府工作报告: the year in which it is given. */
function isSpeech(text: string): boolean {
  return /(?:政府|法院|检察院|常务委员会|常委会|政协)工作报告|在.{2,20}(?:会议|大会|全会)上/.test(text)
}

/** The last year that a text names, in digits of either kind; null where it names none. */
export function lastYearIn(text: string): number | null {
  let last: number | null = null
  for (let at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
    yearHere.lastIndex = at - 4
    if (at < 4 || !yearHere.test(text)) continue
    const named = numberOf(text, at - 4)
    if (last === null || named > last) last = named
  }
  return last
}

function yearOf(text: string): number | null {
  const found = yearAnywhere.exec(text)
  return found === null ? null : numberOf(text, found.index)
}

/** The value of the four digits at an offset. */
function numberOf(text: string, start: number): number {
  let value = 0
  for (let at = start; at < start + 4; at += 1) value = value * 10 + digits.at(text, at) - 1
  return value
}

/** 2022年工作安排, 2018年部门预算; and not 2018年预算执行情况. */
const planned =
  /^(?:度)?(?:工作)?(?:安排|计划|打算|要点|思路|目标|任务|(?:部门|单位|财政|政府|收支)*预算(?!执行|完成|收支执行))/

const everyPeriod = new RegExp(
  `${year} ?年(度)?(上半年|下半年|(?:第)?[一二三四1-4]季度|前三季度|[0-9]{1,2}(?:月)?[—至-][0-9]{1,2}月|[0-9]{1,2}月)?`,
  'g',
)

/** The first period with a year of its own that a text names and that is not one of plans. */
export function periodNamed(text: string): Period | null {
  for (const match of text.matchAll(everyPeriod)) {
    const [label, written, , part] = match
    const rest = text.slice(match.index + label.length, match.index + label.length + 8)
    if (written === undefined || planned.test(rest) || /^[0-9]/.test(rest)) continue
    return withPart(numberOf(written, 0), part, label)
  }
  return null
}

function withPart(of: number, part: string | undefined, label: string): Period | null {
  if (part === undefined) return { label, ...wholeYear(of) }
  if (part === '上半年') return { label, start: `${of}-01-01`, end: `${of}-06-30` }
  if (part === '下半年') return { label, start: `${of}-07-01`, end: `${of}-12-31` }
  if (part === '前三季度') return { label, start: `${of}-01-01`, end: `${of}-09-30` }
  const quarter = /([一二三四1-4])季度/.exec(part)?.[1]
  if (quarter !== undefined) {
    const nth = quarterNumbers.indexOf(quarter) + 1 || Number(quarter)
    return { label, ...months(of, nth * 3 - 2, nth * 3) }
  }
  const [first, last] = [...part.matchAll(/[0-9]{1,2}/g)].map((one) => Number(one[0]))
  if (first === undefined || first < 1 || first > 12) return null
  return { label, ...months(of, first, last !== undefined && last <= 12 && last >= first ? last : first) }
}

/** The first and the last day of a year. */
export function wholeYear(of: number): { start: string; end: string } {
  return { start: `${of}-01-01`, end: `${of}-12-31` }
}

/** The first and the last day of some months of a year, counted from 1. */
export function months(of: number, first: number, last: number): { start: string; end: string } {
  const days = new Date(Date.UTC(of, last, 0)).getUTCDate()
  const two = (n: number): string => String(n).padStart(2, '0')
  return { start: `${of}-${two(first)}-01`, end: `${of}-${two(last)}-${two(days)}` }
}
