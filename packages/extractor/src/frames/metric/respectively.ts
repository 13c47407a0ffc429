import type { Range } from '@hegao/contract'
import { createMatcher } from '@hegao/lexicon'
import { characterSet } from '@hegao/numerals'
import { bitsOf, type Presence } from '../../presence.ts'
import { affixes } from '../affix.ts'
import { readTail } from '../change/change.ts'
import { before } from '../clause.ts'
import type { Draft } from '../draft.ts'
import type { Dates } from '../scope/dates.ts'
import { goods } from '../words.ts'
import { withoutAdverbials } from './adverbial.ts'
import { isDependentNoun, withoutNew } from './inherit.ts'
import { behindBody, isBodyOrPlace } from './locality.ts'
import { nounBehind, withNoun } from './noun-behind.ts'
import { numberedMembers } from './numbered-members.ts'
import { dropOpening } from './opening.ts'
import { type Named, withSharedHead, withSharedLead } from './shared-head.ts'

/**
 * Hands the members of a list, or the quantities named before, to the quantities that follow 分别: `甲、乙产量分别增长5%和6%`,
 * `增值税12.8亿元、城建税3.3亿元，分别增长…`. All of them take the verb and the base of the first.
 */
export function pairRespectively(text: string, present: Presence, drafts: readonly Draft[], dates: Dates): void {
  // The engine finds a word faster than a matcher shows that there is none.
  const words = (present & inPairing) !== 0 && pairs.some((term) => text.includes(term)) ? pairing.all(text) : []
  let word = -1
  for (const [index, first] of drafts.entries()) {
    const { clause } = first.frame
    while ((words[word + 1]?.start ?? text.length) <= clause.end - 2) word += 1
    const at = word < 0 ? -1 : (words[word]?.start ?? -1)
    if (at < clause.start) {
      pairJoined(text, drafts, index, dates)
      pairInOrder(text, drafts, index, dates)
      pairAgain(text, drafts, index)
      continue
    }
    const run = runFrom(text, drafts, index, true)
    if (run.length < 2) continue
    const span = perUnit(text, drafts, index) ?? { start: clause.start, end: at }
    const named = listBefore(text, span.start, span.end, dates, run.length)
    // 甲县、乙县分别为2.7、3.5: what is measured was said before.
    const onlyBodies =
      first.reading.kind !== 'count' && named.length > 1 && named.every((one) => isBodyOrPlace(text, one))
    const list = saidOfBodies(text, named)
    // 地方工业增加值…（2015和2016年同期增速分别为…）: years are listed, and the subject stands before.
    const overYears = leavesOut(text, list) && listsYears(text, clause.start)
    const inClauseBefore = () => listOfClauseBefore(text, drafts, index, run.length, dates)
    const numbered = numberedMembers(text, span, run.length)
    const noun = nounBehind(text, words[word]?.end ?? at, first, dates)
    const shared: readonly Named[] =
      numbered.length > 0
        ? numbered
        : list.length === run.length
          ? withSharedHead(text, list)
          : leavesOut(text, list)
            ? (inClauseBefore() ?? earlier(drafts, index, run.length))
            : standsForThem(text, list, drafts[index - 1])
              ? earlier(drafts, index - 1, run.length)
              : ratesOf(text, list, inClauseBefore)
    const ofAll = sumsUp.test(text.slice(clause.start, first.reading.start))
      ? shared.map((one) => withoutNew(text, one))
      : shared
    const governed = withSharedLead(text, ofAll)
    for (const [nth, one] of run.entries()) {
      // 分别下降8%、|上升|2%
      one.sign = one.sign !== 0 && first.sign !== 0 ? one.sign : first.sign
      one.frame.tail.reached = first.frame.tail.reached
      one.frame.tail.share = first.frame.tail.share
      one.frame.tail.base ??= first.frame.tail.base
      const own = governed[nth] ?? (noun === null ? first.metric : (list[0] ?? null))
      one.metric = onlyBodies || overYears ? noun : own === null ? noun : withNoun(own, noun)
    }
  }
}

/** 新增项目3项、传承人5名，累计分别达到|41项|和|67名|: of all of them. */
const sumsUp = /累计|总数|总量|共计|总计/

