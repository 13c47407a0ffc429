import type { Range } from '@hegao/contract'
import { CharacterTable } from '@hegao/numerals'
import { affixes } from '../affix.ts'
import type { Draft } from '../draft.ts'
import { wordsPlaying } from '../words.ts'
import { planFulfilled } from './plan-fulfilled.ts'
import type { Named } from './shared-head.ts'
import { atStage, withoutStage } from './stage.ts'

const newcomers = wordsPlaying('newcomer')

/**
 * Nouns that measure nothing by themselves but are always of something said before: `税收收入12.85亿元，占比69%`,
 * `新增企业9家，总数达到26家`, `预算21万元，实际支出18.46万元`.
 */
const dependent = wordsPlaying('dependent-noun')
/** 增速提高0.3个百分点, 增速|居全省第3位 tell of the rate itself; 总产值…，增幅|达8.6% of what has grown. */
const rates = affixes(['增速', '涨幅', '增幅', '降幅'])
/** 比重|上升2.8个百分点 is a change of the share itself. */
const shares = affixes(['占比', '比重', '其占比'])
const amounts = affixes(['增量', '金额', '总金额', '涉及金额', '累计金额', '总里程', '通车里程', '总长度'])
const stages = affixes(['预算数', '执行数', '决算数'])
const totals = affixes(['总数', '总量', '总数量', '累计', '总规模'])
const bareVerbs = affixes(['支出', '决算支出', '实际支出', '本年支出', '完成支出', '全年支出'])

/**
 * Gives every quantity whose clause leaves out what is measured the metric of the quantity before it (主语承前省略):
 * 完成27.7亿元、下降7.3%. Where there is none in the leaf, the metric stays null and the caller knows what came before.
 *
 * @param underItem whether the heading before names an item of account: 公务接待费。支出4.49万元 is the 公务接待费
 */
export function inherit(text: string, drafts: readonly Draft[], underItem: boolean): void {
  let last: Draft['metric'] = null
  let share: Draft['metric'] = null
  let age: Draft['metric'] = null
  /** What was told before a bracket that is open; undefined outside of one. */
  let outside: Draft['metric'] | undefined
  const hasBrackets = text.includes('(')
  for (const [index, one] of drafts.entries()) {
    // An array asked for −1 looks for a property of that name (30 ns against 4).
    const previous = index === 0 ? undefined : drafts[index - 1]
    if (previous !== undefined) coordinate(text, previous, one)
    const bracket = hasBrackets ? bracketBetween(text, previous?.reading.end ?? 0, one.reading.start) : null
    if (bracket === 'opens') outside = last
    else if (bracket === 'closes') {
      // 引进人才198人（其中硕士41人），同比增长|31.4%: told of what stands before the bracket.
      if (outside !== undefined) last = outside
      outside = undefined
    }
    if (one.aside && one.metric !== null) continue
    const named = one.metric
    const isShare = named !== null && shares.covers(text, named)
    // 占比91.7%，同比提高|6.6个百分点
    if (isNetGain(text, previous, one)) one.sign = 1
    const stage =
      last === null || one.metric === null || planFulfilled(text, one.metric) !== null
        ? null
        : atStage(text, last, one.metric)
    if (stage !== null) {
      one.metric = stage
      continue
    }
    const increment = incrementOf(text, last, one)
    if (increment !== null) {
      // 增加值增长7%，增速加快1个百分点，|环比增长1%|: the rate is no subject.
      if (one.reading.kind !== 'percentage-point') last = increment
      one.metric = increment
    } else if (one.metric === null && one.reading.unit === '岁') {
      // 年龄35岁以下的143人；|36—45岁|的182人: an age goes on with what the age before is.
      one.metric = age ?? last
    } else if (one.metric === null) {
      const left = isOfRate(one) ? (share ?? last) : (ofUnit(drafts, index) ?? last)
      const { clause } = one.frame
      one.metric = left !== null && one.sign === 0 && isTotal(text, one) ? withoutNew(text, left) : left
      if (one.metric !== null && one.reading.kind === 'money' && done.endingAt(text, clause.end, clause.start) > 0) {
        one.metric = withoutStage(text, one.metric)
        last = one.metric
      }
      one.metric = averaged(text, one.metric, one)
    } else if (last === null && underItem && isBareVerb(text, one)) one.metric = null
    else if (last !== null && isNewOf(text, previous, one)) {
      const { end } = one.metric
      const start = end - newcomers.endingAt(text, end, one.metric.start)
      one.metric = {
        start: last.start,
        end: last.end - sums.endingAt(text, last.end, last.start),
        lead: { start, end },
      }
    } else if (last !== null && (isSaidOf(text, last, one) || isTaskDone(text, previous, one)) && !isStage(text, last))
      one.metric = totals.covers(text, one.metric) ? withoutNew(text, last) : averaged(text, last, one)
    else if (last === null || leadsOn(text, one.metric, one)) last = one.metric
    // 增速提高0.3个百分点，|比全省高0.4个百分点，居全省第4位|: told of the rate too.
    const ofRate = increment !== null && one.reading.kind === 'percentage-point'
    if (ofRate) share = increment
    else if (named !== null || !isOfRate(one)) share = isShare ? named : null
    if (one.reading.unit === '岁') age ??= one.metric
  }
}

