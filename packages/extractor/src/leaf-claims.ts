import type { ClaimRecord, Range } from '@hegao/contract'
import { fold, type Interval } from '@hegao/numerals'
import type { LeafInContext } from '@hegao/parser'
import type { Claim } from './claim.ts'
import { readTail } from './frames/change.ts'
import { type Frame, readFrame } from './frames/metric.ts'
import { dropOpening } from './frames/phrase.ts'
import { positionIn } from './frames/place.ts'
import { members } from './frames/respectively.ts'
import { roleOf } from './frames/role.ts'
import { organisationOf, periodOf } from './frames/scope.ts'
import { statusOfClause } from './frames/status.ts'
import { mirrored } from './quantities/approximation.ts'
import { negated } from './quantities/bounds.ts'
import type { NonClaim, Reading } from './quantities/reading.ts'
import { type Scan, scan } from './quantities/scan.ts'

/** What a leaf takes over from what stands before it. */
export interface Carried {
  /** Claims found so far; the next id follows from it. */
  count: number
  status: ClaimRecord['status'] | null
  /** The metric of the last claim before, in document offsets, for a clause that leaves its subject out. */
  metric: { text: string; range: Range } | null
  period: string | null
}

interface Draft {
  reading: Reading
  frame: Frame
  metric: Range | null
  sign: -1 | 0 | 1
}

/** The claims of one leaf, in order. */
export function claimsOf(context: LeafInContext, carried: Carried): Claim[] {
  const { leaf } = context
  const text = fold(leaf.value)
  const found = scan(text, bodyStart(context))
  const drafts = draft(text, found)
  share(text, drafts, found.nonClaims)
  inherit(drafts)
  const origin = leaf.position.start.offset
  const organisation = drafts.length === 0 ? null : organisationOf(text)
  return drafts.map((one, index) => {
    const { reading, frame } = one
    const range = { start: origin + reading.start, end: origin + reading.end }
    const metricRange = one.metric === null ? (carried.metric?.range ?? null) : shift(one.metric, origin)
    const metric =
      one.metric === null ? (carried.metric?.text ?? '') : leaf.value.slice(one.metric.start, one.metric.end)
    const falls = one.sign < 0 && !reading.placeholder && !alreadyNegative(reading.interval)
    const interval = falls ? negated(reading.interval) : reading.interval
    const approximation = falls ? mirrored(reading.approximation) : reading.approximation
    const role = roleOf(text, reading, { ...frame.tail, sign: one.sign })
    const status =
      statusOfClause(text, clauseStart(text, frame.clause.start), reading.start) ?? carried.status ?? 'actual'
    const _unit =
      leaf.value.slice(reading.end - reading.unit.length, reading.end) === reading.unit ? reading.unit : reading.unit
    const claim: Claim = {
      id: `c${carried.count + index + 1}`,
      section: context.section?.id ?? null,
      text: leaf.value.slice(reading.start, reading.end),
      range,
      position: positionIn(leaf, range),
      kind: reading.kind,
      value: boundsShown(interval, approximation, reading.placeholder),
      approximation,
      unit: reading.unit,
      ...(reading.unitEntry?.currency === undefined ? {} : { currency: reading.unitEntry.currency }),
      placeholder: reading.placeholder,
      metric,
      metricRange,
      status,
      role:
        role === 'level' && status === 'planned' && isTarget(reading, text)
          ? 'target'
          : role === 'change' && status === 'planned'
            ? 'target'
            : role,
      base: frame.tail.base === null ? null : leaf.value.slice(frame.tail.base.start, frame.tail.base.end),
      scope: { period: periodOf(text, reading.start, found.nonClaims) ?? carried.period, organisation },
      partOf: null,
      quantity: {
        interval,
        ulp: reading.ulp,
        production: reading.production,
        unit: reading.unitEntry,
        ...(reading.members === undefined ? {} : { members: reading.members }),
      },
      sentence: leaf,
      container: context.section,
    }
    return claim
  })
}

/** A heading begins with its marker, the first sentence of an item too: 1. and 一是 are no numbers. */
function bodyStart({ leaf, section }: LeafInContext): number {
  if (section === null || section.marker === '') return 0
  const own = leaf.type === 'heading' || section.type === 'item'
  return own && leaf.position.start.offset === section.position.start.offset ? section.marker.length : 0
}

