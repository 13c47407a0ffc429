import type { Range } from '@hegao/contract'
import type { Reading } from '../../quantities/reading.ts'
import { readTail, type Tail } from '../change/change.ts'
import type { Dates } from '../scope/dates.ts'
import { measureNouns, rankLinking, wordsPlaying } from '../words.ts'
import { withoutAdverbials } from './adverbial.ts'
import { dropOpening } from './opening.ts'
import { firstWithin, lastCommaWithin } from './within.ts'

const funds = wordsPlaying('fund')
const relations = wordsPlaying('relation')
const comparisons = wordsPlaying('comparison')
const rates = wordsPlaying('rate-noun')

/**
 * Moves the end of what is measured to the left over adverbials, over a whole the quantity is told of, and over the links
 * before them: 工业总产值|仍然比一九五二年增加了, 福利费|平均相当于工资总额的.
 *
 * @param tail what was read behind it; its end and, where it had none, its base are set
 */
export function settleEnd(text: string, clause: Range, tail: Tail, { kind }: Reading, dates: Dates): void {
  // 三大产业对经济增长|贡献|超五成: a noun here.
  if (text.startsWith('贡献', tail.end) && firstWithin(text, '对', Math.max(clause.start, tail.end - 5), tail.end) >= 0)
    tail.end += 2
  // 投资|比重由上年的: the base is read too far.
  if (tail.base !== null && text.charAt(tail.end) === '比' && '重例率值'.includes(text.charAt(tail.end + 1))) {
    tail.end += 2
    tail.base = null
    tail.multipleOf = false
    tail.from ||= '由从'.includes(text.charAt(tail.end))
  }
  // 工业与农业产值之|比|突破1∶1
  if (text.charAt(tail.end) === '比' && text.charAt(tail.end - 1) === '之') tail.end += 1
  widenBase(text, clause.start, tail)
  for (;;) {
    const end = withoutAdverbials(text, clause.start, beforeWhole(text, clause, tail, kind, dates), dates)
    if (end === tail.end) break
    const inner = readTail(text, clause.start, end, 'duration')
    tail.end = inner.sign === 0 && !inner.noun ? inner.end : end
    tail.base ??= inner.base
  }
  tail.end = beforeAllotted(text, clause.start, tail.end)
  if (text.charAt(tail.end) === '、') tail.end = beforeComparison(text, clause.start, tail.end)
  if (kind === 'rank') tail.end = beforeRank(text, clause.start, tail.end)
  if (!tail.share || tail.end - clause.start <= 1) return
  // 税款所|占的比重: the share has a noun of its own.
  const share = /^占[^，。；：、]{0,16}?(?:比重|比例|份额)/.exec(text.slice(tail.end, clause.end))
  if (share !== null) tail.end += share[0].length
}

/** 预算内投资|安排, “三农”投入|拟安排, 粮食产量|计划: the verb of a budget or plan behind the name of its figure. */
function beforeAllotted(text: string, start: number, end: number): number {
  const plans = text.startsWith('计划', end - 2)
  if ((!plans && !text.startsWith('安排', end - 2)) || text.startsWith('预算安排', end - 4)) return end
  const at = text.charAt(end - 3) === '拟' ? end - 3 : end - 2
  const input = text.startsWith('投入', at - 2) && at - start > 4
  return input || measureNouns.endingAt(text, at, start + 2) > 0 || funds.endingAt(text, at, start + 2) > 0 ? at : end
}

/** 客流量增速|居省会城市机场|首位: among whom it is ranked stands behind the verb. */
function beforeRank(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start + 1; at -= 1) {
    const length = rankLinking.startingAt(text, at)
    if (length === 0 || at + length >= end || !'居位列名稳包蝉跻'.includes(text.charAt(at))) continue
    // 列|车, 居|民
    if (length > 1 || (text.charAt(at) === '居' && !'民住家留'.includes(text.charAt(at + 1)))) return at
  }
  return end
}

/** 成本|比一九五二年平均|降低: 年平均 alone is no base. */
function widenBase(text: string, start: number, tail: Tail): void {
  if (tail.base === null || tail.base.start !== tail.end) return
  const from = tail.end - 5
  if (from < start || !'比较'.includes(text.charAt(from))) return
  if (!/^[0-9〇零○一二三四五六七八九]{4}$/.test(text.slice(from + 1, tail.end))) return
  tail.end = from
  tail.base = { start: tail.end, end: tail.base.end }
}

/** 完成了计划的|101%, 相当于工资总额的|一成, 达到全体农户的|六成: what the quantity is a part of stands behind a verb. */
function beforeWhole(text: string, clause: Range, tail: Tail, kind: Reading['kind'], dates: Dates): number {
  // 主要是收益率|从2011年的|4.39%上升: told of a time.
  if (tail.from) return tail.end
  if (text.charAt(clause.end - 1) !== '的' || (kind !== 'percentage' && kind !== 'fraction' && kind !== 'multiple'))
    return tail.end
  const start = dropOpening(text, clause.start, tail.end, dates)
  // 财政收入3.2亿元，为|年初预算|的112.7%
  if (text.charAt(start) === '为') return start
  for (let at = tail.end - 2; at >= clause.start; at -= 1) {
    const length = relations.startingAt(text, at)
    // 开发区|为预算|的129.2%
    const least = text.charAt(at) === '为' ? 0 : 1
    if (length === 0 || at + length + least > tail.end) continue
    // 完成目标任务的|100%: nothing else is named.
    return at <= start && text.startsWith('完成', at) ? tail.end : at
  }
  return tail.end
}

/** 人均收入|增速高于经济增速、|突破3万元: one subject, compared first and measured then. */
function beforeComparison(text: string, start: number, end: number): number {
  for (let at = start + 2; at + 2 < end; at += 1) {
    if (comparisons.startingAt(text, at) > 0) return at - rates.endingAt(text, at, start + 2)
  }
  return end
}

/**
 * 9个|医疗集团、|覆盖率达80%: what stands directly behind the quantity before belongs to that one, up to the 、.
 *
 * @returns where the part of the quantity itself begins
 */
export function ownPart(text: string, start: number, end: number): number {
  if ('的、，'.includes(text.charAt(start)) || firstWithin(text, '的', start, end) >= 0) return start
  const comma = lastCommaWithin(text, start, end)
  return comma > start && text.charAt(comma + 1) !== '（' ? comma + 1 : start
}
