import type { Range } from '@hegao/contract'
import { organisationSuffixes } from '@hegao/lexicon'
import { affixes } from './affix.ts'
import type { Dates } from './dates.ts'
import { dropOpening } from './opening.ts'
import { contentVerbs, coverbs, determiners, generalNouns, lightVerbs, measureNouns, unmistakable } from './words.ts'

const organisation = affixes([
  ...organisationSuffixes.map((entry) => entry.term),
  ...[
    '班子成员',
    '领导班子',
    '成员',
    '干部',
    '党员干部',
    '领导干部',
    '党员',
    '支部书记',
    '书记',
    '主任',
    '局长',
    '机关',
    '部门',
    '各支部',
    '党支部',
    '群众',
    '人员',
    '志愿者',
    '退役军人',
    '企业',
    '职工',
  ],
])

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
  start = dropLeadingCoverbs(text, start, end, dates)
  start = dropSubject(text, start, end, dates)
  start = dropCause(text, start, end)
  start = dropBeneficiary(text, start, end)
  start = dropPolicy(text, start, end, dates)
  const inner = afterUnmistakable(text, start, end)
  // 饮水工程|累计|建设2297处: a verb alone needs the subject before it.
  if (inner > start && !(inner - start > 3 && isBareVerb(text, inner, end)))
    start = dropOpening(text, inner, end, dates)
  const light = leading(lightVerbs, text, start, end)
  if (light > start) {
    const noun = dropOpening(text, light, end, dates)
    // 参加合作社的|农户: the verb belongs to the clause before the noun.
    if (text.startsWith('参', start) && text.slice(light, end - 1).includes('的'))
      return { start, end, empty: false, verb: null }
    // 召开|会议 keeps its verb: the noun alone says nothing. A verb alone is no phrase at all.
    if (end - noun >= 2 && !isGeneral(text, noun, end)) start = noun
    else if (end - noun < least && !/^[率量数额度值者]/.test(text.slice(noun, end))) {
      return { start: noun, end, empty: true, verb: { start, end: light } }
    }
  }
  start = afterList(text, start, end)
  if (end - start < least || isNoNoun(text.slice(start, end))) return { start, end, empty: true, verb: null }
  return { start, end, empty: false, verb: null }
}

/** Adverbs, prepositions with or without their date (在1979), and words of circumstance (接报后): nothing that is measured. */
const noNoun =
  /^(?:[了着又再也都就便比较中其该此]|其中|上述|用于|折合|约合|多年|.{4,}以来|(?:超过)?原定|[为给向][一-龥]{1,3}|接[报警诉]后|(?:[在自从到至于截]{0,2}[0-9〇零○一二三四五六七八九十]{2,4}年?(?:[底末初]|[上下]半年)?)|[在自从到至于截由]{1,2}(?:目前|现在|当前|此|今年|去年|年初|年末|年底)?)$/

function isNoNoun(phrase: string): boolean {
  return noNoun.test(phrase)
}

const whole = affixes(['减税', '降费', '减负', '让利', '增收', '拿出', '发放', '清偿', '成立'])

/** 在各大网站|宣传…, 对公共场所进行|消毒作业: the phrase of place or object goes when a verb follows it. */
function dropLeadingCoverbs(text: string, from: number, end: number, dates: Dates): number {
  if (coverbs.startingAt(text, from) === 0) return from
  for (let at = from + 2; at + 2 <= end; at += 1) {
    const length = contentVerbs.startingAt(text, at) || lightVerbs.startingAt(text, at)
    if (length >= 2 && at + length + 2 <= end) return dropOpening(text, at, end, dates)
    // 为企业|减税|8000万元: the verb holds its own object.
    if (at + 2 === end && whole.startingAt(text, at) === 2) return at
  }
  const place = /^在[^，。；、]{1,16}?(?:上|中|内|里|下|方面|期间|之际|平台|网站|媒体)/.exec(
    text.slice(from, Math.min(end, from + 20)),
  )
  if (place === null) return from
  // 在|批发总额中的比重: the place is part of the noun.
  return text.charAt(from + place[0].length) === '的' ? from + 1 : from + place[0].length
}

