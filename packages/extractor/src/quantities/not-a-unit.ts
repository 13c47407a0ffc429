import { characterSet, type Numeral } from '@hegao/numerals'
import { countedNounEnd } from './counted-noun.ts'
import { beginsRevenueItem } from './revenue-item.ts'
import type { UnitReading } from './unit.ts'

const arabicDigits = characterSet('0123456789')
const chineseNumerals = characterSet('一二两三四五六七八九十百千万亿半')

/** Whether the numeral is one Chinese digit alone (一, 两, 三 …): the form that words and names are made of. */
function isSingleChineseDigit(numeral: Numeral, text: string): boolean {
  return numeral.end - numeral.start === 1 && chineseNumerals.has(text, numeral.start)
}

/** Units that make even a lone 一 a quantity: 增长一倍, 翻一番, 提高一个百分点. */
const oneCounts = /^(?:倍|番|个百分点|公里|亩|公顷|斤|公斤|吨)$/
/** What before a lone 一 says that it counts: 不少于一次, 至少一个, 每年一次, 每两周一次. */
const beforeCountingOne =
  /(?:不少于|不低于|至少|不超过|不多于|每[两一二三四五六七八九十半0-9个]{0,3}(?:年|月|周|日|天|季度|季|半年|旬))$/
/** Measure words proper. Other nouns after a lone digit make names: 两国, 三省, 四级. */
export const classifier =
  /^[个名位人家户项件次场期篇份条只头台辆座栋幢所处类批种部套起宗例册本张块间层轮艘架对组支枚株棵页幅床笔架口根匹羽]$/

/**
 * Whether what follows a numeral only looks like a unit: the 年 of 2021年, the 月 of 6月, the 个 of 一个 as article,
 * the 期 of 二期工程, the 级 of 三级联动.
 */
export function isNoUnitHere(text: string, numeral: Numeral, unit: UnitReading): boolean {
  const { care, kind } = unit.entry
  const { start, end } = numeral
  // The 000 of ６，０００ is the end of a number, not one of its own.
  if (text.charAt(start) === '0' && arabicDigits.has(text, start + 1)) return true
  // 聚焦2022园区中心工作: a year that lost its 年.
  if (kind === 'count' && isNoun(unit) && /^(?:19[5-9]|20[0-4])[0-9]$/.test(text.slice(start, end))) return true
  // 近4万市民, 近千万家庭: the noun is longer than the unit it begins with. 4万亿两个台阶 weighs nothing.
  if (unit.term.length === 1 && isPartOfNoun(text, numeral, unit)) return true
  if (kind === 'count' && beginsRevenueItem(text, unit.start)) return true
  if (text.charAt(start) === '几' && end === start + 1) return true
  // 迈上5万亿台阶, 百亿级: a mark reached, not so many of them.
  if ((unit.term === '台阶' || unit.term === '级') && /[万亿]/.test(numeral.magnitude)) return true
  // 检测1.2亿管, but 3|管理人员
  if (unit.term === '管' && '理网道线护委制'.includes(text.charAt(unit.end) || '。')) return true
  // 突破2万亿|大关
  if (unit.term === '大' && text.charAt(unit.end) === '关') return true
  // 二三级, 一二线: neighbouring classes, not an estimate.
  if (numeral.vague === 'adjacent' && /^[级线类等期号层楼产]$/.test(unit.term)) return true
  // 空客320、波音737|等机型: no grade is counted so far.
  if (unit.term === '等' && end - start > 1) return true
  // 增速突破两位|数: so many digits.
  if (unit.term === '位' && text.charAt(unit.end) === '数') return true
  // 电动三四轮|车
  if (numeral.vague === 'adjacent' && unit.term === '轮' && text.charAt(unit.end) === '车') return true
  if (care === 'date' && isDatePart(text, numeral, unit.term, text.slice(unit.end, unit.end + 3))) return true
  return isSingleChineseDigit(numeral, text) && isWordWithDigit(text, start, unit, kind)
}

/** Units that are nouns of their own (园区, 企业) and no measure words. */
function isNoun({ term, entry }: UnitReading): boolean {
  return entry.care === 'noun' || (term.length > 1 && !/[次套份]$/.test(term))
}

function isPartOfNoun(text: string, { end, magnitude }: Numeral, unit: UnitReading): boolean {
  if (unit.term === '两') return /[个种大条项]/.test(text.charAt(unit.end))
  return magnitude !== '' && /[万亿]/.test(magnitude) && countedNounEnd(text, end) > unit.end
}

/** 每周一次, and not the 升 of 每周一升旗. */
function isClassifier(term: string): boolean {
  return term.length > 1 || classifier.test(term)
}

function isWordWithDigit(text: string, start: number, unit: UnitReading, kind: string): boolean {
  const digit = text[start] ?? ''
  if ('百千万亿'.includes(digit)) return !/[近上超过约成逾数]/.test(text.charAt(start - 1))
  if (digit === '一')
    return (
      text.charAt(unit.end) !== '半' &&
      !oneCounts.test(unit.term) &&
      !(isClassifier(unit.term) && beforeCountingOne.test(text.slice(Math.max(0, start - 7), start)))
    )
  if (unit.term === '分' || unit.term === '点') return true
  if (kind !== 'count') return false
  // Things are counted with 两; 二次, 二期, 二级 name the second one.
  if (digit === '二') return true
  return unit.term.length === 1 && (unit.term === '人' || !classifier.test(unit.term))
}

function isDatePart(text: string, numeral: Numeral, term: string, next: string): boolean {
  if (term.length > 1) return false
  // A length of time is never four digits; 一九七八年 and 2021年 are years.
  if (term === '年') return numeral.value.gte(1000) || /^一年[^半]?$/.test(text.slice(numeral.start, numeral.end + 2))
  if (term === '天' || term === '周') return false
  if (term === '日') return !/^(?:内|以内|之内)/.test(next)
  return true
}
