import { measureEndings, units } from '@hegao/lexicon'
import { isDigit, isHan, isLineEnd, isOneOf } from '../text/characters.ts'

/** A place where a measure word stands without its number. */
export interface BareCount {
  /** Where the number is missing. */
  readonly at: number
  /** Whether the words can be read in no other way. */
  readonly isCertain: boolean
}

/** Measure words that few words end in; those that do are in the lexicon. */
const plain = '项次名份篇座套辆张起宗条只头栋幢艘枚株匹岁天分册对'
/** Measure words that also make nouns of what stands before: 养殖户, 督办件, 事务所. */
const nounMaking = '家户件人所处部台场期年米秒间床种'
/** Units that say nothing unless a verb or a number of thousands stands before them. */
const uncounted = '元℃个亩方'
/** Measure words of two characters that no word ends in. */
const compounds = ['家次', '户次', '台次', '艘次', '亩次']

/** Behind these words stands an amount. */
const amountVerbs = [
  ...'达到 增至 升至 降至 减至 提高到 提高至 增加到 增加至 发展到 提升到 扩大至 减少到 下降到 上升到 上升为 下降为 降为 增长到 分解为 整合至 分别为 共达 总数达 累计达'.split(
    ' ',
  ),
]
/** 比上年增加件, 寿命再提高岁: what an amount is added with, and the units no word begins with behind them. */
const changeVerbs = ['提高', '增加', '减少', '下降', '上升', '缩短', '延长', '偏高', '偏低']
const changeUnits = '件份天元分岁篇座辆套张℃'
/** Behind these 万 and 亿 are numbers themselves, or part of an idiom: 突破万件, 成千上万. */
const reaching = '超过破逾达至上跨近约数几成千百十第每'
/** 温暖万家, 亿万年 */
const notByThousands = '家户人年岁里米秒'
/** 减少万, 已达亿: a number of thousands lost what stands before it. */
const bareThousands = ['减少', '惠及', '已达', '高达', '达到']
/** What 惠及 reaches so many of; 惠及万家 is an idiom. */
const beneficiaries = /惠及(?:[多余][万亿]|[万亿](?![万亿余多名户家民物千众]))[\u4e00-\u9fff]{2,6}$/

/** 达标 is a word, 达人 has become one; 达 itself may end 发达, 到达. */
const notBehindReach = '人对岁'
const notReach = '发到直抵通下传转表送豁八四'

/** 增至60家以上, 控制在20秒以内 */
const bounds = ['以上', '以下', '以内', '左右', '上下']
/** 国家级以上 counts nothing; these are bounds of an order. */
const graded = '级层县市省国处科局部人中'
/** Before a unit these are numbers, or take their place. */
const numberWords = '〇零一二两三四五六七八九十百千万亿几数多余半每近约整上单双第各首这那哪某逐同按分'
/** 其余人员, 剩余户: words that end in 余. */
const wordsInSurplus = '其剩盈富结业有多赢残'

const words = new Set(measureEndings.map(({ term }) => term))
/** 平方米, 件次 end in a measure word and are units themselves. */
const longerUnits = new Set(units.map(({ term }) => term).filter(({ length }) => length > 1 && length < 5))
const longestMember = 24
const sentenceReach = 120

/**
 * Where the clause that ends at `end` ends in a measure word without a number, and the words around it show that one
 * belongs there: a verb that leads up to an amount (达到家), a bound behind it (企业家以上), a member beside it that counts with
 * the same word (企业家、企业9家). Null where nothing shows it.
 *
 * @param folded the folded text
 */
