import { affixes } from './affix.ts'

const sums = affixes(['总计', '合计'])
const accounts = affixes(['收入', '支出', '收支', '收、支', '资产', '负债'])

/** Whether a text ends with an item of an account, of which its sum is part: 收入支出总计, 本年收入合计; in 增值税、消费税合计 it is none. */
export function endsWithNameOfSum(text: string, start: number, end: number): boolean {
  const length = sums.endingAt(text, end, start)
  return length > 0 && accounts.endingAt(text, end - length, start) > 0
}