function draft(text: string, { readings, nonClaims }: Scan): Draft[] {
  const drafts: Draft[] = []
  let taken: Range | null = null
  for (const [index, reading] of readings.entries()) {
    const floor = readings[index - 1]?.end ?? 0
    const ceiling = readings[index + 1]?.start ?? text.length
    const frame = readFrame(text, reading, floor, ceiling, nonClaims, taken)
    drafts.push({ reading, frame, metric: frame.metric, sign: frame.tail.sign })
    taken = frame.metric !== null && frame.metric.start >= reading.end ? frame.metric : null
  }
  return drafts
}

/** Hands the members of a list, or the quantities named before, to the quantities that follow 分别. */
function share(text: string, drafts: Draft[], nonClaims: readonly NonClaim[]): void {
  for (const [index, first] of drafts.entries()) {
    if (!/分别/.test(text.slice(first.frame.clause.start, first.reading.start))) continue
    const run = runFrom(text, drafts, index)
    if (run.length < 2) continue
    const list = listBefore(text, first, nonClaims)
    const named = list.length === run.length ? list : list.length <= 1 ? earlier(drafts, index, run.length) : []
    for (const [nth, one] of run.entries()) {
      one.sign = first.sign
      one.frame.tail.base ??= first.frame.tail.base
      one.metric = named[nth] ?? first.metric
    }
  }
}

/** The members named in the clause before 分别. */
function listBefore(text: string, { frame }: Draft, nonClaims: readonly NonClaim[]): Range[] {
  const at = frame.clause.start + text.slice(frame.clause.start, frame.clause.end).lastIndexOf('分别')
  const { end } = readTail(text, frame.clause.start, at, 'count')
  const start = dropOpening(text, frame.clause.start, end, nonClaims)
  return end - start < 2 ? [] : members(text, { start, end })
}

/** The quantities joined to the one at `index` by nothing but 、 and 和. */
function runFrom(text: string, drafts: readonly Draft[], index: number): Draft[] {
  const run: Draft[] = []
  for (let at = index; at < drafts.length; at += 1) {
    const one = drafts[at]
    if (one === undefined) break
    const previous = run.at(-1)
    if (previous !== undefined && !/^[、,，]?[和及与]?\s*$/.test(text.slice(previous.reading.end, one.reading.start)))
      break
    run.push(one)
  }
  return run
}

/** 增值税12.8亿元、城建税3.3亿元，分别增长…: the metrics of as many levels before. */
function earlier(drafts: readonly Draft[], index: number, count: number): Range[] {
  const found: Range[] = []
  for (let at = index - 1; at >= 0 && found.length < count; at -= 1) {
    const one = drafts[at]
    if (one !== undefined && one.metric !== null && one.sign === 0) found.unshift(one.metric)
  }
  return found.length === count ? found : []
}

/** 完成27.7亿元、下降7.3%: what is left out is what was measured before, in the same leaf. */
function inherit(drafts: readonly Draft[]): void {
  let last: Range | null = null
  for (const one of drafts) {
    if (one.metric === null) one.metric = last
    else last = one.metric
  }
}

function alreadyNegative(interval: Interval): boolean {
  return interval.max?.lt(0) ?? false
}

/** The planned figures that state an aim, not a thing to be done: rates, and levels with 以上, 左右, 以内. */
function isTarget(reading: Reading, text: string): boolean {
  if (reading.kind === 'percentage' || reading.kind === 'percentage-point') return true
  if (reading.approximation !== 'exact' && reading.approximation !== 'range') return true
  return /(?:达到|力争|确保|目标|突破|实现|完成)[^，。；、]{0,12}$/.test(
    text.slice(Math.max(0, reading.start - 20), reading.start),
  )
}

function clauseStart(text: string, from: number): number {
  let at = from
  while (at > 0 && !/[，。；：,;:]/.test(text[at - 1] ?? '')) at -= 1
  return at
}

function shift(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by }
}

/** The bounds the contract shows: 5000余 is 5000 and open above, though the reader knows it to be below 6000. */
function boundsShown(
  interval: Interval,
  approximation: ClaimRecord['approximation'],
  placeholder: boolean,
): ClaimRecord['value'] {
  if (placeholder) return { min: null, max: null }
  const min = interval.min === null ? null : Number(interval.min.toString())
  const max = interval.max === null ? null : Number(interval.max.toString())
  if (approximation === 'over' || approximation === 'at-least') return { min, max: null }
  if (approximation === 'under' || approximation === 'at-most') return { min: null, max }
  return { min, max }
}
