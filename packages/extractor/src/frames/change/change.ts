import type { Range } from '@hegao/contract'
import { bases, directions } from '@hegao/lexicon'
import { characterSet } from '@hegao/numerals'
import { affixes } from '../affix.ts'
import { endsWithNameOfSum } from '../name-of-sum.ts'
import { whiteSpace } from '../white-space.ts'
import { linking, rankLinking, reached, termsPlaying, wordsPlaying } from '../words.ts'
import { readPhrase, readShare, whenReached } from './tail-phrase.ts'

/** What the words directly before a quantity say of it, read from right to left. */
export interface Tail {
  /** Where what is measured ends. */
  end: number
  /** 1 for a rise, −1 for a fall, 0 where no change is stated. */
  sign: -1 | 0 | 1
  /** The change is stated as a noun (降幅, 增速) that stays in the metric. */
  noun: boolean
  /** The quantity is the level a change arrived at: 提高到5.6%. */
  reached: boolean
  /** The quantity is the level a change set out from: 由3.1%提高到…. */
  from: boolean
  /** 分别: the quantities that follow belong to the members of a list. */
  respectively: boolean
  /** 占: the quantity is a share of what stands between. */
  share: boolean
  /** The quantity is told as a multiple of the base, or is the base itself: 为去年同期的2倍. */
  multipleOf: boolean
  /** The verb of the change opens the clause and has what is measured for its object: 压减|审批时限|70%. */
  governed: boolean
  /** What a change is measured against, as a range of the text. */
  base: Range | null
}

/** 新增 and 净增 count new ones; 追加 and the like add to a sum but measure no change. */
const noChange = new Set([
  '净增',
  '追加',
  '扩容',
  '增补',
  '增至',
  '降至',
  '减至',
  '跃居',
  '不变',
  '相当',
  '超出',
  '高于',
  '低于',
  '少于',
])
const verbs = directions.filter((entry) => !entry.noun && entry.sign !== 'flat' && !noChange.has(entry.term))
const nouns = directions.filter((entry) => entry.noun)
const verbAffixes = affixes([
  ...verbs.map((entry) => entry.term),
  '高',
  '低',
  '快',
  '慢',
  '高于',
  '低于',
  '高出',
  '拉动',
  '前进',
  '贡献',
])
const nounAffixes = affixes(nouns.map((entry) => entry.term))
const signs = new Map<string, 'up' | 'down'>([
  ['高', 'up'],
  ['快', 'up'],
  ['低', 'down'],
  ['慢', 'down'],
  ['高于', 'up'],
  ['低于', 'down'],
  ['拉动', 'up'],
  ['前进', 'up'],
  ['贡献', 'up'],
])
for (const entry of directions) if (entry.sign !== 'flat') signs.set(entry.term, entry.sign)

const baseAffixes = affixes(bases.map((entry) => entry.term))
/** 高新增 in 新增, 增加值 as a noun: the verb must not be cut out of these. */
const insideWord = affixes([
  ...termsPlaying('carried-verb'),
  '新增',
  '净增',
  '倍增',
  '递增额',
  '增加值',
  '附加',
  '审减',
  '核增',
])

const spaces = characterSet(`${whiteSpace}、，：:`)

/** Reads the words before a quantity, from `end` back to `start`. */
export function readTail(text: string, start: number, end: number, kind: string): Tail {
  const tail: Tail = {
    end,
    sign: 0,
    noun: false,
    reached: false,
    from: false,
    respectively: false,
    share: false,
    multipleOf: false,
    governed: false,
    base: null,
  }
  for (;;) {
    while (tail.end > start && spaces.has(text, tail.end - 1)) tail.end -= 1
    if (dropRemark(text, start, tail) || step(text, start, end, tail, kind)) continue
    const ground = groundEnd(text, start, tail.end)
    // 两次降低准备金率、|两次|下调利率: the first verb governs what stands before the 、.
    const parted = kind === 'count' && text.charAt(end - 1) === '、'
    if (!parted && tail.sign === 0 && !tail.reached && !tail.from && !tail.share && !tail.multipleOf) {
      tail.sign = signOfGoverning(text, ground > 0 ? ground : start, tail.end, kind)
      tail.governed = tail.sign !== 0
    }
    if (ground > 0 && tail.sign !== 0) tail.base ??= groundBefore(text, start, ground)
    return tail
  }
}

/** 比去年同期|（下同）|增长, 同比（同口径）增长: says how is compared. */
const remark = /\((?:下同|同口径|可比口径|可比价格?|按可比[^()]{1,8})\)$/

function dropRemark(text: string, start: number, tail: Tail): boolean {
  if (text.charAt(tail.end - 1) !== ')') return false
  const found = remark.exec(text.slice(Math.max(start, tail.end - 14), tail.end))
  if (found === null) return false
  tail.end -= found[0].length
  return true
}

const grounds = affixes(['基础上'])
/** How far before a quantity the ground of its change is looked for, and how long it may be. */
const groundReach = 12
const longestGround = 20

