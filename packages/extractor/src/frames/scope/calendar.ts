import { type Account, months, periodNamed, wholeYear } from '../../period.ts'

/** The first and the last day of a time, as ISO dates. */
export interface Dates {
  start: string
  end: string
}

/**
 * Tells the days that a time of the text stands for.
 *
 * @param label the time as the text says it: 全年, 今年以来, 11月底, “十三五”期间
 * @param planned whether the quantity lies ahead: the 全年 of a plan is the year to come
 * @returns null where the text leaves open which days are meant (目前, 近年来)
 */
export type Calendar = (label: string, planned: boolean) => Dates | null

/**
 * Makes a calendar for a report by what it gives account of. In a report to a congress 今年 is the year in which it is given,
 * in all others the year of its own period; without that only times with a year of their own, and five-year plans, can be
 * told.
 */
export function createCalendar(account: Account): Calendar {
  const { given, speech } = account
  // Below a title （2024年第4期） tells when the text came out, and not what it gives account of.
  const period = given === null || speech ? account.period : null
  const year = period === null ? null : Number(period.end.slice(0, 4))
  // 政府工作报告 without a year of its own is given in the year after the one it opens with.
  const told = speech ? (given ?? (year === null ? null : year + 1)) : null
  // In the account of a whole year, 全年 and 今年 of a plan may be that year or the next.
  const open = told === null && period !== null && period.end.endsWith('-12-31')
  const known = new Map<string, Dates | null>()
  return (label, planned) => {
    const key = planned ? `${label}…` : label
    let dates = known.get(key)
    if (dates === undefined) {
      const ahead = open ? null : (told ?? year)
      const today = { year: planned ? ahead : year, now: planned ? ahead : (told ?? year), end: period?.end ?? null }
      dates = read(inArabic(label), today)
      known.set(key, dates)
    }
    return dates
  }
}

const zeros = '〇零○◯OoΟ0'
const ones = '一二三四五六七八九'
const chineseYear = new RegExp(`[一二][${zeros}${ones}]{3}(?=年)`, 'g')

/** 一九七八年 → 1978年. */
function inArabic(label: string): string {
  return label.replace(chineseYear, (year) =>
    Array.from(year, (digit) => (zeros.includes(digit) ? 0 : ones.indexOf(digit) + 1)).join(''),
  )
}

/** What the words of a time are reckoned from. */
interface Today {
  /** The year of 全年, 上半年, 11月底. */
  year: number | null
  /** The year of 今年. */
  now: number | null
  /** The last day that is accounted for. */
  end: string | null
}

const fiveYearPlan = /^“?(十?[一二三四五六七八九]|十)五”?/
const named = /^(今年|本年度?|全年|年内|去年|上年度?|前年|明年)?(.*)$/
const span = /^[0-9]{4}年?[—–~～至到-]+[0-9]{4}年$/
/** How many years a word lies from 今年. */
const away: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 上年: -1, 上年度: -1, 明年: 1 }
const ofNow = /^(?:今年|去年|上年度?|前年|明年)$/

function read(label: string, today: Today): Dates | null {
  const plan = fiveYearPlan.exec(label)
  if (plan?.[1] !== undefined) return ofPlan(plan[1], label.slice(plan[0].length), today)
  const past = /^(?:过去|这)?(?:的)?([五三两十])年来?$/.exec(label)?.[1]
  if (past !== undefined) return ofLastYears(past, today)
  if (span.test(label)) return ofSpan(label)
  const own = /^([0-9]{4})年度?(.*)$/.exec(label)
  if (own?.[1] !== undefined) return within(Number(own[1]), own[2] ?? '', today)
  const [, word = '', rest = ''] = named.exec(label) ?? []
  const base = ofNow.test(word) ? today.now : today.year
  return base === null ? null : within(base + (away[word] ?? 0), rest, today, word !== '')
}

/** A part of a year: nothing, 上半年, 1—8月, 11月底, 末, 以来. */
function within(year: number, rest: string, { end }: Today, named = true): Dates | null {
  if (rest === '') return named ? wholeYear(year) : null
  if (/^(?:年)?[末底]$/.test(rest)) return { start: `${year}-12-31`, end: `${year}-12-31` }
  if (/^(?:年)?初$/.test(rest)) return { start: `${year}-01-01`, end: `${year}-01-01` }
  if (/^(?:年初)?以来$/.test(rest))
    return end === null || Number(end.slice(0, 4)) < year ? null : { start: `${year}-01-01`, end }
  const month = /^([0-9]{1,2})月[末底]$/.exec(rest)?.[1]
  if (month !== undefined) {
    const last = Number(month) > 12 ? null : months(year, 1, Number(month)).end
    return last === null ? null : { start: last, end: last }
  }
  const day = /^([0-9]{1,2})月([0-9]{1,2})日$/.exec(rest)
  if (day !== null) return oneDay(year, Number(day[1]), Number(day[2]))
  const text = `${year}年${rest.endsWith('月份') ? rest.slice(0, -1) : rest}`
  const part = periodNamed(text)
  return part === null || part.label !== text ? null : { start: part.start, end: part.end }
}

function oneDay(year: number, month: number, day: number): Dates | null {
  if (month < 1 || month > 12 || day < 1) return null
  const { start, end } = months(year, month, month)
  if (day > Number(end.slice(-2))) return null
  const date = start.slice(0, -2) + String(day).padStart(2, '0')
  return { start: date, end: date }
}

/** 2021—2023年. */
function ofSpan(label: string): Dates | null {
  const [first, last] = [...label.matchAll(/[0-9]{4}/g)].map(([digits]) => digits)
  return first === undefined || last === undefined || last < first
    ? null
    : { start: `${first}-01-01`, end: `${last}-12-31` }
}

/** 五年来: the last five years that are accounted for. */
function ofLastYears(count: string, { end }: Today): Dates | null {
  const years = { 两: 2, 三: 3, 五: 5, 十: 10 }[count]
  if (end === null || years === undefined || !end.endsWith('-12-31')) return null
  return { start: `${Number(end.slice(0, 4)) - years + 1}-01-01`, end }
}

/** The years of the five-year plans: the first began in 1953, the third in 1966, and each since where the last one ended. */
function ofPlan(number: string, rest: string, { end }: Today): Dates | null {
  const digits = '一二三四五六七八九十'
  const nth =
    number.startsWith('十') && number.length > 1
      ? 10 + digits.indexOf(number.charAt(1)) + 1
      : digits.indexOf(number) + 1
  const first = nth < 3 ? 1948 + 5 * nth : 1951 + 5 * nth
  const last = `${first + 4}-12-31`
  if (/^(?:期间|时期)$/.test(rest)) return { start: `${first}-01-01`, end: last }
  if (rest === '末') return { start: last, end: last }
  if (rest !== '以来' || end === null || end < `${first}-01-01`) return null
  return { start: `${first}-01-01`, end: end }
}
