import type { ClaimRecord } from '@hegao/contract'
import { createMatcher, statusCues } from '@hegao/lexicon'
import { characterSet } from '@hegao/numerals'
import type { ReportNode, Section, TextLeaf } from '@hegao/parser'
import { type Account, lastYearIn } from '../../period.ts'
import { bitsOf, type Presence } from '../../presence.ts'
import type { Surroundings } from '../../surroundings.ts'
import { affixes } from '../affix.ts'
import { speaksOfPast } from './past.ts'

type Status = ClaimRecord['status']

/** What the title, the headings and the sentences above say of the status of the quantities of a leaf. */
export interface Standing {
  /** Holds for the whole leaf unless its own words say otherwise; null where nothing is said. */
  status: Status | null
  /** Announced in the leaf itself (主要目标是：…): holds for what stands behind it. */
  announced: { from: number; status: Status } | null
  /** The last year that is accounted for; in a plan, the year before the one planned. Null where the report does not say. */
  reportYear: number | null
  /** The year after which every time lies ahead: the one in which the report is given, or the one it accounts for. */
  present: number | null
}

/** Tells the standing of leaf after leaf, in document order, each by what is around it, its folded text and what stands in it. */
export type StandingReader = (leaf: TextLeaf, around: Surroundings, text: string, present: Presence) => Standing

/** Looks back whatever else it says: 重点任务完成情况, 2023年工作回顾. */
const looksBack =
  /完成情况|回顾|总结|执行(?:情况|和|与|审计)|审计|整改|开展情况|落实情况|决算|主要做法|取得的成绩|存在的?问题|不足|自评|发展成就|主要成绩/
/** Looks back where nothing above it looks ahead: 取得明显进展 is an aim under 2018年工作安排. */
const tellsOfProgress = /进展|成效|成就/

const headings = createMatcher(statusCues.filter((cue) => cue.where === 'heading'))
const announcements = createMatcher(statusCues.filter((cue) => cue.where === 'announcement'))
const timesAhead = createMatcher(
  '明年 来年 下一年 下一年度 今后 未来 下一步 下步 下一阶段 下阶段'.split(' ').map((term) => ({ term })),
)

/** `both`: a heading over an account and over plans, 工作总结和下一步打算; `progress`: see {@link tellsOfProgress}. */
type Verdict = Status | 'both' | 'progress' | null

/**
 * Follows a report through its headings: the innermost one that says anything decides. A report on the work done that has
 * once turned to the goals of the year to come goes on with plans to its end, whatever its later headings are called,
 * until one looks back. A heading over an account and plans at once holds for plans from the sentence on that looks ahead.
 *
 * @param account its period ends with the last year that is accounted for; 今年 lies ahead of a report that is given to a
 *   congress
 */
