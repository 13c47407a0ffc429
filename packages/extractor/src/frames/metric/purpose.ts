import type { Range } from '@hegao/contract'
import type { ClausePart } from '@hegao/lexicon'
import { termsPlaying, wordsPlaying } from '../words.ts'
import type { Phrase } from './phrase.ts'
import type { Named } from './shared-head.ts'

const granting = wordsPlaying('granting-verb')
/** The longest giving, 统筹安排 with 资金. */
const longest = 6
const givers = /^(?:[中央省市县区镇级本各]{1,4})?(?:一般)?(?:公共)?(?:预算|财政)$/
const longestWork = 24
const bareSums = ['资金', '经费']

/**
 * What a sum is for, in its clause or at the head of the next: |用于数字政府建设, ，重点支持科技创新. What is done with it tells that
 * too, where no figure tells how much was done: |新建口袋公园等便民设施|, but not |新建公园|3个.
 */
const either = (part: ClausePart): string => `(?:${termsPlaying(part).join('|')})`
const until = '[^，。；：,;:（(0-9]{2,40}'
const purpose = new RegExp(
  `^[，,]?${either('aim-manner')}{0,2}(${either('aim-verb')}${until}|${either('work-verb')}(?!资金|经费|专项|款)${until}(?=[，。；,;]|$))`,
)

/**
 * What money is given for where nothing but the giving stands before it: 安排|2亿元|用于数字政府建设, 投入资金|6亿元，|支持民生项目建设.
 * The metric tells both: 安排用于数字政府建设.
 *
 * @param left the phrase before the sum
 */
export function purposeOf(text: string, left: Phrase, { start: at, end }: Range): Named | null {
  // 累计|争取|24亿元: a word that is also an adverb leaves nothing of the phrase.
  const lead =
    left.empty && left.verb === null ? giving(text, Math.max(0, at - longest), at) : wholly(text, left.verb ?? left)
  if (lead === null) return null
  const found = purpose.exec(text.slice(end, end + 48))
  if (found === null) return null
  const [whole, aim = ''] = found
  const start = end + whole.length - aim.length
  // 用于离休干部、退役军人等|社会保障支出: the noun that sums up the list.
  const summed = aim.lastIndexOf('等')
  const sums = summed > 0 && aim.length - summed > 3
  if (sums && aim.startsWith('用于')) return { start: start + summed + 1, end: start + aim.length, lead }
  // 新建口袋公园、厕所等便民设施: one work.
  if (sums && aim.length <= longestWork) return { start, end: start + aim.length, lead }
  const first = aim.indexOf('、')
  return { start, end: start + (first > 4 ? first : aim.length), lead }
}

/** The giving that a phrase is, 统筹安排, 投入资金, or does: 一般预算|安排资金; null where it says more. */
function wholly(text: string, { start, end }: Range): Range | null {
  const lead = giving(text, start, end)
  if (lead === null || lead.start === start) return lead
  return givers.test(text.slice(start, lead.start)) ? lead : null
}

function giving(text: string, start: number, end: number): Range | null {
  const sum = bareSums.find((noun) => text.endsWith(noun, end))
  const last = end - (sum?.length ?? 0)
  const length = granting.endingAt(text, last, start)
  return length > 0 ? { start: last - length, end } : null
}
