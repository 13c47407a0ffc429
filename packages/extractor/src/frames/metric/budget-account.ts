import { bitsOf, type Presence } from '../../presence.ts'

/** A leaf before, as far as accounts are told in it. */
export interface AccountLeaf {
  /** Folded. */
  readonly text: string
  readonly present: Presence
}

/**
 * The four accounts of a public budget (预算法 第五条), with what stands before them where money only moves to or from them:
 * 调入|一般公共预算|5亿元.
 */
const accounts =
  /(?<!调入|调出|调至|调到|纳入|列入|转入|划入|计入|补充|弥补|通过|[从由向用])((?:地方)?一般公共预算|公共财政预算|政府性基金|国有资本经营|社会保险基金)(?:预算)?(?!稳定|调节)/g
const inAccounts = bitsOf('算')
/** What every account has: 收入总量, 支出预算, 年终结余. */
const items =
  /^(?:本年|全年|当年|年度)?(?:(?:收入|支出)(?:预算|决算)?数?|(?:收入|支出)(?:总量|总计|合计)|(?:年终|年末|累计|滚存|收支|净){0,2}结余)$/
/** These tell of a budget by themselves; 收入 and 支出 may be anybody's. */
const ofBudgetAlone = /预算|决算|总量|总计|合计|年终|年末|滚存|累计/

/** Whether a name tells an item that every account of a budget has, and not of which. */
export function isItemOfAnyAccount(name: string): boolean {
  return name.length <= longestItem && items.test(name)
}

const longestItem = 8

/** Whether an item is named so only in budgets, 支出预算, and not 收入. */
export function isOfBudgetAlone(name: string): boolean {
  return ofBudgetAlone.test(name)
}

/** The account told last in a text, 政府性基金; null where none is. */
export function lastAccountIn({ text, present }: AccountLeaf, end = text.length): string | null {
  if ((present & inAccounts) === 0 && !text.includes('基金') && !text.includes('国有资本')) return null
  let last: string | null = null
  for (const { 1: name, index } of text.matchAll(accounts)) {
    if (index >= end) break
    last = name ?? last
  }
  return last
}
