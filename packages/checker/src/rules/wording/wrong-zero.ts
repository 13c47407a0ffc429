import type { Range, Severity } from '@hegao/contract'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'
import { isOneOf } from '../../text/characters.ts'

interface Data {
  words: string
  right: string
  use: 'year' | 'amount'
  /** How many places the finding speaks for. */
  count: number
}

interface Found extends Omit<Data, 'count'> {
  range: Range
  severity: Severity
}

const digits = '一二三四五六七八九'
/** Signs that stand for 〇 in Chinese numerals; ０ and Ｏ are half-width in the folded text. */
const zeros = '〇零○Oo0'
/** A year in Chinese has so many digits. */
const yearLength = 4
const wrongAmount =
  /[一二两三四五六七八九十百千万亿]{1,9}[〇○Oo][一二三四五六七八九][百千十一二三四五六七八九万亿]{0,9}/

export default defineRule<Data>({
  id: 'wording/wrong-zero',
  title: { zh: '汉字数字中的“〇”“零”写法有误', en: 'The wrong zero in a Chinese numeral' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '年份、编号用“〇”，计量用“零”；“○”“O”“0”是符号、字母和阿拉伯数字，检索、朗读都会出错。',
    en: 'Years and numberings take 〇, amounts 零; ○, O and 0 are a sign, a letter and an Arabic digit.',
  },
  source: { zh: 'GB/T 15835—2011 5.2.5', en: 'GB/T 15835—2011, 5.2.5' },
  examples: {
    bad: [
      '⟦二零二四年⟧，县办公室办结来文31件。',
      '⟦二O二四年⟧工作总结，规划到⟦二○三五年⟧。',
      '截至⟦一九九零年⟧底，全县有学校⟦三千〇五⟧所。',
    ],
    good: [
      '二〇二四年，学校三千零五所，占百分之零点五，一百零八户。',
      '2024年，一百零二年，经过三十零年，零点五公里，八零年代，零零年。',
      '型号为二O型，方案O年年有，CO2排放，O2O平台20年。',
    ],
  },
  wording: {
    zh: {
      message: ({ words, right, use, count }) =>
        `“${words}”：${use === 'year' ? '年份中的零写作“〇”' : '计量时零写作“零”'}，请改为“${right}”${count > 1 ? `（全文${count}处，只在首处提示）` : ''}`,
    },
    en: {
      message: ({ words, right, use, count }) =>
        `“${words}”: the zero of ${use === 'year' ? 'a year is 〇' : 'an amount is 零'}; write “${right}”${count > 1 ? ` (${count} places, reported at the first only)` : ''}`,
    },
  },
  check(document, report) {
    const found = [...years(document), ...amounts(document)]
    // ○ for 〇 is the habit of a whole text: once is enough.
    const slight = found.filter(({ severity }) => severity === 'info')
    for (const each of found.filter((one) => one.severity !== 'info' || one === slight[0])) {
      const { range, severity, ...words } = each
      const data = { ...words, count: severity === 'info' ? slight.length : 1 }
      report({ range, data, severity, suggestions: [{ range, text: data.right }], group: data.use })
    }
  },
})

/** 二零二四年, 二O二四年. */
function* years({ folded, text }: Document): Generator<Found> {
  for (let at = folded.indexOf('年'); at >= 0; at = folded.indexOf('年', at + 1)) {
    const start = at - yearLength
    if (!isOneOf(folded.charAt(start), '一二') || isNumeral(folded.charAt(start - 1))) continue
    const numeral = folded.slice(start, at)
    const wrong = [...numeral].filter((character) => isOneOf(character, zeros) && character !== '〇')
    if (wrong.length === 0 || ![...numeral].every((character) => isOneOf(character, digits + zeros))) continue
    // ○ looks like 〇 and long stood in for it where fonts had none.
    const severity = wrong.every((character) => character === '○') ? 'info' : 'warning'
    const range = { start, end: at + 1 }
    const right = `${numeral.replace(/[零○Oo0]/g, '〇')}年`
    yield { range, words: text.slice(start, at + 1), right, use: 'year', severity }
  }
}

/** 三千〇五所. */
function* amounts({ folded, text, claims }: Document): Generator<Found> {
  for (const claim of claims) {
    const match = wrongAmount.exec(folded.slice(claim.range.start, claim.range.end))
    if (match === null) continue
    const start = claim.range.start + match.index
    const range = { start, end: start + match[0].length }
    const right = match[0].replace(/[〇○Oo]/g, '零')
    yield { range, words: text.slice(range.start, range.end), right, use: 'amount', severity: 'warning' }
  }
}

function isNumeral(character: string): boolean {
  return isOneOf(character, `${digits}${zeros}十百千万亿123456789`)
}
