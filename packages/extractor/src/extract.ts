import { fold } from '@hegao/numerals'
import { type LeafInContext, leaves, type Report, type ReportNode } from '@hegao/parser'
import type { Claim } from './claim.ts'
import { createPartLinker } from './frames/parts.ts'
import { createHeadingStatus } from './frames/status.ts'
import type { Label } from './frames/table.ts'
import { claimsOf } from './leaf-claims.ts'
import { reportPeriod } from './period.ts'
import type { Segmenter } from './segmenter.ts'

/** What {@link extract} can be told. */
export interface ExtractOptions {
  /** Moves the ends of a metric to word boundaries. Nothing else depends on it. */
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
  const period = reportPeriod(report)
  const statusOf = createHeadingStatus(period === null ? null : Number(period.end.slice(0, 4)))
  const parts = createPartLinker()
  const claims: Claim[] = []
  let block: ReportNode | undefined
  let metric: Label | null = null
  let time: string | null = null
  let heading: Label | null = null
  let caption: string | null = null
  for (const context of leaves(report)) {
    const { leaf, ancestors } = context
    if (ancestors.at(-1) !== block) {
      // What a paragraph leaves out is not looked for in another one.
      block = ancestors.at(-1)
      metric = null
      time = null
    }
    if (leaf.type === 'heading') heading = titleOf(context)
    const written = /单位[:：]\s*([^\s，。；（）()]{1,8})/.exec(leaf.value)?.[1]
    if (written !== undefined) caption = written
    const label = fieldLabel(context) ?? metric ?? heading
    const { claims: found, cell } = claimsOf(context, {
      count: claims.length,
      status: statusOf(context),
      metric: label,
      period: time,
      caption,
    })
    parts.link(fold(leaf.value), found, leaf.position.start.offset, cell)
    for (const claim of found) claims.push(claim)
    const last = found.at(-1)
    if (last?.metricRange != null) metric = { text: last.metric, range: last.metricRange }
    time = last?.scope.period ?? time
  }
  const { segmenter } = options
  return segmenter === undefined ? claims : claims.map((claim) => atWordBoundaries(claim, segmenter))
}

/** 编制人数：68人 — the label says what is measured. */
function fieldLabel({ ancestors }: LeafInContext): Label | null {
  const field = ancestors.at(-1)
  if (field?.type !== 'field') return null
  const start = field.position.start.offset
  return { text: field.label, range: { start, end: start + field.label.length } }
}

/** A heading without its marker: what the first sentence under it may leave out (1.公务接待费。支出4.49万元). */
function titleOf({ leaf, section }: LeafInContext): Label | null {
  if (section === null || section.title === '' || section.title.length > 16) return null
  const at = leaf.value.length - section.title.length
  const from = leaf.value.startsWith(section.title, section.marker.length) ? section.marker.length : at
  if (from < 0 || !leaf.value.startsWith(section.title, from)) return null
  const start = leaf.position.start.offset + from
  return { text: section.title, range: { start, end: start + section.title.length } }
}

/** The claim with the beginning of its metric moved back to a word boundary, where the segmenter sees one cut through. */
function atWordBoundaries(claim: Claim, segmenter: Segmenter): Claim {
  if (claim.metricRange === null) return claim
  const origin = claim.sentence.position.start.offset
  const start = claim.metricRange.start - origin
  if (start <= 0 || claim.metricRange.end - origin > claim.sentence.value.length) return claim
  const cut = segmenter.segment(claim.sentence.value).find((word) => word.start < start && word.end > start)
  if (cut === undefined) return claim
  const range = { start: origin + cut.start, end: claim.metricRange.end }
  return { ...claim, metricRange: range, metric: claim.sentence.value.slice(cut.start, range.end - origin) }
}
