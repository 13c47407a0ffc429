import type { Claim } from '@hegao/extractor'
import { type Entry, isEntry, type ReportNode } from '@hegao/parser'
import type { Document } from '../document.ts'
import { type Subject, subjectOf } from './subject.ts'

/** Where two claims stand to each other in the tree of a report. */
export interface Standing {
  /** What the headings and items above each claim name, from where their ways part downwards. */
  readonly first: readonly Subject[]
  readonly second: readonly Subject[]
  /** Whether the report turns between them from what was done to what will be. */
  readonly partedByPlan: boolean
}

const planWords = /部署|打算|思路|下一步|下步|今后|明年|下阶段|任务|安排|计划/
const vaguePlanWords = /重点工作|重点抓好|目标/
const reviewWords = /完成|回顾|亮点|成效|情况|进展|总结|落实|执行|成绩/

/** Prepares the question how two claims stand to each other. Linear in the number of leaves. */
export function createStanding(document: Document): (first: Claim, second: Claim) => Standing {
  const ancestorsOf = new Map(document.leaves.map(({ leaf, ancestors }) => [leaf, ancestors]))
  const plans = planStarts(document)
  const entriesAbove = (claim: Claim) => (ancestorsOf.get(claim.sentence) ?? []).filter(isEntry)
  return (first, second) => {
    const [above, below] = [entriesAbove(first), entriesAbove(second)]
    let common = 0
    while (common < above.length && above[common] === below[common]) common += 1
    return {
      first: subjectsOf(above.slice(common)),
      second: subjectsOf(below.slice(common)),
      partedByPlan: plans.some((start) => first.range.start < start && start <= second.range.start),
    }
  }
}

/** Where two claims of different documents stand: each under all the headings of its own. */
export function standingAcross(
  first: { claim: Claim; document: Document },
  second: { claim: Claim; document: Document },
): Standing {
  return { first: subjectsAbove(first), second: subjectsAbove(second), partedByPlan: false }
}

function subjectsAbove({ claim, document }: { claim: Claim; document: Document }): Subject[] {
  const found = document.leaves.find(({ leaf }) => leaf === claim.sentence)
  return subjectsOf((found?.ancestors ?? []).filter(isEntry))
}

function subjectsOf(entries: readonly Entry[]): Subject[] {
  return entries.map(({ title }) => subjectOf(title)).filter((subject) => subject !== null)
}

/** Where the sections of the highest level begin that speak of the time to come: 二、2015年工作总体部署. */
function planStarts({ report, period }: Document): number[] {
  const year = period === null ? null : Number(period.end.slice(0, 4))
  return report.children.filter((node) => isPlan(node, year)).map(({ position }) => position.start.offset)
}

function isPlan(node: ReportNode, year: number | null): boolean {
  if (node.type !== 'section' || reviewWords.test(node.title)) return false
  const named = /[0-9]{4}(?=年)/.exec(node.title)?.[0]
  const isLater = named !== undefined && year !== null && Number(named) > year
  if (vaguePlanWords.test(node.title) && isLater) return true
  return planWords.test(node.title) && (named === undefined || year === null || isLater)
}
