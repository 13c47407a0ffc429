import type { Range } from '@hegao/contract'
import { characterSet } from '@hegao/numerals'
import type { Reading } from '../../quantities/reading.ts'
import { affixes } from '../affix.ts'
import type { Tail } from '../change/change.ts'
import { contentVerbs, lightVerbs, measureNouns, wordsPlaying } from '../words.ts'
import type { Following } from './following.ts'
import type { Phrase } from './phrase.ts'
import { purposeOf } from './purpose.ts'
import type { Named } from './shared-head.ts'
import { spentOn } from './spending.ts'

/** What stands on both sides of a quantity. */
export interface Sides {
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

/** The phrase behind where it goes before the one in front, else the one in front, else what is left. */
export function choose(sides: Sides): Named | null {
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
  // 产品已通过|70项的|安全检测
  if (noun?.owner === true && passing.endingAt(text, left.end, left.start) > 0) return noun
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
  // 灾害造成|186万人次|受灾
  if (causing.endingAt(text, left.end, left.start) > 0) return right
  // 领导小组开展|12次|检查
  if (happens && noun !== null && named !== null && endsInWork(text, named)) return noun
  // 国务院|三次|召开会议: who did it is not what was done.
  // 家长每年得到|4次|育儿指导
  return happens && (named === null || isAuthority(text, named) || gaining.endingAt(text, named.end, named.start) > 0)
    ? right
    : null
}

const causing = affixes(['造成', '导致', '致使'])
const passing = affixes(['通过', '接受', '获得', '取得'])
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

function endsInWork(text: string, { start, end }: Range): boolean {
  return contentVerbs.endingAt(text, end, start) > 1 || lightVerbs.endingAt(text, end, start) > 1
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
  const { text, tail, left, right } = sides
  if (right === null) return null
  // 惠及|99%以上|铁路出行人群
  return (right.owner && !tail.share) || isTaken(sides) || reaching.covers(text, left.verb ?? left) ? right : null
}

const reaching = affixes(['惠及', '覆盖', '服务', '涵盖', '涉及'])

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
export function doneAlone({ text, reading, tail, left }: Sides, clause: Range): Range | null {
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
export function ownUnit({ text, reading, right }: Sides): Range | null {
  const start = reading.end - reading.unit.length
  // 辖|7镇|8乡: the same for places.
  const place = right === null && reading.unit.length === 1 && places.has(text, reading.end - 1)
  const noun = reading.kind === 'count' && (place || (reading.unitEntry === null && reading.unit.length > 1))
  return noun && start > reading.start && text.startsWith(reading.unit, start) ? { start, end: reading.end } : null
}
