import type { Range } from '@hegao/contract'
import { bitsOf, type Presence } from '../../presence.ts'
import type { Draft } from '../draft.ts'
import { namesShare } from '../status/role.ts'
import { yearly } from './yearly.ts'

/** 1956年|比1950年|，棉布供应增加两倍 */
const yearAtHead =
  /(?:^|[，。；：年末期度])(比(?:[12][0-9]{3}年|[一二][〇零○一二三四五六七八九]{3}年|上年|去年)(?:同期|[末底])?)[，,]/

/** 与2010年相比，城镇人口增加|5.8万人，乡村人口减少|8.4万人: what opens a clause is the base of all that follows. */
function comparisonIn(text: string): Range | null {
  return openedBy(text, /(?:^|[，。；：、,;])((?:与|同|和|跟)[^，。；：、,;]{2,16}?(?:相比较?|比较|相较))[，,]/)
}

/** 轻工业品产量比上年有所减少：棉纱减少|14%，…: the lead of a list tells the base of its members. */
function comparisonOfList(text: string): Range | null {
  const found = /(比[^，。；：、,;:比]{2,10}?)(?:有所|都有|均有)(?:减少|下降|增加|增长|提高|上升)[：:]/.exec(text)
  return found?.[1] === undefined ? null : { start: found.index, end: found.index + found[1].length }
}

function openedBy(text: string, pattern: RegExp): Range | null {
  const found = pattern.exec(text)
  if (found?.[1] === undefined) return null
  const end = found.index + found[0].length - 1
  return { start: end - found[1].length, end }
}

const inComparisons = bitsOf('比')
const inYears = bitsOf('年')
/** Beside 比 in 相比, 比较. */
const besideComparisons = bitsOf('相较')

/** 比上年减少38份，下降|8.6%: a change told twice is measured against the same; 各占52.8%、|25.0% are both shares. */
export function shareRelations(text: string, present: Presence, drafts: readonly Draft[]): void {
  const compares = (present & inComparisons) !== 0
  const comparison =
    (compares && (present & besideComparisons) !== 0 ? comparisonIn(text) : null) ??
    (compares && (present & inYears) !== 0 ? (openedBy(text, yearAtHead) ?? comparisonOfList(text)) : null)
  let previous: Draft | null = null
  for (const one of drafts) {
    const { tail } = one.frame
    if (tail.respectively && namesShare(text, tail)) tail.share = true
    if (previous !== null) shareList(text, previous, one)
    if (comparison !== null && one.sign !== 0 && one.reading.start > comparison.end) tail.base ??= comparison
    if (previous !== null && one.sign !== 0 && tail.base === null && isToldTwice(text, previous, one))
      tail.base = previous.frame.tail.base
    previous = one
  }
}

/** What holds for one member of a list holds for the next. */
function shareList(text: string, { reading, sign, frame: { tail } }: Draft, one: Draft): void {
  if (tail.share && reading.kind === one.reading.kind)
    one.frame.tail.share ||= one.reading.start === reading.end + 1 && '、和及'.includes(text.charAt(reading.end))
  // 增加水稻种植面积26万亩、蔬菜|16万亩: the verb governs the whole list.
  if (tail.governed && one.sign === 0 && reading.unit === one.reading.unit) {
    one.frame.tail.governed = text.charAt(reading.end) === '、'
    if (one.frame.tail.governed) one.sign = sign
  }
}

function isToldTwice(text: string, previous: Draft, one: Draft): boolean {
  const { reading, sign, frame } = previous
  if (frame.tail.base === null || one.frame.tail.reached) return false
  if (one.frame.metric !== null && one.metric?.start !== previous.metric?.start) return false
  const { end } = one.frame.tail
  if (end - reading.end >= 4 || /[。；;]/.test(text.slice(reading.end, end))) return false
  // 平均每年增长7.9%，1984年增长|14.5%: the change of one year is not reckoned by the year.
  const { base } = frame.tail
  if (yearly.startingAt(text, base.start) > 0 && text.slice(end, one.reading.start).includes('年')) return false
  return sign !== 0 || (frame.tail.multipleOf && reading.kind !== 'multiple')
}
