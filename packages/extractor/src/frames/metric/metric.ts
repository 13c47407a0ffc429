import type { Range } from '@hegao/contract'
import { characterSet } from '@hegao/numerals'
import type { Reading } from '../../quantities/reading.ts'
import { affixes } from '../affix.ts'
import { readTail, type Tail } from '../change/change.ts'
import { before } from '../clause.ts'
import type { Dates } from '../scope/dates.ts'
import { contentVerbs, goods, lightVerbs, measureNouns, wordsPlaying } from '../words.ts'
import { type Following, following } from './following.ts'
import { dropOpening } from './opening.ts'
import { type Phrase, trim } from './phrase.ts'
import { purposeOf } from './purpose.ts'
import type { Named } from './shared-head.ts'
import { spentOn } from './spending.ts'
import { ownPart, settleEnd } from './subject-end.ts'

/** What the clause around a quantity says: what is measured, and how the quantity stands to it. */
export interface Frame {
  /** Null where the text leaves it out and it has to be taken over from before. */
  metric: Named | null
  tail: Tail
  /** The clause before the quantity, from its delimiter on. */
  clause: Range
}

/** What stands on both sides of a quantity. */
interface Sides {
  text: string
  reading: Reading
  tail: Tail
  left: Phrase
  /** The phrase before, where it names something. */
  named: Range | null
  right: Following | null
  /** The phrase behind, where it says what the things are and not what happened to them. */
  noun: Following | null
  /** What stands behind the quantity before and was taken for its metric. */
  taken: Range | null
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
  // 贫困人口96户、|183人|全部脱贫: told in another unit, and what became of them is no name.
  if (right?.predicate === true && previous?.end === reading.start - 1 && text.charAt(previous.end) === '、')
    return { metric: null, tail, clause }
  const named = left.empty || isJoint(text, left.end, reading.start) ? null : { start: left.start, end: left.end }
  const noun = right !== null && !right.predicate ? right : null
  const classed = named === null ? null : withClass(text, named, previous, reading)
  if (classed !== null) return { metric: classed, tail, clause }
  const sides: Sides = { text, reading, tail, left, named, right, noun, taken }
  const chosen = choose(sides) ?? doneAlone(sides, clause) ?? ownUnit(sides) ?? ofAge(sides, clause, previous)
  if (chosen !== null && chosen === named) return { metric: withVerb(text, chosen, clause), tail, clause }
  if (chosen === null || chosen !== noun) return { metric: chosen, tail, clause }
  const lead = worksBefore(text, clause, reading, dates) ?? verbOfGeneral(sides, clause)
  return { metric: lead === null ? chosen : { start: chosen.start, end: chosen.end, lead }, tail, clause }
}

/** 亿元以上|项目8个, 60岁及以上|人口10万人: the class that the noun before a count belongs to is part of its name. */
function withClass(text: string, named: Range, previous: Reading | null, { kind }: Reading): Range | null {
  if (kind !== 'count' || previous === null || named.start !== previous.end) return null
  const bounded = previous.approximation === 'at-least' || previous.approximation === 'at-most'
  const isClass =
    bounded && '上下内'.includes(text.charAt(previous.end - 1)) && named.end - named.start <= longestOfClass
  return isClass && previous.kind !== 'count' && previous.kind !== 'percentage'
    ? { start: previous.start, end: named.end }
    : null
}

const longestOfClass = 6

