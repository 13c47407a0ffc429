import type { Claim } from '@hegao/extractor'
import type { Document } from '../document.ts'

const verbs = '增加|增长|提高|上升|提升|下降|降低|减少|回落|上涨|扩大|收窄|缩小|压减'
const time = '(?:(?:上|去)年(?:度|同期|末|底)?|今年|目前|年初|年末|年底|[0-9]{4}年(?:初|末|底|同期)?|[一二三四]季度)'
/** 由80%|提高到|85% */
const arrival = new RegExp(`^(?:${verbs}|升|降|增|减)?(?:到|至|为|成)了?(?:${time}的?)?$`)
/** 2.8%|，比一季度的|3.1% */
const comparedWith = new RegExp(`^[，,(]?(?:比|较)${time}的$`)
/** 最高的…为7.4%|，最低的…为|3.5% */
const lowest = /^[，,]最低的?[^，。；]{1,16}(?:为|是)$/
/** ，提高|5个百分点 */
const change = new RegExp(`^[，,(]?(?:同比|比上年|较上年|二者|两者)?(?:${verbs}|相差)(?:了|达)?$`)
/** Before the first of two rates that are set against each other. */
const beforeFirst = new RegExp(`[由从自](?:${time}的?)?$`)
const longestTime = 12

/** Two rates that a sentence sets against each other, and right behind them by how much they differ. */
export interface ComparedRates {
  readonly from: Claim
  readonly to: Claim
  readonly stated: Claim
}

/** All compared rates whose difference is told in `kind`, in document order. */
export function* comparedRates(document: Document, kind: 'percentage' | 'percentage-point'): Generator<ComparedRates> {
  const { claims, folded } = document
  for (const [i, stated] of claims.entries()) {
    const [first, second] = [claims[i - 2], claims[i - 1]]
    if (first === undefined || second === undefined || stated.kind !== kind) continue
    const levels = levelsOf(document, first, second)
    if (levels === null || stated.sentence !== first.sentence) continue
    if (!change.test(folded.slice(second.range.end, stated.range.start))) continue
    yield { from: levels[0], to: levels[1], stated }
  }
}

/** The old and the new one of two rates in a row; null where the words do not set them against each other. */
function levelsOf({ folded }: Document, first: Claim, second: Claim): readonly [Claim, Claim] | null {
  if (first.kind !== 'percentage' || second.kind !== 'percentage' || first.sentence !== second.sentence) return null
  const between = folded.slice(first.range.end, second.range.start)
  if (comparedWith.test(between) || lowest.test(between)) return [second, first]
  const before = folded.slice(Math.max(0, first.range.start - longestTime), first.range.start)
  return arrival.test(between) && beforeFirst.test(before) ? [first, second] : null
}
