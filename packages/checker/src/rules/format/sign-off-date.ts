import { readOrdinal } from '@hegao/numerals'
import { defineRule } from '../../rule.ts'

interface Data {
  written: string
  right: string
  fault: 'chinese' | 'zero'
}

const arabic = /^([0-9]{4})年 ?([0-9]{1,2})月 ?([0-9]{1,2})日$/
const chinese = /^([一二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/
/** Zero has three forms in use, 〇, ○ and 零; what is not found here is one of them. */
const chineseDigits = '〇一二三四五六七八九'
/** The month the standard came into force; before it the date was written in Chinese numerals. */
const inForce = 2012 * 12 + 7

export default defineRule<Data>({
  id: 'format/sign-off-date',
  title: { zh: '成文日期的写法', en: 'A sign-off date in the wrong form' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '2012年7月起，公文成文日期改用阿拉伯数字，月、日不编虚位；旧写法多是沿用了老模板。',
    en: 'Since July 2012 the date of a document is in Arabic numerals without leading zeros; another form comes from an old template.',
  },
  source: { zh: 'GB/T 9704—2012 7.3.5.4', en: 'GB/T 9704—2012, 7.3.5.4' },
  examples: {
    bad: [
      '关于2023年工作情况的报告\n县政府：\n全年收文311件。\n云溪县水务局\n⟦2024年01月08日⟧',
      '关于2023年工作情况的报告\n县政府：\n全年收文311件。\n云溪县水务局\n⟦二〇二四年一月十八日⟧',
    ],
    good: [
      '关于2023年工作情况的报告\n县政府：\n全年收文311件。\n云溪县水务局\n2024年1月8日',
      '关于2011年工作情况的报告\n县政府：\n全年收文311件。\n云溪县水务局\n二〇一二年一月八日',
      '关于2023年工作情况的报告\n县政府：\n会议于2024年01月08日召开。\n云溪县水务局\n2024年10月20日',
    ],
  },
  wording: {
    zh: {
      message: ({ written, right, fault }) =>
        fault === 'chinese'
          ? `成文日期“${written}”应用阿拉伯数字，写作“${right}”`
          : `成文日期“${written}”的月、日不编虚位，应为“${right}”`,
    },
    en: {
      message: ({ written, right, fault }) =>
        fault === 'chinese'
          ? `The date of signature is in Arabic numerals: “${right}”, not “${written}”`
          : `The date of signature takes no leading zeros: “${right}”, not “${written}”`,
    },
  },
  check({ nodes, text, folded }, report) {
    for (const { date, children } of nodes('signature')) {
      const line = children.find(({ value }) => date !== null && value.includes(date))
      if (date === null || line === undefined) continue
      const start = line.position.start.offset + line.value.indexOf(date)
      const range = { start, end: start + date.length }
      const read = readDate(folded.slice(range.start, range.end))
      if (read === null || read.month > 12 || read.day > 31 || read.year * 12 + read.month < inForce) continue
      if (read.fault === null) continue
      const replacement = { range, text: `${read.year}年${read.month}月${read.day}日` }
      report({
        range,
        data: { written: text.slice(range.start, range.end), right: replacement.text, fault: read.fault },
        fix: replacement,
        suggestions: [replacement],
      })
    }
  },
})

interface SignOff {
  year: number
  month: number
  day: number
  fault: Data['fault'] | null
}

/** The date that `words` write as a whole, null where they do not. */
function readDate(words: string): SignOff | null {
  const [, year, month, day] = arabic.exec(words) ?? []
  if (year !== undefined && month !== undefined && day !== undefined) {
    const fault = month.startsWith('0') || day.startsWith('0') ? 'zero' : null
    return { year: Number(year), month: Number(month), day: Number(day), fault }
  }
  const [, hanYear, hanMonth, hanDay] = chinese.exec(words) ?? []
  if (hanYear === undefined || hanMonth === undefined || hanDay === undefined) return null
  const digits = [...hanYear].map((digit) => Math.max(0, chineseDigits.indexOf(digit))).join('')
  const [monthRead, dayRead] = [readOrdinal(hanMonth), readOrdinal(hanDay)]
  if (monthRead === null || dayRead === null) return null
  return { year: Number(digits), month: monthRead, day: dayRead, fault: 'chinese' }
}
