import { outlierOf, siblingShares } from '../../consistency/sibling-shares.ts'
import { wholeOf } from '../../consistency/whole.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  amount: string
  stated: string
  /** The share that follows from the whole of the others, in percent, to two places. */
  computed: string
  /** How many others agree on that whole. */
  others: number
}

export default defineRule<Data>({
  id: 'arithmetic/sibling-share',
  title: { zh: '占比与同句其他各项不合', en: 'A share of another whole than its neighbours' },
  severity: 'error',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '几项各有数和占比，由它们推出的总数应当一致；只有一项推出的不同，它的数或占比多半有错。',
    en: 'Figures with their shares all imply a whole, which must be the same; where one implies another, its figure or share is probably wrong.',
  },
  source: {
    zh: '总数＝部分÷占比；按 GB/T 8170—2008 留出修约误差',
    en: 'Whole = part ÷ share; rounding is allowed for (GB/T 8170—2008)',
  },
  examples: {
    bad: [
      '受理诉求中，咨询类4120件，占41.2%；求助类3510件，占35.1%；投诉类2370件，占⟦27.3%⟧。',
      '0—14岁7878人，占16.20%；15—59岁28109人，占⟦75.80%⟧；60岁及以上12644人，占26.00%。',
    ],
    good: [
      '受理诉求中，咨询类4120件，占41.2%；求助类3510件，占35.1%；投诉类2370件，占23.7%。',
      '咨询类4120件，占41.2%；投诉类2370件，占27.3%。',
      '咨询类4120件，占41.2%；求助类3510件，占35.1%，其中老年人1170件，占33.3%；投诉类2370件，占23.7%。',
      '全年受理诉求10000件，其中咨询类4120件，占41.2%；求助类3510件，占35.1%；投诉类2370件，占23.7%。',
      '咨询类4120件，占41.2%；求助类3510件，占35.1%；重复投诉237件，占投诉的10%。',
    ],
  },
  wording: {
    zh: {
      message: ({ amount, stated, computed, others }) =>
        `按同句其他${others}项推出的总数，${amount}应占${computed}%，文中为${stated}，请核对`,
    },
    en: {
      message: ({ amount, stated, computed, others }) =>
        `By the whole that the ${others} others of the sentence imply, ${amount} is ${computed}%, but the text says ${stated}; please check`,
    },
  },
  check(document, report) {
    for (const members of siblingShares(document)) {
      const outlier = outlierOf(members)
      // Where the text says of what it is a share, that figure is the better witness.
      if (outlier === null || wholeOf(document, outlier.member.index, '') !== null) continue
      const { computed, member } = outlier
      const { amount, share } = member
      const others = members.filter((other) => other !== member)
      report({
        range: share.range,
        data: { amount: amount.text, stated: share.text, computed, others: others.length },
        related: [amount, ...others.flatMap((other) => [other.amount, other.share])].map(({ range }) => ({
          range,
          place: null,
        })),
        claims: [amount, share, ...others.flatMap((other) => [other.amount, other.share])],
      })
    }
  },
})
