import type { Range } from '@hegao/contract'
import type { Claim } from '@hegao/extractor'
import { type Decimal, magnitudeValue, one } from '@hegao/numerals'
import { type RangeEnd, type WrittenRange, writtenRange } from '../../consistency/range-ends.ts'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  words: string
  first: string
  second: string
}

/** Before what moves from the first end to the second: 由30%—15%, 排名第8—5. */
const moves = /[由从自降跌落减缩名第]$/
/** A first end without a magnitude stands for itself where it is so many times as large: 5000—1万元. */
const farApart = 10

export default defineRule<Data>({
  id: 'arithmetic/downward-range',
  title: { zh: '数值范围前大后小', en: 'A range that runs downwards' },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '数值范围由小到大写；前一个数反而大，多半是两个数颠倒了，或有一个数写错。',
    en: 'A range runs upwards; where the first end is the larger one, the two were swapped or one of them is wrong.',
  },
  source: {
    zh: '逻辑；GB/T 15835—2011 5.1.3 的用例均由小到大',
    en: 'Logic; all examples in GB/T 15835—2011, 5.1.3 run upwards',
  },
  examples: {
    bad: ['亩均增收⟦800～500元⟧。', '税收占比为⟦30%～15%⟧。', '计划投资⟦17—13亿元⟧。', '每月巡查⟦5—3次⟧。'],
    good: [
      '亩均增收500～800元，税收占比为15%～30%，奖励5000—1万元。',
      '税收占比由30%—15%，排名由8—5名，库存从120—80吨。',
      '每日22—6时，气温5—-3摄氏度，见附件2-1件，共30个——15个县。',
      '得分率100%—90%为优秀，90%—80%为良好。',
      '2024-15件，电话0851-3件，规格为12-8-3米。',
    ],
  },
  wording: {
    zh: {
      message: ({ words, first, second }) => `“${words}”前大后小：${first}大于${second}，请核对是否颠倒或写错`,
    },
    en: {
      message: ({ words, first, second }) => `“${words}” runs downwards: ${first} is more than ${second}; please check`,
    },
  },
  check(document, report) {
    const found = document.claims.flatMap((claim) => {
      const written = downwardRange(document, claim)
      return written === null ? [] : [{ claim, written }]
    })
    const perSentence = new Map<unknown, number>()
    for (const { claim } of found) perSentence.set(claim.sentence, (perSentence.get(claim.sentence) ?? 0) + 1)
    for (const { claim, written } of found) {
      // 100%—90%为优秀，90%—80%为良好 is a scale that goes down step by step.
      if (perSentence.get(claim.sentence) !== 1) continue
      const { first, second, range } = written
      const words = ({ start, end }: Range) => document.text.slice(start, end)
      report({
        range,
        data: { words: words(range), first: words(first.range), second: words(second.range) },
        claims: [claim],
      })
    }
  },
})

/** The range that ends with `claim`, where its first end is the larger one and nothing says that it moves. */
function downwardRange(document: Document, claim: Claim): WrittenRange | null {
  if (claim.kind === 'duration' || claim.kind === 'rank' || claim.placeholder) return null
  const written = writtenRange(document, claim)
  if (written === null || '至到'.includes(written.joint)) return null
  const { first, second, joint } = written
  if (first.unit !== '' && first.unit !== second.unit) return null
  const isAmount = first.unit !== '' || second.magnitude !== '' || claim.kind === 'money' || claim.kind === 'percentage'
  // 见附件2-1, 2024-15: with a hyphen, whole numbers are parts of a reference as well.
  if (joint === '-' && !isAmount) return null
  if (moves.test(document.folded.slice(Math.max(0, written.range.start - 1), written.range.start))) return null
  return worth(first, second).gt(worth(second, second)) ? written : null
}

/** The value of an end; 17 in 17—13亿元 counts 亿 too. */
function worth(end: RangeEnd, second: RangeEnd): Decimal {
  const isShared = end.magnitude === '' && end.unit === '' && end.value.lt(second.value.times(farApart))
  return end.value.times(magnitudeValue(isShared ? second.magnitude : end.magnitude) ?? one)
}
