import { CharacterTable, characterSet } from '@hegao/numerals'
import { lastWithin } from '../metric/within.ts'
import type { Tail } from './change.ts'

/*
 * What a tail says in phrases with a name or a date of their own, which no list of words can hold: 比全国平均水平, 由去年的,
 * 占支出总额的. They are told by patterns, and as nearly every quantity has none of them, the pattern is only tried
 * where a character stands that it begins with.
 */

/** Bases that name what they compare with: 比2020年, 较“十三五”末, 比全国平均水平; but not 收入比|由2005年的5∶1. */
const openBase =
  /(?:(?<![同环对占可类评相])[比较](?!重|例|率|大|多|好|强|对|赛|价|拟|由|从|为|达|约|是|”)|(?:高于|高出|低于|快于|慢于|好于|多于|少于|领先|超出|超过)(?=[全上去年同省市县区国预计目平]))[^，。；：、,;:（）()%]{1,22}$/
/** The level a change is reckoned from, or a multiple of: 比2019年的|1241亿元, 略低于2019年的|9本, 为去年同期的|2倍. */
const ofBase =
  /(?:比|较|[略稍远]?[高低多少快慢好]于|为|是|等于|相当于|相当|达到|达|恢复[到至])((?![由从])[^，。；：、,;:（）()%]{0,10}(?:年|同期|上年|去年|上月|年初|期末|年末|年底|水平|平均))的$/
/** 是建厂时的|3倍, 为一期的|2.7倍: whatever a multiple is told of. */
const ofMultiple = /(?:(?<![行作认称])为|是|等于|相当于|相当|达到|达)([^，。；：、,;:（）()%的]{2,12})的$/
/** 高于考核上限|0.4个百分点, 超过计划|14%: what is passed or missed. */
const passed = /(?:高于|高出|低于|快于|慢于|好于|多于|少于|超过|超出|超)[^，。；：、,;:（）()%]{2,14}$/
/** 少于周边城市|0.4天, 高于邻近县|300元: others by how much. */
const thanOthers = /(?<!不)(?:高于|高出|低于|多于|少于|快于|慢于|好于)[^，。；：、,;:（）()%的0-9]{2,12}$/
const amounts = new Set(['count', 'money', 'measure', 'duration'])
const passedPlan = /(?:高于|低于|超过|超出|超)(?:原|年度|全年|年初)?(?:计划|目标|预算|任务)(?:数|要求)?$/
/** 高于全国|分别, 比上年|均: words that stand behind a base and are no part of it. */
const behindBase = /(?:分别|(?<!平)均|都|又|再|还|累计|同步|各|共)$/
/** 由去年的|10.7%, 从2015年的|…: the level a change set out from. */
const fromBase =
  /(?:由|从)(?:“[^”]{2,6}”(?:期?末|期间|初)?的?|[^，。；：、,;:（）()%]{0,8}(?:年|年前|同期|年初|年末|年底|原来|起初|当初)的?|每(?:半?年|季度?|月|周|日|天|旬))$/
/** 发展到|目前的, 增加到|每季度: when the level was reached, or how often, between the verb and the quantity. */
const reachedWhen =
  /(?:到|至|为)((?:目前|现在|如今|当前|现今|去年|今年|年底|年末|(?:[12][0-9]{3}|[一二][〇零○一二三四五六七八九]{3})年(?:底|末)?)的|每(?:半?年|季度?|月|周|日|天|旬))$/
/** 从一个月以上|压缩到4天: a level before that is no quantity of its own. */
const fromLevel = /(?:由|(?<![服听随])从)(?![业事严实于此])[一-龥]{2,8}(?:以上|以下|左右|以内)$/
/** 占支出总额的, 占“三公”经费支出的比重: the share with its whole, at the end of a clause. */
const shareOf = /(?<![挤侵抢霸强])占(?!地(?!区)|用|据|有|道|线|比)[^，。；：、,;:（）()%]{1,18}$/
/** A date between what is measured and its verb: 工业总产值|1977年|增长…, 零售额|2020—2023年|年均增长…. */
const dateBefore =
  /(?:[12][0-9]{3}年?[—–~至到-]{1,2})?(?:[12][0-9]{3}|[一二][〇零○一二三四五六七八九]{3})年(?:底|末|度|上半年|初)?$/

/** 与2010年同期相比: a time that no word of the lexicon names. */
const comparedWith = /[与同和跟](?:[12][0-9]{3}|“[^”]{2,6}”)[^，。；：、,;:（）()%]{0,8}相比$/

