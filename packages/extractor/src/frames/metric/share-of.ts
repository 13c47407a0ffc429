import type { Range } from '@hegao/contract'
import { affixes } from '../affix.ts'
import type { Draft } from '../draft.ts'
import { lastWithin } from './within.ts'

/** 占我国出口总值的, 占一般公共预算支出比重为: the share with its whole; what follows only links it to the figure. */
const ofWhole =
  /^(占(?!比|[到了达]|地)[^，。；：、,;:()%]{2,20}?(?:的?(?:比重|比例|份额))?)(?:的|[从由][^，。；]{0,10})?(?:分别|各|达到?|为|是|约|近|超过?|已|仅|只|将|均|也|接?近)*$/

/**
 * Completes the name of a share by its whole: 机电产品出口4.4万亿元，占出口总值的|58.6%| tells what part of all exports they are,
 * and not how many. So do the other members of a list (占家庭户的18.3%、|31.6%|), what the share came to (比重由11.4%降为|10.2%|)
 * and its change in percentage points. Stands behind the inheritance of metrics: what a later quantity takes over is the
 * subject alone.
 */
export function nameShares(text: string, drafts: readonly Draft[]): void {
  let share: Draft | null = null
  for (const one of drafts) {
    const { metric } = one
    const whole = metric === null || metric.head !== undefined ? null : wholeOf(text, one)
    if (metric !== null && whole !== null) {
      one.metric = { ...metric, head: whole }
      share = one
    } else if (share?.metric == null || metric === null || metric.head !== undefined) share = null
    else if (isListed(text, share, one)) {
      one.metric = { ...metric, ...(share.metric.head && { head: share.metric.head }) }
      share = one
    } else if (isOfShare(one) && (metric.start === share.metric.start || shares.covers(text, metric)))
      one.metric = share.metric
    else share = null
  }
}

/** 占预算收入的76.3%，|占比|较上年提升1.8个百分点 */
const shares = affixes(['占比', '比重', '比例'])

function isListed(text: string, { reading: { kind, end } }: Draft, { reading }: Draft): boolean {
  return reading.kind === kind && /^[、和及]$/.test(text.slice(end, reading.start))
}

function isOfShare({ reading: { kind }, frame: { tail } }: Draft): boolean {
  return kind === 'percentage-point' ? tail.sign !== 0 : kind === 'percentage' && tail.reached
}

function wholeOf(text: string, { metric, reading, frame: { tail, clause } }: Draft): Range | null {
  if (metric === null || !tail.share || (reading.kind !== 'percentage' && reading.kind !== 'fraction')) return null
  const at = lastWithin(text, '占', Math.max(clause.start, metric.end), reading.start)
  const named = at < 0 ? undefined : ofWhole.exec(text.slice(at, reading.start))?.[1]
  return named === undefined ? null : { start: at, end: at + named.length }
}
