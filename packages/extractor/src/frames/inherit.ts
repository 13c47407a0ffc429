import type { Range } from '@hegao/contract'
import type { Draft } from './draft.ts'
import { wordsPlaying } from './words.ts'

const newcomers = wordsPlaying('newcomer')

/**
 * Nouns that measure nothing by themselves but are always of something said before: `税收收入12.85亿元，占比69%`,
 * `新增企业9家，总数达到26家`, `预算21万元，实际支出18.46万元`.
 */
const dependent =
  /^(?:其?占比|比重|总数|总量|数量|规模|净增|总规模|总额|实际支出|实际执行|实际完成|执行数|决算数|实际|前进|位次|排名|增量|总数量|人均|户均|增速|涨幅|增幅|降幅|平均|每[一-龥]|[二两]者相差|相差)$/

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
      one.metric = isTotal(text, one.metric) ? withoutNew(text, last) : last
    else last = one.metric
  }
}

/** Whether a noun says nothing without what came before it: 占比, 总数, 增幅. */
export function isDependentNoun(noun: string): boolean {
  return dependent.test(noun)
}

function isDependent(text: string, { metric, reading }: Draft): boolean {
  if (metric === null || metric.end - metric.start > 5) return false
  const phrase = text.slice(metric.start, metric.end)
  // 增速提高0.3个百分点 is a change of the rate itself.
  if (/^(?:增速|涨幅|增幅|降幅)$/.test(phrase) && reading.kind !== 'rank') return false
  return dependent.test(phrase)
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
  return /(?:预算|执行|决算)数$/.test(text.slice(Math.max(start, end - 3), end))
}

function isTotal(text: string, { start, end }: Range): boolean {
  return /^(?:总数|总量|总数量|累计|总规模)$/.test(text.slice(start, end))
}

function isBareVerb(text: string, { metric }: Draft): boolean {
  return (
    metric !== null &&
    /^(?:支出|决算支出|实际支出|本年支出|完成支出|全年支出)$/.test(text.slice(metric.start, metric.end))
  )
}

/** 增长7.8%和13.4%: the second stands under the verb of the first. */
function coordinate(text: string, previous: Draft, one: Draft): void {
  if (previous.sign === 0 || one.sign !== 0 || one.reading.kind !== previous.reading.kind) return
  const joint = text.slice(previous.reading.end, Math.min(one.reading.start, previous.reading.end + 2))
  if (one.reading.start - previous.reading.end !== 1 || !/[、和及]/.test(joint)) return
  one.sign = previous.sign
  one.frame.tail.base ??= previous.frame.tail.base
}
