import { type Decimal, magnitudeValue } from '@hegao/numerals'
import { affixes } from '../../frames/affix.ts'
import { combine, readQualifiers } from '../approximation.ts'
import { inherentApproximation, qualified } from '../bounds.ts'
import { countedNounEnd, isCompoundNoun } from '../counted-noun.ts'
import { classifier } from '../not-a-unit.ts'
import { numeralStarts, type Production } from '../production.ts'
import type { Reading } from '../reading.ts'
import { readUnit } from '../unit.ts'

/** What stands before a sum whose 元 was left out: 投资总额突破60亿。 */
const sum = /(?:额|值|收入|投资|资金|支出|存款|贷款|税收|经济总量|利润|GDP)[^，。；、]{0,6}$/
/** 突破2万亿|大关 ends like a clause. */
const clauseEnd = /^(?:$|[，。；、,;！）)]|大关|关口|门槛)/

/**
 * 惠及|43万儿童: the noun itself serves as unit, only behind 万 or 亿. 用户超|1亿。: the unit is left out at the end of a
 * clause, only behind a number of figures.
 */
export const bareCount: Production = {
  name: 'bare-count',
  starts: numeralStarts,
  read({ text, at, floor, numeral }) {
    if (numeral === null || !/[万亿]/.test(numeral.magnitude)) return null
    const compound = isCompoundNoun(text, numeral.end)
    const nounEnd = compound ? 0 : countedNounEnd(text, numeral.end)
    const inherent = inherentApproximation(numeral)
    const qualifiers = readQualifiers(text, at, numeral.end, floor)
    // 1000万以上农村贫困人口: the qualifier parts the noun from its number.
    const endsClause = clauseEnd.test(text.slice(qualifiers.end, qualifiers.end + 2))
    const leavesOut = compound || (endsClause && numeral.form !== 'chinese')
    if (nounEnd === 0 && !leavesOut && countedNounEnd(text, qualifiers.end) === 0) return null
    const end = nounEnd === 0 ? qualifiers.end : nounEnd
    const approximation = combine([...qualifiers.found, ...(inherent === null ? [] : [inherent])])
    return [
      {
        start: qualifiers.start,
        end,
        kind: nounEnd === 0 && endsClause && sum.test(text.slice(Math.max(0, at - 12), at)) ? 'money' : 'count',
        interval: qualified(numeral.value, approximation),
        ulp: numeral.ulp,
        approximation,
        unit: nounEnd === 0 ? '' : text.slice(numeral.end, end),
        unitEntry: null,
        placeholder: false,
        production: 'bare-count',
      },
    ]
  },
}

const areas = affixes(['百万平方米', '千万平方米'])
const climbs = /[迈跨登站跃踏]上$/

/** 新增|千万吨|产能 states how much; 实施新增|千亿斤|粮食产能行动 names a plan. */
function isGain(text: string, start: number, end: number): boolean {
  // 建成住房|百万平方米; 百万平方米|棚改 names a plan.
  if (areas.startingAt(text, start) > 0 && clauseEnd.test(text.slice(end, end + 1))) return true
  // 生产总值迈上|万亿元|台阶
  if (climbs.test(text.slice(Math.max(0, start - 2), start))) return true
  return (
    /[新净]增$/.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^(?:以[上下]|级|[^，。；、]{0,14}(?:规划|行动|工程|计划))/.test(text.slice(end, end + 16))
  )
}

/** 上千万|家庭: tens of thousands of a noun that serves as unit, where a word before the magnitude makes it a number. */
function manyOf(
  text: string,
  at: number,
  floor: number,
  end: number,
  nounEnd: number,
  value: Decimal,
): Reading[] | null {
  const qualifiers = readQualifiers(text, at, end, floor)
  if (qualifiers.start === at || qualifiers.end > end) return null
  const approximation = combine(qualifiers.found)
  return [
    {
      start: qualifiers.start,
      end: nounEnd,
      kind: 'count',
      interval: qualified(value, approximation),
      ulp: null,
      approximation,
      unit: text.slice(end, nounEnd),
      unitEntry: null,
      placeholder: false,
      production: 'bare-magnitude',
    },
  ]
}

/** 上万家, 上百亿元, 近千人, 成百上千: a magnitude without a figure, which only such a word makes a number. */
export const bareMagnitude: Production = {
  name: 'bare-magnitude',
  starts: '百千万亿',
  read({ text, at, floor }) {
    const written = /^[百千万亿]{1,2}/.exec(text.slice(at, at + 2))?.[0]
    if (written === undefined || at <= floor) return null
    const value = magnitudeValue(written)
    const unit = readUnit(text, at + written.length)
    if (value === null) return null
    // 惠及|上千万家庭; 上亿市场主体 is what all of them are called.
    const nounEnd = written.endsWith('万') ? countedNounEnd(text, at + written.length) : 0
    if (nounEnd > (unit?.end ?? 0) && !isCompoundNoun(text, at + written.length))
      return manyOf(text, at, floor, at + written.length, nounEnd, value)
    if (unit === null || unit.entry.kind === 'percentage') return null
    // 近千万家庭 counts no 家.
    if (countedNounEnd(text, at + written.length) > unit.end) return null
    // 上亿市场主体, 超千亿级: what is no measure word begins another word here.
    if (unit.entry.kind === 'count' && unit.term.length === 1 && !classifier.test(unit.term)) return null
    const qualifiers = readQualifiers(text, at, unit.end, floor)
    // 亿元以上项目 names a class of projects; only a word before the magnitude makes it a number.
    if (qualifiers.start === at && !isGain(text, at, qualifiers.end)) return null
    const approximation = combine(qualifiers.found)
    return [
      {
        start: qualifiers.start,
        end: qualifiers.end,
        kind: unit.entry.kind,
        interval: qualified(value, approximation),
        ulp: null,
        approximation,
        unit: unit.term,
        unitEntry: unit.entry,
        placeholder: false,
        production: 'bare-magnitude',
      },
    ]
  },
}
