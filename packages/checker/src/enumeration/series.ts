import type { SectionRecord } from '@hegao/contract'
import { sectionsOf } from '@hegao/parser'
import type { Document } from '../document.ts'

/** Sibling sections or items of one kind that count from one without a break. */
export type Series = [SectionRecord, ...SectionRecord[]]

/**
 * All series of a report with two members or more. A series with a gap or a repetition is left out: it has a finding
 * of its own, and its length proves nothing.
 */
export function seriesOf({ report }: Document): Series[] {
  const open = new Map<string, Series>()
  const all = new Set<Series>()
  for (const section of sectionsOf(report)) {
    const key = `${section.parent ?? ''} ${section.kind}`
    const series = open.get(key)
    if (section.ordinal === 1) {
      const begun: Series = [section]
      open.set(key, begun)
      all.add(begun)
    } else if (series !== undefined) {
      if (section.ordinal === series.length + 1) series.push(section)
      else all.delete(series)
    }
  }
  return [...all].filter((series) => series.length > 1)
}
