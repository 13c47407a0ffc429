import { closed, exactly, type Numeral, readNumeral } from '@hegao/numerals'
import { numeralStarts, type Production } from '../production.ts'
import type { Reading } from '../reading.ts'
import { connectorEnd } from './range.ts'

const noun =
  '(?:指数|系数|因子|评分|得分|综合分|均分|总分|评价分|满意度|PMI|PPI|CPI|pH值?|pH年?均值|倍差|收入比|性别比)'
const verb =
  '(?:为|是|在|达|达到|均为|约为|至|到|升至|降至|缩小[到至]|扩大[到至]|提高到|上升到|下降到|回升至|回落至|稳定在|：|:|预计在?|控制在|较上年的|由上年的|由|从)'
/** What stands before a number that has no unit and needs none. */
const single = new RegExp(`${noun}${verb}?$`)
/** What stands before several such numbers: 综合指数分别为2.74、3.05和3.52. */
const several = new RegExp(`${noun}[^。；]{0,30}分别(?:为|是|达)?$`)
/** 较上年的3.91, 从2.42缩小至2.12: the index is named earlier in the clause. */
const compared = new RegExp(
  `${noun}(?:[^。；]{0,16}(?:较|比|由|从)[^，。；0-9]{0,3}[0-9]{0,2}[年月期份度]{1,2}的|(?:由|从)[0-9.]{1,8}[^0-9，。；]{1,5})$`,
)
/** 城乡居民收入比为2.06，比上年缩小|0.05|: what it changed by. */
const changed = new RegExp(
  `${noun}[^。；]{0,24}(?:[比较][^，。；]{0,8})?(?:缩小|扩大|下降|上升|提高|降低|收窄|回落|回升|增加|减少)了?$`,
)
const numberEnd = /^(?:$|[，。；、,;()）\s和升降提上下缩扩]|之间)/

/** How far back the noun is looked for, and how many numbers a list may hold. */
const reach = 40
const longestList = 24

/** 居民消费价格指数为98.6: a level told without a unit; a range of them, or a list. */
export const indexLevel: Production = {
  name: 'index-level',
  starts: numeralStarts,
  read({ text, at, floor, numeral }) {
    if (numeral === null || !isFigure(numeral)) return null
    // What stands behind the number is soon known, and rules out most.
    const reading = readLevel(text, numeral)
    if (reading === null) return null
    const before = text.slice(Math.max(0, at - reach), at)
    if (several.test(before)) return readList(text, numeral)
    const follows = compared.test(before) || changed.test(before)
    return follows || single.test(text.slice(Math.max(floor, at - reach), at)) ? [reading] : null
  },
}

function isFigure({ form, vague }: Numeral): boolean {
  return form === 'arabic' && vague === null
}

/** The level that begins with a numeral: one number, or the range 2.74—3.52. */
function readLevel(text: string, low: Numeral): Reading | null {
  const joint = connectorEnd(text, low.end)
  const upper = joint === 0 ? null : readNumeral(text, joint)
  const high = upper !== null && isFigure(upper) && upper.value.gt(low.value) ? upper : null
  const end = high?.end ?? low.end
  if (!numberEnd.test(text.slice(end, end + 2))) return null
  return {
    start: low.start,
    end,
    kind: 'measure',
    interval: high === null ? exactly(low.value) : closed(low.value, high.value),
    ulp: low.ulp,
    approximation: high === null ? 'exact' : 'range',
    unit: '',
    unitEntry: null,
    placeholder: false,
    production: 'index-level',
  }
}

function readList(text: string, first: Numeral): Reading[] | null {
  const readings: Reading[] = []
  for (let next: Numeral | null = first; next !== null && readings.length < longestList; ) {
    const reading: Reading | null = isFigure(next) ? readLevel(text, next) : null
    if (reading === null) return null
    readings.push(reading)
    next = '、和'.includes(text[reading.end] ?? ' ') ? readNumeral(text, reading.end + 1) : null
  }
  return readings
}