/** 45岁以上|占54%, 35岁以下|仅9人: the age is all that is said of them. */
function ofAge({ named, right, reading }: Sides, clause: Range, previous: Reading | null): Range | null {
  if (named !== null || right !== null || previous?.unit !== '岁' || clause.start !== previous.end) return null
  return reading.kind === 'count' || reading.kind === 'percentage' ? { start: previous.start, end: previous.end } : null
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

const kindTelling = characterSet('岁伏')
const worksVerbs = wordsPlaying('carried-verb')

/** 提升改造|21公里|农村公路: how much of it was built anew, and not how much there is. */
function worksBefore(text: string, clause: Range, { kind, unit, start: end }: Reading, dates: Dates): Range | null {
  // 新增|1000千伏|输电线路200公里: of what kind, and not how much.
  if ((kind !== 'measure' && kind !== 'count') || kindTelling.has(unit, unit.length - 1)) return null
  const length = worksVerbs.endingAt(text, end, clause.start)
  return length > 0 && dropOpening(text, clause.start, end, dates) === end - length
    ? { start: end - length, end }
    : null
}

const bareSums = affixes(['投资', '资金'])
const spending = affixes(['完成', '落实', '争取', '安排', '整合', '筹集', '筹措', '到位', '撬动', '带动'])

/** 项目304个、完成|投资|4608亿元: a sum that is only called so keeps its verb. */
function withVerb(text: string, metric: Range, clause: Range): Range {
  if (!bareSums.covers(text, metric)) return metric
  return { start: metric.start - spending.endingAt(text, metric.start, clause.start), end: metric.end }
}

const generalNouns = wordsPlaying('general-noun')

/** 印发|12份|文件, 开展|4次|活动: a noun that says nothing by itself keeps its verb. */
function verbOfGeneral({ text, reading, tail, noun }: Sides, clause: Range): Range | null {
  if (reading.kind !== 'count' || noun === null || noun.owner || !generalNouns.covers(text, noun)) return null
  const { end } = tail
  const length =
    contentVerbs.endingAt(text, end, clause.start) ||
    lightVerbs.endingAt(text, end, clause.start) ||
    worksVerbs.endingAt(text, end, clause.start)
  return length > 1 ? { start: end - length, end } : null
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

/** The phrase behind where it goes before the one in front, else the one in front, else what is left. */
function choose(sides: Sides): Named | null {
  const { tail, named, reading } = sides
  if (tail.sign !== 0 || tail.reached || tail.base !== null) return changed(sides)
  // 中职学校|由71所|优化整合为47所: what changes stands before the level it set out from.
  if (tail.from && named !== null) return named
  return (behind[reading.kind] ?? noneBehind)(sides) ?? named ?? onlyBehind(sides)
}

const changeVerbs = wordsPlaying('change-verb')

/** What changed, or reached a level, stands before its verb. */
function changed(sides: Sides): Range | null {
  const { text, reading, tail, left, named, right, noun } = sides
  // 优化|整合为47所: one verb before another names nothing.
  if (changeVerbs.covers(text, left)) return null
  // 提升改造|210公里|农村公路, 两次降低准备金率、|两次|下调利率: the verb, and what stood before it, govern nothing here.
  const governs = noun !== null && !noun.owner && changeVerbs.startingAt(text, left.start) > 0
  if ((reading.kind === 'measure' || reading.kind === 'duration') && governs) return noun
  if (reading.kind !== 'count') return named
  if (!tail.reached && right !== null && (governs || isTaken(sides))) return right
  // 试点扩大到|20个|省
  if (tail.reached) return noun ?? named
  // 提升|39个|园区服务水平: the verb governs what is counted.
  return named ?? (tail.end <= left.start ? noun : null)
}

/** What is measured where it stands behind the quantity though something stands before it too, by the kind of quantity. */
const behind: Partial<Record<Reading['kind'], (sides: Sides) => Named | null>> = {
  count: countedBehind,
  measure: sizedBehind,
  percentage: sharedBehind,
  fraction: sharedBehind,
  money: paidBehind,
  duration: spannedBehind,
}

const noneBehind = (): null => null

/** Whether what stands before the quantity already belongs to the one before it. */
function isTaken({ named, taken }: Sides): boolean {
  return taken !== null && named !== null && named.start >= taken.start && named.end <= taken.end
}

function namesMeasure(text: string, { start, end }: Range): boolean {
  return measureNouns.endingAt(text, end, start) > 0
}

/** Units that count happenings: the thing stands before them, not after. */
const happenings = new Set(
  '次 人次 场次 场 篇次 件次 回 遍 趟 起 轮 期 户次 批次 台次 辆次 个次 轮次 频次 例次'.split(' '),
)
const authorities = wordsPlaying('authority')

function countedBehind(sides: Sides): Range | null {
  const { text, reading, left, named, right, noun } = sides
  // 满足了|八亿农民|的愿望: the unit is the noun where nothing but a verb stands before.
  const beside = noun !== null && !noun.owner
  if (beside || noun === null || !contentVerbs.covers(text, left)) {
    const own = ownUnit(sides)
    if (own !== null && (beside || named === null || endsInVerb(text, named))) return own
  }
  if (right === null) return null
  // 带动农户|6.29万户|产业化经营: the unit says which of the two is counted.
  if (reading.unit === '户' && named !== null && text.charAt(named.end - 1) === '户' && !right.owner) return null
  const happens = happenings.has(reading.unit)
  if (!happens) {
    // 4名|领导干部
    if (noun !== null && !noun.owner) return noun
    if (right.owner && isTaken(sides) && !namesMeasure(text, left)) return right
    // 公布新一批|130所|参与培训院校: only which ones.
    if (!right.owner && text.startsWith('一批', left.end - 2)) return right
  }
  // 解决|3948人的|安全饮水问题, 集中供水工程解决了|3948人的|…: people are only those it is done for.
  if (noun?.owner === true && (contentVerbs.covers(text, left) || isServed(text, reading.start, left))) return noun
  // 群众配合消防队组成|2000多人的|救火队伍
  if (noun?.owner === true && forming.endingAt(text, left.end, left.start) > 0) return noun
  // 一定要保障好|14亿人的|粮食安全: no noun ends in a verb with 好.
  if (
    noun?.owner === true &&
    text.charAt(left.end - 1) === '好' &&
    contentVerbs.endingAt(text, left.end - 1, left.start) > 0
  )
    return noun
  // 大病保险制度基本建立、已有|1700万人次|受益: before the 、 stands another clause.
  if (text.charAt(left.end) === '、') return right
  // 国务院|三次|召开会议: who did it is not what was done.
  // 家长每年得到|4次|育儿指导
  return happens && (named === null || isAuthority(text, named) || gaining.endingAt(text, named.end, named.start) > 0)
    ? right
    : null
}

const gaining = affixes(['得到', '接受', '享受', '获得'])
const forming = affixes(['组成', '组建', '成立', '派出', '调集', '组织', '抽调', '出动'])
const serving = affixes(['解决', '改善', '保障', '满足', '缓解', '减轻'])

function isServed(text: string, at: number, { start, end }: Range): boolean {
  return text.charAt(at - 1) === '了' && serving.endingAt(text, end, start) > 0
}

/** 满足, 拥有, 代表着, 始终不懈地把: a verb alone, with its 了 or 着, or a preposition. */
function endsInVerb(text: string, { start, end }: Range): boolean {
  return (
    text.startsWith('拥有', end - 2) ||
    '了着把使让给'.includes(text.charAt(end - 1)) ||
    text.charAt(end) === '了' ||
    contentVerbs.endingAt(text, end, start) > 0
  )
}

function isAuthority(text: string, { start, end }: Range): boolean {
  return end - start <= 12 && authorities.endingAt(text, end, start) > 0
}

function sizedBehind(sides: Sides): Range | null {
  const { text, left, noun } = sides
  // 12公里|热力主管网: a size directly before its noun; 产量达到8万吨 has its noun before it.
  if (noun === null || !noun.owner) return noun
  // 5个行政村|17公里的|村巷硬化, but 40户|年取水量|5万立方米的|用水户.
  if (isTaken(sides) && !namesMeasure(text, left)) return noun
  // 新安装|6000千瓦的|发电机组
  return text.charAt(left.start) === '新' && left.end - left.start <= 3 ? noun : null
}

function paidBehind(sides: Sides): Named | null {
  const { text, reading, left, noun } = sides
  const purpose = purposeOf(text, left, reading)
  if (purpose !== null) return purpose
  if (noun === null) return null
  // 900万元的管网改造、|300万元|道路改造
  if (isTaken(sides) && (!noun.owner || !namesMeasure(text, left))) return noun
  return spentOn(text, left.verb ?? left, noun)
}

/** 八成以上的|县: the whole of which the quantity is a share. */
function sharedBehind(sides: Sides): Range | null {
  const { tail, right } = sides
  return right !== null && ((right.owner && !tail.share) || isTaken(sides)) ? right : null
}

const through = affixes(['通过', '经过', '历经', '历时', '经历'])
const governing = wordsPlaying('governing-verb')
const doing = wordsPlaying('doing-verb')

function spannedBehind(sides: Sides): Range | null {
  const { text, reading, left, right, noun } = sides
  // 通过|五年的|不懈奋斗
  if (right?.owner === true && through.covers(text, left)) return right
  // 出动3辆消防车于|半小时内|赶到现场: within what time, and not how long a thing lasts.
  if (right !== null && text.charAt(reading.end - 1) === '内' && text.charAt(reading.start - 1) === '于') return right
  if (noun === null) return null
  // 基本形成城乡|20分钟|医疗服务圈
  if (!noun.owner && text.charAt(noun.end - 1) === '圈') return noun
  // 落实|24小时|值班制度: the verb before a length of time governs the noun behind it.
  if (governing.covers(text, left)) return noun
  if (noun.owner) {
    // 进行了|三天的|讨论
    const done = doing.endingAt(text, reading.start, Math.max(0, reading.start - 3)) > 0
    return done || (isTaken(sides) && !namesMeasure(text, left)) ? noun : null
  }
  // 领导带班和|24小时|值班制度, 制定实施新|10年|扶贫开发纲要
  return '和及与、'.includes(text.charAt(reading.start - 1)) || endsWithNew(text, left) ? noun : null
}

function endsWithNew(text: string, { start, end }: Range): boolean {
  const verb = lightVerbs.startingAt(text, start) || contentVerbs.startingAt(text, start)
  return verb > 0 && text.charAt(end - 1) === '新'
}

/** Behind a quantity that stands alone in its clause. */
function onlyBehind({ text, reading, right }: Sides): Range | null {
  if (right === null || !right.predicate) return right
  // 其中4篇|被内部刊物采用: even what was done tells.
  if (reading.kind === 'count') return right
  if (reading.kind !== 'duration') return null
  // 接报后20分钟内|到达现场, 连续|三年|被评为先进市
  const within = text.charAt(reading.end - 1) === '内'
  const running = right.end - right.start > 3 && text.startsWith('连续', reading.start - 2)
  return within || running ? right : null
}

const accomplished = affixes(['完成', '实现'])

/** A verb alone (抽调*人, 已完成131项) is better than what was counted before. */
function doneAlone({ text, reading, tail, left }: Sides, clause: Range): Range | null {
  if (tail.sign !== 0 || tail.reached || tail.base !== null) return null
  // 每年安排|140亿元: a verb with a meaning of its own tells of a sum too.
  if (reading.kind === 'money' && left.verb !== null && contentVerbs.covers(text, left.verb)) return left.verb
  if (reading.kind !== 'count') return null
  if (left.verb !== null) return left.verb
  for (let at = tail.end; at + 2 <= clause.end; at += 1) {
    if (accomplished.startingAt(text, at) > 0) return { start: at, end: at + 2 }
  }
  return null
}

const places = characterSet('省市县区州旗镇乡村')

/** 有2.9亿|在校学生: where the text leaves out the measure word, the unit is the noun. */
function ownUnit({ text, reading, right }: Sides): Range | null {
  const start = reading.end - reading.unit.length
  // 辖|7镇|8乡: the same for places.
  const place = right === null && reading.unit.length === 1 && places.has(text, reading.end - 1)
  const noun = reading.kind === 'count' && (place || (reading.unitEntry === null && reading.unit.length > 1))
  return noun && start > reading.start && text.startsWith(reading.unit, start) ? { start, end: reading.end } : null
}
