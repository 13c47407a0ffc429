import type { Claim } from '@hegao/extractor'
import type { Document } from '../document.ts'
import { isComparable, printedValue } from './figure.ts'

/** What was there at first, what came in and went out, and what is left, all four stated in a row. */
export interface Balance {
  readonly opening: Claim
  readonly incoming: Claim
  readonly outgoing: Claim
  readonly closing: Claim
}

/** 年初结转和结余|165万元, 上年旧存|12件 */
const opening =
  /(?:(?:年|期|月|季)初|上(?:年|年度|期|月|季度)|去年)[^，。；、0-9]{0,6}(?:结转|结余|余额|库存|存栏|结存|旧存|存案|未结|滚存)[^，。；、0-9]{0,6}$|(?:旧存|旧案)[^，。；、0-9]{0,4}$/
const incoming =
  /^[，、；](?:(?:本|当|全)(?:年|期|月)|期内)?[^，。；、0-9]{0,6}(?:收入|新收|收到|收取|受理|增加|新增|购入|入库|购进|调入)[^，。；、0-9]{0,6}$/
const outgoing =
  /^[，、；](?:(?:本|当|全)(?:年|期|月)|期内)?[^，。；、0-9]{0,6}(?:支出|办结|审结|结案|减少|出库|使用|发放|调出|核销|售出)[^，。；、0-9]{0,6}$/
const closing =
  /^[，、；](?:(?:年|期|月|季)末|年底|累计|滚存|尚有|结转(?:下|至下)(?:年|期|月))?[^，。；、0-9]{0,6}(?:结转|结余|余额|库存|存栏|结存|未结|剩余|下年|下年度|下期|下月)[^，。；、0-9]{0,6}$/
/** What is only a part of the whole, or counts otherwise. */
const others = /其中|除|另|不含|含|比|较|占/
/** How far before the first figure its words are read. */
const reach = 20

/** The balances of a report, each told in one row of four figures with nothing of their kind between. */
export function* balances({ claims, folded }: Document): Generator<Balance> {
  for (let i = 0; i + 3 < claims.length; i += 1) {
    const [first, second, third, fourth] = claims.slice(i, i + 4)
    if (first === undefined || second === undefined || third === undefined || fourth === undefined) return
    if (![second, third, fourth].every((claim) => isAlike(first, claim))) continue
    const start = Math.max(first.sentence.position.start.offset, first.range.start - reach)
    const between = (a: Claim, b: Claim) => folded.slice(a.range.end, b.range.start)
    const steps = [between(first, second), between(second, third), between(third, fourth)]
    if (!opening.test(folded.slice(start, first.range.start)) || steps.some((words) => others.test(words))) continue
    const [into = '', out = '', left = ''] = steps
    if (incoming.test(into) && outgoing.test(out) && closing.test(left))
      yield { opening: first, incoming: second, outgoing: third, closing: fourth }
  }
}

/** Levels of one sentence and unit that print one number each. */
function isAlike(first: Claim, claim: Claim): boolean {
  const isLevel = [first, claim].every(({ role }) => role === 'level' || role === 'share' || role === 'change')
  if (!isLevel || first.sentence !== claim.sentence || first.unit !== claim.unit) return false
  return isComparable(first, claim) && printedValue(first) !== null && printedValue(claim) !== null
}
