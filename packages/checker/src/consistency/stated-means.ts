import type { Claim } from '@hegao/extractor'
import type { Document } from '../document.ts'
import { isComparable } from './figure.ts'

/** A mean, and the total and the number right before it by which it was reckoned. */
export interface StatedMean {
  readonly total: Claim
  readonly count: Claim
  readonly stated: Claim
}

/** What a mean may be reckoned over, and the words it is counted with: 场均 over 12次. */
const heads: readonly { readonly head: string; readonly units: readonly string[] }[] = [
  { head: '场次期批班轮届', units: ['场', '次', '期', '批', '批次', '班', '轮', '届', '场次'] },
  { head: '人', units: ['人', '名', '位'] },
  { head: '户', units: ['户'] },
  { head: '案件起', units: ['件', '起', '宗'] },
  { head: '家', units: ['家'] },
  { head: '天日', units: ['天', '日'] },
  { head: '月', units: ['个月'] },
]
const mean =
  /^[，,、（(；](?:平均每([场次期批班轮届人户案件起家天日月])|([场次期批班轮届人户案件起家天日月])均)(?:约|达|为)?$/
/** 12次|培训共|600人次; 12期，|参训|600人次 */
const step = /^[，、]?[\u4e00-\u9fff]{0,8}$/
/** What makes of the second figure another matter than the first. */
const apart = /其中|比|占|新增|同期|另|年均|月均|日均/

/** All means that a report states of two figures right before, in document order. */
export function* statedMeans(document: Document): Generator<StatedMean> {
  const { claims } = document
  for (let i = 2; i < claims.length; i += 1) {
    const [first, second, stated] = [claims[i - 2], claims[i - 1], claims[i]]
    if (first === undefined || second === undefined || stated === undefined) continue
    const found = meanOf(document, first, second, stated)
    if (found !== null) yield found
  }
}

/** The two figures right before a mean by which it was reckoned; null where it is none, or of others. */
function meanOf({ folded }: Document, first: Claim, second: Claim, stated: Claim): StatedMean | null {
  if (first.sentence !== stated.sentence) return null
  const found = mean.exec(folded.slice(second.range.end, stated.range.start))
  const head = found?.[1] ?? found?.[2]
  const between = folded.slice(first.range.end, second.range.start)
  if (head === undefined || !step.test(between) || apart.test(between)) return null
  const units = heads.find((entry) => entry.head.includes(head))?.units ?? []
  const isCount = (claim: Claim) =>
    units.includes(claim.unit) && claim.role === 'level' && claim.approximation === 'exact'
  const isTotal = (claim: Claim) => isComparable(claim, stated) && claim.unit === stated.unit && claim.role === 'level'
  if (isCount(first) && isTotal(second)) return { count: first, total: second, stated }
  return isCount(second) && isTotal(first) ? { count: second, total: first, stated } : null
}