/** Where 在今年计划定额的基础上|节约煤电… ends its ground; 0 where no ground stands before the quantity. */
function groundEnd(text: string, start: number, end: number): number {
  const floor = Math.max(start, end - groundReach)
  for (let at = end; at > floor; at -= 1)
    if (text.charAt(at - 1) === '上' && grounds.endingAt(text, at, start) > 0) return at
  return 0
}

const figures = /计划|定额|预算|水平|基数|目标|年|期/

/** What a change is reckoned from: 在|今年计划定额|的基础上. A ground without figures (在调研的基础上) is none. */
function groundBefore(text: string, start: number, ground: number): Range | null {
  const end = ground - (text.charAt(ground - 4) === '的' ? 4 : 3)
  for (let at = end - 1; at >= Math.max(start, end - longestGround); at -= 1) {
    if (text.charAt(at) !== '在') continue
    return figures.test(text.slice(at + 1, end)) ? { start: at + 1, end } : null
  }
  return null
}

/** Verbs whose object stands before the quantity: 压减|审批时限|70%, 降低|企业负担|3000亿元. */
const governors = new Map<string, 1 | -1>([
  ['调减', -1],
  ['调增', 1],
  ['压减', -1],
  ['压缩', -1],
  ['缩短', -1],
  ['降低', -1],
  ['减少', -1],
  ['削减', -1],
  ['节约', -1],
  ['节省', -1],
  ['提高', 1],
  ['提升', 1],
  ['增加', 1],
])

const works = wordsPlaying('carried-verb')
const governorStarts = characterSet([...governors.keys()].map((verb) => verb.charAt(0)).join(''))

/** The sign of a verb that opens the clause and governs what is measured; 0 where there is none. */
function signOfGoverning(text: string, start: number, end: number, kind: string): Tail['sign'] {
  if (end - start < 4 || end - start > 20 || kind === 'rank' || kind === 'duration') return 0
  for (let at = start; at <= start + 2 && at + 4 <= end; at += 1) {
    if (!governorStarts.has(text, at)) continue
    const sign = governors.get(text.slice(at, at + 2))
    if (sign === undefined) continue
    // 提升改造|210公里|道路: the verb of works.
    if (works.startingAt(text, at) > 2) return 0
    const object = text.slice(at + 2, end)
    const plain = at === start || /^(?:平均|共|累计|年均|每年|可|已|将|再)+$/.test(text.slice(start, at))
    if (!plain || /[的了到至]|以上/.test(object)) return 0
    // 节约资金|5.97亿元: the saving itself is measured; of 节约用电|3% it is the use.
    return text.startsWith('节', at) && kind !== 'percentage' ? 1 : sign
  }
  return 0
}

function step(text: string, start: number, limit: number, tail: Tail, kind: string): boolean {
  const { end } = tail
  const untouched = tail.sign === 0 && !tail.reached
  const when = untouched ? whenReached(text, start, end) : 0
  const verbOfLevel = untouched ? reached.endingAt(text, end - when, start) : 0
  if (verbOfLevel > 0) {
    tail.reached = true
    tail.end -= verbOfLevel + when
    return true
  }
  // 比2020年下降|了|3.9个百分点: before all else, or the verb is read as part of what is compared with.
  if (untouched && text.charAt(end - 1) === '了' && verbAffixes.endingAt(text, end - 1, start) > 0) {
    tail.end -= 1
    return true
  }
  const verb = untouched ? verbAffixes.endingAt(text, end, start) : 0
  // 促进增收|节支|2970万元: two verbs that make a noun.
  if (verb === 2 && text.startsWith('增收', end - 4)) return false
  // 依法取缔351家、|整改提升|87家: one verb behind another, and what was so treated is counted.
  if (verb > 0 && kind === 'count' && treated.endingAt(text, end - verb, start) > 0) return false
  // 亩均增收|800元: told by the head, the verb is a noun.
  if (verb > 0 && perHead.endingAt(text, end, start) > verb) {
    tail.sign = signs.get(text.slice(end - verb, end)) === 'down' ? -1 : 1
    tail.noun = true
    return false
  }
  const told =
    verb > 0 && !(end < limit && isOfThingsBefore(text, end, kind)) && !isListed(text, start, end - verb, kind)
  if (told && insideWord.endingAt(text, end, start) === 0 && isVerbHere(text, start, end - verb, end)) {
    tail.sign = signs.get(text.slice(end - verb, end)) === 'down' ? -1 : 1
    tail.end -= verb
    return true
  }
  // 增速连续|15年 tells how long, and no change.
  const noun =
    untouched && kind !== 'duration' && !(kind === 'percentage-point' && isComparedRate(text, start, end))
      ? nounAffixes.endingAt(text, end, start)
      : 0
  if (noun > 0 && !isNaturalRate(text, end)) {
    tail.sign = signs.get(text.slice(end - noun, end)) === 'down' ? -1 : 1
    tail.noun = true
    const before = baseAffixes.endingAt(text, end - noun, start)
    // 最低工资标准|年均增幅|3.94%
    if (before > 0) tail.base = widen(tail.base, end - noun - before, end - noun)
    return false
  }
  const base = baseAffixes.endingAt(text, end, start)
  if (base > 0) {
    // 补贴|全年人均|增长2400元: by the head, and compared with nothing.
    if (!text.startsWith('人均', end - 2)) tail.base = widen(tail.base, end - base, end)
    tail.end -= base
    return true
  }
  if (readPhrase(text, start, tail, kind)) return true
  const link = linking.endingAt(text, end, start) || (kind === 'rank' ? rankLinking.endingAt(text, end, start) : 0)
  if (link > 0 && !isPartOfNoun(text, start, end - link, end) && !(link === 2 && endsWithNameOfSum(text, start, end))) {
    const word = text.slice(end - link, end)
    if (word.startsWith('分别')) tail.respectively = true
    if (word.startsWith('由') || word.startsWith('从')) tail.from = true
    tail.end -= link
    return true
  }
  return readShare(text, start, tail)
}

