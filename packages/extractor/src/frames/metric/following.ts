import type { Range } from '@hegao/contract'
import { organisationSuffixes } from '@hegao/lexicon'
import { characterSet } from '@hegao/numerals'
import type { Reading } from '../../quantities/reading.ts'
import { type Affixes, affixes } from '../affix.ts'
import { readTail } from '../change/change.ts'
import { after } from '../clause.ts'
import type { Dates } from '../scope/dates.ts'
import { contentVerbs, lightVerbs, measureNouns, rankLinking, termsPlaying, wordsPlaying } from '../words.ts'
import { firstWithin, lastCommaWithin } from './within.ts'

/** The phrase behind a quantity: 4名|领导干部按时报告…, 八成以上的|县. */
export interface Following extends Range {
  /** It says what happened to the things counted, not what they are. */
  predicate: boolean
  /** It is joined by 的: the whole of which the quantity is a share (八成以上的|县), or what a sum was spent on (投资3万元的|泵站). */
  owner: boolean
}

const words = (list: string) => affixes(list.split(' '))

/** What happens to things counted rather than what they are: 进行更新, 已全部整改. */
const predicates = wordsPlaying('predicate')
/** Nouns and what describes them, which only begin like a predicate. */
const noPredicates = wordsPlaying('no-predicate')
/** Joints and endings: nothing follows the unit. */
const joints = words('其中 相比 相当 以上 左右 以下 以内 的 地 得 了 ， 。 ； 、 … 并 和 及 与 或 以 ） 内 之')
/** Words that only begin like a joint. */
const noJoints = wordsPlaying('no-joint')
/** What a quantity behind its noun is an instance of: 人均经费500元的|目标. */
const aims = words('目标 要求 历史 佳绩 台阶 大关 高位')
const zones = words('区间 水平')
const longestZone = 6
/** What stands behind the noun and is no part of it: 企业|中, 项目建成|以来. */
const endings = words('来看 以后 之后 以来 中 里 中间')
/** With these before it, it is no joint: 温|和, 参|与. */
const joinedBefore = characterSet('饱温缓谐参')
const jointCharacters = characterSet('和及与')
/** Words that only begin like the end of one: 活动|中 has ended, 活动|中心 has not. */
const insideWords = wordsPlaying('no-inside')
/** With these before it, 能 is a power and no auxiliary: 储|能, 产|能. */
const capable = characterSet('储产节功性智动势核热电光氢风潜效')
/** With these before it, 居 is a home: 民|居, 定|居. */
const dwelling = characterSet('民定移迁安宜新旧老农邻散聚独')
/** With these before it, 中 is a school or a middle: 高|中, 初|中. */
const schools = characterSet('高初集')

/** Whether a word of the first list begins at `at`, and no longer one of the second. */
function begins(text: string, at: number, list: Affixes, longer: Affixes): boolean {
  const length = list.startingAt(text, at)
  return length > 0 && length > longer.startingAt(text, at)
}
/** What comes behind the noun and is not part of it: 全部, 已, 基本, 顺利. */
const completion = wordsPlaying('completion')

/**
 * Reads the phrase directly behind the unit, up to the next mark or quantity.
 *
 * @param ceiling start of the next quantity, or the length of the text
 * @returns null where only a joint or nothing follows
 */
