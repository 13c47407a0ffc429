import type { Range } from '@hegao/contract'
import type { Reading } from '../quantities/reading.ts'
import { readTail, type Tail } from './change.ts'
import { after, before } from './clause.ts'
import { type Passed, type Phrase, trim } from './phrase.ts'

/** What the clause around a quantity says: what is measured, and how the quantity stands to it. */
export interface Frame {
  /** Null where the text leaves it out and it has to be taken over from before. */
  metric: Range | null
  tail: Tail
  /** The clause before the quantity, from its delimiter on. */
  clause: Range
}

/** What happens to things counted rather than what they are: 进行更新, 已全部整改. */
const predicate =
  /^(?:进行|均|已|全部|都|实现|获|被|达|占|通过|来|为|在(?!建|校|岗|职|编|册|营|库|研|产|售|租|用|养|读)|到|至|用于|参与|参加|完成|成功|有序|纳入|建成|投入|顺利|同比|增|减|比|较|是|由|从|将|也|还|则|而|不|未|无|全年|累计|先后|共|正在|入选|上榜)/
/** Joints and endings: nothing follows the unit. */
const empty = /^(?:以上|左右|以下|以内|的|地|得|了|，|。|；|、|并|和|及|与|或|以|）|\)|内|之)/
/** Units that count happenings: the thing stands before them, not after. */
const happening = /^(?:次|人次|场次|场|篇次|件次|回|遍|趟|起|轮|期|户次|批次|台次|辆次|个次|轮次|频次|例次)$/

/**
 * Finds what a quantity measures: the phrase before it in its clause (召开党委会议|26次), the noun after the unit
 * (4名|领导干部按时报告…), or null where the clause names nothing (完成27.7亿元、下降|7.3%).
 */
export function readFrame(
  text: string,
  reading: Reading,
  previous: Reading | null,
  ceiling: number,
  passed: Passed,
  taken: Range | null,
): Frame {
  const clause = before(text, reading.start, previous?.end ?? 0)
  const tail = readTail(text, clause.start, clause.end, reading.kind)
  const short =
    (tail.sign === 0 && !tail.reached && !tail.from ? 2 : 1) - (isShortNoun(text, clause.start, tail.end) ? 1 : 0)
  const left = trim(text, { start: clause.start, end: tail.end }, passed, Math.max(1, short))
  const pulled = pulledRate(text, clause, tail, reading)
  if (pulled !== null) return { metric: pulled, tail, clause }
  const described = describedNoun(text, clause, tail, previous)
  if (described !== null) return { metric: described, tail, clause }
  const right = following(text, reading, ceiling)
  const verb = left.verb ?? doneIn(text, tail.end, clause.end)
  return { metric: choose(text, reading, tail, { ...left, verb }, right, taken), tail, clause }
}

/** Goods and raw materials with a name of one character, which stand alone before their amount: 钢|三千九百万吨. */
const goods = '钢铁煤油气电纱布糖盐粮棉麻丝茶猪牛羊马鸡鸭鱼虾蛋奶肉菜果米麦稻豆薯铜铝锌铅锡镍金银木纸药酒水砖瓷'

/** Whether all that stands between the last mark and the quantity is such a name. */
function isShortNoun(text: string, start: number, end: number): boolean {
  return end - start === 1 && goods.includes(text.charAt(start)) && /^[、，；。：,;]?$/.test(text.charAt(start - 1))
}

/** 拉动|经济增长|0.5个百分点: what is pulled is a rate, and its verb is part of it. */
function pulledRate(text: string, clause: Range, tail: Tail, reading: Reading): Range | null {
  if (reading.kind !== 'percentage-point' || tail.sign === 0) return null
  const at = text.slice(clause.start, tail.end).lastIndexOf('拉动')
  if (at < 0 || clause.start + at + 2 >= tail.end) return null
  const verb = /^(?:增长|上涨|提升|提高|上升)/.exec(text.slice(tail.end, tail.end + 2))
  return { start: clause.start + at + 2, end: tail.end + (verb === null ? 0 : 2) }
}

