import type { Numeral } from '@hegao/numerals'
import type { UnitReading } from './unit.ts'

/** Whether the numeral is one Chinese digit alone (一, 两, 三 …): the form that words and names are made of. */
export function isSingleChineseDigit(numeral: Numeral, text: string): boolean {
  return numeral.end - numeral.start === 1 && /[一二两三四五六七八九十百千万亿半]/.test(text[numeral.start] ?? '')
}

/** Units that make even a lone 一 a quantity: 增长一倍, 翻一番, 提高一个百分点. */
const oneCounts = /^(?:倍|番|个百分点|公里|亩|公顷|斤|公斤|吨)$/
/** What before a lone 一 says that it counts: 不少于一次, 至少一个, 每年一次, 每两周一次. */
const beforeCountingOne =
  /(?:不少于|不低于|至少|不超过|不多于|每[两一二三四五六七八九十半0-9个]{0,3}(?:年|月|周|日|天|季度|季|半年|旬))$/

/**
 * Whether what follows a numeral only looks like a unit: the 年 of 2021年, the 月 of 6月, the 个 of 一个 as article,
 * the 期 of 二期工程, the 级 of 三级联动.
 */
export function isNoUnitHere(text: string, numeral: Numeral, unit: UnitReading): boolean {
  const { care, kind } = unit.entry
  const next = text.slice(unit.end, unit.end + 3)
  if (care === 'date') return isDatePart(numeral, unit.term, next)
  if (!isSingleChineseDigit(numeral, text)) return false
  const digit = text[numeral.start] ?? ''
  if ('百千万亿'.includes(digit))
    return !/(?:近|上|超|过|约|成|逾|数)$/.test(text.slice(Math.max(0, numeral.start - 1), numeral.start))
  if (digit === '一')
    return (
      !oneCounts.test(unit.term) && !beforeCountingOne.test(text.slice(Math.max(0, numeral.start - 7), numeral.start))
    )
  // Things are counted with 两; 二次, 二期, 二级 name the second one.
  if (digit === '二' && kind === 'count') return true
  if (kind === 'score' || unit.term === '分') return true
  if (unit.term === '期' && /^(?:工程|项目|建设|规划)/.test(next)) return true
  return care === 'word' && kind === 'count'
}

function isDatePart(numeral: Numeral, term: string, next: string): boolean {
  if (term.length > 1) return false
  if (term === '年') {
    // A length of time is never four bare digits; 一九七八年 and 2021年 are years.
    return (
      numeral.value.gte(1000) ||
      (numeral.form === 'chinese' && numeral.end - numeral.start === 4 && numeral.value.gte(1000))
    )
  }
  if (term === '天' || term === '周') return false
  if (term === '日') return !/^(?:内|以内|之内|前内)/.test(next)
  return true
}
