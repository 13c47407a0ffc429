import type { Range } from '@hegao/contract'
import { affixes } from '../affix.ts'
import type { Draft } from '../draft.ts'
import { wordsPlaying } from '../words.ts'

const newcomers = wordsPlaying('newcomer')

/**
 * Nouns that measure nothing by themselves but are always of something said before: `税收收入12.85亿元，占比69%`,
 * `新增企业9家，总数达到26家`, `预算21万元，实际支出18.46万元`.
 */
const dependent = affixes(
  '其占比 占比 比重 总数 总量 数量 规模 净增 总规模 总额 实际支出 实际执行 实际完成 执行数 决算数 实际 前进 位次 排名 增量 总数量 人均 户均 增速 涨幅 增幅 降幅 平均 二者相差 两者相差 相差'.split(
    ' ',
  ),
)
/** 增速提高0.3个百分点 is a change of the rate itself. */
const rates = affixes(['增速', '涨幅', '增幅', '降幅'])
const stages = affixes(['预算数', '执行数', '决算数'])
const totals = affixes(['总数', '总量', '总数量', '累计', '总规模'])
const bareVerbs = affixes(['支出', '决算支出', '实际支出', '本年支出', '完成支出', '全年支出'])

/**
 * Gives every quantity whose clause leaves out what is measured the metric of the quantity before it (主语承前省略):
 * 完成27.7亿元、下降7.3%. Where there is none in the leaf, the metric stays null and the caller knows what came before.
 *
 * @param underItem whether the heading before names an item of account: 公务接待费。支出4.49万元 is the 公务接待费
 */
export function inherit(text: string, drafts: readonly Draft[], underItem: boolean): void {
  let last: Draft['metric'] = null
  for (const [index, one] of drafts.entries()) {
    const previous = drafts[index - 1]
    if (previous !== undefined) coordinate(text, previous, one)
    if (one.aside && one.metric !== null) continue
    if (one.metric === null) one.metric = last
    else if (last === null && underItem && isBareVerb(text, one)) one.metric = null
    else if (last !== null && isDependent(text, one) && !isStage(text, last))
      one.metric = totals.covers(text, one.metric) ? withoutNew(text, last) : last
    else last = one.metric
  }
}

/** Whether a noun says nothing without what came before it: 占比, 总数, 增幅, 每人. */
export function isDependentNoun(text: string, noun: Range): boolean {
  if (dependent.covers(text, noun)) return true
  return noun.end - noun.start === 2 && text.charAt(noun.start) === '每' && /[一-龥]/.test(text.charAt(noun.start + 1))
}

function isDependent(text: string, { metric, reading }: Draft): boolean {
  if (metric === null || (reading.kind !== 'rank' && rates.covers(text, metric))) return false
  return isDependentNoun(text, metric)
}

/** 新增企业9家，总数|达到26家: the total is of all of them, not of the new ones. */
function withoutNew(text: string, metric: Range): Range {
  const length = newcomers.startingAt(text, metric.start)
  return length > 0 && metric.end - metric.start - length >= 2
    ? { start: metric.start + length, end: metric.end }
    : metric
}

/** 年初预算数…，全年执行数…: a stage of the same sum tells no more than the next. */
function isStage(text: string, { start, end }: Range): boolean {
  return stages.endingAt(text, end, start) > 0
}

function isBareVerb(text: string, { metric }: Draft): boolean {
  return metric !== null && bareVerbs.covers(text, metric)
}

/** 增长7.8%和13.4%: the second stands under the verb of the first. */
function coordinate(text: string, previous: Draft, one: Draft): void {
  if (previous.sign === 0 || one.sign !== 0 || one.reading.kind !== previous.reading.kind) return
  if (one.reading.start - previous.reading.end !== 1 || !'、和及'.includes(text.charAt(previous.reading.end))) return
  one.sign = previous.sign
  one.frame.tail.base ??= previous.frame.tail.base
}
