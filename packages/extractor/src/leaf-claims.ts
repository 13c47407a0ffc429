import type { ClaimRecord, Position, Range } from '@hegao/contract'
import type { Interval } from '@hegao/numerals'
import type { LeafInContext } from '@hegao/parser'
import type { Claim } from './claim.ts'
import { yearly } from './frames/change/yearly.ts'
import type { Draft } from './frames/draft.ts'
import { createLeafLocator } from './frames/place.ts'
import type { Calendar } from './frames/scope/calendar.ts'
import { type BodyReader, createBodyReader, isBody } from './frames/scope/organisation.ts'
import { createPeriodReader, type PeriodOf, type PeriodReader } from './frames/scope/period.ts'
import { isStock } from './frames/scope/stock.ts'
import type { Standing } from './frames/status/outlook.ts'
import { isDone, speaksOfPast } from './frames/status/past.ts'
import { describes, roleOf } from './frames/status/role.ts'
import { goesOn, intentIn, type Plan, statusOfClause } from './frames/status/status.ts'
import type { CellFrame, Label } from './frames/table/table.ts'
import type { LeafFrames } from './leaf-frames.ts'
import type { LeafReading } from './leaf-reading.ts'
import { documentRange, type LeafText } from './leaf-texts.ts'
import { lastYearIn } from './period.ts'
import type { Presence } from './presence.ts'
import { mirrored } from './quantities/approximation.ts'
import { negated } from './quantities/bounds.ts'

/** What a leaf takes over from what stands before it. */
export interface Carried {
  /** Claims found so far; the next id follows from it. */
  count: number
  /** What the title, the headings and the sentences above say of the status. */
  standing: Standing
  period: string | null
  /** The sentence before it in its paragraph ended with a figure of a budget. */
  budgeted: boolean
  /** Tells the days a time stands for. */
  calendar: Calendar
  /** The body named by the heading above. */
  organisation: string | null
}

/** What was found in a leaf. */
export interface LeafClaims {
  /** In order. */
  claims: Claim[]
  /** The time the leaf leaves to those that follow. */
  period: string | null
  /** Its last figure was one of a budget. */
  budgeted: boolean
}

/** Makes claims of the framed quantities of one leaf: tells their time, status, role and body. */
export function claimsOf(reading: LeafReading, { drafts, metrics, cell }: LeafFrames, carried: Carried): LeafClaims {
  const { context, value, text, breaks, present, found } = reading
  const shared: Shared = {
    context,
    value,
    text,
    breaks,
    present,
    carried,
    cell,
    bodyBefore: createBodyReader(text),
    periodAt: createPeriodReader(text, present, found.nonClaims, drafts),
    positionOf: createLeafLocator(context.leaf),
    plan: null,
    intent: undefined,
    period: carried.period,
    forecast: false,
    last: null,
    budgeted: carried.budgeted && goesOnWithBudget.test(text),
  }
  const claims = drafts.map((one, index) => toClaim(one, metrics[index] ?? null, carried.count + index, shared))
  return { claims, period: shared.period, budgeted: shared.budgeted }
}

interface Shared extends LeafText {
  context: LeafInContext
  present: Presence
  carried: Carried
  /** The cell of a table that holds nothing but the quantity. */
  cell: CellFrame | null
  bodyBefore: BodyReader
  periodAt: PeriodReader
  positionOf: (range: Range) => Position
  /** The plan or aim that was last told in the leaf. */
  plan: Plan | null
  /** Where the leaf begins to tell what is going to be done, −1 for nowhere; undefined before it was looked for. */
  intent: number | undefined
  period: string | null
  /** The quantity is a forecast (预计): planned, and no target. */
  forecast: boolean
  /** What the last figure measured, from where, and its status: 已完成28项，|占80%|. */
  last: { measured: number; status: ClaimRecord['status'] } | null
  /** The last figure was one of a budget: 收入预算|5亿元|，比上年增加|1亿元|. */
  budgeted: boolean
}

