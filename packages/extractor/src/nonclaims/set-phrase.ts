import { createMatcher, setPhrases } from '@hegao/lexicon'
import { characterSet, fold, readNumeral } from '@hegao/numerals'
import { PairSet } from '../pair-set.ts'
import { readUnit } from '../quantities/unit.ts'
import type { NonClaimPattern } from './pattern.ts'

const matcher = createMatcher(setPhrases)
const countsAtEnd = /^[三四五六七八九][^起](?:$|[，。；、,;）)])/
/** 618, 12345: names made of figures, as which any number begins: 618.55万元. */
const figures = /^[0-9]+$/
const numeralCharacter = /[0-9〇零一二两三四五六七八九十百千万亿]/

const terms = setPhrases.map(({ term }) => fold(term))
/** What set phrases begin with, as folded text has it. */
export const setPhraseBeginnings = new PairSet(terms)
const ofTwo = new PairSet(terms.filter((term) => term.length === 2))
/** The second and third character of the longer ones: two in three places that begin like one are told by these. */
const insides = new PairSet(terms.filter((term) => term.length > 2).map((term) => term.slice(1)))

/** Whether a set phrase can begin at an offset; where not, none does. */
function canBegin(text: string, at: number): boolean {
  if (at + 1 >= text.length) return false
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
  if (setPhraseBeginnings.bit(first, second) === 0) return false
  if (ofTwo.bit(first, second) !== 0) return true
  return at + 2 < text.length && insides.bit(second, text.charCodeAt(at + 2)) !== 0
}

/** 三会一课, 两个维护, 进一步, 第一时间: expressions of the lexicon that contain a numeral and count nothing. */
export const setPhrase: NonClaimPattern = {
  name: 'set-phrase',
  starts: [...new Set(setPhrases.map((phrase) => phrase.term.charAt(0)))].join(''),
  follows: null,
  read(text, at) {
    if (!canBegin(text, at)) return 0
    const phrase = matcher.longestAt(text, at)
    if (phrase === null) return 0
    const end = at + phrase.term.length
    if ((phrase.ambiguous || figures.test(phrase.term)) && isNumberHere(text, at, end)) return 0
    return isMeasuredHere(text, at, end) ? 0 : end
  },
}

/** 四平 in 四平方公里, 三小 in 三小时: the beginning of a measure that goes on behind the phrase. */
function isMeasuredHere(text: string, at: number, end: number): boolean {
  if (!measureGoesOn.has(text, end)) return false
  const numeral = readNumeral(text, at)
  const unit = numeral === null || numeral.end >= end ? null : readUnit(text, numeral.end)
  return unit !== null && unit.end > end && (unit.entry.kind === 'measure' || unit.entry.kind === 'duration')
}

/** The second character of 平方, 平米, 小时, 华里, 毫米, 毫升, 总吨, 年度. */
const measureGoesOn = characterSet('方米时里升克秒吨瓦安度头')

/**
 * 十分 in 三十分, 千万 in 上千万元, 十分 in 十分之一, 大一 in 扩大一倍: an ambiguous phrase beside a numeral or before a unit is
 * the number after all (十分钟); so is one that closes its clause as numeral and measure word (整改隐患四处。).
 */
function isNumberHere(text: string, at: number, end: number): boolean {
  if (numeralCharacter.test(text.charAt(at - 1)) || numeralCharacter.test(text.charAt(end))) return true
  if (text.charAt(end) === '.' && /[0-9]/.test(text.charAt(end + 1))) return true
  if (text.charAt(end) === '之' && numeralCharacter.test(text.charAt(end + 1))) return true
  if (numeralCharacter.test(text.charAt(end - 1)) && readUnit(text, end) !== null) return true
  const numeral = readNumeral(text, at)
  if (numeral === null) return false
  if (readUnit(text, Math.max(numeral.end, end)) !== null) return true
  const unit = readUnit(text, numeral.end)
  // 十|分钟: a longer unit than the phrase has.
  if (unit !== null && unit.end > end) return true
  return unit?.end === end && countsAtEnd.test(text.slice(at, end + 1))
}
