import type { Range } from '@hegao/contract'
import type { Reading } from '../../quantities/reading.ts'

/** 在热线运行质量评估中|得91分, 二级医院绩效考核中|得721分 */
const scored =
  /^在?([^，。；、在]{2,24}?(?:评估|考核|考评|评审|测评|评比|竞赛|比赛|考试|检查|评价|督查))中[^，。；、中]{0,4}$/

/**
 * What a score is given in, where only its place tells: 在|热线运行质量评估|中得91分.
 *
 * @param clause the clause before the score
 */
export function scoredIn(text: string, { kind }: Reading, clause: Range): Range | null {
  if (kind !== 'score') return null
  const found = scored.exec(text.slice(clause.start, clause.end))
  const name = found?.[1]
  if (found === null || name === undefined) return null
  const start = clause.start + (found[0].startsWith('在') ? 1 : 0)
  return { start, end: start + name.length }
}
