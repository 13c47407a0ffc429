import type { Claim } from '@hegao/extractor'
import type { Document } from '../document.ts'
import { type Direction, directionAtEnd } from './direction.ts'
import { printedValue } from './figure.ts'

/** A quantity that went from one level to another, and by how much, as far as the sentence says. */
export interface Transition {
  readonly from: Claim
  readonly to: Claim
  /** What the verb between the levels says: 1 of 由20件|增至|60件; 0 where none is told from the lexicon. */
  readonly arrival: Direction
  /** The figure right beside the levels, which may be the change: 由20件增至60件，增长|2倍. */
  readonly change: Claim | null
  /** The words right before that figure, without mark and length of time: 同比增长, 翻了, 是原来的. Empty without one. */
  readonly changeWords: string
}

const time =
  '(?:(?:上|去)年(?:度|同期|末|底)?|今年|目前|年初|年末|年底|[0-9〇○零一二三四五六七八九]{4}年(?:初|末|底|同期)?)'
/** 增加到今年的: the words between two levels, the verb first. */
const arrival = new RegExp(`^([^，。；、0-9]{0,10}?)(?:到|至|为|成)(?:了|${time}的?)?$`)
/** 由20件|翻两番|达到60件, 由20件增长2倍|，增至|60件 */
const arrivalAfterChange = /^[，,]?([^，。；、0-9]{0,4}?)(?:到|至)$/
/** 60件，比上年的|20件 */
const comparedWith = new RegExp(`^[，,(]?(?:比|较)${time}的$`)
/** ，三年|增长了: what may stand between a level and the change. */
const beforeChange =
  /^[，,、；(]?(?:(?:[0-9]{1,2}|[两二三四五六七八九十]{1,2})年(?:来|间)?)?([\u4e00-\u9fff]{0,8}?)(?:约|近)?$/

/** The transitions of a report, in order. */
export function* transitions(document: Document): Generator<Transition> {
  const { claims } = document
  for (const [i, first] of claims.entries()) {
    const second = claims[i + 1]
    if (second === undefined || second.sentence !== first.sentence) continue
    const [third = null, fourth = null] = [claims[i + 2], claims[i + 3]]
    // ，四年翻两番: the time is a claim too.
    const change = third?.kind === 'duration' ? fourth : third
    const found =
      arrived(document, first, second, change) ??
      arrivedBehind(document, first, second, third) ??
      compared(document, first, second, third)
    if (found !== null) yield found
  }
}

/** 由20件增至60件，增长2倍 */
function arrived(document: Document, from: Claim, to: Claim, change: Claim | null): Transition | null {
  if (!from.setsOut || !to.reached || !haveOneUnit(from, to)) return null
  const verb = arrival.exec(between(document, from, to))?.[1]
  if (verb === undefined) return null
  const words = change === null ? null : wordsBefore(document, to, change)
  return {
    from,
    to,
    arrival: directionOfArrival(document, from, to, verb),
    change: words === null ? null : change,
    changeWords: words ?? '',
  }
}

/** 由3.6万吨翻两番达到7.2万吨 */
function arrivedBehind(document: Document, from: Claim, change: Claim, to: Claim | null): Transition | null {
  if (to?.sentence !== from.sentence || !from.setsOut || change.role !== 'change' || !haveOneUnit(from, to)) return null
  const words = wordsBefore(document, from, change)
  const verb = arrivalAfterChange.exec(between(document, change, to))?.[1]
  if (words === null || words === '' || verb === undefined) return null
  return { from, to, arrival: directionOfArrival(document, change, to, verb), change, changeWords: words }
}

/** 60件，比上年的20件增长2倍 */
function compared(document: Document, to: Claim, from: Claim, change: Claim | null): Transition | null {
  if (change === null || to.role !== 'level' || to.setsOut || !haveOneUnit(from, to)) return null
  if (!from.setsOut && from.base === null) return null
  const words = wordsBefore(document, from, change)
  if (words === null || words === '' || !comparedWith.test(between(document, to, from))) return null
  return { from, to, arrival: 0, change, changeWords: words }
}

/** 降至 is a verb itself; 增加到 is one with its 到. */
function directionOfArrival(document: Document, before: Claim, to: Claim, verb: string): Direction {
  const own = directionAtEnd(verb)
  if (own !== 0) return own
  return directionAtEnd(/^[^到至为]*[到至为]/.exec(between(document, before, to))?.[0] ?? '')
}

function wordsBefore(document: Document, before: Claim, change: Claim): string | null {
  if (change.sentence !== before.sentence || change.setsOut) return null
  return beforeChange.exec(between(document, before, change))?.[1] ?? null
}

/** No list of words between two figures that belong together is longer. */
const longestStep = 24

function between({ folded }: Document, first: Claim, second: Claim): string {
  return folded.slice(first.range.end, Math.min(second.range.start, first.range.end + longestStep + 1))
}

/** Whether two levels are single numbers told in one unit, so that they can be compared as they stand. */
function haveOneUnit(a: Claim, b: Claim): boolean {
  if (a.placeholder || b.placeholder || a.kind !== b.kind || printedValue(a) === null || printedValue(b) === null)
    return false
  if (a.kind === 'rank' || a.quantity.unit?.dimension === 'rank' || a.quantity.members !== undefined) return false
  return a.kind === 'money' ? a.currency === b.currency : a.unit === b.unit
}
