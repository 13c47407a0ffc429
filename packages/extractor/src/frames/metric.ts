import type { Range } from '@hegao/contract'
import type { NonClaim, Reading } from '../quantities/reading.ts'
import { readTail, type Tail } from './change.ts'
import { after, before } from './clause.ts'
import { type Phrase, trim } from './phrase.ts'

/** What the clause around a quantity says: what is measured, and how the quantity stands to it. */
export interface Frame {
  /** Null where the text leaves it out and it has to be taken over from before. */
  metric: Range | null
  tail: Tail
  /** The clause before the quantity, from its delimiter on. */
  clause: Range
}

/** What happens to things counted rather than what they are: 进行更新, 已全部整改, 以上. */
const predicate =
  /^(?:进行|均|已|全部|都|实现|获|被|达|占|通过|以上|左右|的|地|得|了|，|。|；|、|并|和|及|与|或|来|为|在|到|至|用于|参与|参加|完成|成功|有序|纳入|建成|投入|顺利|同比|增|减|比|较|是|以|由|从|将|也|还|则|而|不|未|无|）|\))/
/** Units that count happenings: the thing stands before them, not after. */
const happening = /^(?:次|人次|场次|场|篇次|件次|回|遍|趟|起|轮|期|户次|批次|台次|辆次|个次|轮次|频次|例次)$/

/**
 * Finds what a quantity measures: the phrase before it in its clause (召开党委会议|26次), the noun after the unit
 * (4名|领导干部按时报告…), or null where the clause names nothing (完成27.7亿元、下降|7.3%).
 */
export function readFrame(
  text: string,
  reading: Reading,
  floor: number,
  ceiling: number,
  passed: readonly NonClaim[],
  taken: Range | null,
): Frame {
  const clause = before(text, reading.start, floor)
  const tail = readTail(text, clause.start, clause.end, reading.kind)
  const left = trim(
    text,
    { start: clause.start, end: tail.end },
    passed,
    tail.sign === 0 && !tail.reached && !tail.from ? 2 : 1,
  )
  const right = following(text, reading, ceiling)
  return { metric: choose(reading, tail, left, right, taken), tail, clause }
}

function choose(reading: Reading, tail: Tail, left: Phrase, right: Range | null, taken: Range | null): Range | null {
  const named = left.empty ? null : left
  if (tail.sign !== 0 || tail.reached || tail.base !== null) return named
  if (right !== null && !happening.test(reading.unit)) {
    if (reading.kind === 'count') return right
    const alreadyTaken = taken !== null && named !== null && named.start >= taken.start && named.end <= taken.end
    if (alreadyTaken && reading.kind === 'percentage') return right
  }
  if (named !== null) return named
  // A verb alone (抽调*人) is better than nothing when no noun follows either.
  if (right !== null) return right
  return left.end - left.start >= 2 ? { start: left.start, end: left.end } : null
}

/** The noun phrase directly after the unit, with the verb that follows it; null where a predicate or nothing follows. */
function following(text: string, reading: Reading, ceiling: number): Range | null {
  const range = after(text, reading.end, ceiling)
  while (range.start < range.end && text[range.start] === ' ') range.start += 1
  // 百分之六十|的职工: a share says of whom with 的; what is counted follows its unit directly.
  if (text[range.start] === '的' && reading.kind !== 'count' && reading.kind !== 'money') range.start += 1
  if (ceiling < text.length) range.end = readTail(text, range.start, range.end, 'count').end
  range.end -= /(?:来看|看|中|里)$/.exec(text.slice(Math.max(range.start, range.end - 2), range.end))?.[0].length ?? 0
  if (range.end - range.start < 2) return null
  const rest = text.slice(range.start, range.start + 4)
  return predicate.test(rest) ? null : range
}
