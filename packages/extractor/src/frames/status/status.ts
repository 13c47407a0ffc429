import type { ClaimRecord } from '@hegao/contract'
import { createMatcher, type Match, type StatusCue, statusCues } from '@hegao/lexicon'
import { characterSet } from '@hegao/numerals'
import { bitsOf, type Presence } from '../../presence.ts'
import type { Reading } from '../../quantities/reading.ts'
import { affixes } from '../affix.ts'
import { contentVerbs, lightVerbs } from '../words.ts'

type Status = ClaimRecord['status']

const cues = createMatcher(statusCues.filter((cue) => cue.where === 'clause' && cue.status !== 'actual'))
/** 完成目标任务, 预算执行率: the figure is what was done. */
const done = /完成|实现|执行|决算|实际|已/
const spent = /预算执行数为?$/
/** A forecast is not yet a plan: 数字经济增加值|预计达|3.4万亿元 closes an account before the last figures are in. */
const forecasts = '预计'
/** What makes a plan of a forecast: it tells of a time ahead. */
const ahead = /将|可望|有望|今年|明年|来年|全年|今后|未来|年内|本年/
/** 要加快|700万吨煤矿…建设: the verb of a demand opens the clause. */
const demand = /^(?:同时|还|也|都|更|我们|全[省市县区国])?要(?![求素闻点件道害塞职])/
/** 确保零差错, 力争…: an aim opens the clause. */
const aims = /^(?:确保|力争)(?!了)/
const ofAim = affixes(['的目标', '的预期目标', '的任务', '的目标任务', '的指标', '的计划'])
/** 我们要求各部门节约…: what a body asks of others. */
const asks = /^(?:我们|国务院|中央|[省市县区]委|[省市县区]政府)要求[各全所]/
/** What one of them can begin with. */
const aimStarts = characterSet('同还也都更我全要确力国中省市县区')
/** 支出预算|5万元, 预算数|5万元; but 追加了预算. */
const budgets = affixes(
  '预算 预算数 预算安排 预算额 预算为 预算是 预算控制数 预算资金 预算总额 收入安排 支出安排'.split(' '),
)
const inBudgets = bitsOf('算')
const inAfter = bitsOf('后')
const inPlans = bitsOf('计划')

/** What the words before a quantity in its clause say of its status. */
export interface ClauseStatus {
  status: Status
  /** What an aim governs goes on through the sentence, 力争开工5个、|完成投资10亿元; what is planned ends where something is done. */
  reach: 'clause' | 'plan' | 'aim'
  /** It is expected (预计) and not aimed at. */
  forecast: boolean
}

/**
 * The status that a word before the quantity in its clause, or the quantity's own wording, gives it; or null.
 *
 * @param general what holds for the leaf
 */
export function statusOfClause(
  text: string,
  present: Presence,
  start: number,
  reading: Reading,
  general: Status | null,
): ClauseStatus | null {
  const from = clauseStart(text, start)
  const clause = text.slice(from, reading.start)
  // 2023年当年预算执行数为|60万元|: in a budget too it is what was spent.
  if ((present & inBudgets) !== 0 && spent.test(clause)) return { status: 'actual', reach: 'clause', forecast: false }
  const plans = general === 'planned' || general === 'budget'
  if (isDuty(text, clause, reading, plans)) return { status: 'requirement', reach: 'clause', forecast: false }
  const mayBudget = (present & inBudgets) !== 0 || text.startsWith('安排', reading.start - 2)
  if (mayBudget && isOfBudget(text, from, reading.start, clause))
    return { status: 'budget', reach: 'clause', forecast: false }
  const found = cuesIn(clause)
  const demanded = found.find(({ entry }) => entry.status === 'requirement' && !(plans && entry.term.startsWith('每')))
  if (demanded !== undefined) {
    // 年内办公用房要达到300平方米: what is demanded for a time is an aim, and no rule.
    const aimedAt =
      demanded.entry.term.endsWith('达到') && (plans || /年内|今年|明年|年底|到[^，。]{2,5}年/.test(clause))
    return aimedAt
      ? { status: 'planned', reach: 'aim', forecast: false }
      : { status: 'requirement', reach: 'clause', forecast: false }
  }
  // 完成“十四五”下降|18%|的目标
  if (reading.kind.startsWith('percentage') && ofAim.startingAt(text, reading.end) > 0)
    return { status: 'planned', reach: 'clause', forecast: false }
  const last = found.at(-1)
  if (last === undefined) {
    if ((present & inAfter) !== 0 && comesOfWorks(text, reading.start))
      return { status: 'planned', reach: 'plan', forecast: true }
    if ((present & inPlans) === inPlans && plansToAct(clause))
      return { status: 'planned', reach: 'plan', forecast: false }
    if (takesTime(text, reading)) return { status: 'planned', reach: 'clause', forecast: false }
    if (aimStarts.has(text, from) && asks.test(clause))
      return { status: 'requirement', reach: 'clause', forecast: false }
    if (plans && /预[期计]$/.test(clause)) return { status: 'planned', reach: 'clause', forecast: false }
    return aimStarts.has(text, from) && (demand.test(clause) || aims.test(clause))
      ? { status: 'planned', reach: 'aim', forecast: false }
      : null
  }
  const { term, status } = last.entry
  if (status === 'budget')
    return done.test(clause.slice(last.end)) ? null : { status, reach: 'clause', forecast: false }
  if (term.includes(forecasts) && !plans && !ahead.test(clause) && !comesOfWorks(text, reading.start)) return null
  const isExpected = term.includes(forecasts) || term.startsWith('年可')
  // 每年可节约药费2.6亿元；支架均价降至700元: what it comes to is no plan.
  const reach = isAim(term) ? 'aim' : term.startsWith('年可') ? 'clause' : 'plan'
  return { status, reach, forecast: isExpected && !plans }
}

