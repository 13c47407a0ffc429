import type { Range } from '@hegao/contract'
import type { NonClaim, Reading } from '../quantities/reading.ts'
import type { Scan } from '../quantities/scan.ts'
import { type Frame, readFrame } from './metric.ts'
import type { Passed } from './phrase.ts'

/** A quantity with what its own clause says of it, before its neighbours are asked. */
export interface Draft {
  reading: Reading
  frame: Frame
  /** What is measured, in offsets of the leaf; null where the clause leaves it out. */
  metric: Range | null
  sign: -1 | 0 | 1
}

/** Frames the quantities of a leaf, each by its own clause. */
export function draft(text: string, { readings }: Scan, passed: Passed): Draft[] {
  const drafts: Draft[] = []
  let taken: Range | null = null
  for (const [index, reading] of readings.entries()) {
    const previous = readings[index - 1] ?? null
    const ceiling = readings[index + 1]?.start ?? text.length
    const frame = readFrame(text, reading, previous, ceiling, passed, taken)
    drafts.push({ reading, frame, metric: frame.metric, sign: frame.tail.sign })
    taken = frame.metric !== null && frame.metric.start >= reading.end ? frame.metric : null
  }
  return drafts
}

/** The non-claims by where they begin. */
export function indexed(nonClaims: readonly NonClaim[]): Passed {
  const byStart = new Map<number, NonClaim>()
  for (const one of nonClaims) byStart.set(one.start, one)
  return byStart
}