export function createStandingReader({ period, given, inPassing }: Account): StandingReader {
  let reportYear = period === null ? null : Number(period.end.slice(0, 4))
  const verdicts = new Map<ReportNode, Verdict>()
  const turned = new Set<ReportNode>()
  let outlook = false
  let audited = 0
  let whole: Status | null = null
  let paragraph: ReportNode | null = null
  let carried: Status | null = null
  let past = false
  let led: Led | null = null

  const isAhead = (text: string): boolean => namesTimeAhead(text, reportYear, given)
  const verdictOf = (title: string): Verdict => judge(title, reportYear)

  const ofHeadings = (sections: readonly Section[]): Status | 'progress' | null => {
    let progress = false
    for (const node of sections) {
      let verdict = verdicts.get(node)
      if (verdict === undefined) {
        verdict = verdictOf(node.title)
        verdicts.set(node, verdict)
        if (verdict === 'planned' && given !== null && isAhead(node.title)) outlook = true
        else if (verdict === 'actual' && node.level === 1) outlook = false
      }
      if (verdict === 'both') return turned.has(node) ? 'planned' : 'actual'
      if (verdict === 'progress') progress = true
      else if (verdict !== null) return verdict
    }
    return progress ? 'progress' : null
  }

  return (leaf, around, text, characters) => {
    const { paragraph: own, sections, aside, ancestors } = around
    if (leaf.type === 'title') {
      const verdict = given === null ? judge(text, null) : null
      whole = verdict === 'planned' || verdict === 'budget' ? verdict : null
      // The report on the audit of a year is given in the next: its 2022年 is no time ahead.
      if (reportYear !== null && /审计|整改/.test(text)) audited = 1
      const year = whole === null ? null : lastYearIn(text)
      if (year !== null) reportYear ??= year - 1
    }
    const present = given ?? (reportYear === null || inPassing ? null : reportYear + audited)
    const announced = announcedIn(text, characters)
    if (aside) return { status: null, announced, reportYear, present }
    led = leadOf(text, around, led, verdictOf)
    if (own !== paragraph || own === null) {
      paragraph = own
      carried = null
      past = false
    }
    const mixed = sections.findLast((section) => verdicts.get(section) === 'both')
    const ahead =
      announced === null
        ? mixed !== undefined && isAhead(text.slice(0, 48))
        : isAhead(text) || /(?:今年|全年)[^。；]{0,12}目标/.test(text)
    if (ahead && mixed !== undefined) turned.add(mixed)
    const above = ofHeadings(sections)
    if (ahead && announced !== null && above !== 'actual' && given !== null) outlook = true
    if (ahead || announced !== null) past = false
    else if (looksBackAt(text)) past = true
    if (carried !== null && (past || speaksOfPast(text, 0, reportYear))) carried = null
    if (opensAhead(text) || (led !== null && isInItem(ancestors) && !speaksOfPast(text, 0, reportYear))) {
      carried = 'planned'
      past = false
      return { status: 'planned', announced, reportYear, present }
    }
    const general = outlook ? 'planned' : whole
    const status = (above === 'progress' ? (general ?? 'actual') : above) ?? carried ?? general
    // 计划规定，…达到8710亿元。其中，…: what is announced goes on to the end of the paragraph.
    if (announced !== null) carried = announced.status
    return { status: past && status === 'planned' ? 'actual' : status, announced, reportYear, present }
  }
}

/** 这五年，…: what opens a paragraph so goes on telling what has happened, also under plans. */
const openingsBack = affixes(
  '这五年 过去五年 五年来 过去一年 一年来 这一年 去年 过去的五年 过去的一年 几年来 今年以来 年初以来 近年来'.split(' '),
)

/** 下一步工作打算：⏎一是…；⏎二是…: a line that leads to plans, which holds for the items behind it. */
interface Led {
  /** The section in which it stands. */
  readonly under: Section | undefined
}

const longestLead = 40

/** The lead that holds behind a leaf: its own, or the one before while items follow in the section. */
function leadOf(
  text: string,
  { ancestors, sections }: Surroundings,
  led: Led | null,
  verdictOf: (text: string) => Verdict,
): Led | null {
  const [under] = sections
  if (led !== null && led.under === under && isInItem(ancestors)) return led
  if (text.length > longestLead || !/[：:]\s*$/.test(text)) return null
  return opensAhead(text) || verdictOf(text) === 'planned' ? { under } : null
}

function isInItem(ancestors: readonly ReportNode[]): boolean {
  return ancestors.some(({ type }) => type === 'item')
}

const blanks = characterSet(' \u3000')

function looksBackAt(text: string): boolean {
  let at = 0
  while (blanks.has(text, at)) at += 1
  return openingsBack.startingAt(text, at) > 0
}

const nextSteps = affixes('下一步 下步 下一阶段 下阶段 接下来 明年 来年 今后'.split(' '))
/** 下一步，…; 明年，…: what opens a sentence so tells what is to be done, wherever it stands. */
function opensAhead(text: string): boolean {
  let at = 0
  while (blanks.has(text, at)) at += 1
  const length = nextSteps.startingAt(text, at)
  return (
    length > 0 &&
    /^(?:工作)?(?:中|打算|安排|计划|思路)?(?:[，,：:]|我|将|要|拟|计划)/.test(text.slice(at + length, at + length + 6))
  )
}