/** 分别 and its like: 各占52%、25%, 分列第一位、第三位. */
const pairs = ['分别', '各占', '分列', '依次为']
const pairing = createMatcher(pairs.map((term) => ({ term })))
const inPairing = bitsOf('别占列依')

/** 甲收入和乙收入实际增长8.4%和11.4%: two members, two rates, and no 分别. */
function pairJoined(text: string, drafts: readonly Draft[], index: number, dates: Dates): void {
  const first = drafts[index]
  if (first?.reading.kind !== 'percentage' || first.sign === 0 || text.charAt(first.reading.end) !== '和') return
  if (drafts[index - 1]?.reading.end === first.frame.clause.start) return
  const [, second, ...more] = runFrom(text, drafts, index)
  if (second === undefined || more.length > 0) return
  const { clause, tail } = first.frame
  const list = listBefore(text, clause.start, tail.end, dates, 2)
  if (list.length !== 2 || list.some(({ start, end }) => end - start < 4)) return
  const [one, other] = withSharedHead(text, list)
  first.metric = one ?? null
  second.metric = other ?? null
}

/** 接待游客和旅游收入分别增长5%、6%，恢复到上年同期的|112%和108%|: what has been paired once goes on so. */
function pairAgain(text: string, drafts: readonly Draft[], index: number): void {
  const first = drafts[index]
  const last = drafts[index - 1]
  if (first === undefined || last === undefined || first.metric !== null || last.metric === null) return
  const { kind, end } = first.reading
  if ((kind !== 'percentage' && kind !== 'percentage-point' && kind !== 'rank') || !parting.has(text, last.reading.end))
    return
  if (end === drafts[index + 1]?.reading.start || drafts[index + 1] === undefined) return
  const run = runFrom(text, drafts, index).filter(({ reading }) => reading.kind === kind)
  const paired = drafts.slice(Math.max(0, index - run.length), index)
  if (
    run.length < 2 ||
    paired.length < run.length ||
    new Set(paired.map(({ metric }) => metric?.start)).size < run.length
  )
    return
  if (!paired.every((one, nth) => nth === 0 || isJoined(text, paired[nth - 1] ?? one, one))) return
  for (const [nth, one] of run.entries()) {
    one.metric = paired[nth]?.metric ?? null
    one.frame.tail.base ??= first.frame.tail.base
    one.frame.tail.multipleOf = first.frame.tail.multipleOf
    one.frame.tail.reached = first.frame.tail.reached
  }
}

/** 改造供热、燃气、排水管网80公里、60公里、30公里: as many members as quantities of one unit, and no 分别. */
function pairInOrder(text: string, drafts: readonly Draft[], index: number, dates: Dates): void {
  const first = drafts[index]
  const second = drafts[index + 1]
  if (first === undefined || second === undefined || !isOfOneUnit(first, second)) return
  if (text.charAt(first.reading.end) !== '、' || second.reading.start !== first.reading.end + 1) return
  const { clause, tail } = first.frame
  if (first.metric === null || first.metric.end !== tail.end || clause.start === drafts[index - 1]?.reading.end) return
  const run = runFrom(text, drafts, index)
  if (!run.every((one) => isOfOneUnit(first, one))) return
  const list = listBefore(text, clause.start, tail.end, dates, run.length)
  if (list.length !== run.length) return
  const named = withSharedLead(text, withSharedHead(text, list))
  for (const [nth, one] of run.entries()) one.metric = named[nth] ?? null
}

function isOfOneUnit({ reading, sign }: Draft, other: Draft): boolean {
  const { kind, unit } = reading
  return (
    (kind === 'measure' || kind === 'count' || kind === 'money') &&
    unit !== '' &&
    sign === 0 &&
    other.sign === 0 &&
    other.reading.kind === kind &&
    other.reading.unit === unit
  )
}

/** 教育局、城管局综合得分分别为…: of bodies and places one thing is said, and the last bears its name. */
function saidOfBodies(text: string, list: Range[]): Range[] {
  const last = list.at(-1)
  if (last === undefined || list.length < 2 || !list.slice(0, -1).every((one) => isBodyOrPlace(text, one))) return list
  const said = isBodyOrPlace(text, last) ? null : behindBody(text, last)
  return said === null ? list : list.map(() => said)
}

