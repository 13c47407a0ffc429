import type { Certainty } from '@hegao/contract'
import type { Claim } from '@hegao/extractor'
import type { Document } from '../document.ts'
import { isOneOf } from '../text/characters.ts'
import { isComparable, possibleValues, printedValue } from './figure.ts'
import { contradictedPercentage } from './percentage.ts'

/** What a share is a share of, and how surely the text says so. */
export interface Whole {
  readonly claim: Claim
  readonly certainty: Certainty
}

/** ，占比: what comes before a share that names no whole. */
const shareOfUnnamed = /^[，,、(]?(?:约|大约)?占(?:比|总数|全部)?的?(?:为|达|达到)?\s?$/
/** How far back the words that qualify a metric are read. */
const longestPhrase = 24
/** How many claims back the whole is looked for. */
const reach = 8
/** ，其中党员|40人 */
const among = /^[，,、；;(：:。]?\s{0,2}其中[，,：:]?[^，。；;、：:]{0,16}$/
/** ；项目支出|219万元: the next member of a list. */
const nextMember = /^[，,；;、][^，。；;、：:]{0,16}$/
/** ，能够独立办文的仅|8名: what is counted is left out, as it was named before. */
const headless = /^[，,][^，。；;、：:其]{2,16}的(?:仅|只|共|约)?有?$/
/** 会议|总数 */
const totalWord = /(?:总数|总量|总额|总件数|总人数|总户数)$/
/** What may stand beside the noun where all of them are counted: 各类|会议|合计. */
const allOf = /^(?:全年|共|各类|各种|各项|全部|所有|累计)*|(?:合计|总计|共计)$/g
const ofAll = /各类|各种|各项|全部|所有|共|合计|总计/
/** 占|年度计划|的: what is planned is left out. */
const plan = /^(?:年度|全年|年初)?(?:计划|预算|任务|目标)$/

/**
 * What the share at `index` of the claims is a share of, its part being the claim before it: the one figure shortly
 * before with the metric that the text names, or, where it names none, the one that the part is a stated part of. Null
 * where nothing is, or where something else may be meant.
 *
 * @param named the words between 占 and the share, empty where the text does not say of what
 */
export function wholeOf(document: Document, index: number, named: string): Whole | null {
  const { claims } = document
  const [part, stated] = [claims[index - 1], claims[index]]
  if (part === undefined || stated === undefined) return null
  const before = claims.slice(Math.max(0, index - 1 - reach), index - 1).filter((claim) => isComparable(claim, part))
  if (named !== '') return namedWhole(document, before, part, named)
  const stock =
    before.find((claim) => claim.id === part.partOf) ?? totalBefore(before, part) ?? wholeOfList(document, index)
  const whole = stock ?? countedBefore(document, index)
  if (whole === null || isItselfShare(document, whole, index)) return null
  if (before.some((other) => other !== whole && isShareOf(other, part, stated))) return null
  return { claim: whole, certainty: stock === null ? 'likely' : 'certain' }
}

/** The one level before that the text names as the whole. */
function namedWhole(document: Document, before: readonly Claim[], part: Claim, named: string): Whole | null {
  const noun = named.replace(totalWord, '')
  const here = before.filter(({ section, role }) => section === part.section && role !== 'change')
  const wholes =
    noun === named
      ? (unlessEmpty(here.filter(({ metric }) => metric === named)) ??
        here.filter((claim) => isNamed(document, claim, named)))
      : countedWholes(document, here, part, noun)
  const [claim] = wholes
  return claim !== undefined && wholes.length === 1 ? { claim, certainty: 'certain' } : null
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list
}

/** 全年基本支出 for 基本支出, 年度计划投资 for 年度计划 */
function isNamed(document: Document, claim: Claim, named: string): boolean {
  const { metric, role } = claim
  if (plan.test(named) && metric.startsWith(named)) return role === 'level' || role === 'target'
  return role === 'level' && metric.length > 1 && named.endsWith(metric) && isCalled(document, claim, named)
}

/** 各类会议合计115次 for 会议总数; a plain 会议65次 only where no other kind of them is counted: 专题会议20次. */
function countedWholes({ folded }: Document, here: readonly Claim[], part: Claim, noun: string): readonly Claim[] {
  const alike = here.filter(({ unit, metric, role }) => unit === part.unit && role === 'level' && metric.endsWith(noun))
  const exact = alike.filter(({ metric }) => metric.replace(allOf, '') === noun)
  const marked = exact.filter(({ metric, metricRange, range }) =>
    ofAll.test(metric + folded.slice(metricRange?.end ?? range.start, range.start)),
  )
  return unlessEmpty(marked) ?? (alike.length === exact.length ? exact : [])
}

/** 支出671万元，其中：基本支出452万元，占67.3%；项目支出|219万元|: the figure that 其中 parts, through all its members. */
function wholeOfList({ claims, folded }: Document, index: number): Claim | null {
  const part = claims[index - 1]
  for (let at = index - 1; at > 0 && index - at <= reach; at -= 2) {
    const [before, member] = [claims[at - 1], claims[at]]
    if (part === undefined || before === undefined || member === undefined || !isComparable(member, part)) return null
    if (member.range.start - before.range.end > longestPhrase) return null
    const words = folded.slice(before.range.end, member.range.start)
    if (among.test(words)) return lastLevel(claims.slice(Math.max(0, at - 3), at), part)
    if (before.kind !== 'percentage' || before.role === 'change' || !nextMember.test(words)) return null
  }
  return null
}

/** The figure before 其中, past its growth. */
function lastLevel(claims: readonly Claim[], part: Claim): Claim | null {
  const found = claims.findLast((claim) => claim.role !== 'change')
  return found !== undefined && found.role === 'level' && isComparable(found, part) ? found : null
}

/** 现有干部|30名|，能够独立办文的仅8名: what was counted right before. */
function countedBefore({ claims, folded }: Document, index: number): Claim | null {
  const [whole, part] = [claims[index - 2], claims[index - 1]]
  if (whole === undefined || part === undefined || whole.sentence !== part.sentence || whole.unit !== part.unit)
    return null
  const isCount =
    whole.kind === 'count' && whole.role === 'level' && part.range.start - whole.range.end <= longestPhrase
  return isCount && headless.test(folded.slice(whole.range.end, part.range.start)) ? whole : null
}

/** 总装机达9157万千瓦，|新能源装机达4091万千瓦: the total of what the part is one kind of, right before it. */
function totalBefore(before: readonly Claim[], part: Claim): Claim | null {
  const last = before.at(-1)
  if (last === undefined || last.sentence !== part.sentence || last.role !== 'level') return null
  const kind = /^总(.{2,})$/.exec(last.metric)?.[1]
  return kind !== undefined && part.metric !== kind && part.metric.endsWith(kind) ? last : null
}

/**
 * Whether the words before a figure are those of the name, but for what begins the one or the other: 全年基本支出 and
 * 基本支出. 60岁及以上人口 is not 全县人口, though both are 人口.
 */
function isCalled({ folded }: Document, { metricRange, sentence }: Claim, named: string): boolean {
  if (metricRange === null) return false
  const from = Math.max(sentence.position.start.offset, metricRange.start - longestPhrase)
  let start = metricRange.start
  while (start > from && !isOneOf(folded.charAt(start - 1), '，。；：、？！,;:()“”\n\r\t')) start -= 1
  const phrase = folded.slice(start, metricRange.end)
  return phrase.endsWith(named) || named.endsWith(phrase)
}

/**
 * 60岁及以上126441人，占26.00%，其中65岁及以上93372人，占19.20%: where the whole is itself given as a share, both shares may
 * be of what the report began with.
 */
function isItselfShare({ claims, folded }: Document, whole: Claim, index: number): boolean {
  const next = claims[claims.lastIndexOf(whole, index) + 1]
  if (next?.kind !== 'percentage') return false
  return shareOfUnnamed.test(folded.slice(whole.range.end, next.range.start))
}

/** 其中女学员40人，占33.3%，少数民族10人，占25%: whether another figure of the sentence makes the share right. */
function isShareOf(other: Claim, part: Claim, stated: Claim): boolean {
  const [value, all] = [printedValue(part), printedValue(other)]
  if (other.sentence !== part.sentence || value === null || all === null) return false
  return all.gt(value) && contradictedShare(part, other, stated) === null
}

/** The share that follows, in percent and to two places, where no rounding makes the stated one right; else null. */
export function contradictedShare(part: Claim, whole: Claim, stated: Claim): string | null {
  const [value, all] = [printedValue(part), printedValue(whole)]
  if (value === null || all === null || value.gt(all)) return null
  return contradictedPercentage({ value, possible: possibleValues(part) }, whole, possibleValues(stated))
}