export function countMissingBefore(folded: string, end: number): BareCount | null {
  const noted = noteStart(folded, end)
  const bound = bounds.find((term) => folded.endsWith(term, noted))
  const unitEnd = noted - (bound?.length ?? 0)
  if (isBareThousands(folded, unitEnd)) return { at: unitEnd - 1, isCertain: true }
  const benefit = bound === undefined ? beneficiaries.exec(folded.slice(Math.max(0, end - 12), end)) : null
  if (benefit !== null) return { at: end - benefit[0].length + 2, isCertain: false }
  const unit = compounds.find((term) => folded.endsWith(term, unitEnd)) ?? folded.charAt(unitEnd - 1)
  if (unit === '' || (unit.length === 1 && !isOneOf(unit, plain + nounMaking + uncounted))) return null
  if (unit.length === 1 && endsLongerUnit(folded, unitEnd)) return null
  const at = unitEnd - unit.length
  const before = folded.charAt(at - 1)
  const certain = { at, isCertain: true }
  // 分别达64项和项: what stands beside a counted member counts as well.
  if (isOneOf(before, '和及与') && countsAt(folded, at - 1, unit)) return certain
  if (isOneOf(before, '万亿多余')) {
    const number = thousandsStart(folded, at)
    const isIdiom = isOneOf(unit, notByThousands) && !(unit === '家' && folded.endsWith('企业', number))
    if (number < at && !isIdiom) return { at: number, isCertain: false }
  }
  if (before === '余') return isSurplus(folded, at - 1) ? { at: at - 1, isCertain: true } : null
  if (!isHan(before) || isOneOf(before, numberWords)) return null
  if (leadsToAmount(folded, at, unit)) return certain
  if (isOneOf(unit, changeUnits) && changeVerbs.some((verb) => folded.endsWith(verb, at))) return certain
  if (isOneOf(unit, uncounted)) return null
  const isPlain = unit.length > 1 || isOneOf(unit, plain)
  const isEnterprise = unit === '家' && folded.endsWith('企业', at)
  if (bound !== undefined && (isEnterprise || (!isWord(folded, unitEnd) && !isOneOf(before + unit, graded)))) {
    return certain
  }
  // 超期件，占3.5%: of what is counted with 件 in the sentence.
  if (/^，占[0-9]/.test(folded.slice(end, end + 3)) && !words.has(before + unit) && isCounted(folded, at, unit)) {
    return { at, isCertain: false }
  }
  const [left, right] = [besideBefore(folded, at, unit), besideAfter(folded, end, unit)]
  const isListed = left === '、' || right === '、'
  // 企业家 is a word, but not beside 企业9家.
  const isInWord = isWord(folded, unitEnd)
  if ((!isInWord || isListed) && isRecounted(folded, at, end, unit)) return { at, isCertain: !isInWord }
  if (isInWord) return null
  if (unit.length > 1 || noted < end) return certain
  if (left !== '' && right !== '' && isListed) return { at, isCertain: false }
  if (isListed && (isPlain || unit === '家')) return { at, isCertain: false }
  return isPlain && (left !== '' || right !== '') ? { at, isCertain: false } : null
}

/** 贫困人口减少万, 参保人数已达亿 */
function isBareThousands(folded: string, end: number): boolean {
  return isOneOf(folded.charAt(end - 1), '万亿') && bareThousands.some((verb) => folded.endsWith(verb, end - 1))
}

/** 养老床位万张, 车位万多个: where the number before 万 is missing, `at` where there is none of these, or it is no number. */
function thousandsStart(folded: string, at: number): number {
  let start = at
  while (isOneOf(folded.charAt(start - 1), '万亿多余')) start -= 1
  const before = folded.charAt(start - 1)
  const isNumber = /[万亿]/.test(folded.slice(start, at))
  return isNumber && isHan(before) && !isOneOf(before, reaching) && !isOneOf(before, numberWords) ? start : at
}

/** 设备台（套）: where the note behind a unit begins, `end` where there is none. */
function noteStart(folded: string, end: number): number {
  if (!isOneOf(folded.charAt(end - 1), ')）')) return end
  for (let open = end - 2; open >= end - 3; open -= 1) {
    if (isOneOf(folded.charAt(open), '(（')) return open
  }
  return end
}

/** 庭院余户; but not 其余户. */
function isSurplus(folded: string, at: number): boolean {
  const before = folded.charAt(at - 1)
  return isHan(before) && !isOneOf(before, wordsInSurplus) && !isOneOf(before, numberWords)
}

