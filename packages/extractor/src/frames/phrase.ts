import type { Range } from '@hegao/contract'
import { organisationSuffixes } from '@hegao/lexicon'
import type { NonClaim } from '../quantities/reading.ts'
import { affixes } from './affix.ts'
import { contentVerbs, coverbs, determiners, generalNouns, lightVerbs, opening, unmistakable } from './words.ts'

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

/** What was passed over in a leaf because it is no quantity, by where it begins. */
export type Passed = ReadonlyMap<number, NonClaim>

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
export function trim(text: string, range: Range, passed: Passed, least = 2): Phrase {
  let { start } = range
  const { end } = range
  start = dropOpening(text, start, end, passed)
  start = dropLeadingCoverbs(text, start, end, passed)
  start = dropSubject(text, start, end, passed)
  const inner = afterUnmistakable(text, start, end)
  if (inner > start) start = dropOpening(text, inner, end, passed)
  const light = leading(lightVerbs, text, start, end)
  if (light > start) {
    const noun = dropOpening(text, light, end, passed)
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
  /^(?:[了着又再也都就便比较中]|其中|接[报警诉]后|(?:[在自从到至于截]{0,2}[0-9〇零○一二三四五六七八九十]{2,4}年?(?:[底末初]|[上下]半年)?)|[在自从到至于截由]{1,2}(?:目前|现在|当前|此|今年|去年|年初|年末|年底)?)$/

function isNoNoun(phrase: string): boolean {
  return noNoun.test(phrase)
}

const temporal = new Set(['year', 'month', 'day', 'quarter', 'stretch-of-time', 'decade', 'time'])

/** Time, sum, manner and dates before the phrase. */
export function dropOpening(text: string, from: number, end: number, passed: Passed): number {
  let at = from
  for (;;) {
    while (at < end && /[\s，、。；：,;:”’）)]/.test(text[at] ?? '')) at += 1
    if (text[at] === '的') at += 1
    const date = passed.get(at)
    if (date !== undefined && date.end <= end && temporal.has(date.pattern)) {
      at = date.end
      const closing = /^(?:以来|期间|时期|度|全年|底|末|前|后|，)/.exec(text.slice(at, Math.min(end, at + 2)))
      at += closing?.[0].length ?? 0
      continue
    }
    const until = /^(?:截至|截止|到|至)(?=[0-9一二年本目去])/.exec(text.slice(at, at + 3))
    const untilWhen = until === null ? undefined : passed.get(at + until[0].length)
    if (until !== null && untilWhen !== undefined && untilWhen.end <= end) {
      at += until[0].length
      continue
    }
    const length = opening.startingAt(text, at)
    if (length === 0 || at + length > end) return at
    if (at + length < end && isWordStart(text, at, length)) return at
    at += length
  }
}

/** Opening words that as often begin the noun itself (全国重点实验室, 办公室会议): they go only before these. */
const goesOnlyBefore: Readonly<Record<string, RegExp>> = Object.fromEntries([
  ...['全国', '重点', '科学', '单位', '机关', '主要'].map((word) => [word, /^(?:共|累|实|完|新)/]),
  ...['办公室', '园区', '广泛'].map((word) => [word, /^(?:共|累|全|完|开|组|召)/]),
])
/** Words of manner that begin a term before these: 高标准|农田. */
const staysBefore: Readonly<Record<string, RegExp>> = Object.fromEntries(
  ['高标准', '高质量', '高水平', '高效'].map((word) => [word, /^(?:农田|发展|对外|开放|节水|专利|价值)/]),
)

/** Whether an opening word begins the noun here: 新 in 新能源, 再 in 再就业, 全国 in 全国重点实验室. */
function isWordStart(text: string, at: number, length: number): boolean {
  const word = text.slice(at, at + length)
  const next = text.slice(at + length, at + length + 2)
  if (length === 1)
    return !/[共已均都将拟要与和及并且而又再则]/.test(word) || /^(?:同|谐|素|求|点|件|会|就业|生|造)/.test(next)
  return (staysBefore[word]?.test(next) ?? false) || !(goesOnlyBefore[word]?.test(next) ?? true)
}

/** 在各大网站|宣传…, 对公共场所进行|消毒作业: the phrase of place or object goes when a verb follows it. */
function dropLeadingCoverbs(text: string, from: number, end: number, passed: Passed): number {
  if (coverbs.startingAt(text, from) === 0) return from
  for (let at = from + 2; at + 2 < end; at += 1) {
    const length = contentVerbs.startingAt(text, at) || lightVerbs.startingAt(text, at)
    if (length >= 2 && at + length + 2 <= end) return dropOpening(text, at, end, passed)
  }
  const place = /^在[^，。；、]{1,16}?(?:上|中|内|里|下|方面|期间|之际|平台|网站|媒体)/.exec(
    text.slice(from, Math.min(end, from + 20)),
  )
  return place === null ? from : from + place[0].length
}

/** 党委班子成员|讲党课, 园区党委|组织…: a body or its people, directly before a verb. */
function dropSubject(text: string, from: number, end: number, passed: Passed): number {
  for (let at = from + 1; at + 3 <= end && at < from + 40; at += 1) {
    const verb = contentVerbs.startingAt(text, at) || lightVerbs.startingAt(text, at) || adverbAt(text, at)
    if (verb === 0 || at + verb > end - 1) continue
    if (organisation.endingAt(text, at, from) > 0) return dropOpening(text, at, end, passed)
  }
  return from
}

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
    if (end - bare < 3 || isGeneral(text, bare, end)) return start
    return noun
  }
  return start
}
