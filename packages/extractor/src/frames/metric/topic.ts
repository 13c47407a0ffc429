import type { Range } from '@hegao/contract'
import { characterSet } from '@hegao/numerals'
import { before } from '../clause.ts'
import type { Dates } from '../scope/dates.ts'
import { measureNouns, wordsPlaying } from '../words.ts'
import { trim } from './phrase.ts'
import { lastWithin } from './within.ts'

/** Clauses looked back over. */
const clauses = 2
/** A clause that opens so tells under which reckoning, and names no subject: 按可比价格计算, 扣除物价因素, 占…的比重. */
const reckoning = wordsPlaying('reckoning')
/** Behind these the noun is no head: 收入|中, 收入|的. */
const notHead = '的中内里和及与、占所之者'

/**
 * The subject a clause takes over from a clause before it that holds no quantity (主语承前省略):
 * `人口自然增长率，甲市由千分之七降到千分之五`, `铁路货运量每年都有增长，今年可以等于…的两倍`.
 *
 * @param start where the clause begins that names nothing
 * @param floor end of the quantity before: no subject is looked for beyond it
 * @returns the phrase up to its measure noun, or null
 */
export function topicBefore(text: string, start: number, floor: number, dates: Dates): Range | null {
  let end = start
  for (let count = 0; count < clauses; count += 1) {
    while (end > floor && ' ）)'.includes(text.charAt(end - 1))) end -= 1
    if (end <= floor || !'，,（(：:'.includes(text.charAt(end - 1))) return null
    const bracket = '（('.includes(text.charAt(end - 1))
    end -= 1
    const clause = before(text, end, floor)
    if (clause.start === floor && floor > 0) return null
    const head = bracket ? end : headEnd(text, clause)
    // 占全省总面积|（48.5万平方公里）|的2.95%
    if (bracket && text.charAt(clause.start) === '占') clause.start += 1
    if (head > 0 && reckoning.startingAt(text, clause.start) === 0) {
      const phrase = trim(text, { start: clause.start, end: head }, dates)
      if (!phrase.empty) return { start: bracket ? lastMember(text, phrase) : phrase.start, end: phrase.end }
    }
    end = clause.start
  }
  return null
}

/** 增幅较大的有|原煤、|原油（增长5%）: the bracket belongs to the last member. */
function lastMember(text: string, { start, end }: Range): number {
  const comma = lastWithin(text, '、', start, end)
  const there = lastWithin(text, '有', Math.max(start, comma), end)
  return there > start && text.charAt(there - 1) === '的' ? there + 1 : Math.max(start, comma + 1)
}

/** Where the first measure noun of a clause ends that is not itself a modifier; 0 where there is none. */
function headEnd(text: string, clause: Range): number {
  if (measureNouns.endingAt(text, clause.end, clause.start) > 0) return clause.end
  for (let end = clause.start + 2; end <= clause.end; end += 1) {
    if (measureNouns.endingAt(text, end, clause.start) === 0) continue
    const next = text.charAt(end)
    if (end < clause.end && (notHead.includes(next) || goesOn(text, end, clause))) continue
    if (text.charAt(end - 1) === '费' && '消免浪'.includes(text.charAt(end - 2))) continue
    return end
  }
  return 0
}

const partings = characterSet('的是为达比较同与和及在到由从均也都不有超，、（(')

/** 工资|标准, 消费|水平, 户籍人口|出生数|比例: a longer noun. */
function goesOn(text: string, end: number, clause: Range): boolean {
  for (let longer = end + 1; longer <= Math.min(end + 3, clause.end); longer += 1) {
    if (partings.has(text, longer - 1)) return false
    if (measureNouns.endingAt(text, longer, clause.start) > 0) return true
  }
  return false
}
