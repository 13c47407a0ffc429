import { createMatcher, setPhrases } from '@hegao/lexicon'
import { readNumeral } from '@hegao/numerals'
import { readUnit } from '../quantities/unit.ts'
import type { NonClaimPattern } from './pattern.ts'

const matcher = createMatcher(setPhrases)
const numeralCharacter = /[0-9〇零一二两三四五六七八九十百千万亿]/

/** 三会一课, 两个维护, 进一步, 第一时间: expressions of the lexicon that contain a numeral and count nothing. */
export const setPhrase: NonClaimPattern = {
  name: 'set-phrase',
  starts: [...new Set(setPhrases.map((phrase) => phrase.term.charAt(0)))].join(''),
  read(text, at) {
    const phrase = matcher.longestAt(text, at)
    if (phrase === null) return 0
    const end = at + phrase.term.length
    // 24小时值班 states how long somebody has to be there.
    if (/^24小时(?:值|在岗)/.test(phrase.term)) return 0
    if (phrase.ambiguous && isNumberHere(text, at, end)) return 0
    return end
  },
}

/** 十分 in 三十分, 千万 in 千万元: an ambiguous phrase beside a numeral or a unit is the number after all. */
function isNumberHere(text: string, at: number, end: number): boolean {
  if (numeralCharacter.test(text[at - 1] ?? '') || numeralCharacter.test(text[end] ?? '')) return true
  const numeral = readNumeral(text, at)
  return numeral !== null && readUnit(text, Math.max(numeral.end, end)) !== null
}
