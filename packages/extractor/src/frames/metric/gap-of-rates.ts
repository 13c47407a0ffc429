import type { Draft } from '../draft.ts'
import { wordsPlaying } from '../words.ts'
import type { Named } from './shared-head.ts'

const rates = wordsPlaying('rate-noun')
const compares = /^(?:高于|高出|快于|好于|超过|超出|低于|慢于|领先)/
/** 年均增长, 实际增长: the verb of the rate, with what it is reckoned by. */
const growth = /(?:年均|平均|实际|同比|累计)?(?:增长|下降|上涨|下跌|回落)$/
const reach = 8

/**
 * Names the rate that a gap in percentage points is told of: 财政收入年均增长5%、高于全省|2个百分点| compares the growth, and no
 * 财政收入. It is the verb of the percentage before, where nothing is named between the two.
 */
export function nameGaps(text: string, drafts: readonly Draft[]): void {
  let previous: Draft | null = null
  for (const one of drafts) {
    if (one.metric !== null) one.metric = withRateOfBase(text, one.metric, one)
    if (previous !== null && isGapOf(text, previous, one) && one.metric !== null) {
      const { start } = previous.reading
      const verb = growth.exec(text.slice(Math.max(previous.frame.tail.end, start - reach), start))
      if (verb !== null)
        one.metric = {
          start: one.metric.start,
          end: one.metric.end,
          ...(one.metric.lead === undefined ? {} : { lead: one.metric.lead }),
          head: { start: start - verb[0].length, end: start },
        }
    }
    previous = one
  }
}

/** 税收收入增长8%，比上年同期|增速|回升2个百分点: what is compared with says that the rate is. */
function withRateOfBase(text: string, metric: Named, { reading, frame: { tail } }: Draft): Named {
  if (reading.kind !== 'percentage-point' || tail.base === null || metric.head !== undefined) return metric
  const { start, end } = tail.base
  if (!'比较与同'.includes(text.charAt(start))) return metric
  const length = rates.endingAt(text, end, start)
  if (length === 0 || rates.endingAt(text, metric.end, metric.start) > 0 || metric.start >= start) return metric
  return { ...metric, head: { start: end - length, end } }
}

function isGapOf(text: string, previous: Draft, { reading, metric, frame: { tail } }: Draft): boolean {
  if (reading.kind !== 'percentage-point' || tail.base === null || metric === null) return false
  if (previous.reading.kind !== 'percentage' || previous.sign === 0 || metric.start !== previous.metric?.start)
    return false
  if (metric.head !== undefined || rates.endingAt(text, metric.end, metric.start) > 0) return false
  return tail.base.start - previous.reading.end <= 2 && compares.test(text.slice(tail.base.start, tail.base.end))
}
