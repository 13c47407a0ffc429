import type { Range } from '@hegao/contract'
import type { Draft } from '../draft.ts'
import { contentVerbs, lightVerbs, measureNouns, wordsPlaying } from '../words.ts'
import { isDependentNoun } from './inherit.ts'
import type { Named } from './shared-head.ts'

const carried = wordsPlaying('carried-verb')
const changeVerbs = wordsPlaying('change-verb')
const outcomes = wordsPlaying('brought-about')

/**
 * Hands the verb of the first member of a list to the members that follow it: 新增企业5家、合作社8家 counts new 合作社, too.
 * Only a noun that stands alone between the 、 and its own number takes it, and only in a list of one kind of quantity.
 */
export function carryVerbs(text: string, drafts: readonly Draft[]): void {
  let previous: Draft | null = null
  for (const one of drafts) {
    const lead = previous === null ? null : leadOf(text, previous)
    if (previous !== null && lead !== null && goesOn(text, previous, one) && one.metric !== null)
      one.metric = { start: one.metric.start, end: one.metric.end, lead }
    previous = one
  }
}

/** The verb that a member begins with, or was handed itself; null where it has none. */
function leadOf(text: string, { metric, reading, sign, frame: { tail } }: Draft): Range | null {
  if (metric === null || sign !== 0 || metric.end !== reading.start || tail.reached) return null
  if (metric.lead !== undefined) return metric.lead
  const length = carried.startingAt(text, metric.start)
  return length > 0 && metric.end - metric.start - length >= 2
    ? { start: metric.start, end: metric.start + length }
    : null
}

function goesOn(text: string, previous: Draft, { metric, reading, sign, frame: { tail } }: Draft): boolean {
  if (metric === null || sign !== 0 || tail.reached || tail.from || metric.end !== reading.start) return false
  if (metric.start !== previous.reading.end + 1 || text.charAt(previous.reading.end) !== '、') return false
  if (reading.kind !== previous.reading.kind || (reading.kind !== 'count' && reading.kind !== 'measure')) return false
  return !hasVerb(text, metric) && !isDependentNoun(text, metric)
}

/** 新增企业5家、|培育合作社8家 and 新建温室5亩、|蔬菜种植3亩 have a verb of their own; a measure (产量) is no new one. */
function hasVerb(text: string, { start, end }: Named): boolean {
  return (
    contentVerbs.startingAt(text, start) > 0 ||
    // 新开工项目36个、|竣工28个|
    outcomes.startingAt(text, start) === end - start ||
    contentVerbs.endingAt(text, end, start) > 0 ||
    carried.startingAt(text, start) > 0 ||
    changeVerbs.startingAt(text, start) > 0 ||
    lightVerbs.startingAt(text, start) > 0 ||
    measureNouns.endingAt(text, end, start) > 0
  )
}