const comparedRate = /(?:高于|快于|低于|慢于|高出|超过)[^，。；、：的]{0,6}(?:增速|增幅|增长|涨幅|降幅)$/

/** 收入增长5%、快于经济增速|1个百分点: the rate is what is compared with. */
function isComparedRate(text: string, start: number, end: number): boolean {
  return text.charAt(end - 2) !== '于' && comparedRate.test(text.slice(Math.max(start, end - 12), end))
}

const treated = affixes(['整改', '整治', '整顿', '改造', '优化', '转型', '改建', '技改', '提质', '培育'])

const perHead = affixes(
  [...'人户亩村家'].flatMap((head) => ['增收', '减收', '增支', '节支'].map((verb) => `${head}均${verb}`)),
)

/** 新建、|改造23个: the last of several verbs before a count. */
function isListed(text: string, start: number, at: number, kind: string): boolean {
  return kind === 'count' && at - 1 > start && text.charAt(at - 1) === '、'
}

/** 14种下跌、|5种上涨: the verb tells of the quantity before; 价格上涨的|19个: of the things counted. */
function isOfThingsBefore(text: string, end: number, kind: string): boolean {
  const next = text.charAt(end)
  return kind === 'count' && (next === '、' || next === '，' || next === '的')
}

/** 自然增长率为|-1.96‰ is a rate like any other. */
function isNaturalRate(text: string, end: number): boolean {
  return text.startsWith('自然增长率', end - 5) || text.startsWith('自然增加率', end - 5)
}

/** 同比 alone, or 年均 | 同比 side by side; words between them (分别) part them, and the nearer one stays. */
function widen(base: Range | null, start: number, end: number): Range {
  if (base === null) return { start, end }
  return base.start === end ? { start, end: base.end } : base
}

/** 增, 减, 高, 多 are verbs only behind a base or another whole phrase; inside a noun (提高, 最高, 至多) they are not. */
function isVerbHere(text: string, start: number, at: number, end: number): boolean {
  if (end - at > 1) return true
  if (!degrees.has(text, at)) return !nounPrefixes.has(text, at - 1)
  return compared.has(text, at - 1) || /[比较].{1,14}$/.test(text.slice(Math.max(start, at - 16), at))
}

const degrees = characterSet('高低快慢多少')
/** How what a degree is told against ends: 比上年|高, 比全国平均|低. */
const compared = characterSet('平均水年期国省市县区')
/** With these before it the verb is part of a word: 净|增, 递|减, 起|降. */
const nounPrefixes = characterSet('新净递倍附累提起沉霜空')

/** Characters that make a noun of the linking character after them: 行|为, 所|有, 会|计, 功|能. */
const nounBefore: Readonly<Record<string, string>> = {
  为: '行作',
  有: '所国私公拥',
  等: '平高中初同劣优上下',
  计: '会统设审预估多少漏',
  要: '主需重纪',
  自: '各',
  在: '存现',
  由: '理自',
  从: '服随',
  能: '产功智性职节运动储用耗',
  可: '许认',
  到: '得受收遇看听见感报签迟',
  还: '归偿返退交',
  达: '发到',
  才: '人天英奇',
  系: '关体派联水',
  仅: '不',
  以: '可得所足',
  共: '公',
  翻: '推',
}

/** Most links are none of these, and a record takes 30 ns to tell what it does not hold. */
const inNoun = characterSet(Object.keys(nounBefore).join(''))

/** The 为 of 行为, the 有 of 所有 belong to a noun and link nothing. */
function isPartOfNoun(text: string, start: number, at: number, end: number): boolean {
  if (end - at > 1 || at === start || !inNoun.has(text, at)) return false
  return nounBefore[text.charAt(at)]?.includes(text.charAt(at - 1)) ?? false
}