/** 增幅分别为6.2%、8.9%: nothing is named, or a noun that is always of something said before. */
function leavesOut(text: string, [only, ...rest]: readonly Range[]): boolean {
  return only === undefined || (rest.length === 0 && isDependentNoun(text, only))
}

/** 接报火灾26起，死亡1人，受伤2人，三项|数字分别下降…: as many as were told before. */
function standsForThem(text: string, [only, ...rest]: readonly Range[], counted: Draft | undefined): boolean {
  if (only === undefined || rest.length > 0 || counted?.reading.end !== only.start) return false
  return counted.reading.kind === 'count' && figures.covers(text, only)
}

const figures = affixes(['数字', '指标', '数据', '指数'])

/** The members named in the clause before 分别. */
function listBefore(text: string, from: number, to: number, dates: Dates, count: number): Range[] {
  const end = withoutAdverbials(text, from, readTail(text, from, to, 'count').end, dates)
  let start = dropOpening(text, from, end, dates)
  // 推动|制造业、服务业增加值
  if (text.startsWith('推动', start) && end - start >= 8) start += 2
  if (end - start < 2) return []
  const all = members(text, { start, end })
  // 专用设备、酒和饮料制造业: the 和 may stand within a member.
  const list = all.length === count ? all : members(text, { start, end }, '、')
  // 一、二、三产业增加值: a member of one character says nothing without its list.
  return list.some((one) => one.end - one.start === 1 && !goods.includes(text.charAt(one.start)))
    ? list.map(() => ({ start, end }))
    : list
}

/** Adverbs that stay behind where the verb of a clause without a quantity was cut off: 逐年|提高, 再次|上调. */
const adverb = /(?:再次|逐年|逐步|不断|持续|连续|稳步|进一步|大幅度?|明显|显著|普遍|同步|均|都|全部|全面|有所|继续)$/

/** 养老金、低保标准和公岗工资逐年提高，|月人均分别提高…: the list of the clause before, where it holds no quantity and just as many members. */
function listOfClauseBefore(
  text: string,
  drafts: readonly Draft[],
  index: number,
  count: number,
  dates: Dates,
): Named[] | null {
  const end = (drafts[index]?.frame.clause.start ?? 0) - 1
  const floor = drafts[index - 1]?.reading.end ?? 0
  if (end <= floor || !/[，,]/.test(text[end] ?? '')) return null
  const clause = before(text, end, floor)
  if (clause.start === floor && floor > 0) return null
  let to = readTail(text, clause.start, clause.end, 'count').end
  for (let found = adverb.exec(text.slice(Math.max(clause.start, to - 4), to)); found !== null; ) {
    to -= found[0].length
    found = adverb.exec(text.slice(Math.max(clause.start, to - 4), to))
  }
  const list = members(text, { start: dropOpening(text, clause.start, to, dates), end: to })
  return list.length === count ? withSharedHead(text, list) : null
}

/** 早籼稻、粳稻每|50公斤|分别提高…: the list stands before the quantity that tells per how much. */
function perUnit(text: string, drafts: readonly Draft[], index: number): Range | null {
  const per = drafts[index - 1]
  if (per === undefined || per.reading.end !== drafts[index]?.frame.clause.start) return null
  const end = per.reading.start - 1
  return text.charAt(end) === '每' ? { start: per.frame.clause.start, end } : null
}

/** 2015和2016年: the members are years. */
function listsYears(text: string, at: number): boolean {
  return /^[12][0-9]{3}年?[和、与][12][0-9]/.test(text.slice(at, at + 9))
}

/**
 * 医疗废物、城市污水处理能力不断提高，|处理率分别达到…: a rate alone is that of each member named before, and 建成东湖保护区和西湖保护区，
 * |面积分别为…| tells the areas of both.
 */
