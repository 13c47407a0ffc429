import { type LeafInContext, leaves, type Report, type ReportNode, type Section } from '@hegao/parser'
import type { Claim } from './claim.ts'
import { foldedTexts } from './folded-texts.ts'
import { atWordBoundaries } from './frames/metric/word-boundaries.ts'
import { createPartLinker } from './frames/parts/parts.ts'
import { createCalendar } from './frames/scope/calendar.ts'
import { openingTime } from './frames/scope/opening-time.ts'
import { isBody } from './frames/scope/organisation.ts'
import { createStandingReader } from './frames/status/outlook.ts'
import { leadOver } from './frames/table/lead.ts'
import { createTotalLinker } from './frames/table/parts.ts'
import { cellFrame, type Label } from './frames/table/table.ts'
import { claimsOf } from './leaf-claims.ts'
import { accountOf } from './period.ts'
import { presenceIn } from './presence.ts'
import { scanLeaf } from './scan-leaf.ts'
import type { Segmenter } from './segmenter.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

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
  const { period, given } = account
  const calendar = createCalendar(account)
  const reportYear = period === null ? null : Number(period.end.slice(0, 4))
  const standingOf = createStandingReader(reportYear, given)
  const bodyAbove = createBodyAbove()
  const parts = createPartLinker()
  const totals = createTotalLinker()
  const texts = foldedTexts(all)
  const claims: Claim[] = []
  let around = surroundingsOf([])
  let block: ReportNode | undefined
  let metric: Label | null = null
  let time: string | null = null
  const timeOfLead = createLeadTime()
  let before: LeafInContext | null = null
  let heading: LeafInContext | null = null
  for (const [index, context] of all.entries()) {
    const text = texts[index] ?? ''
    const { leaf, ancestors } = context
    if (ancestors !== around.ancestors) around = surroundingsOf(ancestors)
    if (ancestors.at(-1) !== block) {
      // What a paragraph leaves out is not looked for in another one.
      block = ancestors.at(-1)
      metric = null
      time = before === null ? null : timeOfLead(before, context, time)
    }
    before = context
    if (leaf.type === 'heading') heading = context
    const present = presenceIn(text)
    const standing = standingOf(leaf, around, text, present)
    const { table } = around
    const cell = table === null ? null : cellFrame(leaf, table, () => leadOver(all, texts, index))
    const found = scanLeaf(context, text, cell)
    // Four leaves in five hold no quantity.
    if (found.readings.length === 0) {
      time = openingTime(text, found, time) ?? time
      continue
    }
    const { claims: own, period: leftTime } = claimsOf(
      { context, text, present, found, cell },
      {
        count: claims.length,
        standing,
        metric: fieldLabel(context) ?? metric ?? titleOf(heading),
        period: time,
        calendar,
        organisation: bodyAbove(around),
      },
    )
    time = leftTime
    parts.link(text, present, own, leaf.position.start.offset, cell)
    if (cell !== null) totals.link(own, cell)
    for (const claim of own) claims.push(claim)
    const last = own.at(-1)
    if (last?.metricRange != null) metric = { text: last.metric, range: last.metricRange }
  }
  const { segmenter } = options
  return segmenter === undefined ? claims : atWordBoundaries(claims, segmenter)
}

/** 过去五年, 一年来, 2027年; and not 截至12月底. */
const ofYears = /[年来间]$/

/**
 * Tells what time goes on beyond a block: that of a paragraph into each of its items (过去五年，…：一是…), and that of a lead-in
 * into the dashed lines behind it (今年的主要目标是：). What one item names is not the time of the next.
 */
function createLeadTime(): (before: LeafInContext, context: LeafInContext, time: string | null) => string | null {
  let lead: string | null = null
  return (before, { leaf, section }, time) => {
    const last = before.leaf
    const sentences = last.type === 'sentence' && leaf.type === 'sentence'
    const inItem = section?.type === 'item' && last.position.end.line === leaf.position.start.line
    const dashed = leaf.value.startsWith('——')
    const opens = inItem
      ? before.section?.type !== 'item' || section.ordinal === 1
      : dashed && last.value.endsWith('：')
    if (!sentences || (!inItem && !dashed)) lead = null
    else if (opens) lead = time !== null && ofYears.test(time) ? time : null
    return lead
  }
}

/** 编制人数：68人 — the label says what is measured. */
function fieldLabel({ ancestors }: LeafInContext): Label | null {
  const field = ancestors.at(-1)
  if (field?.type !== 'field') return null
  const start = field.position.start.offset
  return { text: field.label, range: { start, end: start + field.label.length } }
}

/** （二）县财政局: tells the nearest heading that is a body's name; each heading is read once. */
function createBodyAbove(): (around: Surroundings) => string | null {
  const known = new Map<Section, boolean>()
  const isNamed = (section: Section): boolean => {
    const named = known.get(section) ?? isBody(section.title)
    known.set(section, named)
    return named
  }
  return ({ sections }) => sections.find(isNamed)?.title ?? null
}

/** A heading without its marker: what the first sentence under it may leave out (1.公务接待费。支出4.49万元). */
function titleOf(heading: LeafInContext | null): Label | null {
  if (heading === null) return null
  const { leaf, section } = heading
  if (section === null || section.title === '' || section.title.length > 16) return null
  const at = leaf.value.length - section.title.length
  const from = leaf.value.startsWith(section.title, section.marker.length) ? section.marker.length : at
  if (from < 0 || !leaf.value.startsWith(section.title, from)) return null
  const start = leaf.position.start.offset + from
  return { text: section.title, range: { start, end: start + section.title.length } }
}
