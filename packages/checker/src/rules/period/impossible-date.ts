import { defineRule } from '../../rule.ts'
import { isDigit } from '../../text/characters.ts'

interface Data {
  date: string
  month: number
  /** How many days that month has; null where there is no such month. */
  days: number | null
}

const chineseDigits = '〇一二三四五六七八九'

export default defineRule<Data>({
  id: 'period/impossible-date',
  title: { zh: '不存在的日期', en: 'A date that does not exist' },
  severity: 'error',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '日历上没有这一天，必有一个数字写错。',
    en: 'The calendar has no such day, so one of its figures is wrong.',
  },
  source: {
    zh: '《党政机关公文处理工作条例》第二十条：时间准确',
    en: 'Regulations on the handling of official documents (2012), article 20: accurate dates',
  },
  examples: {
    bad: [
      '截至⟦2月30日⟧，办结来文31件。',
      '⟦2023年2月29日⟧，召开现场会。',
      '⟦2024年13月⟧至今，⟦六月三十一日⟧印发方案。',
    ],
    good: [
      '2024年2月29日，召开现场会；12月31日前完成。',
      '建设工期13个月，十二月三十一日前完成。',
      '2月29日召开会议。',
      '农历二月三十日，举办民俗活动。',
    ],
  },
  wording: {
    zh: {
      message: ({ date, month, days }) =>
        days === null ? `“${date}”：一年没有${month}月，请核对` : `“${date}”：${month}月只有${days}天，请核对`,
    },
    en: {
      message: ({ date, month, days }) =>
        days === null
          ? `“${date}”: there is no month ${month}; please check`
          : `“${date}”: month ${month} has ${days} days only; please check`,
    },
  },
  check({ folded, text }, report) {
    for (let at = folded.indexOf('月'); at >= 0; at = folded.indexOf('月', at + 1)) {
      const month = numberBefore(folded, at)
      if (month === null) continue
      const day = numberAfter(folded, at + 1)
      const year = folded.charAt(month.start - 1) === '年' ? numberBefore(folded, month.start - 1) : null
      const start = year !== null && year.value >= 1900 ? year.start : month.start
      const days = daysOf(month.value, year?.value ?? null)
      // 13月 alone may be an age in months; with a year or a day it is a date.
      if (days === null ? day === null && start === month.start : day === null || (day.value >= 1 && day.value <= days))
        continue
      if (isLunar(folded, start)) continue
      const end = day === null ? at + 1 : day.end
      report({ range: { start, end }, data: { date: text.slice(start, end), month: month.value, days } })
    }
  },
})

/** Whether the date that begins at `start` is one of the traditional calendar: 农历二月三十日 exists in some years. */
function isLunar(folded: string, start: number): boolean {
  return ['农历', '阴历', '旧历', '夏历', '腊'].some((words) => folded.endsWith(words, start))
}

interface Read {
  value: number
  start: number
  end: number
}

function numberBefore(folded: string, end: number): Read | null {
  let start = end
  while (start > 0 && end - start < 5 && isNumeral(folded.charAt(start - 1))) start -= 1
  return readNumber(folded, start, end)
}

/** The number of a day: digits with 日 or 号 after them. */
function numberAfter(folded: string, start: number): Read | null {
  let end = start
  while (end - start < 5 && isNumeral(folded.charAt(end))) end += 1
  const number = readNumber(folded, start, end)
  return number !== null && '日号'.includes(folded.charAt(end) || ' ') ? { ...number, end: end + 1 } : null
}

function isNumeral(character: string): boolean {
  return isDigit(character) || (character !== '' && (chineseDigits.includes(character) || character === '十'))
}

function readNumber(folded: string, start: number, end: number): Read | null {
  const words = folded.slice(start, end)
  if (words === '') return null
  if ([...words].every(isDigit)) return { value: Number(words), start, end }
  const ten = words.indexOf('十')
  const digit = (character: string) => chineseDigits.indexOf(character)
  if (ten < 0) {
    const value = [...words].reduce((sum, character) => sum * 10 + digit(character), 0)
    return value < 0 ? null : { value, start, end }
  }
  if (ten > 1 || words.length > ten + 2) return null
  const tens = ten === 0 ? 1 : digit(words.charAt(0))
  const ones = ten + 1 < words.length ? digit(words.charAt(ten + 1)) : 0
  return tens < 0 || ones < 0 ? null : { value: tens * 10 + ones, start, end }
}

/** The days of a month; of February 29 where the year is not known. Null where there is no such month. */
function daysOf(month: number, year: number | null): number | null {
  if (month < 1 || month > 12) return null
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  if (year === null) return 29
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}
