import type { Range } from '@hegao/contract'
import { characterSet } from '@hegao/numerals'
import type { Reading } from '../../quantities/reading.ts'
import { affixes } from '../affix.ts'
import { readTail, type Tail } from '../change/change.ts'
import { before } from '../clause.ts'
import type { Dates } from '../scope/dates.ts'
import { contentVerbs, goods, wordsPlaying } from '../words.ts'
import { choose, doneAlone, ownUnit, type Sides } from './choose-side.ts'
import { following } from './following.ts'
import { verbOfGeneral, withVerb, worksBefore } from './lead-verb.ts'
import { ofAge, withClass } from './named-by-class.ts'
import { dropOpening } from './opening.ts'
import { trim } from './phrase.ts'
import type { Named } from './shared-head.ts'
import { ownPart, settleEnd } from './subject-end.ts'

/** What the clause around a quantity says: what is measured, and how the quantity stands to it. */
export interface Frame {
  /** Null where the text leaves it out and it has to be taken over from before. */
  metric: Named | null
  tail: Tail
  /** The clause before the quantity, from its delimiter on. */
  clause: Range
}

/**
 * Finds what a quantity measures: the phrase before it in its clause (召开党委会议|26次), the noun after the unit
 * (4名|领导干部按时报告…), or null where the clause names nothing (完成27.7亿元、下降|7.3%).
 *
 * @param previous the quantity before it in the leaf
 * @param reach from where the leaf begins to speak up to where the next one begins, or the leaf ends
 * @param taken what stands behind `previous` and was taken for its metric
 */
export function readFrame(
  text: string,
  reading: Reading,
  previous: Reading | null,
  reach: Range,
  dates: Dates,
  taken: Range | null,
): Frame {
  const clause = before(text, reading.start, previous?.end ?? reach.start)
  // 30万吨|级、北海|20万吨级, 30万吨|级航道补助资金|2亿元: what is left of the size before.
  if (previous?.end === clause.start && text.charAt(clause.start) === '级')
    clause.start += text.charAt(clause.start + 1) === '、' ? 2 : 1
  // 在9年|中|共接待来访2.7万件次
  if (previous?.kind === 'duration' && previous.end === clause.start && text.charAt(clause.start) === '中')
    clause.start += 1
  const tail = readTail(text, clause.start, clause.end, reading.kind)
  // 渗透率、收入增幅等|5项|指标: things are counted here, no rate is told.
  if (tail.noun && reading.kind === 'count') {
    tail.sign = 0
    tail.noun = false
  }
  const told = tail.end < clause.end
  settleEnd(text, clause, tail, reading, dates)
  if (previous !== null && clause.start === previous.end && (told || tail.end < clause.end))
    clause.start = ownPart(text, clause.start, tail.end)
  // 为1.3万名|农民工|追回工资|1.42亿元: those it was done for are told.
  const goesOn = taken !== null && taken.start >= clause.start && taken.end < tail.end
  // 126个|问题|已整改|119个: of those told before.
  if (goesOn && text.charAt(taken.end) === '已' && verbStarts(text, taken.end + 1) && reading.kind === 'count')
    return {
      metric: { start: taken.start, end: taken.end, lead: { start: taken.end + 1, end: tail.end } },
      tail,
      clause,
    }
  if (goesOn && verbStarts(text, taken.end)) clause.start = taken.end
  else if (previous?.kind === 'count' && clause.start === previous.end)
    clause.start += actingLength(text, clause.start, tail.end)
  const short =
    (tail.sign === 0 && !tail.reached && !tail.from ? 2 : 1) - (isShortNoun(text, clause.start, tail.end) ? 1 : 0)
  const left = trim(text, { start: clause.start, end: tail.end }, dates, Math.max(1, short))
  // 推动|人均预期寿命|达到80岁: what reaches a level is a noun.
  if (tail.end < clause.end && left.end - left.start >= 6 && text.startsWith('推动', left.start)) left.start += 2
  const pulled = pulledRate(text, clause, tail, reading)
  if (pulled !== null) return { metric: pulled, tail, clause }
  const right = following(text, reading, reach.end, dates)
  const described = describedNoun(text, clause, tail, previous, left.empty)
  // 35岁以下的|21名: where no noun follows, those of whom it is said.
  if (described !== null && (right === null || tail.end > clause.start)) return { metric: described, tail, clause }
  const changes = tail.from || tail.reached || tail.base !== null
  const ones = right === null && !changes ? theOnes(text, clause, reading, dates) : null
  if (ones !== null) {
    tail.sign = 0
    return { metric: ones, tail, clause }
  }
  // 贫困人口96户、|183人|全部脱贫, 医疗队26批|1286人次|支援外地: told in another unit, and what became of them is no name.
  if (right?.predicate === true && previous?.kind === 'count' && isBeside(text, previous.end, reading.start))
    return { metric: null, tail, clause }
  const named = left.empty || isJoint(text, left.end, reading.start) ? null : { start: left.start, end: left.end }
  const noun = right !== null && !right.predicate ? right : null
  const classed = named === null ? null : withClass(text, named, previous, reading)
  if (classed !== null) return { metric: classed, tail, clause }
  const sides: Sides = { text, reading, tail, left, named, right, noun, taken }
  const chosen =
    choose(sides) ??
    doneAlone(sides, clause) ??
    ownUnit(sides) ??
    ofAge(sides, clause, previous) ??
    heldBy(sides, clause)
  if (chosen !== null && chosen === named) return { metric: withVerb(text, chosen, clause), tail, clause }
  if (chosen === null || chosen !== noun) return { metric: chosen, tail, clause }
  const lead = worksBefore(text, clause, reading, dates) ?? verbOfGeneral(sides, clause)
  return { metric: lead === null ? chosen : { start: chosen.start, end: chosen.end, lead }, tail, clause }
}

