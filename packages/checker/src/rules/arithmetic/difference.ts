import type { Claim } from '@hegao/extractor'
import { type Decimal, intersects } from '@hegao/numerals'
import { changeBetween, sizesOf } from '../../consistency/change.ts'
import { formatLike, printedValue } from '../../consistency/figure.ts'
import { isRateOfChange } from '../../consistency/percentage.ts'
import { statedDifferences } from '../../consistency/stated-differences.ts'
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
      '城镇居民人均可支配收入迈上3万元台阶，达到31580元、净增9878元。',
      '社会保险基金收入5.2亿元，支出4.8亿元，累计结余12.3亿元。',
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
    for (const { first, second, stated } of statedDifferences(document)) {
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
  },
})

interface Disagreement {
  value: Decimal
  off: Decimal
  /** Whether the second figure is the larger one. */
  swapped: boolean
}

/** What the subtraction gives where no rounding of the three figures makes it come out; null where one does. */
function disagreement(first: Claim, second: Claim, stated: Claim): Disagreement | null {
  const [change, size] = [changeBetween(first, second), printedValue(stated)]
  if (change === null || size === null || intersects(change.possible, sizesOf(stated))) return null
  // 由80%提高到100%，提高25%
  if (stated.kind === 'percentage' && isRateOfChange(first, second, stated)) return null
  return { value: change.value, off: change.value.minus(size.abs()).abs(), swapped: isLess(first, second) }
}

function isLess(a: Claim, b: Claim): boolean {
  const [first, second] = [printedValue(a), printedValue(b)]
  return first !== null && second !== null && first.lt(second)
}