/** What a heading or title says of the figures under it. */
function judge(title: string, reportYear: number | null): Verdict {
  const back = looksBack.test(title)
  const cue = headings.all(title)[0]?.entry.status ?? null
  const year = lastYearIn(title)
  const later = year !== null && reportYear !== null && year > reportYear
  // （三）确保下半年接通率稳定在98%以上
  if (/^(?:确保|力争)(?!了)/.test(title)) return 'planned'
  const plans = cue === 'planned' || later
  if ((back || tellsOfProgress.test(title)) && plans && /[和与及暨、，,]/.test(title)) return 'both'
  if (back) return 'actual'
  if (later) return cue === 'budget' || title.endsWith('预算') ? 'budget' : 'planned'
  if (year !== null && reportYear !== null && /工作(?:情况|总结)/.test(title)) return 'actual'
  if (tellsOfProgress.test(title)) return 'progress'
  return cue
}

function namesTimeAhead(text: string, reportYear: number | null, given: number | null): boolean {
  if (timesAhead.all(text).length > 0) return true
  if (given !== null && /今年(?!以来|上半年|前)/.test(text)) return true
  if (reportYear === null) return false
  const year = lastYearIn(text)
  return (year !== null && year > reportYear) || (planBegins(text) ?? 0) > reportYear
}

const fiveYearPlans = /十([一二三四五六七八九])(?:五|个五年)/g

/** The first year of the last five-year plan a text names: “十五五” → 2026. */
function planBegins(text: string): number | null {
  if (!text.includes('五')) return null
  let last: number | null = null
  for (const match of text.matchAll(fiveYearPlans)) {
    const begins = 1981 + 5 * (4 + '一二三四五六七八九'.indexOf(match[1] ?? '') + 1)
    if (last === null || begins > last) last = begins
  }
  return last
}

/** Behind the words that announce goals stands a colon or a verb: 主要目标是：…, 主要指标：…. */
const introduces = /^(?:分别)?(?:(?:是|为|如下|包括)[：:，,]?|[：:])/
/** A plan announces by a verb of its own: “一五”计划规定，…; 计划安排，…. */
const laysDown = /^(?:规定|要求|提出|确定|安排)(?:了|到)?[：:，,]?/
const isPlan = /(?:计划|规划|草案|纲要|建议)$/
const fulfilled = /(?:完成|实现|达到|超过|超额|圆满)[^，。；]{0,6}$/

const stepAhead = /^[；;，,。]下一步(?:工作)?(?:，|,|将|要|我)/
const inSteps = bitsOf('步')

/** What every word that announces holds. */
const announcers = ['目标', '指标', '计划', '规划', '草案', '纲', '任务'].map(bitsOf)

/** Where a leaf announces plans, and which; looked for only where one of the words can be there. */
function announcedIn(text: string, present: Presence): Standing['announced'] {
  const next = (present & inSteps) === 0 ? -1 : text.indexOf('下一')
  // 已排查1286处；下一步，|将利用3个月…: within a sentence what is to be done begins here.
  const step = next > 0 ? stepAhead.exec(text.slice(next - 1, next + 8)) : null
  if (step !== null) return { from: next - 1 + step[0].length, status: 'planned' }
  if (!announcers.some((bits) => (present & bits) === bits)) return null
  for (const { start, end, entry } of announcements.all(text)) {
    const behind = (isPlan.test(entry.term) ? laysDown : introduces).exec(text.slice(end, end + 8))
    if (behind === null || entry.status === 'actual') continue
    if (fulfilled.test(text.slice(Math.max(0, start - 10), start))) continue
    return { from: end + behind[0].length, status: entry.status }
  }
  return null
}
