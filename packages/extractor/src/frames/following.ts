import type { Range } from '@hegao/contract'
import { organisationSuffixes } from '@hegao/lexicon'
import type { Reading } from '../quantities/reading.ts'
import { affixes } from './affix.ts'
import { readTail } from './change.ts'
import { after } from './clause.ts'
import type { Dates } from './dates.ts'
import { firstWithin, lastCommaWithin } from './within.ts'
import { termsPlaying, wordsPlaying } from './words.ts'

/** The phrase behind a quantity: 4名|领导干部按时报告…, 八成以上的|县. */
export interface Following extends Range {
  /** It says what happened to the things counted, not what they are. */
  predicate: boolean
  /** It is joined by 的: the whole of which the quantity is a share (八成以上的|县), or what a sum was spent on (投资3万元的|泵站). */
  owner: boolean
}

/** What happens to things counted rather than what they are: 进行更新, 已全部整改. */
const predicate =
  /^(?:进行|均|已|全部|都(?!市)|实现|获|被|达|占|通过|来(?!华|自)|为(?!民)|在(?!建|校|岗|职|编|册|营|库|研|产|售|租|用|养|读)|到(?!期|户|村)|至|用于|参与|参加|完成|成功|有序|纳入|建成(?!区)|投入|顺利|同比|增(?!值|程|量|速|幅)|减(?!税|排|灾|贫|幅)|比(?!赛|例)|较|是|由|从(?!业|事)|将|也|还|则|而|不(?!动产)|未(?!成年|来)|无(?!人|障碍|害|线)|全年|累计|先后|共(?!同|有产权|享)|正在|入选|上榜)/
/** Joints and endings: nothing follows the unit. */
const nothing =
  /^(?:相比|相当|以上|左右|以下|以内|的|地(?![产方区级下铁质表震热块标理市州县])|得|了|，|。|；|、|并|和(?![美谐平])|及|与|或|以(?![旧工])|）|\)|内(?![蒙设河部陆])|之)/
/** What comes behind the noun and is not part of it: 全部, 已, 基本, 顺利. */
const completion = wordsPlaying('completion')

/**
 * Reads the phrase directly behind the unit, up to the next mark or quantity.
 *
 * @param ceiling start of the next quantity, or the length of the text
 * @returns null where only a joint or nothing follows
 */
export function following(text: string, reading: Reading, ceiling: number, dates: Dates): Following | null {
  const range = after(text, reading.end, ceiling)
  while (range.start < range.end && text[range.start] === ' ') range.start += 1
  const owner = text[range.start] === '的' && reading.kind !== 'percentage-point' && reading.kind !== 'rank'
  if (owner) range.start += 1
  const told = range.end === ceiling && ceiling < text.length
  if (told) range.end = beforeNext(text, range)
  if (reading.kind === 'money' || reading.kind === 'measure') range.end = ownName(text, range)
  if (text.startsWith('方面', range.start)) range.start += fieldsLength(text, range.start)
  if (reading.kind === 'count' || owner) range.end = countedName(text, range, told ? dates : null)
  range.end -=
    /(?:来看|以后|之后|以来|中|里)$/.exec(text.slice(Math.max(range.start, range.end - 2), range.end))?.[0].length ?? 0
  if (range.end - range.start < (isBody(text, reading, range) ? 1 : 2)) return null
  const rest = text.slice(range.start, range.start + 4)
  if (nothing.test(rest)) return null
  return { ...range, predicate: predicate.test(rest) && !isClauseOfNoun(text, range), owner }
}

/** 10家|在全国有影响力的龙头企业: a clause with its 的 before the noun is no predicate. */
function isClauseOfNoun(text: string, { start, end }: Range): boolean {
  return text.charAt(start) === '在' && firstWithin(text, '的', start + 2, end - 2) > 0
}

/** Whole things that are counted, before a 的 that only tells what of them: 小区|的节能改造, 国家|的立场. */
const wholes = affixes([...organisationSuffixes.map((entry) => entry.term), ...termsPlaying('whole')])
/** What goes on behind the noun and its verb: 增速|可以实现…, 企业|以及…, 国家|已经建立了…. */
const onward = wordsPlaying('onward')
const fieldNouns = wordsPlaying('field-noun')

/** Behind a count the noun with its verb, but no clause beyond it: 五个国家|的立场, 以10件实事|为引领的工程. */
function countedName(text: string, range: Range, dates: Dates | null): number {
  const happens = predicate.test(text.slice(range.start, range.start + 4))
  for (let at = range.start + 1; at < range.end; at += 1) {
    // 13个|重点园区|2025年营业收入突破…: the quantity that follows is told of the year.
    if (at > range.start + 1 && dates?.startingAt(at) !== undefined) return at
    if (at > range.start + 1 && onward.startingAt(text, at) > 0 && !happens) return at
    if (text.charAt(at) !== '的' || at - range.start < 2 || at - range.start > 8) continue
    if (/[^\u4e00-\u9fff]|[和或]/.test(text.slice(range.start, at))) continue
    if (wholes.endingAt(text, at, range.start) > 0 && !verbal.includes(text.charAt(range.start))) return at
  }
  return range.end
}
/** With these begins a verb before 的: 有|条件的县, 通|高速的县, 在|建的项目. */
const verbal = '有在通被由同与未已无为对没受获'

/** 六个|部, 三个|市: a body with a name of one character, and nothing behind it. */
function isBody(text: string, { kind }: Reading, range: Range): boolean {
  return (
    kind === 'count' &&
    text.charAt(range.start - 1) !== '的' &&
    range.end - range.start === 1 &&
    '省市县区州部乡镇村国'.includes(text.charAt(range.start))
  )
}

/** 四个|方面|工作, 15个|方面的|重点任务: the measure word runs on. */
function fieldsLength(text: string, at: number): number {
  if (text.charAt(at + 2) === '的') return 3
  return fieldNouns.startingAt(text, at + 2) > 0 ? 2 : 0
}

/** Where the phrase ends before the next quantity: the joint and the last member of a list belong to that one. */
function beforeNext(text: string, range: Range): number {
  let { end } = readTail(text, range.start, range.end, 'count')
  // 14种|下跌、|5种上涨: a verb alone tells what became of them.
  if (end - range.start < 2 && text.charAt(range.end - 1) === '、') end = range.end - 1
  // 700万吨|露天矿、麦多利|10万吨大麦芽: what stands behind the last 、 has its own quantity.
  // Behind 的 the list has a head of its own.
  const comma = firstWithin(text, '的', range.start, end) < 0 ? lastCommaWithin(text, range.start, end) : -1
  if (comma > range.start + 1) end = comma
  // 120株花草种植|和13株大树: the joint belongs to the quantity that follows.
  else if (end > range.start && /(?<![饱温缓谐参])[和及与]$/.test(text.slice(end - 2, end))) end -= 1
  return end
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
    if (completion.startingAt(text, at) > 0) return at
  }
  return range.end
}