/** 项目投产后，可新增产值|2亿元|: what works are to bring, once they are there. */
const ofWorks =
  /(?:建成|投产|达产|达效|完工|竣工|投用|投运|投入使用|投入运营)(?:达[产效])?后[，,]?[^。；]{0,24}?(?:可|将|预计|能够|有望)[^。；]*$/
const brought = /[已了曾]|去年|上年/
/** How far before a quantity its works are looked for. */
const worksReach = 80

function comesOfWorks(text: string, at: number): boolean {
  const found = ofWorks.exec(text.slice(Math.max(0, at - worksReach), at))
  return found !== null && !brought.test(found[0])
}

/** A name of a plan (营养改善计划|惠及…) stands before 计划; before the verb stand a mark, a time or a body. */
const beforePlanning = /(?:^|[，,、：:年月度]|[我全本][省市县区镇校院局]|[市县区省]|局|委|办|公司|季度)$/

/** 二季度，计划|组织税费收入|80亿元: a plan before a verb. */
function plansToAct(clause: string): boolean {
  const at = clause.lastIndexOf('计划')
  if (at < 0 || !beforePlanning.test(clause.slice(0, at))) return false
  return contentVerbs.startingAt(clause, at + 2) > 0 || lightVerbs.startingAt(clause, at + 2) > 0
}

/** 用|三年|时间整治河道 is to come; 仅用3个月时间建成 and 用三年时间完成了… are done. */
function takesTime(text: string, { kind, start, end }: Reading): boolean {
  if (kind !== 'duration' || text.charAt(start - 1) !== '用' || !text.startsWith('时间', end)) return false
  if ('仅只已共就先曾利'.includes(text.charAt(start - 2) || ' ')) return false
  return !/[了成]|实现|走完/.test(text.slice(end, end + 24).split(/[，。；]/, 1)[0] ?? '')
}

const noCues: readonly Match<StatusCue>[] = []

/** The words of a clause that tell a status, where nothing beside them makes them something else. */
function cuesIn(clause: string): readonly Match<StatusCue>[] {
  const all = cues.all(clause)
  return all.length === 0 ? noCues : all.filter(({ start, end }) => !isOther(clause, start, end))
}

function isOfBudget(text: string, from: number, end: number, clause: string): boolean {
  const length = budgets.endingAt(text, end, from)
  if (length > 0) {
    const owned = end - length > from && '的了'.includes(text.charAt(end - length - 1))
    if (!owned && !clause.includes('调入')) return true
  }
  return clause.includes('预算中的')
}

/** What a rule forbids or demands at all times: 不得超过50%, 须不少于7人. */
const forbids = affixes('不得 不应 不准 不能 应不 须不'.split(' '))
/** 不少于7人: a bound that a rule or a plan sets. */
const bounds = affixes('不少于 不低于 不超过 不高于 至少'.split(' '))
/** A sentence that tells a rule: 按照成果转化规定，…; 严格执行限时办结制，…. */
const rule =
  /按照?[^，。；]{0,16}(?:办法|规定|规范|规程|细则|制度|条例|标准)[，,]|(?:规定|证|办法|规范)要求|(?:执行|实行|落实|推行)[^，。；]{0,12}制(?:度)?[，,]/
/** What has to be done within a time: 3个工作日内|核发. */
const handled =
  /^(?:办结|核发|送达|送交|受理|响应|反馈|答复|回复|赶到|到达|到场|处置|处理|完成审|签收|报告|提交|上报|报送)/