/** 超50万元的村|46个: a noun of one character takes with it the quantity that describes it. */
function describedNoun(text: string, clause: Range, tail: Tail, previous: Range | null): Range | null {
  if (previous === null || clause.start !== previous.end || tail.end - clause.start !== 2) return null
  return text[clause.start] === '的' ? { start: previous.start, end: tail.end } : null
}

/** The 完成 of 已|完成|131项, which otherwise only links. */
function doneIn(text: string, start: number, end: number): Range | null {
  const at = text.slice(start, end).search(/完成|实现/)
  return at < 0 ? null : { start: start + at, end: start + at + 2 }
}

function choose(
  text: string,
  reading: Reading,
  tail: Tail,
  left: Phrase,
  right: Following | null,
  taken: Range | null,
): Range | null {
  const named = left.empty ? null : left
  if (tail.sign !== 0 || tail.reached || tail.base !== null) return named
  if (right !== null && !happening.test(reading.unit)) {
    if (reading.kind === 'count' && !right.predicate) return right
    // 12公里|热力主管网: a size directly before its noun; 产量达到8万吨 has its noun before it.
    if (reading.kind === 'measure' && !right.predicate && !right.owner) return right
    if (right.owner && !tail.share && reading.kind !== 'money') return right
    const alreadyTaken = taken !== null && named !== null && named.start >= taken.start && named.end <= taken.end
    if (alreadyTaken && (reading.kind === 'percentage' || right.owner)) return right
  }
  // 落实|24小时|值班制度: the verb before a length of time governs the noun behind it.
  if (right !== null && reading.kind === 'duration' && !right.predicate && governs(left, text)) return right
  if (named !== null) return named
  // Behind a unit that stands alone in its clause even what was done tells (其中4篇|被内部刊物采用).
  // and what is to be done within a time stands behind it (接报后20分钟内|到达现场).
  const within = reading.kind === 'duration' && text[reading.end - 1] === '内'
  if (right !== null && (!right.predicate || reading.kind === 'count' || within)) return right
  // A verb alone (抽调*人, 完成131项) is better than what was counted before.
  return reading.kind === 'count' ? left.verb : null
}

function governs(left: Phrase, text: string): boolean {
  return /^(?:严格)?(?:落实|执行|实行|坚持|实施)$/.test(text.slice(left.start, left.end))
}

interface Following extends Range {
  /** It says what happened to the things counted, not what they are. */
  predicate: boolean
  /** It is the whole of which the quantity is a share: 八成以上的|县. */
  owner: boolean
}

/** The phrase directly after the unit; null where only a joint or nothing follows. */
function following(text: string, reading: Reading, ceiling: number): Following | null {
  const range = after(text, reading.end, ceiling)
  while (range.start < range.end && text[range.start] === ' ') range.start += 1
  // 百分之六十|的职工: a share says of whom with 的; what is counted follows its unit directly.
  const owner =
    text[range.start] === '的' &&
    (reading.kind === 'percentage' || reading.kind === 'fraction' || reading.kind === 'money')
  if (owner) range.start += 1
  if (ceiling < text.length) {
    range.end = readTail(text, range.start, range.end, 'count').end
    // 120株花草种植|和13株大树: the joint belongs to the quantity that follows.
    if (range.end > range.start && /(?<![饱温缓谐参])[和及与]$/.test(text.slice(range.end - 2, range.end)))
      range.end -= 1
  }
  range.end -= /(?:来看|中|里)$/.exec(text.slice(Math.max(range.start, range.end - 2), range.end))?.[0].length ?? 0
  if (range.end - range.start < 2) return null
  const rest = text.slice(range.start, range.start + 4)
  if (empty.test(rest)) return null
  return { ...range, predicate: predicate.test(rest), owner }
}
