import type { Claim } from '@hegao/extractor'
import { type Decimal, intersects, negate, subtract } from '@hegao/numerals'
import { formatLike, isComparable, possibleValues, printedValue } from '../../consistency/figure.ts'
import { isRateOfChange } from '../../consistency/percentage.ts'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  /** As printed. */
  minuend: string
  subtrahend: string
  stated: string
  /** What the subtraction gives, in the unit of the stated difference. */
  computed: string
  /** By how much the stated difference is off. */
  off: string
}

type Place = 'minuend' | 'subtrahend'

/** All that may stand between the second figure and the difference: ，共节约资金. Anything more may begin another subject. */
const differenceWords =
  /^[，,；;（(、]?(?:(?:比|较)预算数?)?(?:全年|当年|本年|年末)?(?:共|共计|累计|实际|预计)?(?:收支)?(?:节约|节省|结余|剩余|减少|压减|下降|增加|增长|超支|超出|净增|净减|相差|差额|提高|降低)(?:了|资金|经费|金额|为|达)?$/
/** 612万元，比上年的548万元增加64万元 */
const comparedWith = /^[，,]?(?:(?:比|较)[^，。；]{1,10}|(?:与|同)[^，。；]{1,20})的$/
const changeWords = /^(?:相比[，,]?)?(?:增加|增长|减少|下降|提高|降低|多|少|净增|净减)了?$/
/** Before what is subtracted from, and before what is subtracted. */
const beforeFirst = /(?:预算|计划|安排|年初|应[收付支缴到]|收入|由|从|自)[^，。；]{0,12}$/
const beforeSecond = /(?:支出|决算|实际|实[收付支缴到]|完成|执行|使用|到|至|为)[^，。；]{0,6}$/

export default defineRule<Data, Place>({
  id: 'arithmetic/difference',
  title: { zh: '差额与前两数不符', en: 'A difference that does not follow' },
  severity: 'error',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '同一句里给出的两个数相减，与所写的差额对不上，三个数中必有一个错。',
    en: 'Two figures of a sentence and their stated difference do not agree, so one of the three is wrong.',
  },
  source: {
    zh: '《党政机关公文处理工作条例》第二十条：数字准确；按 GB/T 8170—2008 留出修约误差',
    en: 'Regulations on the handling of official documents (2012), article 20: accurate figures; rounding is allowed for (GB/T 8170—2008)',
  },
  examples: {
    bad: [
      '公务接待费预算44.06万元，支出31.69万元，节约⟦12.34万元⟧。',
      '全区规上企业由36家增加到41家，增加⟦6家⟧。',
      '社会保险基金收入12.84亿元，支出11.96亿元，当年结余⟦0.98亿元⟧。',
      '常住人口486312人，与2010年的512940人相比，减少⟦26268人⟧。',
    ],
    good: [
      '公务接待费预算44.06万元，支出31.69万元，节约12.37万元。',
      '公务接待费预算44.1万元，支出31.69万元，节约12.4万元。',
      '公务接待费预算44.06万元，支出31.69万元，比上年减少2.2万元。',
      '全区规上企业由36家增加到41家，增加5家。',
      '参保率从91%提高到95%，基础养老金、低保标准分别提高84%、40%。',
      '自来水覆盖率由80%提高到100%，提高25%。',
      '外贸额由1997年的851亿元增加到2002年的1891亿元，平均每年增加208亿元。',
    ],
  },
  wording: {
    zh: {
      message: ({ minuend, subtrahend, stated, computed, off }) =>
        `${minuend}−${subtrahend}=${computed}，文中为${stated}，相差${off}，请核对`,
      place: (place) => (place === 'minuend' ? '被减数' : '减数'),
    },
    en: {
      message: ({ minuend, subtrahend, stated, computed, off }) =>
        `${minuend} − ${subtrahend} = ${computed}, but the text says ${stated}, off by ${off}; please check`,
      place: (place) => (place === 'minuend' ? 'what is subtracted from' : 'what is subtracted'),
    },
  },
  check(document, report) {
    for (const { leaf } of document.leaves) {
      const range = { start: leaf.position.start.offset, end: leaf.position.end.offset }
      const claims = document.claimsIn(range)
      for (let i = 2; i < claims.length; i += 1) {
        const [first, second, stated] = [claims[i - 2], claims[i - 1], claims[i]]
        if (first === undefined || second === undefined || stated === undefined) continue
        if (!isDifference(document, range.start, first, second, stated)) continue
        const computed = disagreement(first, second, stated)
        if (computed === null) continue
        const [minuend, subtrahend] = computed.swapped ? [second, first] : [first, second]
        report({
          range: stated.range,
          data: {
            minuend: minuend.text,
            subtrahend: subtrahend.text,
            stated: stated.text,
            computed: formatLike(computed.value, stated),
            off: formatLike(computed.off, stated),
          },
          related: [
            { range: minuend.range, place: 'minuend' },
            { range: subtrahend.range, place: 'subtrahend' },
          ],
          claims: [minuend, subtrahend, stated],
          suggestions: [{ range: stated.range, text: formatLike(computed.value, stated) }],
        })
      }
    }
  },
})

/** Whether the sentence itself says that the third figure is the difference of the first two. */
function isDifference({ folded }: Document, start: number, first: Claim, second: Claim, stated: Claim): boolean {
  if (!isComparable(first, second) || !isComparable(second, stated)) return false
  const between = folded.slice(second.range.end, stated.range.start)
  if (comparedWith.test(folded.slice(first.range.end, second.range.start))) return changeWords.test(between)
  return (
    differenceWords.test(between) &&
    beforeFirst.test(folded.slice(Math.max(start, first.range.start - 16), first.range.start)) &&
    beforeSecond.test(folded.slice(first.range.end, second.range.start))
  )
}

interface Disagreement {
  value: Decimal
  off: Decimal
  /** Whether the second figure is the larger one. */
  swapped: boolean
}

/** What the subtraction gives where no rounding of the three figures makes it come out; null where one does. */
function disagreement(first: Claim, second: Claim, stated: Claim): Disagreement | null {
  const [a, b, c] = [printedValue(first), printedValue(second), printedValue(stated)]
  if (a === null || b === null || c === null) return null
  // 由80%提高到100%，提高25%
  if (stated.kind === 'percentage' && isRateOfChange(first, second, stated)) return null
  const swapped = b.gt(a)
  const [larger, smaller] = swapped ? [second, first] : [first, second]
  const size = c.lt(0) ? negate(possibleValues(stated)) : possibleValues(stated)
  if (intersects(subtract(possibleValues(larger), possibleValues(smaller)), size)) return null
  const value = a.minus(b).abs()
  return { value, off: value.minus(c.abs()).abs(), swapped }
}
