import type { ClaimRecord, Position, Range } from '@hegao/contract'
import type { Interval } from '@hegao/numerals'
import type { LeafInContext } from '@hegao/parser'
import type { Claim } from './claim.ts'
import { type Draft, draft, indexed } from './frames/draft.ts'
import { inherit } from './frames/inherit.ts'
import { createLeafLocator } from './frames/place.ts'
import { pairRespectively } from './frames/respectively.ts'
import { describes, roleOf } from './frames/role.ts'
import { createPeriodReader, organisationOf, type PeriodReader } from './frames/scope.ts'
import { statusOfClause, statusOfLeaf } from './frames/status.ts'
import { type CellFrame, cellFrame, type Label, readBareCell, readCell } from './frames/table.ts'
import { mirrored } from './quantities/approximation.ts'
import { negated } from './quantities/bounds.ts'
import { type Scan, scan } from './quantities/scan.ts'

/** What a leaf takes over from what stands before it. */
export interface Carried {
  /** Claims found so far; the next id follows from it. */
  count: number
  /** What the headings above say. */
  status: ClaimRecord['status'] | null
  /** What is measured where the leaf leaves it out: the label of a field, the metric or the heading before. */
  metric: Label | null
  period: string | null
  /** The unit over a table, 单位：万元. */
  caption: string | null
}

/** What was found in a leaf. */
export interface LeafClaims {
  /** In order. */
  claims: Claim[]
  /** The cell they stand in where they stand in a table. */
  cell: CellFrame | null
}

/**
 * Reads the claims of one leaf.
 *
 * @param text the leaf's text, folded
 */
export function claimsOf(context: LeafInContext, text: string, carried: Carried): LeafClaims {
  const { leaf } = context
  const cell = cellFrame(context)
  const found = scan(text, bodyStart(context))
  if (cell !== null && found.readings.length === 0) {
    const bare = readBareCell(text, cell, carried.caption)
    if (bare !== null) found.readings.push(bare)
  }
  if (found.readings.length === 0) return { claims: [], cell }
  const passed = indexed(found.nonClaims)
  const drafts = draft(text, found, passed)
  pairRespectively(text, drafts, passed)
  inherit(text, drafts, /(?:费|支出|收入|经费|资金|费用)$/.test(carried.metric?.text ?? ''))
  const shared = {
    context,
    text,
    found,
    carried,
    organisation: organisationOf(text),
    leafStatus: statusOfLeaf(text),
    periodAt: createPeriodReader(text, found.nonClaims),
    positionOf: createLeafLocator(leaf),
  }
  return { claims: drafts.map((one, index) => toClaim(one, index, shared, cell)), cell }
}

interface Shared {
  context: LeafInContext
  text: string
  found: Scan
  carried: Carried
  organisation: string | null
  periodAt: PeriodReader
  positionOf: (range: Range) => Position
  leafStatus: { from: number; status: ClaimRecord['status'] } | null
}

function toClaim(one: Draft, index: number, shared: Shared, cell: CellFrame | null): Claim {
  const { context, text, found, carried, organisation, periodAt, positionOf } = shared
  const { leaf } = context
  const { reading, frame } = one
  const origin = leaf.position.start.offset
  const range = shift(reading, origin)
  const inCell = cell === null || found.readings.length > 1 ? null : readCell(cell, reading)
  const metric = inCell?.metric ?? (one.metric === null ? carried.metric : labelIn(leaf.value, one.metric, origin))
  const falls = one.sign < 0 && !reading.placeholder && !(reading.interval.max?.lt(0) ?? false)
  const interval = falls ? negated(reading.interval) : reading.interval
  const approximation = falls ? mirrored(reading.approximation) : reading.approximation
  const status = inCell?.status ?? statusOf(one, shared)
  const aimedAt = status === 'planned' && !describes(text, reading)
  const role = inCell?.role ?? (aimedAt ? 'target' : roleOf(text, reading, frame.tail, one.sign))
  const { base } = frame.tail
  const claim: Claim = {
    id: `c${carried.count + index + 1}`,
    section: context.section?.id ?? null,
    text: leaf.value.slice(reading.start, reading.end),
    range,
    position: positionOf(range),
    kind: reading.kind,
    value: boundsShown(interval, approximation, reading.placeholder),
    approximation,
    unit: asWritten(leaf.value, text, reading),
    placeholder: reading.placeholder,
    metric: metric?.text ?? '',
    metricRange: metric?.range ?? null,
    status,
    role,
    base: base === null ? null : leaf.value.slice(base.start, base.end),
    scope: { period: periodAt(reading.start) ?? carried.period, organisation },
    partOf: null,
    quantity: {
      interval,
      ulp: reading.ulp,
      production: reading.production,
      unit: reading.unitEntry,
    },
    sentence: leaf,
    container: context.section,
  }
  if (reading.unitEntry?.currency !== undefined) claim.currency = reading.unitEntry.currency
  if (reading.members !== undefined) claim.quantity.members = reading.members
  return claim
}

/** The clause decides first, then a cue that holds for the rest of its sentence (主要目标是：…), then the headings. */
function statusOf({ reading, frame }: Draft, { text, carried, leafStatus }: Shared): ClaimRecord['status'] {
  const ofClause = statusOfClause(text, frame.clause.start, reading)
  if (ofClause !== null) return ofClause
  // 由二千亿元|增加到二千六百亿元: what a plan sets out from has been reached.
  const setsOut = frame.tail.from || frame.tail.multipleOf
  if (leafStatus !== null && reading.start >= leafStatus.from) return setsOut ? 'actual' : leafStatus.status
  return carried.status ?? 'actual'
}

/** A heading begins with its marker, the first sentence of an item too: 1. and 一是 are no numbers. */
function bodyStart({ leaf, section }: LeafInContext): number {
  if (section === null || section.marker === '') return 0
  const own = leaf.type === 'heading' || section.type === 'item'
  return own && leaf.position.start.offset === section.position.start.offset ? section.marker.length : 0
}

/** The unit in the letters of the text: the reading knows it folded, 家(次) for 家（次）. */
function asWritten(value: string, text: string, { start, end, unit }: Draft['reading']): string {
  const at = text.slice(start, end).lastIndexOf(unit)
  return at < 0 ? unit : value.slice(start + at, start + at + unit.length)
}

function labelIn(value: string, range: Range, origin: number): Label {
  return { text: value.slice(range.start, range.end), range: shift(range, origin) }
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