export function following(text: string, reading: Reading, ceiling: number, dates: Dates): Following | null {
  const range = after(text, afterClass(text, reading), ceiling)
  while (range.start < range.end && text[range.start] === ' ') range.start += 1
  // 在9年|中|接待来访…
  if (reading.kind === 'duration' && /^中(?:共|累计)?(?!国|心|小|学)/.test(text.slice(range.start, range.start + 4)))
    range.start += 1 + (text[range.start + 1] === '共' ? 1 : 0)
  // 100兆瓦|级|地下压缩空气储能
  if (text[range.start] === '级' && reading.kind === 'measure') range.start += 1
  // 书记员13人|（不占编制）: a remark on what stands before.
  if (text[range.start] === '(') return null
  const owner = text[range.start] === '的' && reading.kind !== 'percentage-point' && reading.kind !== 'rank'
  if (owner) range.start += 1
  const told = range.end === ceiling && ceiling < text.length
  if (told) range.end = beforeNext(text, range, reading.kind)
  const named = reading.kind === 'money' || reading.kind === 'measure'
  if (named || isCapacity(text, reading)) range.end = ownName(text, range)
  else if (isOneOfList(text, reading)) range.end = beforeShared(text, range)
  if (reading.kind === 'measure' && !owner) range.end = beforeJoint(text, range)
  if (reading.kind === 'count' && isInside(text, reading.start)) range.end = insideName(text, range)
  if (text.startsWith('方面', range.start)) range.start += fieldsLength(text, range.start)
  if (reading.kind === 'count' || owner) range.end = countedName(text, range, dates, told, reading.unit)
  if (reading.kind === 'count' && givers.has(text, reading.start - 1)) range.end = beneficiary(text, range)
  // 67.5%的|初中毕业生就读普通高中: 中 is part of the word.
  if (!schools.has(text, range.end - 2)) range.end -= endings.endingAt(text, range.end, range.start)
  if (range.end - range.start < (isBody(text, reading, range) ? 1 : 2)) return null
  if (begins(text, range.start, joints, noJoints) && !isDescribed(text, range)) return null
  // 连续|5年|保持西北第一: the verb of a rank names nothing.
  if (rankLinking.startingAt(text, range.start) === range.end - range.start) return null
  // 实现人均经费|500元的|目标, 指数位于|55%以上的|较高景气区间: what is measured stands before.
  if (
    owner &&
    (aims.covers(text, range) ||
      (zones.endingAt(text, range.end, range.start) > 0 && range.end - range.start <= longestZone))
  )
    return null
  const predicate = begins(text, range.start, predicates, noPredicates) && !isClauseOfNoun(text, range)
  return { start: range.start, end: range.end, predicate, owner }
}

/** 9家|以人参为原料的企业: told first by what they do. */
function isDescribed(text: string, { start, end }: Range): boolean {
  return text.charAt(start) === '以' && /^以[^，。；]{1,10}为[^，。；]{3,14}$/.test(text.slice(start, end))
}

const insides = characterSet('中里内上')

const whereabouts = affixes(
  ['在', '从'].flatMap((word) => [word, ...Array.from('国省市县区镇', (place) => `${word}全${place}`)]),
)

/** 在|44个, 在全市|1588个: the quantity tells among what something was done. */
function isInside(text: string, start: number): boolean {
  return whereabouts.endingAt(text, start, 0) > 0
}

const givers = characterSet('为对向给')

/** 为1.3万名|农民工|追回工资: those it is done for, without what is done. */
function beneficiary(text: string, { start, end }: Range): number {
  for (let at = start + ('省市县区乡镇村'.includes(text.charAt(start)) ? 1 : 2); at + 2 < end; at += 1) {
    const verb = givingVerbs.startingAt(text, at) || contentVerbs.startingAt(text, at)
    if (verb > 1 && at + verb < end && text.charAt(at + verb) !== '的') return at
  }
  return end
}

/** 在44个|活动|中违规收费: among what it happened. */
function insideName(text: string, { start, end }: Range): number {
  for (let at = start + 2; at < end; at += 1) {
    if (!insides.has(text, at) || schools.has(text, at - 1)) continue
    if (!insideWords.startingAt(text, at)) return at
  }
  return end
}

/** 30万吨|级|码头, 用三年|时间|整治河道: what only says how the quantity is meant is no part of the noun. */
function afterClass(text: string, { end, kind }: Reading): number {
  if (kind === 'measure' && text.charAt(end) === '级') return end + 1
  return kind === 'duration' && text.startsWith('时间', end) ? end + 2 : end
}

/** 10家|在全国有影响力的龙头企业: a clause with its 的 before the noun is no predicate. */
function isClauseOfNoun(text: string, { start, end }: Range): boolean {
  return text.charAt(start) === '在' && firstWithin(text, '的', start + 2, end - 2) > 0
}