function toClaim(one: Draft, metric: Label | null, before: number, shared: Shared): Claim {
  const { context, value, text, present, carried, cell: inCell, periodAt, positionOf } = shared
  const { leaf } = context
  const { reading, frame } = one
  const origin = leaf.position.start.offset
  const range = documentRange(reading, shared.breaks, origin)
  const falls = one.sign < 0 && !reading.placeholder && !(reading.interval.max?.lt(0) ?? false)
  const interval = falls ? negated(reading.interval) : reading.interval
  const approximation = falls ? mirrored(reading.approximation) : reading.approximation
  const when = periodAt(reading.start)
  if (when?.goesOn) shared.period = text.slice(when.range.start, when.range.end)
  const period = periodOf(one, when, shared)
  const status = inCell?.standing.status ?? statusOf(one, metric, shared, when === null ? null : period)
  if (metric !== null) shared.last = { measured: metric.range.start, status }
  const aimedAt =
    status === 'planned' &&
    !shared.forecast &&
    !foretold.test(text.slice(0, reading.start)) &&
    (frame.tail.reached || !describes(text, reading, frame.clause.start)) &&
    !(frame.tail.multipleOf && reading.kind === 'multiple')
  const role = inCell?.standing.role ?? (aimedAt ? 'target' : roleOf(text, present, reading, frame.tail, one.sign))
  const { base } = frame.tail
  const starts = setsOut(one)
  const told = inCell?.period ?? period
  const dates = told === null ? null : carried.calendar(told, status === 'planned')
  const claim: Claim = {
    id: `c${before + 1}`,
    section: context.section?.id ?? null,
    text: leaf.value.slice(range.start - origin, range.end - origin),
    range,
    position: positionOf(range),
    kind: reading.kind,
    value: boundsShown(interval, approximation, reading.placeholder),
    approximation,
    unit: asWritten(value, text, reading),
    placeholder: reading.placeholder,
    metric: metric?.text ?? '',
    metricRange: metric?.range ?? null,
    status,
    role,
    // 比2019年的|12亿元|增加…: a level has no base, its year is its period.
    base: inCell?.standing.base ?? (base === null || starts ? null : value.slice(base.start, base.end)),
    scope: {
      period: told,
      organisation: inCell?.owner ?? bodyOf(one, shared) ?? carried.organisation,
    },
    partOf: null,
    quantity: {
      interval,
      ulp: reading.ulp,
      production: reading.production,
      unit: reading.unitEntry,
    },
    setsOut: starts,
    reached: frame.tail.reached,
    sentence: leaf,
    container: context.section,
  }
  if (dates !== null) claim.scope.dates = dates
  if (reading.unitEntry?.currency !== undefined) claim.currency = reading.unitEntry.currency
  if (reading.members !== undefined) claim.quantity.members = reading.members
  return claim
}

/** 据测算，2030年常住人口将达到|16.5万人|: it is expected, and nobody aims at it. */
const foretold = /据[^，。；]{0,8}(?:测算|预测|推算|估算)/

/** The time of a quantity as the text says it: that of its sentence, else the one carried over. */
function periodOf(one: Draft, when: PeriodOf | null, { text, period: carriedOver, carried }: Shared): string | null {
  const label = when === null ? carriedOver : text.slice(when.range.start, when.range.end)
  if (label === null) return null
  if (when === null && ofWholeYear.test(label) && isStock(text, one)) return null
  const { tail } = one.frame
  // 2002年，收入由|5160元|增加到…: the year is that of the level reached; 1971年到1978年 is that of both.
  if (tail.from && (when === null || when.holds)) return when !== null && stretch.test(label) ? label : null
  if (tail.base === null || yearly.startingAt(text, tail.base.start) === 0 || !oneYear.test(label)) return label
  // 五年来，…达到2020年的288亿元，年均增长|12%: what holds for each of several years has no single one for its time.
  return carried.period !== null && !oneYear.test(carried.period) ? carried.period : null
}

const ofWholeYear = /^(?:全年|过去)/
const stretch = /年.*[到至—–~～-].*年|[0-9][到至—–~～-]+[0-9]/
const oneYear = /^[^到至—–~～、和-]{4}年(?:度|[底末初])?$|^(?:今|去|上|当|本|全)年|^年[末底初]$/

/**
 * The clause decides first, then what it says has happened, then a plan told earlier in the sentence, then what the sentence
 * announces (主要目标是：…), then a time that lies ahead, then the headings.
 */
/** 我市将完善布局，新建学校|5所|: the plan that the words before all figures tell of, once. */
function intended(text: string, until: number, shared: Shared): Plan | null {
  shared.intent ??= intentIn(text)
  const at = shared.intent
  if (at < 0 || at >= until) return null
  shared.intent = -1
  return { reach: 'aim', end: at, read: at }
}

function statusOf(one: Draft, metric: Label | null, shared: Shared, period: string | null): ClaimRecord['status'] {
  const { reading, frame } = one
  const { text, present: characters, carried } = shared
  const { standing } = carried
  const { present, reportYear } = standing
  if (isAnniversary(one.reading)) return 'actual'
  // 由二千亿元|增加到二千六百亿元: what a plan sets out from has been reached.
  const starts = setsOut(one)
  const { announced, status } = standing
  const holds = announced !== null && reading.start >= announced.from
  const ofClause = statusOfClause(text, characters, frame.clause.start, reading, holds ? announced.status : status)
  if (shared.budgeted && ofClause === null && status === null) {
    if (isOfSameBudget(one, text)) return 'budget'
    shared.budgeted = false
  }
  // “一五”计划规定，工业总产值应达到1800万元: what a plan lays down is planned.
  if (ofClause !== null && !(holds && ofClause.status === 'requirement')) {
    shared.plan = { reach: ofClause.reach, end: reading.end, read: reading.end }
    shared.forecast = ofClause.forecast
    shared.budgeted = ofClause.status === 'budget'
    return starts && ofClause.status === 'planned' ? 'actual' : ofClause.status
  }
  // 已完成28项，|占80%|: a share tells nothing new of when.
  const { last } = shared
  if (ofClause === null && frame.tail.share && last !== null && last.measured === metric?.range.start)
    return last.status
  if (starts || isDone(text, reading.start) || isPopulation(reading)) return 'actual'
  if (isGroupGiven(text, frame.clause.start, reading)) return 'actual'
  if (speaksOfPast(text, frame.clause.start, holds ? null : reportYear, reading.start)) return 'actual'
  shared.plan ??= intended(text, reading.start, shared)
  if (shared.plan !== null) {
    if (goesOn(shared.plan, text, reading.start)) return 'planned'
    shared.plan = null
  }
  shared.forecast = false
  if (status === 'budget' && reading.kind === 'count' && bodiesAndPeople.test(metric?.text ?? '')) return 'actual'
  if (holds) return announced.status
  const year = yearIn(period)
  if (year === null) return status ?? 'actual'
  // 2023年…居第18位 in the plan of 2024: the whole sentence tells of the year before.
  if (reportYear !== null && year <= reportYear && status === 'planned') return 'actual'
  // 2018年部门预算: 2018年拨款收入|3249万元
  if (status === 'budget' || present === null) return status ?? 'actual'
  return year > present ? 'planned' : (status ?? 'actual')
}

