import { CharacterTable, characterSet } from '@hegao/numerals'
import { endsWithNameOfSum } from '../name-of-sum.ts'
import type { Dates } from '../scope/dates.ts'
import { wordsPlaying } from '../words.ts'

const adverbials = wordsPlaying('adverbial')
const circumstanceEnds = wordsPlaying('circumstance-end')

/*
 * Between the subject and its verb stand words that measure nothing: when (一九五三年, 年内), how (仍然, 首次) and
 * under which circumstances (在调整初期, 自2010年以来, 按上年实际数额). They are read from right to left.
 */

/** Where a circumstance may begin: 在…中, 自…以来, 从…起. */
const opener = 1
const stop = 2
const turns = new CharacterTable([
  ['在自从当随继', opener],
  ['，。；：', stop],
])
/** Characters that make a word of the opener after or before them: 存在, 各自, 现在; 在建, 自然, 从业. */
const wordBefore: Readonly<Record<string, string>> = {
  在: '存现所内实潜外',
  自: '各独亲',
  从: '服随',
  当: '相适应每',
  继: '相后承过',
}
const wordAfter: Readonly<Record<string, string>> = {
  在: '建校岗职编册营库研产售租用养读园沪',
  自: '然主来治贸行用有',
  从: '业事严而',
  当: '地前选',
  随: '迁',
  继: '续承任父母而',
}
const gaps = characterSet(' ，、')
const comparing = characterSet('比较')
/** How far back the opener of a circumstance is looked for. */
const reach = 24

/**
 * Where the phrase ends when the adverbials behind it are left out: 工业总产值|仍然 比…增加; 粮食生产|自2010年以来.
 *
 * @param start the phrase is not looked at before it; it is the result where nothing but adverbials is there
 * @param end offset after the last character, where a verb or the quantity follows
 */
export function withoutAdverbials(text: string, start: number, end: number, dates: Dates): number {
  let at = end
  for (;;) {
    while (at > start && gaps.has(text, at - 1)) at -= 1
    // 排放量|比|2020年: the year has been taken for a date.
    if (at > start && comparing.has(text, at - 1) && dates.startingAt(at) !== undefined) at -= 1
    const before = adverb(text, start, at) ?? date(start, at, dates, text) ?? circumstance(text, start, at)
    if (before === null) return at
    at = before
  }
}

function adverb(text: string, start: number, end: number): number | null {
  const length = adverbials.endingAt(text, end, start)
  if (length === 0 || (length === 1 && isPartOfWord(text, start, end - 1))) return null
  if (length === 2 && endsWithNameOfSum(text, start, end)) return null
  return end - length
}

/** The last character of a noun or verb is no adverb: 节|约, 原|则, 归|还, 首|都. */
const nounBefore: Readonly<Record<string, string>> = {
  约: '节集签违合条公预制契履',
  则: '原规准细法否守',
  还: '归偿返退交',
  却: '忘冷退',
  可: '许认',
  需: '内外供军所急必刚',
  应: '供效响适反对',
  要: '主需重纪摘',
  须: '必',
}

function isPartOfWord(text: string, start: number, at: number): boolean {
  return at > start && (nounBefore[text.charAt(at)]?.includes(text.charAt(at - 1)) ?? false)
}

const dateSuffixes = characterSet('底末初')

/** 工业总产值|一九五三年, 全年|到2025年底. */
function date(start: number, end: number, dates: Dates, text: string): number | null {
  const suffix = dateSuffixes.has(text, end - 1) ? 1 : 0
  const found = dates.endingAt(end - suffix) ?? (suffix === 1 ? dates.endingAt(end) : undefined)
  if (found === undefined || found.start < start) return null
  let at = found.start
  // 提|前3个月: no stretch of time.
  if (text.charAt(at) === '前' && text.charAt(at - 1) === '提') return null
  if (at > start + 1 && /^[今去明上]年$/.test(text.slice(at - 2, at))) at -= 2
  if (at > start + 1 && text.charAt(at - 1) === '于' && '当等'.includes(text.charAt(at - 2))) return at
  return at > start && '在到至于由从比较继'.includes(text.charAt(at - 1)) ? at - 1 : at
}

/** 粮食生产|自2010年以来, 装备制造业|在沃尔沃带动下, 集团购买力|按上年实际数额. */
function circumstance(text: string, start: number, end: number): number | null {
  const closer = circumstanceEnds.endingAt(text, end, start)
  if (closer === 0) return standard(text, start, end)
  for (let at = end - closer - 1; at >= Math.max(start, end - reach); at -= 1) {
    const turn = turns.at(text, at)
    if (turn === stop) return null
    if (turn !== opener) continue
    const character = text.charAt(at)
    if (wordAfter[character]?.includes(text.charAt(at + 1)) === true) continue
    if (at > start && wordBefore[character]?.includes(text.charAt(at - 1)) === true) continue
    return at
  }
  return null
}

const reckoners = characterSet('按较')

/** The measure something is reckoned by, between subject and verb: 按上年实际数额, 按可比价格计算, 较“十三五”|同期. */
function standard(text: string, start: number, end: number): number | null {
  for (let at = end - 3; at >= Math.max(start + 2, end - 12); at -= 1) {
    if (!reckoners.has(text, at)) continue
    const goesOn = text.charAt(at) === '按' ? '上可不现原规计同当实照' : '“上去同前'
    return goesOn.includes(text.charAt(at + 1)) ? at : null
  }
  return null
}
