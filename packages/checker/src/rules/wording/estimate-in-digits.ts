import type { Certainty, Range } from '@hegao/contract'
import type { Claim } from '@hegao/extractor'
import { formatChinese } from '@hegao/numerals'
import type { Document } from '../../document.ts'
import { defineRule, type Observation } from '../../rule.ts'
import { isDigit, isHan } from '../../text/characters.ts'

interface Data {
  words: string
  /** The estimate in Chinese numerals: 二十几, 三四. */
  right: string
}

/** What an estimate counts; of other things 3、4 names a third and a fourth. */
const counted = new Set('户 人 家 个 次 件 天 处 台 辆 份 亩 公里 年 个月'.split(' '))
/** Words after which two numbers are two numbers. */
const severalNumbers = /分别|各|依次|第|前|号/
const chineseDigits = '〇一二三四五六七八九'
const roundNumbers = new Map([
  ['10', '几十'],
  ['100', '几百'],
  ['1000', '几千'],
])
/** How far back a sentence is read for words that tell two numbers from an estimate. */
const reach = 30

export default defineRule<Data>({
  id: 'wording/estimate-in-digits',
  title: { zh: '概数“几”“三四”用了阿拉伯数字或顿号', en: 'An estimate in Arabic digits or parted by 、' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '带“几”的数和相邻两数连用的概数用汉字，中间不加顿号；“3、4户”像是分列的两个数。',
    en: 'Numbers with 几 and two neighbouring numbers as an estimate are Chinese, without 、; 3、4户 reads like a list.',
  },
  source: { zh: 'GB/T 15835—2011 4.2.2', en: 'GB/T 15835—2011, 4.2.2' },
  examples: {
    bad: ['走访企业⟦20几⟧家。', '每村慰问⟦3、4⟧户。', '每月巡查⟦两、三⟧次。', '培育企业⟦几10⟧家。'],
    good: [
      '走访企业二十几家、每村慰问三四户，培训200多人，几十家企业。',
      '两村分别慰问3、4户，第3、4个项目开工，3、4号楼封顶，3、4月份召开会议。',
      '三、两个项目开工\n三、四个项目竣工。',
      '走访3、5户，一、二、三产业融合，三、四线城市，完成1、2期工程。',
      '2020几乎没有变化。',
    ],
  },
  wording: {
    zh: { message: ({ words, right }) => `“${words}”是概数，请写作“${right}”` },
    en: { message: ({ words, right }) => `“${words}” is an estimate; please write “${right}”` },
  },
  check(document, report) {
    for (const claim of document.claims) {
      const observation = withSeveral(document, claim) ?? neighbours(document, claim)
      if (observation !== null) report(observation)
    }
  },
})

type Found = Observation<Data, null>

/** 20几家, 几10家. */
function withSeveral({ folded, text }: Document, claim: Claim): Found | null {
  const { start, end } = claim.range
  const match = /(?<![0-9.,])([1-9])0几/.exec(folded.slice(start, end))
  if (match !== null) {
    const at = start + match.index
    return found(text, claim, { start: at, end: at + match[0].length }, `${formatChinese(Number(match[1]) * 10)}几`)
  }
  const round = /^10{1,3}(?![0-9.,])/.exec(folded.slice(start, end))?.[0]
  const right = round === undefined ? undefined : roundNumbers.get(round)
  if (round === undefined || right === undefined || folded.charAt(start - 1) !== '几') return null
  return found(text, claim, { start: start - 1, end: start + round.length }, right)
}

/** 3、4户, 两、三次: one digit and the next, as an estimate of what is counted. */
function neighbours({ folded, text }: Document, claim: Claim): Found | null {
  const { start } = claim.range
  if (!counted.has(claim.unit) || folded.charAt(start - 1) !== '、') return null
  const [low, high] = [digitOf(folded.charAt(start - 2)), digitOf(folded.charAt(start))]
  if (low === null || high !== low + 1 || !folded.startsWith(claim.unit, start + 1)) return null
  // At the beginning of a line or sentence 三、四个 is a marker with its heading.
  if (!isHan(folded.charAt(start - 3))) return null
  const from = Math.max(claim.sentence.position.start.offset, start - reach)
  if (severalNumbers.test(folded.slice(from, start - 2))) return null
  const first = low === 2 ? '两' : formatChinese(low)
  return found(text, claim, { start: start - 2, end: start + 1 }, first + formatChinese(high), 'likely')
}

function found(text: string, claim: Claim, range: Range, right: string, certainty: Certainty = 'certain'): Found {
  const words = text.slice(range.start, range.end)
  return { range, data: { words, right }, claims: [claim], certainty, suggestions: [{ range, text: right }] }
}

/** The value of one digit, Arabic or Chinese; null for 〇, 0 and everything else. */
function digitOf(character: string): number | null {
  if (character === '两') return 2
  const value = isDigit(character) ? Number(character) : chineseDigits.indexOf(character)
  return value > 0 ? value : null
}
