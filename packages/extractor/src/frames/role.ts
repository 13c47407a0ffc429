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
    if (tail.share) return 'share'
    const phrase = text.slice(Math.max(0, tail.end - 8), tail.end)
    if (shareNoun.test(phrase) || /占[^，。；、,;]{1,24}$/.test(text.slice(Math.max(0, tail.end - 26), tail.end)))
      return 'share'
  }
  return 'level'
}
