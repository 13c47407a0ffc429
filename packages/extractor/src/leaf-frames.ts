import type { LeafInContext, ReportNode } from '@hegao/parser'
import { affixes } from './frames/affix.ts'
import { type Draft, draft } from './frames/draft.ts'
import { isItemOfAnyAccount, isOfBudgetAlone, lastAccountIn } from './frames/metric/budget-account.ts'
import { partsOfBefore, type WholeBefore } from './frames/metric/of-whole.ts'
import type { Named } from './frames/metric/shared-head.ts'
import { isBareStage } from './frames/metric/stage.ts'
import { relate } from './frames/relate.ts'
import { datesOf } from './frames/scope/dates.ts'
import type { CellFrame, Label } from './frames/table/table.ts'
import type { LeafReading } from './leaf-reading.ts'
import { documentRange, type LeafText } from './leaf-texts.ts'
import { presenceIn } from './presence.ts'

/** The quantities of a leaf with what they measure. */
export interface LeafFrames {
  /** In order, one at least. */
  readonly drafts: Draft[]
  /** What each of them measures; null where neither the leaf nor what stands before it says. */
  readonly metrics: readonly (Label | null)[]
  /** The cell of a table that holds nothing but the quantity, or null. */
  readonly cell: CellFrame | null
}

/**
 * Frames the quantities of a report, those of each leaf by its own clauses, and then by what the clauses, leaves and
 * headings before say.
 *
 * @returns one entry for each leaf, null for one without quantities
 */
export function frameLeaves(readings: readonly LeafReading[]): (LeafFrames | null)[] {
  const drafts = readings.map(({ text, found }) =>
    found.readings.length === 0 ? null : draft(text, found, datesOf(found.nonClaims)),
  )
  let block: ReportNode | undefined
  let heading: LeafInContext | null = null
  let item: string | null = null
  let before: Label | null = null
  let last: LeafFrames | null = null
  return readings.map((reading, index) => {
    const { context } = reading
    const opens = context.ancestors.at(-1) !== block && !isBelow(heading, context)
    if (context.ancestors.at(-1) !== block) {
      // What a paragraph leaves out is not looked for in another one.
      block = context.ancestors.at(-1)
      before = null
      last = null
    }
    if (context.leaf.type === 'heading') heading = context
    item = opens || context.leaf.type === 'heading' ? itemOf(context.leaf.value) : item
    const own = drafts[index] ?? null
    if (own === null) return null
    const carried =
      fieldLabel(context) ?? before ?? lineBefore(readings, index) ?? titleOf(heading === context ? null : heading)
    const told = ofAccount(ofItem(related(reading, own, carried), item), readings, index)
    const frames: LeafFrames =
      last !== null && opensWithParts.test(reading.text) ? withWhole(reading.text, told, last) : told
    last = frames
    before = frames.metrics.findLast((metric) => metric !== null && !isSex(metric)) ?? before
    return frames
  })
}

function related(
  { context, value, text, breaks, present, found, cell }: LeafReading,
  drafts: Draft[],
  before: Label | null,
): LeafFrames {
  relate(text, present, drafts, datesOf(found.nonClaims), isItemOfAccount(before))
  const { leaf } = context
  const own = drafts.length > 1 ? null : cell
  const metrics = drafts.map(
    ({ metric }) =>
      own?.metric ?? (metric === null ? before : labelIn(metric, value, breaks, leaf.position.start.offset)),
  )
  return { drafts, metrics, cell: own }
}

const itemName = /[（(]款[）)]([^（()）]{2,24})[（(]项[）)]/

/** Whether a leaf opens the text of the heading right before it, 1.…行政运行（项）。|全年预算为…: the item still holds. */
function isBelow(heading: LeafInContext | null, { section }: LeafInContext): boolean {
  return heading !== null && heading.section === section
}

/** 行政运行 of 1.公共服务支出（类）财政事务（款）行政运行（项）: what the figures under such a heading are of. */
function itemOf(heading: string): string | null {
  return itemName.exec(heading)?.[1] ?? null
}

/** 年初预算为52万元，支出决算为51万元 under the name of an item: names it with the stage. */
function ofItem(frames: LeafFrames, item: string | null): LeafFrames {
  if (item === null) return frames
  const named = (metric: Label | null): Label | null =>
    metric !== null && isBareStage(metric.text) ? { text: item + metric.text, range: metric.range } : metric
  return { ...frames, metrics: frames.metrics.map(named) }
}