/** 收入预算5亿元。|其中…、|安排总支出|4亿元: what the next sentence of a budget says. */
const goesOnWithBudget = /其中|预计|安排|总计|合计|收支|结转|调入/
const carriedOut = /完成|实现|执行|决算|实际|已|去年|上年(?!结转)/

/** 收入预算5亿元，比上年实际完成数增加|1亿元|: of the budget as long as no clause tells what was done. */
function isOfSameBudget({ reading, frame: { clause, tail } }: Draft, text: string): boolean {
  if (reading.kind === 'count' || reading.kind === 'duration' || reading.kind === 'rank' || tail.from) return false
  return !carriedOut.test(text.slice(clause.start, tail.base?.start ?? reading.start))
}

/** 部门预算…机关内设|19个|处室: those for whom a budget is made are there already. */
const bodiesAndPeople = /(?:单位|机构|[处科]室|支队|大队|部门|中心|编制|人员|干部|职工|组成)$/

/** 今年是改革开放|40周年|: it comes whatever is planned for it. */
function isAnniversary({ kind, unit }: Draft['reading']): boolean {
  return kind === 'duration' && unit === '周年'
}

/** 今年高校毕业生达|20万人|: nobody plans how many there are. */
function isGroupGiven(text: string, clause: number, { kind, start }: Draft['reading']): boolean {
  return kind === 'count' && graduates.test(text.slice(Math.max(clause, start - 16), start))
}

const graduates =
  /(?:高校|大学|应届|中职|高职)毕业生(?:总规模|规模|总人数|人数|总数)?(?:达到|达|超过|超|有|为|突破|近)*$/

/** 保障|14亿人|的粮食安全: a people is there already, whatever is planned for it. */
function isPopulation({ kind, unit, interval }: Draft['reading']): boolean {
  return kind === 'count' && unit.startsWith('人') && (interval.min?.gte(leastPeople) ?? false)
}

const leastPeople = 900_000_000

/** The body that acts before a quantity; of a list with 分别, the member it belongs to: 市人社局、市住建局得分分别为96.2分…. */
function bodyOf({ reading, metric, place }: Draft, { text, bodyBefore }: Shared): string | null {
  if (place !== null) return text.slice(place.start, place.end)
  const name = metric === null || metric.end - metric.start > 12 ? '' : text.slice(metric.start, metric.end)
  if (isBody(name)) return name
  const body = bodyBefore(reading.start)
  // 中央财政安排资金17亿元，全年建成住房|432万套: a treasury pays, and builds nothing.
  return body?.endsWith('财政') && !paid.has(reading.kind) ? null : body
}

const paid = new Set<ClaimRecord['kind']>(['money', 'percentage', 'percentage-point', 'multiple', 'duration'])

/** 由|3.1%|提高到…, 比2019年的|12亿元|增加…. */
function setsOut({ reading, frame }: Draft): boolean {
  return frame.tail.from || (frame.tail.multipleOf && reading.kind !== 'multiple' && reading.kind !== 'percentage')
}

function yearIn(period: string | null): number | null {
  return period === null ? null : lastYearIn(period)
}

/** The unit in the letters of the text: the reading knows it folded, 家(次) for 家（次）. */
function asWritten(value: string, text: string, { start, end, unit }: Draft['reading']): string {
  if (value === text) return unit
  const last = end - unit.length
  const at = text.startsWith(unit, last) ? last : start + text.slice(start, end).lastIndexOf(unit)
  return at < start ? unit : value.slice(at, at + unit.length)
}

/** The bounds the contract shows: 5000余 is 5000 and open above, though the reader knows it to be below 6000. */
function boundsShown(
  interval: Interval,
  approximation: ClaimRecord['approximation'],
  placeholder: boolean,
): ClaimRecord['value'] {
  if (placeholder) return { min: null, max: null }
  const min = interval.min?.toNumber() ?? null
  const max = interval.max === interval.min ? min : (interval.max?.toNumber() ?? null)
  if (approximation === 'over' || approximation === 'at-least') return { min, max: null }
  if (approximation === 'under' || approximation === 'at-most') return { min: null, max }
  return { min, max }
}
