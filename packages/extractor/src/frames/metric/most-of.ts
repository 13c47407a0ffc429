import type { Range } from '@hegao/contract'
import { characterSet } from '@hegao/numerals'
import type { Frame } from './metric.ts'

const commas = characterSet('，,')
const reach = 40
/** 以|宫颈炎患者|最多，为4242例; |鼻炎患者|次之，为816例 */
const most =
  /(?:(?:^|其中)以([^，。；、]{2,14}?)(?:最多|居多|为最多|最大|最高|最低|最少|占多数)|(?:^|[；;])([^，。；]{2,16})次之)$/
/** 经验丰富的|接生员|，共28人: what was told of stands at the end of the clause before. */
const told = /的([^，。；、的了]{2,8})$/
const summing = /^(?:共|共计|共有|合计|总计|计)$/

/**
 * What is counted where the clause of a quantity has nothing but 为 or 共, and the clause before tells who are the most
 * (以…最多，|为42例) or of whom it is said (…的接生员，|共28人).
 *
 * @param from where the leaf begins to speak
 */
export function mostOf(text: string, { clause, tail }: Frame, from: number): Range | null {
  if (!commas.has(text, clause.start - 1) || clause.end - clause.start > 2) return null
  const words = text.slice(clause.start, clause.end)
  const isMost = words === '为' || words === '有' || words === '达'
  if (!isMost && !summing.test(words)) return null
  const end = clause.start - 1
  const before = text.slice(Math.max(from, end - reach), end)
  const match = (isMost ? most : told).exec(before)
  const found = match?.[1] ?? match?.[2]
  if (found === undefined || tail.base !== null) return null
  const start = text.lastIndexOf(found, end - 1)
  return start < from ? null : { start, end: start + found.length }
}
