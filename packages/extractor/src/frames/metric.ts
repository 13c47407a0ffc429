import type { Range } from '@hegao/contract'
import type { Reading } from '../quantities/reading.ts'
import { withoutAdverbials } from './adverbial.ts'
import { type Affixes, affixes } from './affix.ts'
import { readTail, type Tail } from './change.ts'
import { before } from './clause.ts'
import type { Dates } from './dates.ts'
import { type Following, following } from './following.ts'
import { type Phrase, trim } from './phrase.ts'
import { contentVerbs, lightVerbs, measureNouns, relations } from './words.ts'

/** What the clause around a quantity says: what is measured, and how the quantity stands to it. */
export interface Frame {
  /** Null where the text leaves it out and it has to be taken over from before. */
  metric: Range | null
  tail: Tail
  /** The clause before the quantity, from its delimiter on. */
  clause: Range
}

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
  dates: Dates,
  taken: Range | null,
): Frame {
  const clause = before(text, reading.start, previous?.end ?? 0)
  const tail = readTail(text, clause.start, clause.end, reading.kind)
  if (previous !== null && clause.start === previous.end && tail.end < clause.end)
    clause.start = ownPart(text, clause.start, tail.end)
  endOfSubject(text, clause, tail, reading, dates)
  const short =
    (tail.sign === 0 && !tail.reached && !tail.from ? 2 : 1) - (isShortNoun(text, clause.start, tail.end) ? 1 : 0)
  const left = trim(text, { start: clause.start, end: tail.end }, dates, Math.max(1, short))
  const pulled = pulledRate(text, clause, tail, reading)
  if (pulled !== null) return { metric: pulled, tail, clause }
  const right = following(text, reading, ceiling, dates)
  const described = describedNoun(text, clause, tail, previous)
  // 35岁以下的|21名: where no noun follows, those of whom it is said.
  if (described !== null && (right === null || tail.end > clause.start)) return { metric: described, tail, clause }
  const verb = left.verb ?? doneIn(text, tail.end, clause.end)
  return { metric: choose(text, reading, tail, { ...left, verb }, right, taken), tail, clause }
}

/**
 * Moves the end of what is measured to the left over adverbials, over a whole the quantity is told of, and over the links
 * before them: 工业总产值|仍然比一九五二年增加了, 福利费|平均相当于工资总额的.
 */
function endOfSubject(text: string, clause: Range, tail: Tail, { kind }: Reading, dates: Dates): void {
  // 三大产业对经济增长|贡献|超五成: a noun here.
  if (text.startsWith('贡献', tail.end) && text.slice(Math.max(clause.start, tail.end - 5), tail.end).includes('对'))
    tail.end += 2
  const year = /[比较][0-9〇零○一二三四五六七八九]{4}$/.exec(text.slice(Math.max(clause.start, tail.end - 5), tail.end))
  // 成本|比一九五二年平均|降低: 年平均 alone is no base.
  if (year !== null && tail.base !== null && tail.base.start === tail.end) {
    tail.base = { start: tail.end - 5, end: tail.base.end }
    tail.end -= 5
  }
  for (;;) {
    const whole = wholeOf(text, clause, tail, kind)
    const end = withoutAdverbials(text, clause.start, whole, dates)
    if (end === tail.end) break
    const inner = readTail(text, clause.start, end, 'duration')
    tail.end = inner.sign === 0 && !inner.noun ? inner.end : end
    tail.base ??= inner.base
  }
  if (text.charAt(tail.end) === '、') tail.end = beforeComparison(text, clause.start, tail.end)
  // 所占的|比重: the share has a noun of its own.
  const share = /^占[^，。；：、]{0,16}?(?:比重|比例|份额)/.exec(text.slice(tail.end, clause.end))
  if (tail.share && share !== null && tail.end - clause.start > 1) tail.end += share[0].length
}

/** 人均收入|增速高于经济增速、|突破3万元: one subject, compared first and measured then. */
function beforeComparison(text: string, start: number, end: number): number {
  for (let at = start + 2; at + 2 < end; at += 1) {
    if (comparisons.startingAt(text, at) === 0) continue
    const rate = rates.endingAt(text, at, start + 2)
    return at - rate
  }
  return end
}

