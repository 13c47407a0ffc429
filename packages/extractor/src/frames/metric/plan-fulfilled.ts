import type { Range } from '@hegao/contract'
import type { Draft } from '../draft.ts'
import { lastWithin } from './within.ts'

const plan =
  /^(?:年初|年度|全年|本年|当年|调整后?|计划|目标|总|任务|市定|省定|县定|下达|责任)*(?:预算|任务|计划|目标)(?:数|任务)?$/
const longestPlan = 8
const done = '完成'

/** 收入55478万元，完成|调整预算|的100.5%: the plan that was fulfilled, with its verb; null where the metric is none. */
export function planFulfilled(text: string, { start, end }: Range): Range | null {
  // 完成年初|预算|的: the word of time is no part of a metric.
  const from = lastWithin(text, '完', Math.max(0, end - longestPlan - done.length), Math.min(start + done.length, end))
  const behind = from + done.length
  if (from < 0 || !text.startsWith(done, from) || end <= behind) return null
  return plan.test(text.slice(behind, end)) ? { start: from, end } : null
}

/**
 * Names how far a plan was fulfilled by what the plan is of: 收入55478万元，完成调整预算的|100.5%| is the 收入完成调整预算. Stands
 * behind the inheritance of metrics: what a later quantity takes over is the subject alone.
 */
export function namePlans(text: string, drafts: readonly Draft[]): void {
  for (const [index, one] of drafts.entries()) {
    if (one.metric === null || one.metric.head !== undefined || one.reading.kind !== 'percentage') continue
    const head = planFulfilled(text, one.metric)
    const subject = drafts[index - 1]?.metric ?? null
    if (head === null || subject === null || subject.end > head.start) continue
    if (/[。；;]/.test(text.slice(subject.end, head.start))) continue
    // 行政运行|支出决算|完成年初预算
    one.metric =
      subject.head === undefined
        ? { ...subject, head }
        : { lead: { start: subject.start, end: subject.end }, ...subject.head, head }
  }
}