/**
 * 优良天数318天，优良率87%，同比增加|11天|: no days are added to a rate. 发生事故12起，死亡13人，同比减少|8起|、减少6人: what is
 * counted otherwise is no change of the last.
 */
function ofUnit(drafts: readonly Draft[], index: number): Draft['metric'] {
  const one = drafts[index]
  const before = drafts[index - 1]
  if (one === undefined || before === undefined || one.sign === 0 || before.sign !== 0) return null
  const { kind, unit } = one.reading
  if (kind === 'percentage' || kind === 'multiple' || before.reading.unit === unit) return null
  for (let at = index - 2; at >= Math.max(0, index - unitReach); at -= 1) {
    const earlier = drafts[at]
    if (earlier?.reading.unit === one.reading.unit && earlier.sign === 0) return earlier.metric
  }
  return null
}

const averages = affixes(['人均', '户均', '亩均', '场均', '笔均', '日均', '月均'])

/** 存款余额12亿元，|人均|3.2万元: the average of what was told before, and no more of the whole. */
function averaged(text: string, metric: Draft['metric'], { sign, frame: { clause } }: Draft): Draft['metric'] {
  if (metric === null || metric.lead !== undefined || sign !== 0) return metric
  const length = averages.endingAt(text, clause.end, clause.start)
  return length === 0 || averages.startingAt(text, metric.start) > 0
    ? metric
    : { ...metric, lead: { start: clause.end - length, end: clause.end } }
}

/** How many quantities back one of the same unit is looked for. */
const unitReach = 4

const brackets = new CharacterTable([
  ['(', 1],
  [')', 2],
])

/** 总产量再创新高，|增量|3亿斤、占全省2%: the increment is a sum of its own, which goes on as a subject. */
function incrementOf(text: string, last: Draft['metric'], { metric, reading, frame: { tail } }: Draft): Named | null {
  if (last === null || metric === null) return null
  // 进出口突破4万亿元，|增速|提升至6.8%: no growth, but where it came to.
  if (reading.kind === 'percentage')
    return tail.reached && !'达为是'.includes(text.charAt(tail.end)) && rates.covers(text, metric)
      ? rateOf(text, last, metric)
      : null
  // 工业增加值增长8%，|增速|居全省第3位: the rate is that of what has grown.
  if (isOfRate({ reading }) && rates.covers(text, metric)) return rateOf(text, last, metric)
  if (!amounts.covers(text, metric)) return null
  // 新增运营里程40公里，总里程|达到300公里
  if (text.startsWith(text.slice(metric.end - 2, metric.end), last.end - 2)) return null
  return last.head !== undefined || amounts.endingAt(text, last.end, last.start) > 0
    ? null
    : { start: last.start, end: last.end, head: { start: metric.start, end: metric.end } }
}

function isOfRate({ reading: { kind } }: Pick<Draft, 'reading'>): boolean {
  return kind === 'rank' || kind === 'percentage-point'
}

function rateOf(text: string, last: Named, rate: Range): Named | null {
  return last.head !== undefined || rates.endingAt(text, last.end, last.start) > 0
    ? null
    : { ...last, head: { start: rate.start, end: rate.end } }
}

/** Whether a bracket that stays open begins between two quantities, or one ends that was open. */
function bracketBetween(text: string, from: number, to: number): 'opens' | 'closes' | null {
  let depth = 0
  let closed = false
  for (let at = brackets.seek(text, from); at < to; at = brackets.seek(text, at + 1)) {
    if (brackets.at(text, at) === 1) depth += 1
    else if (depth > 0) depth -= 1
    else closed = true
  }
  if (depth > 0) return 'opens'
  return closed ? 'closes' : null
}

/** Whether a noun says nothing without what came before it: 占比, 总数, 增幅, 每人. */
export function isDependentNoun(text: string, noun: Range): boolean {
  if (dependent.covers(text, noun)) return true
  return text.charAt(noun.start) === '每' && eachOf.test(text.slice(noun.start, noun.end))
}

/** 每|人, 每千名|老人|拥有, 每万|人口. */
const eachOf = /^每(?:[一-龥]|[十百千万]{1,2}[名个位]?(?:(?!有|拥)[一-龥]){1,4}(?:拥有)?)$/

