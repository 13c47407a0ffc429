import type { Range } from '@hegao/contract'
import type { Reading } from '../quantities/reading.ts'
import { affixes } from './affix.ts'
import { readTail } from './change.ts'
import { after } from './clause.ts'

/** The phrase behind a quantity: 4名|领导干部按时报告…, 八成以上的|县. */
export interface Following extends Range {
  /** It says what happened to the things counted, not what they are. */
  predicate: boolean
  /** It is joined by 的: the whole of which the quantity is a share (八成以上的|县), or what a sum was spent on (投资3万元的|泵站). */
  owner: boolean
}

/** What happens to things counted rather than what they are: 进行更新, 已全部整改. */
const predicate =
  /^(?:进行|均|已|全部|都|实现|获|被|达|占|通过|来|为|在(?!建|校|岗|职|编|册|营|库|研|产|售|租|用|养|读)|到|至|用于|参与|参加|完成|成功|有序|纳入|建成|投入|顺利|同比|增|减|比|较|是|由|从|将|也|还|则|而|不|未|无|全年|累计|先后|共|正在|入选|上榜)/
/** Joints and endings: nothing follows the unit. */
const nothing = /^(?:以上|左右|以下|以内|的|地|得|了|，|。|；|、|并|和|及|与|或|以(?!旧|工)|）|\)|内|之)/
/** What comes behind the noun and is not part of it: 全部, 已, 基本, 顺利. */
const adverbs = affixes(
  '完成 投入 进展 实现 成功 开工建设 整体完工 主体完工 主体工程 当年 新接入 年内 全年 按期 按时 提前 全部 已 已经 均 都 基本 全面 顺利 正在 正式 陆续 相继 如期 加快 稳步 有序 分别 建成 完工 竣工'.split(
    ' ',
  ),
)

/**
 * Reads the phrase directly behind the unit, up to the next mark or quantity.
 *
 * @param ceiling start of the next quantity, or the length of the text
 * @returns null where only a joint or nothing follows
 */
export function following(text: string, reading: Reading, ceiling: number): Following | null {
  const range = after(text, reading.end, ceiling)
  while (range.start < range.end && text[range.start] === ' ') range.start += 1
  const owner = text[range.start] === '的' && reading.kind !== 'percentage-point' && reading.kind !== 'rank'
  if (owner) range.start += 1
  if (range.end === ceiling && ceiling < text.length) range.end = beforeNext(text, range)
  if (reading.kind === 'money' || reading.kind === 'measure') range.end = ownName(text, range)
  range.end -= /(?:来看|中|里)$/.exec(text.slice(Math.max(range.start, range.end - 2), range.end))?.[0].length ?? 0
  if (range.end - range.start < 2) return null
  const rest = text.slice(range.start, range.start + 4)
  if (nothing.test(rest)) return null
  return { ...range, predicate: predicate.test(rest), owner }
}

/** Where the phrase ends before the next quantity: the joint and the last member of a list belong to that one. */
function beforeNext(text: string, range: Range): number {
  let { end } = readTail(text, range.start, range.end, 'count')
  // 700万吨|露天矿、麦多利|10万吨大麦芽: what stands behind the last 、 has its own quantity.
  const comma = lastComma(text, range.start + 1, end)
  if (comma > 0) end = comma
  // 120株花草种植|和13株大树: the joint belongs to the quantity that follows.
  else if (end > range.start && /(?<![饱温缓谐参])[和及与]$/.test(text.slice(end - 2, end))) end -= 1
  return end
}

/** The last 、 outside brackets, with no 的 before it that would make what follows a list under one head; 0 for none. */
function lastComma(text: string, from: number, end: number): number {
  let depth = 0
  let last = 0
  for (let at = from; at < end; at += 1) {
    const character = text.charAt(at)
    if (character === '的') return 0
    if ('（(“《'.includes(character)) depth += 1
    else if ('）)”》'.includes(character)) depth -= 1
    else if (character === '、' && depth === 0 && at > from) last = at
  }
  return last
}

/** 投资1.2亿元的|客运总站|基本完工, 10万吨|大麦芽二期|等项目: behind a size or sum the name alone, without list and verb. */
function ownName(text: string, range: Range): number {
  let of = false
  for (let at = range.start + 2; at < range.end; at += 1) {
    const character = text.charAt(at)
    // 10万亩|退耕还林的补植、管护任务: behind 的 the list has a head of its own.
    if (character === '的') of = true
    if (character === '、' && !of) return at
    if (character === '等' && /^等[^、，。；]{0,4}?(?:项目|工程|企业|政策)/.test(text.slice(at, at + 8))) return at
    if (adverbs.startingAt(text, at) > 0) return at
  }
  return range.end
}