const comparisons = affixes(['高于', '快于', '低于', '慢于', '好于', '跑赢', '领先', '超过'])
const rates = affixes(['增速', '增幅', '涨幅', '增长'])

/** 完成了计划的|101%, 相当于工资总额的|一成, 达到全体农户的|六成: what the quantity is a part of stands behind a verb. */
function wholeOf(text: string, clause: Range, tail: Tail, kind: string): number {
  if (text.charAt(clause.end - 1) !== '的' || (kind !== 'percentage' && kind !== 'fraction' && kind !== 'multiple'))
    return tail.end
  for (let at = tail.end - 2; at >= clause.start; at -= 1) {
    const length = relations.startingAt(text, at)
    if (length === 0 || at + length >= tail.end) continue
    // 完成目标任务的|100%: nothing else is named.
    return at === clause.start && text.startsWith('完成', at) ? tail.end : at
  }
  return tail.end
}

/** 9个|医疗集团、|覆盖率达100%: what stands directly behind the quantity before belongs to that one, up to the 、. */
function ownPart(text: string, start: number, end: number): number {
  if ('的、，'.includes(text.charAt(start))) return start
  const comma = text.lastIndexOf('、', end - 1)
  return comma > start &&
    text.charAt(comma + 1) !== '（' &&
    !text.slice(start, end).includes('的') &&
    isOutside(text, start, comma)
    ? comma + 1
    : start
}

function isOutside(text: string, start: number, at: number): boolean {
  let depth = 0
  for (let index = start; index < at; index += 1) {
    if ('（(“《'.includes(text.charAt(index))) depth += 1
    else if ('）)”》'.includes(text.charAt(index))) depth -= 1
  }
  return depth <= 0
}

/** Goods and raw materials with a name of one character, which stand alone before their amount: 钢|三千九百万吨. */
export const goods = '钢铁煤油气电纱布糖盐粮棉麻丝茶猪牛羊马鸡鸭鱼虾蛋奶肉菜果米麦稻豆薯铜铝锌铅锡镍金银木纸药酒水砖瓷'

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
  if (previous === null || clause.start !== previous.end || text.charAt(clause.start) !== '的') return null
  return tail.end - clause.start <= 2 ? { start: previous.start, end: tail.end } : null
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
  const { kind } = reading
  const named = left.empty ? null : left
  const noun = right !== null && !right.predicate ? right : null
  if (tail.sign !== 0 || tail.reached || tail.base !== null) {
    // 提升|39个|园区服务水平: the verb governs what is counted.
    if (kind === 'count' && tail.reached && noun !== null) return noun
    return named ?? (kind === 'count' && !tail.reached && tail.end <= left.start ? noun : null)
  }
  // 中职学校|由71所|优化整合为47所: what changes stands before the level it set out from.
  if (tail.from && named !== null) return named
  if (right !== null && !happening.test(reading.unit)) {
    const rate = kind === 'percentage' || kind === 'fraction'
    if (kind === 'count' && !right.predicate && !right.owner) return right
    // 12公里|热力主管网: a size directly before its noun; 产量达到8万吨 has its noun before it.
    if (kind === 'measure' && !right.predicate && !right.owner) return right
    if (right.owner && rate && !tail.share) return right
    const alreadyTaken = taken !== null && named !== null && named.start >= taken.start && named.end <= taken.end
    // 5个行政村|17公里的|村巷硬化, but 40户|年取水量|5万立方米的|用水户.
    if (
      alreadyTaken &&
      (rate ||
        (kind === 'money' && !right.predicate) ||
        (right.owner && measureNouns.endingAt(text, named.end, named.start) === 0))
    )
      return right
  }
  // 落实|24小时|值班制度: the verb before a length of time governs the noun behind it.
  if (
    noun !== null &&
    kind === 'duration' &&
    !noun.owner &&
    (isVerbOnly(text, left) || joint.includes(text.charAt(reading.start - 1)))
  )
    return noun
  // 新安装|6000千瓦的|发电机组
  if (noun?.owner === true && kind === 'measure' && text.charAt(left.start) === '新' && left.end - left.start <= 3)
    return noun
  if (noun !== null && kind === 'duration' && (isOnly(governing, text, left) || (noun.owner && isDone(text, reading))))
    return noun
  // 解决|3948人的|安全饮水问题: people are only those it is done for.
  if (noun?.owner === true && kind === 'count' && isOnly(contentVerbs, text, left)) return noun
  if (noun !== null && kind === 'money') {
    // 投资|3500万元的|供水管网改造, 使用|1000亿元|失业保险基金: a verb alone, and what it is about behind the sum.
    if (noun.owner && isOnly(investing, text, lastMember(text, left))) return noun
    if (!noun.owner && isOnly(contentVerbs, text, left))
      return fund(text, noun) ?? (isOnly(investing, text, left) ? null : purpose(text, noun)) ?? named
  }
  // 大病保险制度基本建立、已有|1700万人次|受益: before the 、 stands another clause.
  if (right !== null && kind === 'count' && text.charAt(left.end) === '、') return right
  // 国务院|三次|召开会议: who did it is not what was done.
  if (right !== null && happening.test(reading.unit) && (named === null || isBody(text, named))) return right
  if (named !== null) return named
  // Behind a unit that stands alone in its clause even what was done tells (其中4篇|被内部刊物采用).
  // and what is to be done within a time stands behind it (接报后20分钟内|到达现场).
  const within = kind === 'duration' && text[reading.end - 1] === '内'
  const running =
    kind === 'duration' && right !== null && right.end - right.start > 3 && text.startsWith('连续', reading.start - 2)
  if (right !== null && (!right.predicate || kind === 'count' || within || running)) return right
  // A verb alone (抽调*人, 完成131项) is better than what was counted before.
  return kind === 'count' ? left.verb : null
}

