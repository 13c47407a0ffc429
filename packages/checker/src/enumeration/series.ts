import type { SectionRecord } from '@hegao/contract'
import { sectionsOf } from '@hegao/parser'
import type { Document } from '../document.ts'
import { isLineEnd } from '../text/characters.ts'

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

/**
 * The members of a series that stand in the line `at` lies in, where two or more do, else all: 以下两项工作：一、办文。二、办会。
 * has two, though the next line begins 三、下一步打算.
 */
export function membersInLine(series: Series, text: string, at: number): Series {
  const last = series.at(-1)?.range.start ?? at
  let end = at
  while (end <= last && !isLineEnd(text.charAt(end))) end += 1
  const [first, second, ...others] = series.filter(({ range }) => range.start < end)
  return first === undefined || second === undefined ? series : [first, second, ...others]
}

/** A series without a last member that only adds a remark: 三是需要说明的是，经费由县财政解决。 */
export function withoutRemark(series: Series): Series {
  const [first, ...others] = series
  const isRemark = /^(?:还)?(?:需要?|值得|应当?)(?:特别)?(?:说明|指出|强调|注意)的是/.test(others.at(-1)?.title ?? '')
  return isRemark ? [first, ...others.slice(0, -1)] : series
}