/** Whole things that are counted, before a 的 that only tells what of them: 小区|的节能改造, 国家|的立场. */
const wholes = affixes([...organisationSuffixes.map((entry) => entry.term), ...termsPlaying('whole')])
/** What goes on behind the noun and its verb: 增速|可以实现…, 企业|以及…, 国家|已经建立了…. */
const onward = wordsPlaying('onward')
const givingVerbs = wordsPlaying('giving-verb')
const fieldNouns = wordsPlaying('field-noun')

/**
 * Behind a count the noun with its verb, but no clause beyond it: 五个国家|的立场, 以10件实事|为引领的工程.
 *
 * @param told whether another quantity follows
 * @param unit that of the quantity
 */
function countedName(text: string, range: Range, dates: Dates, told: boolean, unit: string): number {
  // 4所|“院中院”|——鼻科医院、眼科医院
  const dash = text.indexOf('——', range.start + 2)
  if (dash > 0 && dash < range.end) return dash
  const title = text.charAt(range.start) === '《' ? firstWithin(text, '》', range.start, range.end) : -1
  // 两份|《公报》|由…编制
  if (title > 0 && text.charAt(title + 1) !== '、') return title + 1
  for (let at = range.start + 1; at < range.end; at += 1) {
    // 13个|重点园区|2025年营业收入突破…, 10家|单位|自2024年3月以来…: what follows is told of the time.
    if (at > range.start + 1 && dates.startingAt(at) !== undefined) {
      const end = beforeTime(text, range.start + 2, at)
      if (told || end < at) return end
    }
    // 三所|小学|、一所初中: one of a thing is no quantity, and no part of the noun before.
    if (text.charAt(at) === '、' && text.charAt(at + 1) === '一' && text.startsWith(unit, at + 2)) return at
    // 7户|央企|将资本金错列…: what was done with something else.
    if (text.charAt(at) === '将' && at - range.start >= 2 && !leaders.has(text, at - 1)) return at
    const goesOn = at > range.start + 1 && onward.startingAt(text, at) > 0
    if (goesOn && !begins(text, range.start, predicates, noPredicates)) return at
    if (text.charAt(at) !== '的' || at - range.start < 2 || at - range.start > 8) continue
    if (/[^\u4e00-\u9fff]|[和或]/.test(text.slice(range.start, at))) continue
    if (wholes.endingAt(text, at, range.start) > 0 && !verbal.includes(text.charAt(range.start))) return at
  }
  return range.end
}
/** With these before it, 将 is one who leads: 武|将, 干|将. */
const leaders = characterSet('武干闯名老女小大主健')
const timeJoints = affixes(['自', '从', '于', '在', '截至', '截止'])