function ratesOf(text: string, [noun, ...more]: readonly Range[], listBefore: () => Named[] | null): Named[] {
  if (noun === undefined || more.length > 0 || noun.end - noun.start > longestShared) return []
  const list = listBefore() ?? []
  const last = list.at(-1)
  if (last === undefined) return []
  const isRate = text.charAt(noun.end - 1) === '率'
  const stem = isRate ? text.slice(last.start, last.end).indexOf(text.slice(noun.start, noun.end - 1)) : 0
  if (stem > 1)
    return [
      ...list.slice(0, -1).map(({ start, end }) => ({ start, end })),
      { start: last.start, end: last.start + stem },
    ]
  return list.map((member) => withNoun(member, noun))
}

/** 当量浓度比例 */
const longestShared = 6

/**
 * The quantities joined to the one at `index` by nothing but 、 and 和.
 *
 * @param verbs whether a verb of change may stand behind the joint
 */
function runFrom(text: string, drafts: readonly Draft[], index: number, verbs = false): Draft[] {
  const run: Draft[] = []
  for (let at = index; at < drafts.length; at += 1) {
    const one = drafts[at]
    const previous = run.at(-1)
    if (one === undefined) break
    if (previous !== undefined && !isJoined(text, previous, one) && !(verbs && isJoinedByVerb(text, previous, one)))
      break
    run.push(one)
  }
  return run
}

const parting = characterSet('、,，')
const joining = characterSet('和及与')

/** Whether 、 and 和, or nothing, stand between two quantities. */
function isJoined(text: string, { reading }: Draft, next: Draft): boolean {
  const { start } = next.reading
  if (start - reading.end > 4) return false
  let at = reading.end
  if (at < start && parting.has(text, at)) at += 1
  if (at < start && joining.has(text, at)) at += 1
  return at >= start || /^\s*$/.test(text.slice(at, start))
}

const changing = /^[、，,和]?(?:同比)?(?:上升|下降|增长|减少|增加|提高|降低|回落|上涨|下滑|提升)$/

/** 刑事、民事案件分别下降|8.6%、上升|2.3% */
function isJoinedByVerb(text: string, { reading, sign }: Draft, next: Draft): boolean {
  if (sign === 0 || next.sign === 0 || next.reading.start - reading.end > 6) return false
  return changing.test(text.slice(reading.end, next.reading.start))
}

/** The metrics of as many levels before, nearest last; a level told twice (60亿元、增长5%) counts once. */
function earlier(drafts: readonly Draft[], index: number, count: number): Named[] {
  const found: Named[] = []
  for (let at = index - 1; at >= 0 && found.length < count && at >= index - 3 * count; at -= 1) {
    const one = drafts[at]
    const beside = drafts[at - 1]
    // 提起公诉1126件|1503人: told in two units, it has two rates.
    if (one?.metric === null && beside?.metric != null && beside.reading.end === one.reading.start) {
      found.unshift(beside.metric, beside.metric)
      at -= 1
    } else if (one?.metric != null && one.metric.start !== found[0]?.start) found.unshift(one.metric)
  }
  return found.length === count ? found : []
}

/**
 * The members of a list: 有色冶金 | 石化化工 | 装备制造产业增加值. The last one bears the head that all share. Joints inside
 * brackets and quotation marks part nothing.
 *
 * @param joints the characters that may part the members
 */
export function members(text: string, range: Range, joints = '、和及与'): Range[] {
  const found: Range[] = []
  let { start } = range
  let depth = 0
  for (let at = range.start; at <= range.end; at += 1) {
    const character = at === range.end ? '、' : (text[at] ?? '')
    if ('（(“《'.includes(character)) depth += 1
    else if ('）)”》'.includes(character)) depth = Math.max(0, depth - 1)
    if (at < range.end && (depth > 0 || !isJoint(text, at, range, joints))) continue
    if (at > start) found.push({ start, end: at })
    start = at + 1
  }
  return found
}

function isJoint(text: string, at: number, range: Range, joints: string): boolean {
  const character = text[at] ?? ''
  if (character === '、') return true
  if (!joints.includes(character)) return false
  // Where the list has 、, a 和 inside a member (住宿和餐饮业) is told from the last joint by a 、 still to come.
  if (text.slice(at, range.end).includes('、')) return false
  return !/[总共联调饱缓以涉普危顾触参]/.test(text[at - 1] ?? '') && !/[谐平解睦其]/.test(text[at + 1] ?? '')
}