function isBody(text: string, { start, end }: Range): boolean {
  return bodies.endingAt(text, end, start) > 0 && end - start <= 12
}

const bodies = affixes([
  '党中央',
  '国务院',
  '省委',
  '市委',
  '县委',
  '区委',
  '政府',
  '人大常委会',
  '总书记',
  '总理',
  '代表团',
])
/** 领导带班和|24小时|值班制度 */
const joint = '和及与、'

/** 实施新|10年|农村扶贫开发纲要: a verb with no more than an adverb or adjective. */
function isVerbOnly(text: string, { start, end }: Range): boolean {
  return (
    text.charAt(end - 1) === '新' && (lightVerbs.startingAt(text, start) || contentVerbs.startingAt(text, start)) > 0
  )
}

/** 进行了|三天的|讨论. */
function isDone(text: string, { start }: Reading): boolean {
  return doing.endingAt(text, start, Math.max(0, start - 3)) > 0
}

const doing = affixes(['进行了', '进行', '开展了', '举行了', '展开了'])
const governing = affixes(['结束', '经历', '经过', '落实', '严格落实', '执行', '严格执行', '实行', '坚持', '实施'])
const investing = affixes('投资 总投资 投入 计划投资 预计投资 累计投资 完成投资 概算投资'.split(' '))
const funds = affixes('资金 基金 债券 国债 贷款 补贴 补助 经费 奖金 专款'.split(' '))

/** 筹措8亿元|实施|安居工程: what it is spent on, behind a verb that says no more. */
function purpose(text: string, { start, end }: Range): Range | null {
  const length = spending.startingAt(text, start)
  return length > 0 && end - start - length >= 2 ? { start, end } : null
}

const spending = affixes(['实施', '用于', '支持', '推进', '建设'])

/** Whether a phrase is one of these words and nothing more. */
function isOnly(words: Affixes, text: string, { start, end }: Range): boolean {
  return end > start && words.startingAt(text, start) === end - start
}

/** 规模最大、|总投资|2000亿元的基地 */
function lastMember(text: string, { start, end }: Range): Range {
  return { start: Math.max(start, text.lastIndexOf('、', end - 1) + 1), end }
}

/** 失业保险基金|支持稳岗: the money by its name, without what it is for. */
function fund(text: string, { start, end }: Range): Range | null {
  for (let at = start + 2; at <= Math.min(end, start + 14); at += 1) {
    if (funds.endingAt(text, at, start) > 0) return { start, end: at }
  }
  return null
}
