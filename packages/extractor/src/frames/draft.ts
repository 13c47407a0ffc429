import type { Range } from '@hegao/contract'
import type { Reading } from '../quantities/reading.ts'
import type { Scan } from '../quantities/scan.ts'
import { withoutCopula } from './metric/copula.ts'
import { isLocality } from './metric/locality.ts'
import { type Frame, readFrame } from './metric/metric.ts'
import { mostOf } from './metric/most-of.ts'
import { trim } from './metric/phrase.ts'
import { scoredIn } from './metric/scored-in.ts'
import type { Named } from './metric/shared-head.ts'
import { topicBefore } from './metric/topic.ts'
import { lastWithin } from './metric/within.ts'
import type { Dates } from './scope/dates.ts'

/** A quantity with what its own clause says of it, before its neighbours are asked. */
export interface Draft {
  reading: Reading
  frame: Frame
  /** What is measured, in offsets of the leaf; null where the clause leaves it out. */
  metric: Named | null
  sign: -1 | 0 | 1
  /** Where it is measured, of a list that tells one thing of several places; null elsewhere. */
  place: Range | null
  /** It only tells among whom or with what is compared: what it measures is not taken over by the next. */
  aside: boolean
}

/** Frames the quantities of a leaf, each by its own clause. */
export function draft(text: string, { from, readings }: Scan, dates: Dates): Draft[] {
  const drafts: Draft[] = []
  let taken: Range | null = null
  let previous: Reading | null = null
  for (const [index, reading] of readings.entries()) {
    const ceiling = readings[index + 1]?.start ?? text.length
    const frame = readFrame(text, reading, previous, { start: from, end: ceiling }, dates, taken)
    if (isRough(text, reading, frame)) reading.approximation = 'about'
    const own =
      frame.metric !== null && frame.metric.end <= reading.start && isPlaceOfChange(text, frame) ? null : frame.metric
    const metric =
      scoredIn(text, reading, frame.clause) ??
      own ??
      mostOf(text, frame, from) ??
      (namesItself(text, reading) && !frame.tail.reached
        ? null
        : topicBefore(text, frame.clause.start, previous?.end ?? 0, dates))
    const told = metric !== null && reading.kind === 'duration' && metric.end <= reading.start
    // 与上次普查的51万人|相比: only what is compared with.
    const compared = text.startsWith('相比', reading.end)
    drafts.push({
      reading,
      frame,
      metric: compared ? null : told ? withoutCopula(text, metric, reading) : metric,
      sign: frame.tail.sign,
      place: null,
      aside: compared,
    })
    taken = frame.metric !== null && frame.metric.start >= reading.end ? frame.metric : null
    previous = reading
  }
  for (const [index, one] of drafts.entries()) {
    const next = drafts[index + 1]
    if (next === undefined) break
    if (describes(one, next)) one.metric = next.metric
    setAside(text, one, next, dates)
  }
  return drafts
}

/** 约占|1.87%|, 约增长|3%|: what makes it rough stands before the verb. */
function isRough(text: string, { approximation }: Reading, { tail, clause }: Frame): boolean {
  if (approximation !== 'exact' || (tail.sign === 0 && !tail.share && !tail.reached)) return false
  return text.charAt(tail.end) === '约' || (tail.end > clause.start && text.charAt(tail.end - 1) === '约')
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

/** 人口自然增长率，甲省|由…降到…，最低的甲县|为3.5%: told of a place, not measured there. */
function isPlaceOfChange(text: string, { metric, tail }: Frame): boolean {
  // 总量超500亿元的|县域|增至12个: those of whom it is said are counted.
  if (metric === null || text.charAt(metric.start - 1) === '的' || !isLocality(text, metric)) return false
  return tail.reached || tail.from || tail.sign !== 0 || text.charAt(metric.start) === '最'
}

/** 人口总量在全市|9个|县（市、区）中居第4位: those among whom it is ranked are an aside, and the subject stands before them. */
function setAside(text: string, aside: Draft, ranked: Draft, dates: Dates): void {
  if (ranked.reading.kind !== 'rank' || aside.reading.kind !== 'count' || aside.aside) return
  const { end } = ranked.frame.tail
  if (ranked.frame.clause.start > aside.reading.end + 1 || text.charAt(end - 1) !== '中') return
  const { clause } = aside.frame
  const at = lastWithin(text, '在', clause.start, aside.reading.start)
  if (at < 0) return
  aside.aside = true
  if (aside.metric !== null && aside.metric.start >= aside.reading.end)
    aside.metric = { start: aside.metric.start, end: Math.min(aside.metric.end, end - 1) }
  const subject = trim(text, { start: clause.start, end: at }, dates)
  ranked.metric = subject.empty ? null : { start: subject.start, end: subject.end }
}

/** Things counted have their noun beside them; what is left out is a measure, or what went on (连续|5年). */
function namesItself(text: string, { kind, start }: Reading): boolean {
  // 机队规模稳健增长，年末已达|627架|
  if (kind === 'count' && (text.startsWith('达到', start - 2) || text.charAt(start - 1) === '达')) return false
  return kind === 'count' || (kind === 'duration' && !text.startsWith('连续', start - 2))
}