/** How far back from the quantity the patterns look. */
const reach = 24
const comparing = 1
const origin = 2
const year = 4
const border = 8
/** What one of the patterns has to begin with or hold. */
const hints = new CharacterTable([
  ['比较高低快慢好多少领超', comparing],
  ['由从', origin],
  ['年', year],
  ['，。；：、,;:（）()%', border],
])

/** The {@link hints} between `start` and `end`, joined by or; no pattern looks beyond a border. */
function hintsBefore(text: string, start: number, end: number): number {
  let found = 0
  for (let at = end - 1; at >= start; at -= 1) {
    const hint = hints.at(text, at)
    if (hint === border) break
    found |= hint
  }
  return found
}

const whenEnds = characterSet('的年度季月周日天旬')

/** The length of what tells when a level was reached, between its verb and `end`: 发展到|目前的|; 0 where nothing does. */
export function whenReached(text: string, start: number, end: number): number {
  if (!whenEnds.has(text, end - 1)) return 0
  return reachedWhen.exec(text.slice(Math.max(start, end - 12), end))?.[1]?.length ?? 0
}

/**
 * Reads one phrase that ends where the tail has been read to: what is compared with, the level a change set out from, or a
 * date.
 *
 * @param tail takes up what the phrase says, and ends before it
 * @returns whether there was one
 */
export function readPhrase(text: string, start: number, tail: Tail, kind: string): boolean {
  const { end } = tail
  const from = Math.max(start, end - reach)
  const hint = hintsBefore(text, from, end)
  const window = text.slice(from, end)
  const of =
    tail.base === null && tail.sign === 0 && !tail.reached && window.endsWith('的')
      ? (ofBase.exec(window) ?? (kind === 'multiple' ? ofMultiple.exec(window) : null))
      : null
  if (of?.[1] !== undefined) {
    const comparison = of[0].startsWith('比') || of[0].startsWith('较') ? 1 : 0
    const baseStart = end - 1 - of[1].length - comparison
    tail.base = { start: baseStart, end: end - 1 }
    tail.end = end - of[0].length
    tail.multipleOf = true
    return true
  }
  const open = tail.base === null && (hint & comparing) !== 0 ? comparisonIn(window, tail, kind) : null
  if (open !== null) {
    tail.base = { start: end - open[0].length, end: end - (behindBase.exec(open[0])?.[0].length ?? 0) }
    if (tail.sign === 0) tail.sign = /^(?:低于|慢于|少于)/.test(open[0]) ? -1 : 1
    tail.end -= open[0].length
    return true
  }
  const timed = tail.base === null && text.startsWith('相比', end - 2) ? comparedWith.exec(window) : null
  if (timed !== null) {
    tail.base = { start: end - timed[0].length, end }
    tail.end -= timed[0].length
    return true
  }
  const setOut = (hint & origin) !== 0 ? fromBase.exec(window) : null
  if (setOut !== null) {
    tail.from = true
    tail.end -= setOut[0].length
    return true
  }
  const level = tail.reached && (hint & origin) !== 0 ? fromLevel.exec(window) : null
  if (level !== null) {
    tail.end -= level[0].length
    return true
  }
  const dated = (hint & year) !== 0 ? dateBefore.exec(window) : null
  if (dated !== null && tail.end - dated[0].length > start) {
    tail.end -= dated[0].length
    return true
  }
  return false
}

/** What a quantity is compared with where no term of the lexicon names it: 比全国平均水平, 超过计划. */
function comparisonIn(window: string, tail: Tail, kind: string): RegExpExecArray | null {
  const untouched = tail.sign === 0 && !tail.reached
  if (!untouched || kind === 'percentage-point' || (kind === 'multiple' && !window.endsWith('翻')))
    return openBase.exec(window) ?? (kind === 'percentage-point' && untouched ? passed.exec(window) : null)
  const other = amounts.has(kind) ? thanOthers.exec(window) : null
  return other ?? (kind === 'percentage' ? passedPlan.exec(window) : null)
}

/** Reads a share at the end of a tail. 占支出总额的|23.8%: of what stands between; whose share, was said before. */
export function readShare(text: string, start: number, tail: Tail): boolean {
  const { end } = tail
  const from = Math.max(start, end - reach)
  if (lastWithin(text, '占', from, end) < 0) return false
  const untouched = tail.sign === 0 && !tail.reached
  const whole = tail.share || !untouched ? null : shareOf.exec(text.slice(from, end))
  const share = whole ?? /占[到了]?$/.exec(text.slice(Math.max(start, end - 2), end))
  if (share === null) return false
  tail.share = true
  tail.end -= share[0].length
  return true
}