/** 党委班子成员|讲党课, 园区党委|组织…: a body or its people, directly before a verb. */
function dropSubject(text: string, from: number, end: number, dates: Dates): number {
  for (let at = from + 1; at + 3 <= end && at < from + 40; at += 1) {
    const verb = contentVerbs.startingAt(text, at) || lightVerbs.startingAt(text, at) || adverbAt(text, at)
    if (verb === 0 || at + verb > end - 1) continue
    if (organisation.endingAt(text, at, from) > 0) return dropOpening(text, at, end, dates)
  }
  return from
}

/** 因为劳动效率过低|损失: the cause goes, what came of it stays. */
function dropCause(text: string, from: number, end: number): number {
  if (!text.startsWith('因为', from) && !text.startsWith('由于', from)) return from
  const verb = outcomes.endingAt(text, end, from)
  return verb > 0 ? end - verb : from
}

/** 市场交易为用户|节约用电成本: by whom and for whom. */
function dropBeneficiary(text: string, from: number, end: number): number {
  const at = text.indexOf('为', from)
  if (at < 0 || at + 4 > end || '行作成认人因以'.includes(text.charAt(at - 1))) return from
  for (let verb = at + 2; verb <= at + 12 && verb + 4 <= end; verb += 1) {
    const length = transfers.startingAt(text, verb)
    if (length > 0 && text.charAt(verb + length) !== '的') return verb
  }
  return from
}

/**
 * 推进产权改革、|确权面积, 重点实验室助力|页岩油年产量: before what is measured stands what is done for it.
 */
function dropPolicy(text: string, from: number, end: number, dates: Dates): number {
  if (measureNouns.endingAt(text, end, from) === 0) return from
  const comma = policies.startingAt(text, from) > 0 ? text.lastIndexOf('、', end - 3) : -1
  if (comma > from && !text.slice(comma, end).includes('等')) return dropOpening(text, comma + 1, end, dates)
  for (let at = from; at + 4 <= end; at += 1) {
    if ((text.startsWith('助力', at) || text.startsWith('推动', at)) && text.charAt(at + 2) !== '的')
      return dropOpening(text, at + 2, end, dates)
  }
  return from
}

const policies = affixes('推进 深化 加快 加强 完善 优化 巩固 强化 促进 办好 务实办好'.split(' '))
const transfers = affixes('减轻 节约 节省 发放 减少 减免 提供 新增 解决 办理 化解 挽回 争取 筹集'.split(' '))
const outcomes = affixes(['损失', '浪费', '节约', '减少', '增加', '减收', '增收', '积压资金'])
const adverbs = affixes(['先后', '共', '累计', '已', '到', '分别', '积极', '带头', '主动', '深入', '全年', '按时'])
function adverbAt(text: string, at: number): number {
  return adverbs.startingAt(text, at)
}

/** The offset after the last verb that can only be one, 0 where there is none or nothing would be left. */
function afterUnmistakable(text: string, start: number, end: number): number {
  let last = 0
  let quoted = 0
  for (let at = start; at < end; at += 1) {
    const character = text[at] ?? ''
    if ('“《'.includes(character)) quoted += 1
    else if ('”》'.includes(character)) quoted = Math.max(0, quoted - 1)
    if (quoted > 0) continue
    const length = unmistakable.startingAt(text, at)
    if (length > 0 && at + length + 2 <= end && text[at + length] !== '的') last = at + length
  }
  return last
}

function isBareVerb(text: string, start: number, end: number): boolean {
  const length =
    contentVerbs.startingAt(text, start) || lightVerbs.startingAt(text, start) || bareVerbs.startingAt(text, start)
  return length > 0 && start + length === end
}

const bareVerbs = affixes(['建设', '开行', '筹资', '贯通', '开工', '竣工', '完工', '运行', '销售', '出口', '使用'])

function leading(
  words: { startingAt(text: string, at: number): number },
  text: string,
  start: number,
  end: number,
): number {
  const length = words.startingAt(text, start)
  return length > 0 && start + length <= end ? start + length : start
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

/** …考察调研等|重大活动: behind 等 a specific noun stands alone; before a general one the list stays. */
function afterList(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start + 1; at -= 1) {
    if (text[at] !== '等' || /[平高中初同劣优上下]/.test(text[at - 1] ?? '')) continue
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
