import type { Range } from '@hegao/contract'
import type { Reading } from '../quantities/reading.ts'
import type { Scan } from '../quantities/scan.ts'
import type { Dates } from './dates.ts'
import { type Frame, readFrame } from './metric.ts'
import { topicBefore } from './topic.ts'

/** A quantity with what its own clause says of it, before its neighbours are asked. */
export interface Draft {
  reading: Reading
  frame: Frame
  /** What is measured, in offsets of the leaf; null where the clause leaves it out. */
  metric: Range | null
  sign: -1 | 0 | 1
}

/** Frames the quantities of a leaf, each by its own clause. */
export function draft(text: string, { readings }: Scan, dates: Dates): Draft[] {
  const drafts: Draft[] = []
  let taken: Range | null = null
  for (const [index, reading] of readings.entries()) {
    const previous = readings[index - 1] ?? null
    const ceiling = readings[index + 1]?.start ?? text.length
    const frame = readFrame(text, reading, previous, ceiling, dates, taken)
    const own =
      frame.metric !== null && frame.metric.end <= reading.start && isPlaceOfChange(text, frame) ? null : frame.metric
    const metric =
      own ?? (namesItself(text, reading) ? null : topicBefore(text, frame.clause.start, previous?.end ?? 0, dates))
    drafts.push({ reading, frame, metric, sign: frame.tail.sign })
    taken = frame.metric !== null && frame.metric.start >= reading.end ? frame.metric : null
  }
  for (const [index, one] of drafts.entries()) {
    const next = drafts[index + 1]
    if (next !== undefined && describes(one, next)) one.metric = next.metric
  }
  return drafts
}

/** 2座|35万千瓦|光热电站, 投资900万元的|日处理|80吨|污水厂: the quantity that follows describes the same noun behind it. */
function describes({ reading, metric }: Draft, next: Draft): boolean {
  if (next.metric === null || next.metric.start < next.reading.end) return false
  const gap = next.reading.start - reading.end
  // 十大类|46项|民生实事; 惠及|2.58万户、|近8万市民.
  if (next.reading.kind === 'count' && reading.kind === 'count') return gap === 0 && /[类批组]$/.test(reading.unit)
  if (next.reading.kind !== 'measure') return false
  if (reading.kind === 'count') return gap === 0
  return reading.kind === 'money' && metric?.end === next.reading.start && gap <= 5
}

/** 人口自然增长率，甲省|由…降到…，乙市|由…降到…: a place measures nothing, it is where something is measured. */
const place = /^[一-龥]{1,6}(?:省|市|自治区|地区|[^校园社辖片灾矿景]区|[^郊]县|州|[^城乡集]镇|[^城]乡|[^行]村)$/

function isPlaceOfChange(text: string, { metric, tail }: Frame): boolean {
  if (metric === null || metric.end - metric.start > 8) return false
  const phrase = text.slice(metric.start, metric.end)
  // 最低的泽阳县|为3.5%
  return (tail.reached || tail.from || tail.sign !== 0 || phrase.startsWith('最')) && place.test(phrase)
}

/** Things counted have their noun beside them; what is left out is a measure, or what went on (连续|5年). */
function namesItself(text: string, { kind, start }: Reading): boolean {
  return kind === 'count' || (kind === 'duration' && !text.startsWith('连续', start - 2))
}

export { datesOf as indexed } from './dates.ts'
