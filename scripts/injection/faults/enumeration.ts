import type { Range } from '@hegao/contract'
import type { Fault } from '../fault.ts'
import { seriesOf } from '../sections.ts'
import type { Specimen } from '../specimen.ts'

const chinese = '〇一二三四五六七八九'
const announcement = /(?<![0-9十百])([两二三四五六七八九2-9])(?:个|项|大|条|点|件|方面)[^，。；0-9]{0,12}$/

/** A number of things, and as many items right behind it: 抓好四项工作：一是…四是…. */
function announcements({ leaves, folded, ...specimen }: Specimen): { range: Range; count: number; items: Range[] }[] {
  return seriesOf({ leaves, folded, ...specimen }).flatMap((series) => {
    const start = series[0]?.position.start.offset ?? 0
    const lead = leaves.findLast(({ leaf }) => leaf.position.end.offset <= start)?.leaf
    if (lead === undefined || start - lead.position.end.offset > 4) return []
    const words = folded.slice(lead.position.start.offset, lead.position.end.offset).replace(/[。：:\s]+$/, '')
    const found = announcement.exec(words)
    const numeral = found?.[1] ?? ''
    const count = numeral === '两' ? 2 : /[0-9]/.test(numeral) ? Number(numeral) : chinese.indexOf(numeral)
    if (found === null || count !== series.length) return []
    const at = lead.position.start.offset + found.index
    const items = series.map(({ position }) => ({ start: position.start.offset, end: position.start.offset + 1 }))
    return [{ range: { start: at, end: at + 1 }, count, items }]
  })
}

/** 抓好三项工作：一是…二是…三是…四是… */
export const announcedCount: Fault = {
  name: 'announced number of items changed',
  rules: ['enumeration/announced-count'],
  goal: 0.97,
  *plantings(specimen, random) {
    for (const { range, count, items } of random.shuffled(announcements(specimen))) {
      const other = count <= 2 || (count < 9 && random.below(2) === 0) ? count + 1 : count - 1
      const isArabic = /[0-9]/.test(specimen.folded.charAt(range.start))
      const text = isArabic ? String(other) : other === 2 ? '两' : chinese.charAt(other)
      yield { edits: [{ ...range, text }], dependents: items }
    }
  },
}
