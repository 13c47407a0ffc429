import type { Range } from '@hegao/contract'
import { characterSet } from '@hegao/numerals'
import type { Reading } from '../../quantities/reading.ts'
import { affixes } from '../affix.ts'
import type { Dates } from '../scope/dates.ts'
import { contentVerbs, lightVerbs, wordsPlaying } from '../words.ts'
import type { Sides } from './choose-side.ts'
import { dropOpening } from './opening.ts'

const kindTelling = characterSet('岁伏')
const worksVerbs = wordsPlaying('carried-verb')

/** 提升改造|21公里|农村公路: how much of it was built anew, and not how much there is. */
export function worksBefore(
  text: string,
  clause: Range,
  { kind, unit, start: end }: Reading,
  dates: Dates,
): Range | null {
  // 新增|1000千伏|输电线路200公里: of what kind, and not how much.
  if ((kind !== 'measure' && kind !== 'count') || kindTelling.has(unit, unit.length - 1)) return null
  const length = worksVerbs.endingAt(text, end, clause.start)
  return length > 0 && dropOpening(text, clause.start, end, dates) === end - length
    ? { start: end - length, end }
    : null
}

const bareSums = affixes(['投资', '资金'])
const spending = affixes(['完成', '落实', '争取', '安排', '整合', '筹集', '筹措', '到位', '撬动', '带动'])

/** 项目304个、完成|投资|4608亿元: a sum that is only called so keeps its verb. */
export function withVerb(text: string, metric: Range, clause: Range): Range {
  if (!bareSums.covers(text, metric)) return metric
  return { start: metric.start - spending.endingAt(text, metric.start, clause.start), end: metric.end }
}

const generalNouns = wordsPlaying('general-noun')

/** 印发|12份|文件, 开展|4次|活动: a noun that says nothing by itself keeps its verb. */
export function verbOfGeneral({ text, reading, tail, noun }: Sides, clause: Range): Range | null {
  if (reading.kind !== 'count' || noun === null || noun.owner || !generalNouns.covers(text, noun)) return null
  const { end } = tail
  const length =
    contentVerbs.endingAt(text, end, clause.start) ||
    lightVerbs.endingAt(text, end, clause.start) ||
    worksVerbs.endingAt(text, end, clause.start)
  return length > 1 ? { start: end - length, end } : null
}
