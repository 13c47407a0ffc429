import type { Range } from '@hegao/contract'
import { downwardRanges } from '../../consistency/downward-ranges.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  words: string
  first: string
  second: string
}

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
    bad: [
      '亩均增收⟦800～500元⟧。',
      '税收占比为⟦30%～15%⟧。',
      '计划投资⟦17—13亿元⟧。',
      '每月巡查⟦5—3次⟧。',
      '新建村级活动室⟦3-2个⟧，配备专职人员⟦5至3名⟧。',
      '项目建设周期为⟦6—4年⟧。',
      '参保率提高⟦3至2个百分点⟧。',
      '每个合作社补助⟦30万元至10万元⟧。',
      '大棚蔬菜发病率比上年下降⟦34—20%⟧。',
      '各断面综合指数在⟦3.61—2.48⟧之间。',
    ],
    good: [
      '亩均增收500～800元，税收占比为15%～30%，奖励5000—1万元。',
      '税收占比由30%—15%，排名由8—5名，库存从120—80吨。',
      '每日22—6时，气温5—-3摄氏度，见附件2-1件，共30个——15个县。',
      '得分率100%—90%为优秀，90%—80%为良好。',
      '2024-15件，电话0851-3件，规格为12-8-3米。',
      '失业率从上半年的5.6%到5.3%，办理时限由15天至10天，排名由第8至5位。',
      '98—02年新建校舍12栋，九年级3-2班40人，冬季气温零下8—5摄氏度。',
      '药占比28.4%降至26.3%，办结时限15天压缩到10天，奖励500元至1万元。',
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
    for (const { written, claim } of downwardRanges(document)) {
      const { first, second, range } = written
      const words = ({ start, end }: Range) => document.text.slice(start, end)
      report({
        range,
        data: { words: words(range), first: words(first.range), second: words(second.range) },
        claims: claim === null ? [] : [claim],
      })
    }
  },
})
