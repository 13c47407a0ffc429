import { characterClass } from '../character-class.ts'

const general = /(?:各位|尊敬的|同志们|朋友们|女士们)[^。，；]{0,30}[:！!]$/y
const recipient =
  /[^。；！？]{1,60}(?:局|委|办|政府|单位|部门|科室|组|院|会|厅|公司|中心|处|办公室|街道|镇|乡|领导|书记|主任)\)?:$/y
const endMarks = characterClass(':！!')

/**
 * Whether a line addresses the readers: 各位代表：, 各位代表！
 *
 * @param first whether it is the first line under the title, where the main recipients stand (GB/T 9704—2012, 7.3.2)
 */
export function isSalutation(view: string, start: number, end: number, first: boolean): boolean {
  if (endMarks[view.charCodeAt(end - 1)] !== 1) return false
  const line = view.slice(start, end)
  general.lastIndex = 0
  recipient.lastIndex = 0
  return general.test(line) || (first && recipient.test(line))
}
