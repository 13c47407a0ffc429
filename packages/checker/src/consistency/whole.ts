import type { Claim } from '@hegao/extractor'
import type { Document } from '../document.ts'
import { isOneOf } from '../text/characters.ts'
import { isComparable, possibleValues, printedValue } from './figure.ts'
import { contradictedPercentage } from './percentage.ts'

/** ，占比: what comes before a share that names no whole. */
const shareOfUnnamed = /^[，,、(]?(?:约|大约)?占(?:比|总数|全部)?(?:为|达|达到)?$/
/** How far back the words that qualify a metric are read. */
const longestPhrase = 24
/** How many claims back the whole is looked for. */
const reach = 8

/**
 * What the share at `index` of the claims is a share of, its part being the claim before it: the one figure shortly
 * before with the metric that the text names, or, where it names none, the one that the part is a stated part of. Null
 * where nothing is, or where something else may be meant.
 *
 * @param named the words between 占 and the share, empty where the text does not say of what
 */
export function wholeOf(document: Document, index: number, named: string): Claim | null {
  const { claims } = document
  const [part, stated] = [claims[index - 1], claims[index]]
  if (part === undefined || stated === undefined) return null
  const before = claims.slice(Math.max(0, index - 1 - reach), index - 1).filter((claim) => isComparable(claim, part))
  if (named === '') {
    const whole = before.find((claim) => claim.id === part.partOf) ?? totalBefore(before, part)
    if (whole === undefined || isItselfShare(document, whole, index)) return null
    return before.some((other) => other !== whole && isShareOf(other, part, stated)) ? null : whole
  }
  const wholes = before.filter(
    (claim) =>
      claim.section === part.section &&
      claim.role === 'level' &&
      claim.metric.length > 1 &&
      named.endsWith(claim.metric) &&
      isCalled(document, claim, named),
  )
  return wholes.length === 1 ? (wholes[0] ?? null) : null
}

/** 总装机达9157万千瓦，|新能源装机达4091万千瓦: the total of what the part is one kind of, right before it. */
function totalBefore(before: readonly Claim[], part: Claim): Claim | undefined {
  const last = before.at(-1)
  if (last === undefined || last.sentence !== part.sentence || last.role !== 'level') return undefined
  const kind = /^总(.{2,})$/.exec(last.metric)?.[1]
  return kind !== undefined && part.metric !== kind && part.metric.endsWith(kind) ? last : undefined
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
