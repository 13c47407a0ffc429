import { defineRule } from '../../rule.ts'

interface Data {
  /** 覆盖率 */
  rate: string
  stated: string
}

/**
 * Rates of some among all, so that 100 % is the most. 完成率, 到位率, 收缴率, 结案率, 产能利用率, 床位使用率, 义务教育巩固率 and 毛入学率
 * may be more.
 */
const bounded =
  /([\u4e00-\u9fff]{0,6}(?:合格|优良|优秀|及格|达标|覆盖|普及|满意|知晓|好评|赞成|支持|同意|通过|出席|出勤|到会|参会|参训|参学|到课|成活|存活|完好|准确|正确|回复|答复|办复|整改|采纳|公开|建档|见面|称职|命中|治愈)率|满意度)(?:均|都|全部)?(?:约|近|超过?|高达|已?达到?|为|是|在|保持在|稳定在|[提升][升高]?[到至])?$/
/** 覆盖率目标|完成103%; one household may have several telephones. */
const notBounded = /完成|计划|目标|任务|毛|指数|增|超额|电话|手机|宽带|网络|移动/
const reach = 16

export default defineRule<Data>({
  id: 'arithmetic/rate-over-hundred',
  title: { zh: '合格率、覆盖率之类超过100%', en: 'A rate of some among all above 100 %' },
  severity: 'error',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '合格的不会多于被检的，覆盖的不会多于应覆盖的；这类比率超过100%，不是数字错，就是分母口径有误。',
    en: 'No more can pass than were tested, nor be covered than there are: above 100 % the figure is wrong or the denominator is.',
  },
  source: { zh: '比率＝符合条件的数÷总数，不大于100%', en: 'Rate = those that do ÷ all, 100 % at most' },
  examples: {
    bad: ['农产品抽检合格率⟦103%⟧。', '城乡供水一体化覆盖率达到⟦105.2%⟧，代表建议办复率为⟦120%⟧。'],
    good: [
      '农产品抽检合格率100%，年度任务完成率120%，资金到位率105%。',
      '规上工业产能利用率103%，床位使用率108.5%，学前教育毛入学率102%，义务教育巩固率100.4%，移动电话普及率112%。',
      '覆盖率目标完成103%，普及率增长105%。',
      '满意率提高12个百分点，合格率保持在98%以上。',
    ],
  },
  wording: {
    zh: { message: ({ rate, stated }) => `“${rate}”不会超过100%，文中为${stated}，请核对数字或口径` },
    en: { message: ({ rate, stated }) => `${rate} cannot exceed 100%, but the text says ${stated}; please check` },
  },
  check({ claims, folded }, report) {
    for (const claim of claims) {
      const { kind, role, range, quantity, sentence } = claim
      if (kind !== 'percentage' || role === 'change' || !quantity.interval.min?.gt(100)) continue
      const before = folded.slice(Math.max(sentence.position.start.offset, range.start - reach), range.start)
      const clause = /[^，。；、：（(]*$/.exec(before)?.[0] ?? ''
      const rate = notBounded.test(clause) ? undefined : bounded.exec(clause)?.[1]
      if (rate !== undefined) report({ range, data: { rate, stated: claim.text }, claims: [claim] })
    }
  },
})
