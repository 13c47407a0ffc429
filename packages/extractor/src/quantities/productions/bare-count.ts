import { createMatcher } from '@hegao/lexicon'
import { magnitudeValue } from '@hegao/numerals'
import { combine, readQualifiers } from '../approximation.ts'
import { inherentApproximation, qualified } from '../bounds.ts'
import { classifier } from '../not-a-unit.ts'
import { numeralStarts, type Production } from '../production.ts'
import { readUnit } from '../unit.ts'

/** People and things that are counted without a measure word when there are tens of thousands of them. */
const counted = createMatcher(
  '儿童 幼儿 婴幼儿 学生 群众 职工 人口 家庭 农民 农民工 居民 市民 村民 党员 干部 教师 老人 老年人 残疾人 妇女 劳动力 贫困人口 脱贫人口 毕业生 高校毕业生 大学生 劳动者 经营主体 市场主体 企业 用户 户籍人口 常住人口 流动人口 参保人员 退役军人 志愿者 消费者 游客 旅客 观众 网民 粉丝 网友 移民 搬迁群众 灾民 师生 官兵 民兵 新生儿 适龄儿童 购房者 司机 骑手 考生 患者 病人 纳税人 侨民 会员 股民 乘客 旅客 青年 就业人员 人员'
    .split(' ')
    .map((term) => ({ term })),
)

/** What stands before a sum whose 元 was left out: 投资总额突破60亿。 */
const sum = /(?:额|值|收入|投资|资金|支出|存款|贷款|税收|经济总量|利润|GDP)[^，。；、]{0,6}$/
const clauseEnd = /^(?:$|[，。；、,;！）)])/

/** 惠及|43万儿童, 用户超|1亿。: the noun itself serves as unit, or the unit is left out at the end of a clause; but only
 * behind 万 or 亿 in a number of figures. */
export const bareCount: Production = {
  name: 'bare-count',
  starts: numeralStarts,
  read({ text, at, floor, numeral }) {
    if (numeral === null || numeral.form === 'chinese' || !/[万亿]/.test(numeral.magnitude)) return null
    const noun = counted.longestAt(text, numeral.end)
    if (noun === null && !clauseEnd.test(text.slice(numeral.end, numeral.end + 1))) return null
    const end = numeral.end + (noun?.term.length ?? 0)
    const inherent = inherentApproximation(numeral)
    const qualifiers = readQualifiers(text, at, numeral.end, floor)
    const approximation = combine([...qualifiers.found, ...(inherent === null ? [] : [inherent])])
    return [
      {
        start: qualifiers.start,
        end,
        kind: noun === null && sum.test(text.slice(Math.max(0, at - 12), at)) ? 'money' : 'count',
        interval: qualified(numeral.value, approximation),
        ulp: numeral.ulp,
        approximation,
        unit: text.slice(numeral.end, end),
        unitEntry: null,
        placeholder: false,
        production: 'bare-count',
      },
    ]
  },
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
    if (value === null || unit === null || unit.entry.kind === 'percentage') return null
    // 上亿市场主体, 超千亿级: what is no measure word begins another word here.
    if (unit.entry.kind === 'count' && unit.term.length === 1 && !classifier.test(unit.term)) return null
    const qualifiers = readQualifiers(text, at, unit.end, floor)
    // 亿元以上项目 names a class of projects; only a word before the magnitude makes it a number.
    if (qualifiers.start === at) return null
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