/** 友城达对, 企业总数达到家; but not 发达 and 达人. */
function leadsToAmount(folded: string, at: number, unit: string): boolean {
  if (amountVerbs.some((verb) => folded.endsWith(verb, at))) return unit !== '部' && unit !== '分'
  if (folded.charAt(at - 1) !== '达' || isOneOf(folded.charAt(at - 2), notReach)) return false
  return unit === '对' ? folded.charAt(at - 2) === '城' : !isOneOf(unit, notBehindReach)
}

/** Whether the noun that lost its number has one elsewhere in the sentence: “小巨人”企业家、重点“小巨人”企业9家. */
function isRecounted(folded: string, at: number, end: number, unit: string): boolean {
  const noun = folded.slice(at - 2, at)
  if (noun.length < 2 || !isHan(noun.charAt(0)) || !isHan(noun.charAt(1))) return false
  const start = sentenceStart(folded, at)
  const stop = sentenceEnd(folded, end)
  for (let found = folded.indexOf(noun, start); found >= 0 && found < stop; found = folded.indexOf(noun, found + 1)) {
    let number = found + 2
    while (isOneOf(folded.charAt(number), '达到约近超过共为')) number += 1
    let after = number
    while (isDigit(folded.charAt(after)) || folded.charAt(after) === '.') after += 1
    if (after === number) continue
    while (isOneOf(folded.charAt(after), '万亿余多')) after += 1
    if (folded.startsWith(unit, after)) return true
  }
  return false
}

/** Whether the sentence counts something with `unit`. */
function isCounted(folded: string, at: number, unit: string): boolean {
  for (let found = folded.indexOf(unit, sentenceStart(folded, at)); found >= 0 && found < at; ) {
    if (isDigit(folded.charAt(found - 1))) return true
    found = folded.indexOf(unit, found + 1)
  }
  return false
}

/** Whether a number with `unit` ends at `end`: …64项. */
function countsAt(folded: string, end: number, unit: string): boolean {
  if (!folded.endsWith(unit, end)) return false
  let at = end - unit.length
  while (isOneOf(folded.charAt(at - 1), '万亿余多')) at -= 1
  return isDigit(folded.charAt(at - 1))
}

/** The mark that parts the member from one before it that ends in a number with `unit`; empty where none does. */
function besideBefore(folded: string, at: number, unit: string): string {
  let mark = at - 1
  while (at - mark <= longestMember && !isParting(folded.charAt(mark))) {
    if (isDigit(folded.charAt(mark))) return ''
    mark -= 1
  }
  return isOneOf(folded.charAt(mark), '、，；') && countsAt(folded, withoutBound(folded, mark), unit)
    ? folded.charAt(mark)
    : ''
}

/** The same for the member after it. */
function besideAfter(folded: string, end: number, unit: string): string {
  const mark = folded.charAt(end)
  if (!isOneOf(mark, '、，；')) return ''
  let next = end + 1
  while (next - end <= longestMember && !isParting(folded.charAt(next))) next += 1
  return countsAt(folded, withoutBound(folded, next), unit) ? mark : ''
}

function withoutBound(folded: string, end: number): number {
  const noted = noteStart(folded, end)
  return noted - (bounds.find((term) => folded.endsWith(term, noted))?.length ?? 0)
}

function isParting(character: string): boolean {
  return isLineEnd(character) || isOneOf(character, '、，；。：,;:')
}

function isWord(folded: string, end: number): boolean {
  return words.has(folded.slice(end - 2, end)) || words.has(folded.slice(end - 3, end))
}

function endsLongerUnit(folded: string, end: number): boolean {
  return [2, 3, 4].some((length) => longerUnits.has(folded.slice(end - length, end)))
}

function sentenceStart(folded: string, at: number): number {
  let start = at
  while (at - start < sentenceReach && !isLineEnd(folded.charAt(start - 1)) && folded.charAt(start - 1) !== '。')
    start -= 1
  return start
}

function sentenceEnd(folded: string, at: number): number {
  let end = at
  while (end - at < sentenceReach && !isLineEnd(folded.charAt(end)) && folded.charAt(end) !== '。') end += 1
  return end
}
