import type { ClaimRecord } from '@hegao/contract'
import { characterSet } from '@hegao/numerals'
import { bitsOf, type Presence } from '../../presence.ts'
import type { Reading } from '../../quantities/reading.ts'
import { affixes } from '../affix.ts'
import type { Tail } from '../change/change.ts'

type Role = ClaimRecord['role']

/** Names of shares: 占比, 比重, 份额 at the end of what is measured. */
const shareNouns = affixes([
  ...['占比', '比重', '份额', '占总数'],
  ...[...'省市县区国'].flatMap((whole) => [`占全${whole}`, `占全${whole}的`]),
])

/** 总投资|2万亿元, 给予|100万元…补助: what planned works cost or pay, which describes them and is no aim. */
const cost =
  /(?:总投资|概算(?:投资)?|估算|规划投资|(?:^|[，。；、：,;:（(])(?:投资|投入)|给予|资助|补助|奖励|每[人户生]每[年月])(?:额|约|近|达|为)?$/
/** 用|2年左右时间, 存续期|8—10年, 在|2个工作日内|办结. */
const time = /(?:[用经](?:约|近)?|[周限续助工]期(?:为)?)$/
/** 建筑面积|6800平方米: how large a planned thing is. */
const size = /(?:建筑面积|占地(?:面积)?|用地面积)(?:约|近|达|为)?$/
/** 加快永清、黔吉等|6条|高铁: what goes on is pushed, and its number is no aim; 建成…等|9条|道路 is one. */
const pushes = /加快|全力推|抓好|推进|做好|支持|依托|围绕/
const aims = /力争|确保|争取|建成|完成|完工|竣工|投产|达到|新增|新建|创建|引进|培育/

/** 年营业收入|超亿元|的企业, 所得额|100万元至300万元|部分: what a measure tells of the things meant is a threshold. */
const measureBefore =
  /(?:额|产值|收入|营收|利润|投资|规模|面积|人口|运量|产量|产能|储量|里程|年限|工龄|年龄|占比|比例|[^效概]率)$/
/** The same, by what stands behind: 的企业 but not 的目标, and bands of a scale. */
const classBehind = /^(?:的(?!目标|任务|增速|速度|水平|要求|标准|预期|投资计划)[一-龥]{2}|[及的]?(?:以[上下])?的?部分)/
/** 现行|16%|的税率: what holds already. */
const already = /(?:现行|现有|原有|已有|既有)的?$/
/** 参保|不足1年|的失业人员, 连续工龄|满10年|的职工: how long tells who is meant. */
const groupBehind =
  /^(?:以[上下内])?的[^，。；、：]{0,10}(?:人员|职工|人口|群众|企业|劳动者|毕业生|党员|干部|居民|学生|教师|工人|农民工|老年人|农户|用户|单位|车辆|住宅|小区|设备)/
/** 围绕|三条|主线: how many there are is how the plan is built, and no aim. */
const structure = /^(?:主线|底线|红线|维度|抓手|导向|方面|环节|原则)/
/** 10万吨|碳纤维二期: a name with its size. */
const stageOfWorks = /^[^，。；：]{1,10}[一二三四]期/
/** 守护好|531处|国保单位, 严守|18亿亩|耕地红线: what is kept is there. */
const keeps = /(?:守护|保护|管护|维护|呵护|用|管|守|护)好$|(?:严守|守牢|守住|坚守|守护|呵护|用活)$/
/** 推进云溪电厂|30万千瓦|机组: how large works are that have their size in their name. */
const sizeOfWorks =
  /^级?(?:[^，。；、：]{0,12})(?:项目|机组|工程|电站|电厂|生产线|产线|风电|光伏|储能|码头|泊位|煤矿|露天矿)/
const sizing = new Set(['power', 'mass', 'volume', 'energy'])
const built = /新增|新建|建成|完成|达到|开工|形成/

/** Whether a planned quantity tells which things are meant, or how large they are, and not what is aimed at. */
function delimits(text: string, { start, end, production, kind, unitEntry }: Reading, clause: number): boolean {
  if (production === 'product') return true
  const before = text.slice(Math.max(0, start - 6), start)
  if (already.test(before) || keeps.test(before)) return true
  const behind = text.slice(end, end + 20)
  if (kind === 'measure' && unitEntry !== null && sizing.has(unitEntry.dimension))
    if (sizeOfWorks.test(behind) && pushes.test(text.slice(clause, start)) && !built.test(text.slice(clause, start)))
      return true
  if (kind === 'measure' && unitEntry !== null && sizing.has(unitEntry.dimension) && stageOfWorks.test(behind))
    return true
  if (kind === 'duration' && groupBehind.test(behind)) return true
  if (kind === 'count' && structure.test(behind)) return true
  return measureBefore.test(before) && classBehind.test(behind)
}

/** Whether a planned quantity only describes what is planned: its cost, its size, how many were named. */
export function describes(text: string, reading: Reading, clause: number): boolean {
  if (delimits(text, reading, clause)) return true
  const { start, end, kind, unit } = reading
  const before = text.slice(Math.max(0, start - 8), start)
  const behind = text.slice(end, end + 4)
  if (kind === 'money') return cost.test(before) || (/^的[一-龥0-9]/.test(behind) && /投资/.test(before))
  if (kind === 'duration') return time.test(before) || /^(?:以?内|之内)?(?:办结|核发|响应|反馈|答复|完成)/.test(behind)
  // 65岁以上|老年人: an age tells who is meant.
  if (kind === 'measure') return unit.endsWith('岁') || size.test(before)
  if (kind !== 'count' || unit === '') return false
  // 抓好总投资2万亿元的|389个|省重点项目; 加快邵永、铜吉等|6条|高铁
  const led = text.slice(clause, start)
  const listed = before.endsWith('元的') || (before.endsWith('等') && pushes.test(led))
  return listed && !aims.test(led) && !aims.test(text.slice(end, end + 16))
}

/** 八成以上的|县, 90%的|受访群众, but not 以95%的|速度 nor 不低于90%的|合格率. */
const owner =
  /^的(?![^，。；、：]{0,8}(?:率|速度|增速|水平|目标|比例|比重|占比|增幅|涨幅|降幅|任务|幅度|标准|要求|贡献|成绩|优惠|股权|税|权重|增长|下降|唯一))[一-龥]{2}/
/** 约三成|农村居民: tenths stand directly before whose they are. */
const ownerOfTenths =
  /^[一-龥]{0,6}(?:居民|群众|农户|企业|人口|人员|党员|干部|职工|学生|家庭|村|乡镇|县|地区|项目|单位|户)/

/** Whether what is measured ends with the name of a share. */
export function namesShare(text: string, { end }: Tail): boolean {
  return shareNouns.endingAt(text, end, Math.max(0, end - 8)) > 0
}

const cardinal = /^[0-9一二两三四五六七八九十]+[个]?位次?$/

function isCardinal(text: string, { start, end }: Reading): boolean {
  return cardinal.test(text.slice(start, end))
}

/** 达到全体农户的|60%; but 完成计划的101% and 为上年同期的85% are no shares. */
const wholeBefore = /(?:达到|相当于|约为|仅为|只有|即)([^，。；、,;]{2,16})的$/
const noWhole = /计划|目标|任务|预算|指标|同期|上年|去年|[0-9〇零一二三四五六七八九]年|水平|前$/

/** 近八成|诉求来自电话, 三分之一|涉及噪声, 亿元以上的|不到两成: a fraction told of no measure is one of a number. */
function isPartOfNoun(text: string, { start, end, unit, kind }: Reading, tail: Tail): boolean {
  if (unit !== '成' && kind !== 'fraction') return false
  const before = text.slice(Math.max(0, start - 18), start)
  if (/[^，。；、]的(?:只有|仅|仅有|占)?$/.test(before))
    return !/[为是比][^，。；、]*的$/.test(before) && !noWhole.test(before.slice(0, -1))
  return (
    tail.sign === 0 &&
    /(?:^|[，。；、,;]|有)$/.test(before) &&
    /^的?(?!以上|左右|以下|以内)[一-龥]{3}/.test(text.slice(end, end + 4))
  )
}

function isShareOfNamed(text: string, { start }: Reading): boolean {
  if (text.charAt(start - 1) !== '的') return false
  const whole = wholeBefore.exec(text.slice(Math.max(0, start - 22), start))?.[1]
  return whole !== undefined && !noWhole.test(whole)
}

/** Whether the words behind a percentage name the whole of which it is a part. */
function isPartOfWhole(text: string, { end, unit }: Reading): boolean {
  if (text.charAt(end) === '的' && owner.test(text.slice(end, end + 14))) return true
  return unit === '成' && ownerOfTenths.test(text.slice(end, end + 14))
}

const without = /(?:[和、](?:百分之[一二三四五六七八九十点]{1,8}|[0-9.]{1,6}%))?(?:没有|未|尚未|还没)/y
const withoutStarts = characterSet('和、没未尚还')

/** 有|百分之四十三|和|百分之五十五|没有恢复: so many of those named before. */
function isPartWithout(text: string, { start, end }: Reading): boolean {
  if (!withoutStarts.has(text, end)) return false
  const has =
    text.charAt(start - 1) === '有' ||
    ('和、'.includes(text.charAt(start - 1)) && text.slice(Math.max(0, start - 16), start).includes('有'))
  without.lastIndex = end
  return has && without.test(text)
}

const inShares = bitsOf('占')
const marks = characterSet('，。；、,;')
/** 占年度计划的|53.8%: how far a plan is fulfilled. */
const ofPlan = /^占[^的]{0,6}(?:计划|目标|任务|概算)(?:数|投资|总投资|总额)?的?$/

/** 占全国总量的比重|为: a 占 stands before the end of a phrase, and something between. */
function isBehindShare(text: string, end: number): boolean {
  const floor = Math.max(0, end - 25)
  for (let at = end - 1; at >= floor && !marks.has(text, at); at -= 1)
    if (at < end - 1 && text.charAt(at) === '占') return !ofPlan.test(text.slice(at, end))
  return false
}

/**
 * The role of a quantity by its own clause; part–whole and status may still change it.
 *
 * @param sign of the change, which may have been taken over from a neighbour (增长7.8%和13.4%)
 */
export function roleOf(text: string, present: Presence, reading: Reading, tail: Tail, sign: Tail['sign']): Role {
  if (tail.reached || tail.from) return 'level'
  if (isPartOfNoun(text, reading, tail)) return 'share'
  // 由第五前进|3位 tells of places gained, 第三位 is a place.
  if (reading.production === 'rank') return sign !== 0 && !tail.noun && isCardinal(text, reading) ? 'change' : 'level'
  if (sign !== 0 || reading.kind === 'percentage-point') return 'change'
  if (reading.unit === '倍' || reading.unit === '番') return 'change'
  if (reading.kind !== 'percentage' && reading.kind !== 'fraction') return 'level'
  if (tail.share && ofPlan.test(text.slice(tail.end, reading.start))) return 'level'
  if (tail.share || isPartOfWhole(text, reading) || isShareOfNamed(text, reading)) return 'share'
  if (isPartWithout(text, reading)) return 'share'
  if (namesShare(text, tail)) return 'share'
  return (present & inShares) !== 0 && isBehindShare(text, tail.end) ? 'share' : 'level'
}