function isBeside(text: string, end: number, start: number): boolean {
  return end === start || (end === start - 1 && text.charAt(end) === '、')
}

const people = new Set(['户', '人', '口', '户次'])
const holding = /(?:全|本|该)[镇乡村县市区州旗社校院场厂][现共]{0,2}有$/

/** 全镇共有|9717户|、30384人: no noun tells more than whose they are. */
function heldBy({ text, reading, right }: Sides, clause: Range): Range | null {
  if (right !== null || !people.has(reading.unit) || text.charAt(reading.start - 1) !== '有') return null
  const found = holding.exec(text.slice(Math.max(clause.start, reading.start - 6), reading.start))
  return found === null ? null : { start: reading.start - found[0].length, end: reading.start }
}

const actors = wordsPlaying('actor')
const leastAct = 4

/** 3个|部门|少编非税收入|1260万元: those that did it are counted before. */
function actingLength(text: string, at: number, end: number): number {
  const length = actors.startingAt(text, at) || (text.startsWith('单位', at) ? 2 : 0)
  return length > 0 && end - at - length >= leastAct && text.charAt(at + length) !== '的' ? length : 0
}

const givingVerbs = wordsPlaying('giving-verb')

function verbStarts(text: string, at: number): boolean {
  return givingVerbs.startingAt(text, at) > 1 || contentVerbs.startingAt(text, at) > 1
}

/** With these before it, it is no joint: 饱|和, 惠|及, 参|与. */
const joinedBefore = characterSet('饱温缓总共惠涉普顾危触参')

/** 长江干堤和|近千公里|的堤防加固工程: what stands before the joint is another member. */
function isJoint(text: string, end: number, at: number): boolean {
  return end === at && '和及与'.includes(text.charAt(at - 1)) && !joinedBefore.has(text, at - 2)
}

/** Whether all that stands between the last mark and the quantity is a noun of one character: 钢|三千九百万吨, 其中男|35人. */
function isShortNoun(text: string, start: number, end: number): boolean {
  const at = text.startsWith('其中', start) ? start + 2 : start
  if (end - at !== 1) return false
  const character = text.charAt(at)
  if (character === '男' || character === '女') return true
  return at === start && goods.includes(character) && '、，；。：,;'.includes(text.charAt(start - 1))
}

const rises = affixes(['增长', '上涨', '提升', '提高', '上升'])
const pulling = affixes(['拉动'])

/** 拉动|经济增长|0.5个百分点: what is pulled is a rate, and its verb is part of it. */
function pulledRate(text: string, clause: Range, tail: Tail, reading: Reading): Range | null {
  if (reading.kind !== 'percentage-point' || tail.sign === 0) return null
  let start = tail.end
  while (start > clause.start && pulling.endingAt(text, start, clause.start) === 0) start -= 1
  if (start <= clause.start || start >= tail.end) return null
  return { start, end: tail.end + rises.startingAt(text, tail.end) }
}

/** 超50万元的村|46个: a noun of one character takes with it the quantity that describes it. */
function describedNoun(text: string, clause: Range, tail: Tail, previous: Range | null, bare: boolean): Range | null {
  if (previous === null || clause.start !== previous.end || text.charAt(clause.start) !== '的') return null
  // 总量超500亿元的|县域: a word of place is a noun here.
  return tail.end - clause.start <= (bare ? 3 : 2) ? { start: previous.start, end: tail.end } : null
}

/** 下跌的|33个, 评价为优的|41个: those to whom it applies, where no noun follows. */
function theOnes(text: string, clause: Range, { kind, start: at }: Reading, dates: Dates): Range | null {
  if (kind !== 'count' || text.charAt(at - 1) !== '的') return null
  const start = dropOpening(text, clause.start, at - 1, dates)
  if (at - 1 <= start) return null
  // A single character is told by its 的: 良的|73个.
  return { start, end: at - start > 2 ? at - 1 : at }
}
