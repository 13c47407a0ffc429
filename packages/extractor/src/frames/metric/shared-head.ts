import type { Range } from '@hegao/contract'
import { characterSet } from '@hegao/numerals'
import { affixes } from '../affix.ts'
import { goods, termsPlaying, wordsPlaying } from '../words.ts'

/** What is measured, as a range of the text, and what it shares with the other members of its list. */
export interface Named extends Range {
  /** 新增 in 新增企业5家、|合作社8家: what the name leaves out, where the first member says it. */
  lead?: Range
  /** 最低收购价 in 小麦、稻谷|最低收购价: what the name leaves out, where the last member says it. */
  head?: Range
}

const parts = affixes([...termsPlaying('measure-noun'), ...termsPlaying('head-part')])
const wholeHeads = affixes([...termsPlaying('measure-noun'), ...termsPlaying('head-noun')])
/** A head begins with one of these: 公共卫生服务经费|人均财政补助标准. */
const openers = affixes(['人均', '户均', '亩均', '生均', '月均', '日均', '年均'])
/** A member that ends so has a head of its own: 产值, 覆盖面, 生活补贴, 接待人次. */
const headed = characterSet('量额值率数价金款费税收支面度比重绩贴次')
/** These end the names of kinds, which members of a list have in common: 工业、服务|业, 一类、二|类. */
const kinds = characterSet('业类级区县市镇村校院')
/** With these before it, 业 names no branch of trade: 就|业, 创|业. */
const noBranch = characterSet('就创从作毕失企专事营')
const closing = characterSet('”）)》')
/** In 城镇、农村|居民人均可支配收入 it belongs to the head, in 企业职工、城乡居民|参保人数 to the member. */
const people = '居民'

/** A single character (率, 数) says nothing behind another member. */
const shortestHead = 2

/**
 * Gives the members of a list the head that only the last one bears: 小麦、稻谷最低收购价 → 小麦|最低收购价. Nothing changes where
 * the last member does not end with a noun of measure, or is nothing else (产量、价格).
 *
 * @param list the members in order; the last keeps its range
 */
export function withSharedHead(text: string, list: readonly Range[]): Named[] {
  const last = list.at(-1)
  if (last === undefined || list.length < 2) return [...list]
  const rate = rates.endingAt(text, last.end, last.start)
  if (rate > 0 && last.end - last.start - rate >= 2) return withSharedRate(text, list, last, rate)
  const noun = wholeHeads.endingAt(text, last.end, last.start)
  if (noun === 0) return [...list]
  return list.map((one) => {
    if (one.end === last.end || isHeaded(text, one)) return one
    let start = headStart(text, one, last, last.end - noun)
    if (closing.has(text, start)) start += 1
    return start > last.start && start <= last.end - shortestHead ? { ...one, head: { start, end: last.end } } : one
  })
}

const rates = wordsPlaying('rate-noun')

/** 工业投资、服务业投资|增速: the rate is that of each member, whatever head they share or have before it. */
function withSharedRate(text: string, list: readonly Range[], last: Range, rate: number): Named[] {
  const end = last.end - rate
  const inner = withSharedHead(text, [...list.slice(0, -1), { start: last.start, end }])
  return inner.map((one, index) => {
    if (index === list.length - 1) return last
    if (rates.endingAt(text, one.end, one.start) > 0) return one
    return { start: one.start, end: one.end, head: { start: one.head?.start ?? end, end: last.end } }
  })
}

const leads = wordsPlaying('carried-verb')

/**
 * Gives the members of a list the word that only the first one bears: 对|东盟、非洲出口 → 对|非洲出口, 新增|企业、合作社 →
 * 新增|合作社. Nothing changes where a later member has such a word of its own.
 */
export function withSharedLead(text: string, list: readonly Named[]): readonly Named[] {
  const [first, second] = list
  if (first === undefined || second === undefined || second.start <= first.start) return list
  const length = leadLength(text, first)
  if (length === 0 || first.end - first.start - length < 2) return list
  if (list.some((one) => one !== first && (one.start < first.end || leadLength(text, one) > 0))) return list
  const lead = { start: first.start, end: first.start + length }
  return list.map((one) =>
    one === first
      ? one
      : { start: one.start, end: one.end, lead, ...(one.head === undefined ? {} : { head: one.head }) },
  )
}

/** 对外贸易 is a noun. */
function leadLength(text: string, { start, end, head }: Named): number {
  const carried = leads.startingAt(text, start)
  if (carried > 0 || text.charAt(start) !== '对' || '外内照比象策'.includes(text.charAt(start + 1))) return carried
  const last = head?.end ?? end
  return trade.endingAt(text, last, start) > 0 ? 1 : 0
}

const trade = affixes(['出口', '进口', '进出口', '贸易', '贸易额', '投资', '出口额', '进口额', '进出口额'])

function isHeaded(text: string, { start, end }: Range): boolean {
  if (wholeHeads.endingAt(text, end, start) > 0) return true
  return headed.has(text, end - 1) && !kinds.has(text, end - 1)
}

/** Where the head begins in the last member: behind what it has in common with the other, else before all that belongs to a head. */
function headStart(text: string, one: Range, last: Range, noun: number): number {
  // 存、贷|款余额
  if ('存贷'.includes(text.charAt(one.end - 1)) && text.charAt(last.start + 1) === '款') return last.start + 1
  const common = behindCommon(text, one, last, noun)
  if (common > 0) return common
  let at = noun
  for (;;) {
    const length = parts.endingAt(text, at, last.start)
    const next = at - length
    if (length === 0 || !leavesMember(text, last.start, next)) break
    at = next
    if (openers.startingAt(text, at) === length) break
  }
  if (text.startsWith(people, at - 2) && at - 2 - last.start === one.end - one.start) at -= 2
  return leavesMember(text, last.start, at) ? at : last.start
}

function leavesMember(text: string, start: number, at: number): boolean {
  return at - start >= 2 || (at - start === 1 && goods.includes(text.charAt(start)))
}

/** 第一产业、第二产业|增加值, 规上工业、服务业|营业收入: behind the last characters of the other member; 0 where they do not recur. */
function behindCommon(text: string, one: Range, last: Range, noun: number): number {
  const own = one.end - one.start
  if (own < 3 && !kinds.has(text, one.end - 1)) return 0
  for (let length = own < 3 ? 1 : 2; length > 0; length -= 1) {
    if (length === 1 && !isKind(text, one.end)) break
    const common = text.slice(one.end - length, one.end)
    for (let at = noun - length; at > last.start; at -= 1)
      if (text.startsWith(common, at) && (length > 1 || isKind(text, at + 1))) return at + length
  }
  return 0
}

function isKind(text: string, end: number): boolean {
  return kinds.has(text, end - 1) && !(text.charAt(end - 1) === '业' && noBranch.has(text, end - 2))
}
