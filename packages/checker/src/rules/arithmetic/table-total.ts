import { formatDecimal } from '@hegao/numerals'
import { type TotalledColumn, totalledColumns } from '../../consistency/table-totals.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  /** The words at the head of the column. */
  head: string
  parts: readonly string[]
  total: string
  sum: string
  off: string
}

/** Longer sums are not written out. */
const longestSum = 8

export default defineRule<Data>({
  id: 'arithmetic/table-total',
  title: { zh: '表内合计与各行之和不符', en: 'A table total that is not the sum of its rows' },
  severity: 'error',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '表内一列的合计与各行之和对不上，不是合计错，就是某行错或漏了一行。',
    en: 'Where a column does not add up to its total, the total or a row is wrong, or a row is missing.',
  },
  source: {
    zh: '《党政机关公文处理工作条例》第二十条：数字准确；按 GB/T 8170—2008 留出修约误差',
    en: 'Regulations on the handling of official documents (2012), article 20: accurate figures; rounding is allowed for (GB/T 8170—2008)',
  },
  examples: {
    bad: [
      '地区\t人口（人）\t比重（%）\n全县\t486312\t⟦100.00⟧\n城关镇\t258051\t53.06\n柳河镇\t150261\t32.90\n石桥乡\t78000\t16.04\n',
      '片区\t工程处数（处）\t受益人口（人）\n城郊片\t12\t24860\n河谷片\t17\t31420\n丘陵片\t20\t33150\n合计\t49\t⟦89340⟧\n',
      '地区\t村数（个）\t户数（户）\n全县\t⟦28⟧\t3120\n城关镇\t12\t1500\n柳河镇\t9\t1000\n石桥乡\t6\t620\n',
    ],
    good: [
      '片区\t工程处数（处）\t受益人口（人）\n城郊片\t12\t24860\n河谷片\t17\t31420\n丘陵片\t20\t33150\n合计\t49\t89430\n',
      '片区\t投资（亿元）\t占比（%）\n城郊片\t1.24\t33.3\n河谷片\t1.24\t33.3\n丘陵片\t1.24\t33.3\n合计\t3.73\t100\n',
      '科室\t人数（人）\t案件（件）\n刑检科\t12\t240\n其中：女\t5\t0\n民检科\t8\t60\n合计\t20\t300\n',
      '项目\t投资（万元）\t涉及村数（个）\n水利\t120\t14\n道路\t80\t12\n合计\t200\t18\n',
      '企业\t产值（亿元）\t职工（人）\n甲厂\t12.4\t240\n乙厂\t8.1\t160\n合计\t58.6\t1310\n',
    ],
  },
  wording: {
    zh: {
      message: ({ head, parts, total, sum, off }) =>
        `表内“${head}”一列，各行之和 ${written(parts, '＋', '＝')}${sum}，与合计${total}相差${off}，请核对合计与各行`,
    },
    en: {
      message: ({ head, parts, total, sum, off }) =>
        `In the column “${head}” the rows add up to ${written(parts, ' + ', ' = ')}${sum}, off the total ${total} by ${off}; please check the total and the rows`,
    },
  },
  check(document, report) {
    for (const table of document.nodes('table')) {
      const columns = totalledColumns(document, table)
      for (const column of columns) {
        const certainty = certaintyOf(column, columns)
        if (certainty === null) continue
        const { head, total, parts, sum } = column
        report({
          range: total.range,
          data: {
            head,
            parts: parts.map(({ text }) => text),
            total: total.text,
            sum: formatDecimal(sum),
            off: formatDecimal(sum.minus(total.value).abs()),
          },
          related: parts.map(({ range }) => ({ range, place: null })),
          claims: [total, ...parts].map(({ claim }) => claim).filter((claim) => claim !== null),
          certainty,
        })
      }
    }
  },
})

/**
 * That another column does add up shows that the rows are all there. Without one, a table may leave rows out, and only
 * a near miss tells; null where nothing does.
 */
function certaintyOf(column: TotalledColumn, all: readonly TotalledColumn[]): 'certain' | 'likely' | null {
  const { fits, sum, total, parts } = column
  if (fits) return null
  const off = sum.minus(total.value).abs()
  const isClose = off.times(20).lte(total.value)
  if (all.some((other) => other.fits && other.sum.gt(0))) {
    if (isClose) return 'certain'
    // 涉及村数 of several projects: one village may be counted in many rows, and once in the total.
    return total.claim?.kind === 'count' && sum.gt(total.value) ? null : 'likely'
  }
  const isOffByLess = parts.every(({ value }) => value.gt(off))
  return (isClose || off.lte(1)) && isOffByLess && parts.length > 2 ? 'likely' : null
}

function written(parts: readonly string[], plus: string, equals: string): string {
  return parts.length > longestSum ? '' : parts.join(plus) + equals
}
