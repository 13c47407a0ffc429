import { chineseDigits, chineseNumeral, formalWords, ordinaryWords, withoutLeadingOne } from '../chinese-numeral.ts'
import type { FormatSection, FormatToken } from './format-section.ts'

const DAY = 86_400_000
/** 31 December 9999, after which a spreadsheet knows no date. */
const LAST_SERIAL = 2_958_465
const weekdays = '日一二三四五六'
const englishMonths = 'January February March April May June July August September October November December'.split(' ')
const englishDays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/**
 * Writes a day number as a date or time.
 *
 * @param serial days since the beginning of the spreadsheet's calendar, the time of day as its fraction
 * @param is1904 whether the calendar begins with 1904, as of files from old Macintoshes
 * @returns null where there is no such date: a spreadsheet shows ##### then
 */
export function formatDate(serial: number, { tokens, chinese }: FormatSection, is1904: boolean): string | null {
  const seconds = tokens.some((token, index) => token.type === 'point' && tokens[index + 1]?.type === 'digit')
  const unit = seconds ? 1 : 1000
  const day = is1904 ? serial + 1462 : serial
  if (day < 0 || day >= LAST_SERIAL + 1) return null
  // The calendar has a 29 February 1900, which never was; before it days count from the last of December.
  const epoch = Date.UTC(1899, 11, day < 60 ? 31 : 30)
  const date = new Date(epoch + Math.round((day * DAY) / unit) * unit)
  const isTwelveHours = tokens.some((token) => token.type === 'date' && /\//.test(token.code))
  const number = (value: number, width: number): string => {
    if (chinese === 0) return String(value).padStart(width, '0')
    return withoutLeadingOne(chineseNumeral(value, chinese === 1 ? ordinaryWords : formalWords))
  }
  let written = ''
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'literal') written += token.text
    else if (token.type === 'slash') written += '/'
    else if (token.type === 'comma') written += ','
    else if (token.type === 'point') written += '.'
    else if (token.type === 'digit') written += fractionDigit(tokens, index, date)
    else if (token.type === 'date') {
      written += isMinutes(tokens, index)
        ? number(date.getUTCMinutes(), token.code.length)
        : partOf(token.code, date, day, { number, isTwelveHours, chinese })
    }
  }
  return written
}

interface Manner {
  readonly number: (value: number, width: number) => string
  readonly isTwelveHours: boolean
  readonly chinese: 0 | 1 | 2
}

function partOf(code: string, date: Date, day: number, { number, isTwelveHours, chinese }: Manner): string {
  const width = Math.min(code.length, 2)
  const hour = date.getUTCHours()
  const total = Math.round(day * 86_400)
  switch (code[0]) {
    case 'y':
    case 'e': {
      const year = String(date.getUTCFullYear())
      const shown = code.length <= 2 && code[0] === 'y' ? year.slice(-2) : year
      return chinese === 0 ? shown : chineseDigits(shown)
    }
    case 'm': {
      const name = englishMonths[date.getUTCMonth()] ?? ''
      if (code.length === 5) return name.slice(0, 1)
      if (code.length > 2) return code.length === 3 ? name.slice(0, 3) : name
      return number(date.getUTCMonth() + 1, width)
    }
    case 'd': {
      const name = englishDays[date.getUTCDay()] ?? ''
      if (code.length > 2) return code.length === 3 ? name.slice(0, 3) : name
      return number(date.getUTCDate(), width)
    }
    case 'h':
      return number(isTwelveHours ? hour % 12 || 12 : hour, width)
    case 's':
      return number(date.getUTCSeconds(), width)
    case '上':
      return hour < 12 ? '上午' : '下午'
    case 'a': {
      if (code === 'am/pm') return hour < 12 ? 'AM' : 'PM'
      if (code === 'a/p') return hour < 12 ? 'A' : 'P'
      const weekday = weekdays.charAt(date.getUTCDay())
      return code.length === 4 ? `星期${weekday}` : weekday
    }
    default:
      // [h] [m] [s]: all that has gone by.
      if (code[1] === 'h') return number(Math.floor(total / 3600), code.length - 2)
      return number(code[1] === 'm' ? Math.floor(total / 60) : total, code.length - 2)
  }
}

/** An m is minutes where hours stand before it or seconds after it. */
function isMinutes(tokens: readonly FormatToken[], index: number): boolean {
  const token = tokens[index]
  if (token?.type !== 'date' || token.code[0] !== 'm' || token.code.length > 2) return false
  const isDate = (other: FormatToken) => other.type === 'date' && !other.code.includes('/')
  const before = tokens.slice(0, index).findLast(isDate)
  const after = tokens.slice(index + 1).find(isDate)
  return /^\[?h/.test(codeOf(before)) || /^\[?s/.test(codeOf(after))
}

function codeOf(token: FormatToken | undefined): string {
  return token?.type === 'date' ? token.code : ''
}

/** Digits behind the point of seconds. */
function fractionDigit(tokens: readonly FormatToken[], index: number, date: Date): string {
  let place = 0
  for (let at = index - 1; tokens[at]?.type === 'digit'; at -= 1) place += 1
  return String(date.getUTCMilliseconds()).padStart(3, '0').charAt(place) || '0'
}