/** Whether a noun that says nothing alone is said of what was told last. */
function isSaidOf(text: string, last: Range, { metric, reading }: Draft): boolean {
  if (metric === null || isOtherSide(text, last, metric)) return false
  if (rates.covers(text, metric)) return reading.kind === 'percentage'
  if (reading.kind === 'percentage-point' && shares.covers(text, metric)) return false
  return isDependentNoun(text, metric)
}

/** Whether what is measured is what the quantities behind it may leave out. */
function leadsOn(text: string, metric: Range, { reading }: Draft): boolean {
  // 共有干警584人，其中男|444人|，女|140人|。共计600人
  if (isSex(text, metric)) return false
  // 母猪存栏4.62万头，连续|五个月|下降，为正常保有量的96.3%: what went on for so long is no subject.
  if (reading.kind === 'duration' && metric.start >= reading.end) return false
  // 收入55478万元，完成|调整预算|的100.5%，同口径增长4.2%: what the plan is of goes on behind it.
  return planFulfilled(text, metric) === null
}

function isSex(text: string, { start, end }: Range): boolean {
  return end - start === 1 && '男女'.includes(text.charAt(start))
}

/** 生产总值达到526亿元、|净增|160亿元: behind the level it is how much that has grown. */
function isNetGain(text: string, previous: Draft | undefined, { reading, frame: { clause } }: Draft): boolean {
  if (previous === undefined || previous.reading.unit !== reading.unit || reading.kind === 'count') return false
  return clause.end - clause.start === 2 && text.startsWith('净增', clause.start)
}

/** 织机达到7200台，|新增|2000台: how many of them are new. */
function isNewOf(text: string, previous: Draft | undefined, one: Draft): boolean {
  const { metric, reading } = one
  if (previous === undefined || previous.reading.unit !== reading.unit || reading.kind !== 'count') return false
  if (metric === null) return false
  // 286家，|比上年净增|24家
  const { base } = one.frame.tail
  const length = newcomers.endingAt(text, metric.end, metric.start)
  return length > 0 && (length === metric.end - metric.start || base !== null || isBase(text, metric, length))
}

const sums = affixes(['总量', '总数', '数量'])

/** Whether nothing stands before the newcomer but what is compared with: 比上年|净增. */
function isBase(text: string, { start, end }: Range, length: number): boolean {
  return /^[比较][^，。；、]{1,8}$/.test(text.slice(start, end - length))
}

const done = affixes(['完成', '实现'])

const tasks = affixes(['任务', '计划', '目标'])

/** 危房改造任务3.42万户，已|完成|3.13万户: what the task was says what was done. */
function isTaskDone(text: string, previous: Draft | undefined, { metric, reading }: Draft): boolean {
  if (previous === undefined || previous.metric === null || metric === null || !done.covers(text, metric)) return false
  if (reading.unit !== previous.reading.unit) return false
  return tasks.endingAt(text, previous.metric.end, previous.metric.start) > 0
}

const summed = affixes(['累计', '总数', '总量', '总计', '共计', '共有'])

/** 新建基站320个，|累计达|3200个: the clause that leaves out what is counted tells of all of them. */
function isTotal(text: string, { reading, frame: { clause } }: Draft): boolean {
  return reading.kind !== 'percentage' && summed.startingAt(text, clause.start) > 0
}

/** 新增企业9家，总数|达到26家: the total is of all of them, not of the new ones. */
export function withoutNew(text: string, metric: Named): Named {
  if (metric.lead !== undefined) return { start: metric.start, end: metric.end }
  const length = newcomers.startingAt(text, metric.start)
  return length > 0 && metric.end - metric.start - length >= 2
    ? { start: metric.start + length, end: metric.end }
    : metric
}

/** 年初预算数…，全年执行数…: a stage of the same sum tells no more than the next. */
function isStage(text: string, { start, end }: Range): boolean {
  return stages.endingAt(text, end, start) > 0
}

/** 基金收入5亿元，增长2.6%。|支出|完成4亿元: what was raised is no spending. */
function isOtherSide(text: string, last: Range, { start, end }: Range): boolean {
  return end - start === 2 && text.startsWith('支出', start) && text.slice(last.start, last.end).includes('收入')
}

function isBareVerb(text: string, { metric }: Draft): boolean {
  return metric !== null && bareVerbs.covers(text, metric)
}

/** 增长7.8%和13.4%: the second stands under the verb of the first. */
function coordinate(text: string, previous: Draft, one: Draft): void {
  if (previous.sign === 0 || one.sign !== 0 || one.reading.kind !== previous.reading.kind) return
  if (one.reading.start - previous.reading.end !== 1 || !'、和及'.includes(text.charAt(previous.reading.end))) return
  one.sign = previous.sign
  one.frame.tail.base ??= previous.frame.tail.base
}