/** 加上级补助，收入总量为410万元 in what is told of 国有资本经营预算: names each with the account. */
function ofAccount(frames: LeafFrames, readings: readonly LeafReading[], index: number): LeafFrames {
  const { drafts, metrics, cell } = frames
  if (cell !== null || !metrics.some((metric) => metric !== null && isItemOfAnyAccount(metric.text))) return frames
  let foreign = false
  const named = metrics.map((metric, nth) => {
    const { reading } = drafts[nth] ?? {}
    // 一般公共预算收入5亿元…接待游客12万人次，收入|3亿元: of other things.
    foreign ||= reading !== undefined && things.has(reading.kind)
    if (metric === null || reading === undefined || !isItemOfAnyAccount(metric.text)) return metric
    const ofBudget = isOfBudgetAlone(metric.text)
    if (foreign && !ofBudget) return metric
    const account = accountBefore(readings, index, reading.start, !ofBudget)
    return account === null ? metric : { text: account + metric.text, range: metric.range }
  })
  return { ...frames, metrics: named }
}

const things: ReadonlySet<string> = new Set(['count', 'measure', 'duration'])

/** How many leaves back an account is looked for. */
const accountReach = 8

/**
 * The account that what stands at an offset of a leaf is told of.
 *
 * @param near only where it stands in the leaf itself or right before it
 */
function accountBefore(readings: readonly LeafReading[], index: number, at: number, near: boolean): string | null {
  const own = readings[index]
  if (own === undefined) return null
  const here = lastAccountIn(own, at)
  if (here !== null) return here
  for (let back = index - 1; back >= Math.max(0, index - (near ? 1 : accountReach)); back -= 1) {
    const leaf = readings[back]
    if (leaf === undefined || leaf.context.section !== own.context.section) break
    const account = lastAccountIn(leaf)
    if (account !== null) return account
  }
  if (near) return null
  for (const { title } of own.around.sections) {
    const account = lastAccountIn({ text: title, present: presenceIn(title) })
    if (account !== null) return account
  }
  return null
}

const opensWithParts = /^[ \u3000]*其中/

/** Names the parts of what the sentence before has told by what that measures. */
function withWhole(text: string, frames: LeafFrames, before: LeafFrames): LeafFrames {
  const whole = wholeOf(before)
  if (whole === null) return frames
  const { drafts, metrics } = frames
  const parts = partsOfBefore(text, drafts, whole)
  return {
    ...frames,
    metrics: metrics.map((metric, index) => {
      const [one, part] = [drafts[index], parts[index] ?? null]
      if (metric === null || part === null || one === undefined) return metric
      if (!part.isPlace) return { text: metric.text + part.measure, range: metric.range }
      one.place = one.metric
      return { text: whole.name, range: metric.range }
    }),
  }
}

/** The last level of a sentence that its parts can be told of. */
function wholeOf({ drafts, metrics }: LeafFrames): WholeBefore | null {
  const last = drafts.findLastIndex(
    ({ reading, sign }) => sign === 0 && (reading.kind === 'count' || reading.kind === 'measure'),
  )
  const [one, metric] = [drafts[last], metrics[last]]
  return one === undefined || metric == null ? null : { reading: one.reading, name: metric.text }
}

/** 其中男444人，女140人。|共计600人: neither is what the next sentence goes on with. */
function isSex({ text }: Label): boolean {
  return text === '男' || text === '女'
}

/** What can be spent; 收入 can not. */
const itemsOfAccount = affixes(['费', '支出', '经费', '资金', '费用'])

function isItemOfAccount(metric: Label | null): boolean {
  return metric !== null && itemsOfAccount.endingAt(metric.text, metric.text.length, 0) > 0
}

const lineBreak = /[ \t\u3000]*\r?\n[ \t\u3000]*/g

/** What stands at the range of a metric, between the verb said before a list and the head said at its end. */
function labelIn(named: Named, value: string, breaks: LeafText['breaks'], origin: number): Label {
  const { start, end, lead, head } = named
  const before = lead === undefined ? '' : value.slice(lead.start, lead.end)
  const behind = head === undefined ? '' : value.slice(head.start, head.end)
  const text = before + value.slice(start, end) + behind
  // 违规|举借 in a text that was broken at a fixed width: the break is no part of the name.
  return {
    text: text.includes('\n') ? text.replace(lineBreak, '') : text,
    range: documentRange(named, breaks, origin),
  }
}

const longestLine = 16

/** 安全保障|（5项）: what stands alone in brackets is told of the short line before. */
function lineBefore(readings: readonly LeafReading[], index: number): Label | null {
  const above = readings[index - 1]
  if (above === undefined || !/^\([^()]*\)$/.test(readings[index]?.text ?? '')) return null
  const { leaf } = above.context
  if (leaf.value.length > longestLine || /[，。；：,;]/.test(leaf.value)) return null
  const start = leaf.position.start.offset
  return { text: leaf.value, range: { start, end: start + leaf.value.length } }
}

/** 编制人数：68人 — the label says what is measured. */
function fieldLabel({ ancestors }: LeafInContext): Label | null {
  const field = ancestors.at(-1)
  if (field?.type !== 'field') return null
  const start = field.position.start.offset
  return { text: field.label, range: { start, end: start + field.label.length } }
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
