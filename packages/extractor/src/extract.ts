import { type LeafInContext, leaves, type Report, type ReportNode } from '@hegao/parser'
import type { Claim } from './claim.ts'
import { atWordBoundaries } from './frames/metric/word-boundaries.ts'
import { createPartLinker } from './frames/parts/parts.ts'
import { createCalendar } from './frames/scope/calendar.ts'
import { createLeadTime } from './frames/scope/lead-time.ts'
import { openingTime } from './frames/scope/opening-time.ts'
import { isBody } from './frames/scope/organisation.ts'
import { createStandingReader } from './frames/status/outlook.ts'
import { createTotalLinker } from './frames/table/parts.ts'
import { claimsOf } from './leaf-claims.ts'
import { frameLeaves } from './leaf-frames.ts'
import { readLeaves } from './leaf-reading.ts'
import { accountOf } from './period.ts'
import type { Segmenter } from './segmenter.ts'
import type { Surroundings } from './surroundings.ts'

/** What {@link extract} can be told. */
export interface ExtractOptions {
  /** Moves the beginning of a metric that cuts a word to the beginning of the word. Nothing else depends on it. */
  segmenter?: Segmenter
}

/**
 * Reads the quantitative claims of a report, in document order.
 *
 * Every claim points into the text as read: `claim.text` is exactly the text at `claim.range`, offsets are UTF-16 code
 * units, money is in yuan. It takes time linear in the text and does not throw on any tree that the parser makes.
 *
 * @param report the tree as `parse` of `@hegao/parser` gives it
 */
export function extract(report: Report, options: ExtractOptions = {}): Claim[] {
  const all = leaves(report)
  const account = accountOf(all)
  const calendar = createCalendar(account)
  const standingOf = createStandingReader(account)
  // Each pass reads the whole report before the next begins. Leaf by leaf it took a fifth longer: the code of all passes
  // together does not stay in the cache of a processor.
  const readings = readLeaves(report, all)
  const standings = readings.map(({ context, around, text, present }) =>
    standingOf(context.leaf, around, text, present),
  )
  const frames = frameLeaves(readings)
  const bodyAbove = createBodyAbove()
  const parts = createPartLinker()
  const totals = createTotalLinker()
  const timeOfLead = createLeadTime()
  const claims: Claim[] = []
  let block: ReportNode | undefined
  let time: string | null = null
  let budgeted = false
  let before: LeafInContext | null = null
  for (const [index, reading] of readings.entries()) {
    const { context, around, text, cell, found } = reading
    if (context.ancestors.at(-1) !== block) {
      block = context.ancestors.at(-1)
      time = before === null ? null : timeOfLead(before, context, time)
      budgeted = false
    }
    before = context
    const standing = standings[index]
    const framed = frames[index] ?? null
    // Four leaves in five hold no quantity.
    if (framed === null || standing === undefined) {
      time = openingTime(text, found, time) ?? time
      parts.pass(reading)
      continue
    }
    const told = claimsOf(reading, framed, {
      count: claims.length,
      standing,
      period: time,
      budgeted,
      calendar,
      organisation: bodyAbove(around),
    })
    const { claims: own } = told
    time = told.period
    budgeted = told.budgeted
    parts.link(
      reading,
      framed.drafts.map(({ reading: quantity }) => quantity),
      own,
    )
    if (cell !== null) totals.link(own, cell)
    for (const claim of own) claims.push(claim)
  }
  const { segmenter } = options
  return segmenter === undefined ? claims : atWordBoundaries(claims, segmenter)
}

/** （二）县财政局: tells the nearest heading that is a body's name; the headings around a leaf are read once. */
function createBodyAbove(): (around: Surroundings) => string | null {
  let known: Surroundings | null = null
  let body: string | null = null
  return (around) => {
    if (around !== known) {
      known = around
      body = around.sections.find(({ title }) => isBody(title))?.title ?? null
    }
    return body
  }
}
