import type { Range } from '@hegao/contract'
import { contentVerbs, wordsPlaying } from '../words.ts'
import type { Following } from './following.ts'
import { lastWithin } from './within.ts'

const investing = wordsPlaying('investing-verb')
const spending = wordsPlaying('spending-verb')
const funds = wordsPlaying('fund')
/** How far behind a sum its name may reach. */
const reach = 14

/**
 * What a sum is told of where nothing but a verb stands before it: 投资|3500万元的|供水管网改造, 使用|1000亿元|失业保险基金,
 * 筹措|8亿元|实施安居工程.
 *
 * @param left the phrase before the sum
 * @param noun the phrase behind it
 * @returns null where the sum measures what stands before it (投入|10万元)
 */
export function spentOn(text: string, left: Range, noun: Following): Range | null {
  // 规模最大、|总投资|2000亿元的基地
  const last = { start: lastWithin(text, '、', left.start, left.end) + 1 || left.start, end: left.end }
  const invests = investing.covers(text, last)
  // 全国将用|三十亿元|建设职工住宅
  const uses = left.end - left.start === 1 && '用拿'.includes(text.charAt(left.start))
  // 总投资|6亿元的|文化中心: here the sum has a name.
  if (noun.owner && invests && text.startsWith('总投资', last.end - 3)) return last
  if (noun.owner) return invests || uses ? noun : null
  if (uses) return fundIn(text, noun) ?? (beginsSpending(text, noun) ? noun : null)
  if (!contentVerbs.covers(text, left)) return null
  return fundIn(text, noun) ?? (invests || !beginsSpending(text, noun) ? null : noun)
}

/** 失业保险基金|支持稳岗: the money by its name, without what it is for. */
function fundIn(text: string, { start, end }: Range): Range | null {
  for (let at = start + 2; at <= Math.min(end, start + reach); at += 1) {
    if (funds.endingAt(text, at, start) > 0) return { start, end: at }
  }
  return null
}

function beginsSpending(text: string, { start, end }: Range): boolean {
  const length = spending.startingAt(text, start)
  return length > 0 && end - start - length >= 2
}
