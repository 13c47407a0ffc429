import type { ClaimRecord } from '@hegao/contract'
import type { Reading } from '../quantities/reading.ts'
import type { Tail } from './change.ts'

type Role = ClaimRecord['role']

/** Names of shares: 占比, 比重, 份额 at the end of what is measured. */
const shareNoun = /(?:占比|比重|份额|占总数|占全[市省县国区]的?)$/

/** 总投资|2万亿元, 用|2年左右时间: what planned works cost or take, which describes them and is no aim. */
const cost = /(?:总投资|概算|估算|规划投资|(?:^|[，。；、：,;:（(])(?:投资|投入))(?:额|约|近|达|为)?$/
const time = /[用经](?:约|近)?$/

/** Whether a planned quantity only describes what is planned. */
export function describes(text: string, { start, kind }: Reading): boolean {
  const before = text.slice(Math.max(0, start - 6), start)
  return (kind === 'money' && cost.test(before)) || (kind === 'duration' && time.test(before))
}

/** 八成以上的|县, 90%的|受访群众, but not 以95%的|速度 nor 不低于90%的|合格率. */
const owner =
  /^的(?![^，。；、：]{0,8}(?:率|速度|增速|水平|目标|比例|比重|占比|增幅|涨幅|降幅|任务|幅度|标准|要求|贡献|成绩|优惠|股权|税|权重|增长|下降|唯一))[一-龥]{2}/
/** 约三成|农村居民: tenths stand directly before whose they are. */
const ownerOfTenths =
  /^[一-龥]{0,6}(?:居民|群众|农户|企业|人口|人员|党员|干部|职工|学生|家庭|村|乡镇|县|地区|项目|单位|户)/

/** Whether the words behind a percentage name the whole of which it is a part. */
function isPartOfWhole(text: string, { end, unit }: Reading): boolean {
  const behind = text.slice(end, end + 14)
  return owner.test(behind) || (unit === '成' && ownerOfTenths.test(behind))
}

/**
 * The role of a quantity by its own clause; part–whole and status may still change it.
 *
 * @param sign of the change, which may have been taken over from a neighbour (增长7.8%和13.4%)
 */
export function roleOf(text: string, reading: Reading, tail: Tail, sign: Tail['sign']): Role {
  if (tail.reached || tail.from || reading.production === 'rank') return 'level'
  if (sign !== 0) return 'change'
  if (reading.kind === 'percentage-point') return 'change'
  if (reading.unit === '倍' || reading.unit === '番') return 'change'
  if (reading.kind === 'percentage' || reading.kind === 'fraction') {
    if (tail.share || isPartOfWhole(text, reading)) return 'share'
    const phrase = text.slice(Math.max(0, tail.end - 8), tail.end)
    if (shareNoun.test(phrase) || /占[^，。；、,;]{1,24}$/.test(text.slice(Math.max(0, tail.end - 26), tail.end)))
      return 'share'
  }
  return 'level'
}
