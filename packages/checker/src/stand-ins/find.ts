import type { Range } from '@hegao/contract'
import type { Document } from '../document.ts'
import { isDigit, isHan, isLatin, isLineEnd, isOneOf, isSpace } from '../text/characters.ts'
import { emphasisMarks } from './emphasis.ts'
import { isFootnoteSign } from './footnote.ts'
import { isPersonByLaw } from './person.ts'
import { type StandInSubject, subjectOf } from './subject.ts'

/** Characters left in the text where a number or a name should be. */
export interface StandIn {
  readonly range: Range
  /** As written: `*`, XX, AAA, 某某. */
  readonly text: string
  readonly sign: StandInSign
  readonly subject: StandInSubject
}

/** What a stand-in is made of. */
export type StandInSign = '*' | 'X' | '×' | '○' | '□' | '某' | 'letter'

const signs: ReadonlyMap<string, StandInSign> = new Map([
  ['*', '*'],
  ['＊', '*'],
  ['X', 'X'],
  ['x', 'X'],
  ['×', '×'],
  ['○', '○'],
  ['〇', '○'],
  ['□', '□'],
  ['某', '某'],
  ['A', 'letter'],
  ['B', 'letter'],
  ['C', 'letter'],
])

/** Two rules ask for the same stand-ins: those of numbers and those of names. */
const known = new WeakMap<Document, readonly StandIn[]>()

/** All stand-ins of a report in order. Linear in the length of the text, which is read once. */
export function standIns(document: Document): readonly StandIn[] {
  const found = known.get(document) ?? find(document)
  known.set(document, found)
  return found
}

function find({ folded, text }: Document): readonly StandIn[] {
  const found: StandIn[] = []
  const emphasis = emphasisMarks(folded)
  for (let at = 0; at < folded.length; ) {
    const sign = signs.get(folded.charAt(at))
    if (sign === undefined) {
      at += 1
      continue
    }
    const end = endOfRun(folded, at, sign)
    if (!emphasis.has(at) && isStandIn(folded, at, end, sign)) {
      found.push({
        range: { start: at, end },
        text: text.slice(at, end),
        sign,
        subject: subjectOf(folded, at, end),
      })
    }
    at = end
  }
  return found
}

function endOfRun(folded: string, at: number, sign: StandInSign): number {
  const first = folded.charAt(at)
  const isPart = (i: number) => (sign === 'letter' ? folded.charAt(i) === first : signs.get(folded.charAt(i)) === sign)
  let end = at + 1
  while (end < folded.length) {
    // X.XX亿元, “X·XX”强降雨
    const isJoined = sign === 'X' && isOneOf(folded.charAt(end), '.·') && isPart(end + 1)
    if (!isPart(end) && !isJoined) break
    end += isJoined ? 2 : 1
  }
  return end
}

function isStandIn(folded: string, start: number, end: number, sign: StandInSign): boolean {
  const before = folded.charAt(start - 1)
  const after = folded.charAt(end)
  const length = end - start
  switch (sign) {
    case '*':
      return isStarred(folded, start, end)
    case 'X':
      return isCrossed(folded, start, end)
    case '×':
      // 2×35万千瓦, 7×24小时 and “数据要素×” multiply; ××县 and ×县 do not.
      return (
        !isDigit(before) &&
        !isDigit(after) &&
        (length > 1 ? isHan(before) || isHan(after) || after === '%' : isOneOf(after, placeNouns))
      )
    case '○':
      // 二〇〇八年 is a year, 一百〇八 a number.
      if (length === 1 || isOneOf(before, chineseDigits) || isOneOf(after, chineseDigits)) return false
      // ○○后青年 were born after the year 2000.
      return isHan(after) && !(length === 2 && after === '后')
    case '□':
      return length > 1 && (isHan(before) || isHan(after))
    case '某':
      if (isPersonByLaw(folded, start, end)) return false
      // 某项, 某些 are words; 某市某局 and 某某公司 hide a name.
      return length > 1 ? !isOneOf(after, '人种些') : isOneOf(after, placeNouns)
    case 'letter':
      return isLettered(folded, start, end)
  }
}

/** A `*` that does not multiply (3*4), stand at a list member or footnote, draw a line, or set bold type. */
function isStarred(folded: string, start: number, end: number): boolean {
  const before = folded.charAt(start - 1)
  const after = folded.charAt(end)
  if (isLatin(before) || isLatin(after) || (isDigit(before) && isDigit(after))) return false
  // 标有“*”号的 speaks of the sign.
  if ((before === '“' && after === '”') || isFootnoteSign(folded, start, end)) return false
  const atLineStart = isLineEnd(before)
  if (atLineStart && (isSpace(after) || isLineEnd(after))) return false
  return !isLineEnd(after) && after !== '\t'
}

/** An X that is no letter of a word or formula (XML, 1+X, X光, 4X4). */
function isCrossed(folded: string, start: number, end: number): boolean {
  const before = folded.charAt(start - 1)
  const after = folded.charAt(end)
  if (isLatin(before) || isLatin(after) || isOneOf(before, formula) || isOneOf(after, formula)) return false
  // 20XX年, 202X年
  if (isDigit(before)) return after === '年'
  if (isDigit(after)) return false
  if (isOneOf(after, '光射线轴型形波染刀机') && end - start === 1) return false
  // 联系人：XX，电话
  if (end - start > 1 && isOneOf(before, '：:') && isOneOf(after, '，；、,;)')) return true
  // “X·XX”强降雨
  if (end - start > 1) return isHan(before) || isHan(after) || after === '%' || (before === '“' && after === '”')
  // 园区党工委书记X、县长X
  if (isOneOf(after, '、，。；)') && titles.some((title) => folded.endsWith(title, start))) return true
  return isHan(after) || isOneOf(after, '〔[【%')
}

/** AAA公众号, AA县, but not AAA级景区 or AA+. */
function isLettered(folded: string, start: number, end: number): boolean {
  const before = folded.charAt(start - 1)
  const after = folded.charAt(end)
  const length = end - start
  if (length < 2 || isLatin(before) || isDigit(before) || isDigit(after) || !isHan(after)) return false
  return length > 2
    ? !isOneOf(after, '级景信评主认等类制型企奖')
    : isOneOf(after, placeNouns) || folded.startsWith('公司', end)
}

/** Nouns that a place or office name ends in. */
const placeNouns = '省市县区镇乡村州盟旗局厅'
/** After these words a lone letter stands for the person's name. */
const titles = '书记 省长 市长 县长 区长 镇长 乡长 局长 主任 部长 处长 科长 院长 校长 经理 主席 会长 组长 同志'.split(
  ' ',
)
const chineseDigits = '一二三四五六七八九十百千万零两'
const formula = '+-/=.&'
