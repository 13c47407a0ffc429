import type { Range } from '@hegao/contract'
import { CharacterTable, characterSet } from '@hegao/numerals'
import { affixes } from '../affix.ts'
import type { Dates } from '../scope/dates.ts'
import { contentVerbs, lightVerbs, wordsPlaying } from '../words.ts'
import { dropLeadIn } from './lead-in.ts'
import { dropOpening } from './opening.ts'
import { firstWithin, lastWithin } from './within.ts'

const eventVerbs = wordsPlaying('event-verb')
const bareVerbs = wordsPlaying('bare-verb')
const generalNouns = wordsPlaying('general-noun')
const determiners = wordsPlaying('determiner')

/** A phrase that says what is measured, and what was found out on the way to it. */
export interface Phrase extends Range {
  /** The verb that was all there was (完成|131项), where it was one. */
  verb: Range | null
  /** Nothing but verbs that say that something happened: the noun has to be looked for elsewhere. */
  empty: boolean
}

/**
 * Cuts a stretch of text down to what it measures: words of time and manner, the subject before a verb, phrases of place
 * and light verbs go; a verb of its own stays before a general noun (制发|文件), a list stays whole before one
 * (起草…、…等文件).
 *
 * @param least the shortest noun taken for one: a single character (钢, 糖) only before a verb of change
 */
export function trim(text: string, range: Range, dates: Dates, least = 2): Phrase {
  let { start } = range
  const { end } = range
  start = dropOpening(text, start, end, dates)
  // 有|社区养老设施: it is there, and what it is stands behind.
  if (text.charAt(start) === '有' && end - start > 2 && wordsOfHaving.startingAt(text, start) === 0)
    if (firstWithin(text, '的', start, end) < 0) start += 1
  start = dropLeadIn(text, start, end, dates)
  const inner = afterEventVerb(text, start, end)
  // 饮水工程|累计|建设2297处: a verb alone needs the subject before it.
  if (inner > start && !(inner - start > 3 && isBareVerb(text, inner, end)))
    start = dropOpening(text, inner, end, dates)
  // 建成区|绿化覆盖率: no verb.
  const light = isBuiltArea(text, start) ? start : start + lightVerbs.startingAt(text, start)
  if (light > start && light <= end) {
    const noun = dropOpening(text, light, end, dates)
    // 参加合作社的|农户: the verb belongs to the clause before the noun.
    if (text.startsWith('参', start) && firstWithin(text, '的', light, end - 1) >= 0)
      return { start, end, empty: false, verb: null }
    // 召开|会议 keeps its verb: the noun alone says nothing. A verb alone is no phrase at all.
    if (end - noun >= 2 && !isGeneral(text, noun, end)) start = noun
    else if (end - noun < least && !(noun < end && measuring.has(text, noun))) {
      return { start: noun, end, empty: true, verb: { start, end: light } }
    }
  }
  start = afterList(text, start, end)
  if (end - start < least || isNoNoun(text, start, end)) return { start, end, empty: true, verb: null }
  return { start, end, empty: false, verb: null }
}

/** 建成区 is a noun, 建成区域性中心 is none. */
function isBuiltArea(text: string, at: number): boolean {
  return text.startsWith('建成区', at) && text.charAt(at + 3) !== '域'
}

/** A verb with one of these is a noun: 完成|率, 参加|者. */
const measuring = characterSet('率量数额度值者')

/** Adverbs, prepositions with or without their date (在1979), and words of circumstance (接报后): nothing that is measured. */
const noNoun =
  /^(?:[了着又再也都就便比较中其该此净]|主要|一直|按[^，。；]{2,16}(?:计算|折算|换算)|保持|[剔扣]除[^，。；]{2,16}因素(?:影响)?后?|其中|上述|用于|折合|约合|多年|中间|最[多高少低大]时|.{4,}以来|(?:超过)?原定|(?:[为向]|给(?!予))[一-龥]{1,3}|给予|“[^”]{2,4}五”(?:规划|计划|期间|时期)?|接[报警诉]后|(?:[在自从到至于截]{0,2}[0-9〇零○一二三四五六七八九十]{2,4}年?(?:[底末初和、与]|[上下]半年)?)|再?[在自从到至于截由]{1,2}(?:目前|现在|当前|此|年初|年末|年底|[今去上前]年(?:[上下]半年|年?[底末]|[一二三四]季度)?)?)$/

