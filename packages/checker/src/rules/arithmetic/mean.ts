import type { Claim } from '@hegao/extractor'
import { type Decimal, type Interval, intersects, multiply, printed } from '@hegao/numerals'
import { formatLike, possibleValues, printedValue } from '../../consistency/figure.ts'
import { statedMeans } from '../../consistency/stated-means.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  total: string
  count: string
  stated: string
  /** What the division gives, in the unit of the mean, to two places. */
  computed: string
}

type Place = 'total' | 'count'

export default defineRule<Data, Place>({
  id: 'arithmetic/mean',
  title: { zh: '平均数与总数、次数不符', en: 'A mean that does not follow' },
  severity: 'error',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '总数除以次数，与紧接着写的平均数对不上，三个数中必有一个错，或平均数另有口径。',
    en: 'Total divided by number is not the mean that follows at once: one of the three is wrong, or the mean is reckoned otherwise.',
  },
  source: {
    zh: '平均数＝总数÷次数；按 GB/T 8170—2008 留出修约误差',
    en: 'Mean = total ÷ number; rounding is allowed for (GB/T 8170—2008)',
  },
  examples: {
    bad: [
      '全年举办12次培训共600人次，场均⟦60人次⟧。',
      '为58户困难家庭发放补助11.6万元，户均⟦2500元⟧。',
      '立案96起，罚款683万元，平均每案⟦7.9万元⟧。',
    ],
    good: [
      '全年举办12次培训共600人次，场均50人次。',
      '全年举办12次培训共605人次，场均50人次。',
      '为58户困难家庭发放补助11.6万元，户均2000元，人均750元。',
      '立案96起，罚款683万元，平均每案7.1万元。',
      '接待58批次、462人次，人均接待费97.18元。',
      '举办培训12次，其中网络培训600人次，场均80人次。',
      '走访58户，全县发放补助11.6万元，人均750元。',
    ],
  },
  wording: {
    zh: {
      message: ({ total, count, stated, computed }) => `${total}÷${count}＝${computed}，文中平均数为${stated}，请核对`,
      place: (place) => (place === 'total' ? '总数' : '次数'),
    },
    en: {
      message: ({ total, count, stated, computed }) =>
        `${total} ÷ ${count} = ${computed}, but the text says ${stated}; please check`,
      place: (place) => (place === 'total' ? 'the total' : 'the number'),
    },
  },
  check(document, report) {
    for (const { count, total, stated } of statedMeans(document)) {
      const computed = disagreement(count, total, stated)
      if (computed === null) continue
      report({
        range: stated.range,
        data: { total: total.text, count: count.text, stated: stated.text, computed: formatLike(computed, stated) },
        related: [
          { range: total.range, place: 'total' },
          { range: count.range, place: 'count' },
        ],
        claims: [count, total, stated],
      })
    }
  },
})

/** The mean that follows, to two places, where no rounding makes the stated one right; else null. */
function disagreement(count: Claim, total: Claim, stated: Claim): Decimal | null {
  const [number, all] = [printedValue(count), printedValue(total)]
  if (number === null || all === null || number.lte(0) || stated.placeholder) return null
  return intersects(multiply(possibleValues(count), possibleMeans(stated)), possibleValues(total))
    ? null
    : all.div(number).round(2)
}

/** A mean is rounded even where what it counts is not: 场均50人次 is said of 49.6. */
function possibleMeans(claim: Claim): Interval {
  const { interval, ulp } = claim.quantity
  return claim.approximation === 'exact' && interval.min !== null ? printed(interval.min, ulp) : possibleValues(claim)
}