/** How often, how long, how much a rule demands; in a plan what only says how often (每季度督查不少于1次) is planned itself. */
function isDuty(text: string, clause: string, reading: Reading, plans: boolean): boolean {
  const { start, end, kind, unit } = reading
  if (forbids.startingAt(text, start) > 0) return true
  const bounded = bounds.startingAt(text, start) > 0
  if (bounded && /(?:[^适相对响反供效]应|须|必须|需)$/.test(clause)) return true
  if (!plans && kind === 'count' && (bounded || isOnce(text, reading)) && /每[^，。；、]{1,6}$/.test(clause))
    return true
  if (!bounded && kind !== 'duration' && unit !== '小时') return false
  const behind = text.slice(end, end + 8)
  if (unit === '小时' && /^(?:专人|领导|在岗|带班|双人)?[^，。；]{0,2}(?:值班|值守|在岗)/.test(behind)) return true
  const limit = kind === 'duration' && handled.test(behind)
  if (limit && !plans && text.charAt(end - 1) === '内') return true
  return (bounded || limit) && text.includes('，') && rule.test(text.slice(0, start))
}

/** 每月|一次 */
function isOnce(text: string, { start, end }: Reading): boolean {
  return end - start === 2 && text.charAt(start) === '一' && '次期个篇件'.includes(text.charAt(start + 1))
}

function isAim(term: string): boolean {
  return /力争|确保|争取|力求|努力|要/.test(term)
}

/** A plan or aim that a leaf has told. */
export interface Plan {
  reach: ClauseStatus['reach']
  /** Where its quantity ends. */
  end: number
  /** Up to here it was found to go on. */
  read: number
}

/** What ends a plan: the sentence, or what has been done. */
const planEnds = createMatcher<{ term: string; ends: 'all' | 'plan' | 'none' }>([
  ...'。 ！ ？ 已 去年 上年 目前 截至 实际 了'.split(' ').map((term) => ({ term, ends: 'all' as const })),
  // 力争完成投资10亿元、|实现产值12亿元 goes on: an aim governs what is to be done.
  ...['完成', '实现', '执行', '现有'].map((term) => ({ term, ends: 'plan' as const })),
  // 根据|实际情况|配置设备, 为了|方便群众: words that only hold one of these.
  ...'实际情况 实际需要 实际需求 从实际 为了 了解 除了 执行力 执行标准'
    .split(' ')
    .map((term) => ({ term, ends: 'none' as const })),
])
const comparing = characterSet('比较与同按')

/**
 * Whether an aim or plan of an earlier clause still holds: 全国粮食产量计划达到3.6亿吨，比…增长12.3%；棉花|360万吨. What has
 * been done ends it (计划投资95亿元，已完成60亿元).
 *
 * @param plan remembers how far it was read, so that the quantities of a leaf, asked in order, read it once
 * @param until where the quantity in question begins
 */
export function goesOn(plan: Plan, text: string, until: number): boolean {
  if (plan.reach === 'clause') return false
  for (let at = plan.read; at < until; at += 1) {
    const found = planEnds.longestAt(text, at)
    if (found === null || at + found.term.length > until) continue
    if (found.ends === 'none') {
      at += found.term.length - 1
      continue
    }
    if (found.ends === 'plan' && plan.reach === 'aim') continue
    // 比|去年增长5% compares, and tells nothing of what has been done.
    const compared = found.term.endsWith('年') && at > plan.end && comparing.has(text, at - 1)
    if (!compared) return false
  }
  plan.read = Math.max(plan.end, until - 1)
  return true
}

/** 我市|将进一步完善布局，新建学校5所: what a body is going to do, before any figure. 将10个项目纳入规划 takes hold of things. */
const intends =
  /(?<![即必终就])将(?:继续|进一步|持续|重点|着力|全力|全面|大力|加快|加大|加强|完善|推进|推动|深入|深化|实施|开展|启动|打造|围绕|坚持|聚焦|聚力)/

/** Where a sentence begins to tell what is going to be done; −1 for nowhere. */
export function intentIn(text: string): number {
  return text.includes('将') ? text.search(intends) : -1
}

const clauseEnds = characterSet('，。；：,;:！？')

/** 、 parts no clause: 预算数A、B both are budget. */
function clauseStart(text: string, from: number): number {
  let at = from
  while (at > 0 && at > from - 60 && !clauseEnds.has(text, at - 1)) at -= 1
  return at
}

/** 完成|目标…, 比|预算: a word beside the cue makes it something else. */
function isOther(clause: string, start: number, end: number): boolean {
  const before = clause.slice(Math.max(0, start - 2), start)
  if (/(?:完成|超过|实现|达到|比|较|占)$/.test(before)) return true
  return /^(?:的|率|执行|完成)/.test(clause.slice(end, end + 2))
}
