import type { Range } from '@hegao/contract'
import type { Named } from './shared-head.ts'

const names = '(?:年初|全年|年度|当年|调整|调整后)?(?:支出|收入)?(?:预算安排|预算执行数|(?:预算|决算|执行)数?)'
const bare = new RegExp(`^${names}$`)
const ending = new RegExp(`${names}$`)
const longest = 10
/** 决算完成预算 */
const leastDone = 5
/** A shorter name says nothing of which sum it is. */
const leastSum = 4

/** Whether a name tells only at which stage a sum stands: 年初预算, 全年预算数, 支出决算, 支出决算|完成年初预算|. */
export function isBareStage(name: string): boolean {
  const done = name.length > leastDone ? name.indexOf('完成') : -1
  const stage = done < 0 ? name : name.slice(0, done)
  return stage.length <= longest && bare.test(stage)
}

/** What was spent or raised, 支出年初预算安排60亿元，全年完成|59亿元|, is told of the sum and no longer of its budget. */
export function withoutStage(text: string, last: Named): Named {
  if (last.head !== undefined) return last
  const found = ending.exec(text.slice(Math.max(last.start, last.end - longest), last.end))
  if (found === null) return last
  const end = last.end - found[0].length
  const sum = text.startsWith('支出', end) || text.startsWith('收入', end) ? end + 2 : end
  return sum - last.start < leastSum ? last : { ...last, end: sum }
}

/**
 * The sum of the quantity before at another stage: 财政拨款支出年初预算为10万元，|支出决算|为9万元 tells of the 财政拨款支出决算.
 *
 * @returns null where the quantity before names no sum at a stage
 */
export function atStage(text: string, last: Named, stage: Range): Named | null {
  if (last.head !== undefined || !isBareStage(text.slice(stage.start, stage.end))) return null
  const found = ending.exec(text.slice(Math.max(last.start, last.end - longest), last.end))
  const end = found === null ? last.end : last.end - found[0].length
  // 支出年初预算: the 支出 is that of the sum.
  const sum = text.startsWith('支出', end) && end + 2 < last.end ? end + 2 : end
  if (sum - last.start < leastSum || (found === null && !text.endsWith('支出', last.end))) return null
  const twice = ['支出', '收入'].some((word) => text.endsWith(word, sum) && text.startsWith(word, stage.start))
  return { start: last.start, end: sum, head: { start: stage.start + (twice ? 2 : 0), end: stage.end } }
}