/** What {@link noNoun} can begin with, but for what ends in 以来. */
const noNounStarts = characterSet(
  '“了着又再也都就便比较中其该此净主一按保剔扣最上用折约多超原为给向接在自从到至于截由0123456789〇零○一二三四五六七八九十',
)

function isNoNoun(text: string, start: number, end: number): boolean {
  return (noNounStarts.has(text, start) || text.charAt(end - 1) === '来') && noNoun.test(text.slice(start, end))
}

const openingQuote = 1
const closingQuote = 2
const quotes = new CharacterTable([
  ['“《', openingQuote],
  ['”》', closingQuote],
])

const wordsOfHaving = affixes(
  '有机 有色 有效 有线 有限 有关 有毒 有害 有证 有偿 有轨 有氧 有力 有序 有声 有期 有无 有功 有备 有待 有着 有望 有利 有意 有林 有组织 有规模 有的 有些 有所 有条件 有能力 有劳动'.split(
    ' ',
  ),
)
const furthering = affixes(['支持', '促进', '推动', '鼓励', '扶持', '服务', '助力'])

/** The offset after the last verb that can only be one, 0 where there is none or nothing would be left. */
function afterEventVerb(text: string, start: number, end: number): number {
  let last = 0
  let quoted = 0
  for (let at = start; at < end; at += 1) {
    const quote = quotes.at(text, at)
    if (quote === openingQuote) quoted += 1
    else if (quote === closingQuote) quoted = Math.max(0, quoted - 1)
    if (quoted > 0) continue
    const length = isBuiltArea(text, at) ? 0 : eventVerbs.startingAt(text, at)
    // 支持小微企业发展|减税: 发展 belongs to what is supported.
    if (length === 2 && text.startsWith('发展', at) && furthering.startingAt(text, start) > 0) continue
    if (length > 0 && at + length + 2 <= end && text[at + length] !== '的') last = at + length
  }
  return last
}

function isBareVerb(text: string, start: number, end: number): boolean {
  const length =
    contentVerbs.startingAt(text, start) || lightVerbs.startingAt(text, start) || bareVerbs.startingAt(text, start)
  return length > 0 && start + length === end
}

/** Whether the phrase is one of the nouns that need their verb, with no more than a determiner before it. */
function isGeneral(text: string, start: number, end: number): boolean {
  const length = determiners.startingAt(text, start)
  const noun = start + length
  return generalNouns.startingAt(text, noun) === end - noun || (length > 0 && end - noun <= 2)
}

/** 粮食、棉花等|产品|的产量 */
function isOfGeneral(text: string, at: number): boolean {
  const length = generalNouns.startingAt(text, at)
  return length > 0 && text.charAt(at + length) === '的'
}

/** With these 等 is no end of a list: 平|等, 高|等. */
const gradeBefore = characterSet('平高中初同劣优上下立相均')

/** “立等可取”|事项: a 等 inside quotation marks ends no list. */
function isQuoted(text: string, at: number, end: number): boolean {
  const close = firstWithin(text, '”', at, end)
  return close >= 0 && firstWithin(text, '“', at, close) < 0
}

/** …考察调研等|重大活动: behind 等 a specific noun stands alone; before a general one the list stays. */
function afterList(text: string, start: number, end: number): number {
  for (let at = lastWithin(text, '等', start + 2, end); at >= 0; at = lastWithin(text, '等', start + 2, at)) {
    if (gradeBefore.has(text, at - 1) || isQuoted(text, at, end)) continue
    let noun = at + 1
    for (;;) {
      const length = determiners.startingAt(text, noun)
      if (length === 0) break
      noun += length
    }
    const bare = text.startsWith('方面', noun) ? noun + 2 : noun
    if (end - bare < 3 || isGeneral(text, bare, end) || isOfGeneral(text, bare)) return start
    return noun
  }
  return start
}
