import type { Claim } from '@hegao/extractor'
import type { Document } from '../document.ts'
import { isComparable } from './figure.ts'

/** Two figures of a sentence and, right behind them, by how much they differ. */
export interface StatedDifference {
  readonly first: Claim
  readonly second: Claim
  readonly stated: Claim
}

/** All that may stand between the second figure and the difference: ，共节约资金. Anything more may begin another subject. */
const differenceWords =
  /^[，,；;（(、]?(?!(?:累计|年末|滚存)(?:结余|剩余))(?:(?:比|较)预算数?)?(?:全年|当年|本年|年末)?(?:共|共计|累计|实际|预计)?(?:收支)?(?:节约|节省|结余|剩余|减少|压减|下降|增加|增长|超支|超出|净增|净减|相差|差额|提高|降低)(?:了|资金|经费|金额|为|达)?$/
const milestone = /^(?:台阶|大关|关口)/
/** 612万元，比上年的548万元增加64万元 */
const comparedWith = /^[，,]?(?:(?:比|较)[^，。；]{1,10}|(?:与|同)[^，。；]{1,20})的$/
const changeWords = /^(?:相比[，,]?)?(?:增加|增长|减少|下降|提高|降低|多|少|净增|净减)了?$/
/** Before what is subtracted from, and before what is subtracted. */
const beforeFirst = /(?:预算|计划|安排|年初|应[收付支缴到]|收入|由|从|自)[^，。；]{0,12}$/
const beforeSecond = /(?:支出|决算|实际|实[收付支缴到]|完成|执行|使用|到|至|为)[^，。；]{0,6}$/

/** All differences that a report states of two figures right before, in document order. */
export function* statedDifferences(document: Document): Generator<StatedDifference> {
  for (const { leaf } of document.leaves) {
    const range = { start: leaf.position.start.offset, end: leaf.position.end.offset }
    const claims = document.claimsIn(range)
    for (let i = 2; i < claims.length; i += 1) {
      const [first, second, stated] = [claims[i - 2], claims[i - 1], claims[i]]
      if (first === undefined || second === undefined || stated === undefined) continue
      if (isDifference(document, range.start, first, second, stated)) yield { first, second, stated }
    }
  }
}

/** Whether the sentence itself says that the third figure is the difference of the first two. */
function isDifference({ folded }: Document, start: number, first: Claim, second: Claim, stated: Claim): boolean {
  if (!isComparable(first, second) || !isComparable(second, stated)) return false
  // 收入迈上|3万元|台阶，达到31580元、净增9878元: a mark that was passed.
  if (milestone.test(folded.slice(first.range.end, first.range.end + 2))) return false
  const between = folded.slice(second.range.end, stated.range.start)
  if (comparedWith.test(folded.slice(first.range.end, second.range.start))) return changeWords.test(between)
  return (
    differenceWords.test(between) &&
    beforeFirst.test(folded.slice(Math.max(start, first.range.start - 16), first.range.start)) &&
    beforeSecond.test(folded.slice(first.range.end, second.range.start))
  )
}