/** Without the joint and the spaces before a time. */
function beforeTime(text: string, start: number, time: number): number {
  let end = time
  while (end > start && text.charAt(end - 1) === ' ') end -= 1
  end -= timeJoints.endingAt(text, end, start)
  while (end > start && text.charAt(end - 1) === ' ') end -= 1
  return end
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

/** What figures of a sum are said to have done: 以12亿元财政资金|撬动投资96亿元. */
const results = affixes(['完成', '实现', '撬动', '带动', '拉动'])
const yields = affixes(['贡献了', '创造了', '养活了'])

/** 120个|重点项目|完成投资, 5项|指标|全部位列: the predicate of the quantity that follows. */
function beforePredicate(text: string, start: number, from: number): number {
  let end = from
  const ranked = rankLinking.endingAt(text, end, start + 2)
  if (ranked > 1) {
    end -= ranked
    for (let adverb = completion.endingAt(text, end, start + 2); adverb > 0; ) {
      end -= adverb
      adverb = completion.endingAt(text, end, start + 2)
    }
  }
  for (let at = start + 2; at + 2 < end; at += 1) {
    // 126个|问题|已整改|119个
    if (text.charAt(at) === '已' && contentOrLight(text, at + 1) === end - at - 1) return at
  }
  for (let at = start + 2; at + 4 <= end; at += 1) {
    // 以占全省3%的|土地|贡献了全省10%的产值
    if (yields.startingAt(text, at) > 0) return at
    if (results.startingAt(text, at) === 0) continue
    return measureNouns.endingAt(text, end, at + 2) > 0 ? at : end
  }
  return end
}

function contentOrLight(text: string, at: number): number {
  return contentVerbs.startingAt(text, at) || lightVerbs.startingAt(text, at)
}

/** Where the phrase ends before the next quantity: the joint and the last member of a list belong to that one. */
function beforeNext(text: string, range: Range, kind: Reading['kind']): number {
  let { end } = readTail(text, range.start, range.end, 'count')
  if (kind !== 'duration') end = beforePredicate(text, range.start, end)
  // 压缩空气储能|、100吉瓦时锂电池: no 能 that goes before a verb.
  if (text.charAt(end) === '能' && capable.has(text, end - 1)) end += 1
  // 5项|指标|居全国第一
  if (text.charAt(end - 1) === '居' && end - range.start > 2 && !dwelling.has(text, end - 2)) end -= 1
  // 14种|下跌、|5种上涨: a verb alone tells what became of them.
  if (end - range.start < 2 && text.charAt(range.end - 1) === '、') end = range.end - 1
  // 700万吨|露天矿、麦多利|10万吨大麦芽: what stands behind the last 、 has its own quantity.
  // Behind 的 the list has a head of its own.
  const comma = firstWithin(text, '的', range.start, end) < 0 ? lastCommaWithin(text, range.start, end) : -1
  if (comma > range.start + 1) end = comma
  // 3辆|消防车|于半小时内…, 2处|泵站|用3个月…: the preposition belongs to what follows.
  if (end - range.start > 2 && prepositions.has(text, end - 1) && !wordsEnding.endingAt(text, end, range.start))
    end -= 1
  // 42个|部门|及所属|244家|单位
  const owned = ownedBy.endingAt(text, end, range.start + 2)
  if (owned > 0) end -= owned
  // 120株花草种植|和13株大树: the joint belongs to the quantity that follows.
  else if (end > range.start && jointCharacters.has(text, end - 1) && !joinedBefore.has(text, end - 2)) end -= 1
  return end
}

const prepositions = characterSet('于在从以')
const wordsEnding = words('所在 存在 内在 现在 服从 可以 予以')
const ownedBy = affixes(
  ['及', '和', '及其', '与'].flatMap((joint) => ['所属', '下属', '直属', '所辖'].map((word) => joint + word)),
)

/** 10处公园绿地、60个小区|等城区绿化工程: the head that a whole list shares. */
const sharedHead = /^等[^、，。；]{0,4}?(?:项目|工程|企业|政策)/

/** 年产|3000辆|专用车项目顺利开工: a size told in pieces. */
function isCapacity(text: string, { kind, start }: Reading): boolean {
  return kind === 'count' && text.charAt(start - 1) === '产' && '年月日'.includes(text.charAt(start - 2))
}

/** 10处公园绿地、|60个|小区等…工程, 实施养殖园区、|5万只|养鸡场等项目: what is counted is the member, not the projects. */
function isOneOfList(text: string, { kind, start, unit }: Reading): boolean {
  return kind === 'count' && (text.charAt(start - 1) === '、' || !'个项类批大'.includes(unit.charAt(0)))
}

/** Where the member of a list ends before the head that all share. */
function beforeShared(text: string, { start, end }: Range): number {
  const at = firstWithin(text, '等', start + 2, end)
  return at > 0 && sharedHead.test(text.slice(at, at + 8)) ? at : end
}

/** 10公里|雨水管网|及泵站改造: a length or an area is that of the first member, where it is a noun that can stand alone. */
function beforeJoint(text: string, { start, end }: Range): number {
  for (let at = start + 4; at + 4 <= end; at += 1) {
    if (text.charAt(at) === '的') return end
    if (!jointCharacters.has(text, at) || joinedBefore.has(text, at - 1)) continue
    return firstWithin(text, '、', start, at) < 0 ? at : end
  }
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
    if (character === '等' && sharedHead.test(text.slice(at, at + 8))) return at
    if (completion.startingAt(text, at) > 0) return at
  }
  return range.end
}
