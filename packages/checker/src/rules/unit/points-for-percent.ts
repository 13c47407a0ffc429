import type { Claim } from '@hegao/extractor'
import { defineRule } from '../../rule.ts'

interface Data {
  /** What is measured: 一般公共预算收入. */
  metric: string
  stated: string
  /** 5% */
  percent: string
}

/** Nouns of amounts; their changes are in percent. */
const amounts =
  /(?:收入|支出|产值|产量|总量|数量|人数|户数|件数|总额|金额|利润|销量|销售额|营业额|投资额?|增加值|生产总值|面积|客流量|吞吐量|发电量|用电量|存款|贷款|存款余额|贷款余额|税收)$/
/** What is told in points: rates, shares, and what one rate is above another. */
const rates = /率|比|占|重|例|度|指数|增速|增幅|增长|涨幅|降幅|份额|拉动|贡献|带动|影响|每|目标|预期/
/** What amounts do; 提高, 回落 and 加快 are said of rates as well. */
const verbs = /^(?:同比|[比较](?:上|去)年(?:同期)?)?(?:增长|增加|下降|减少|上涨|下跌)了?$/
/** How far before what is measured its clause is read. */
const reach = 40

export default defineRule<Data>({
  id: 'unit/points-for-percent',
  title: { zh: '数量的增减误作“百分点”', en: 'A change of an amount in percentage points' },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '百分点只用于两个百分数之差；收入、产值、人数这类数量增减多少，用“%”。',
    en: 'Percentage points are the difference of two percentages; amounts such as revenue or output change by percent.',
  },
  source: {
    zh: '国家统计局统计术语：百分点是百分数之间的差',
    en: 'Terms of the National Bureau of Statistics: a percentage point is the difference between percentages',
  },
  examples: {
    bad: ['一般公共预算收入增长⟦5个百分点⟧。', '全县粮食产量比上年增加⟦2.3个百分点⟧，亩产再创新高。'],
    good: [
      '一般公共预算收入增长5%，增速提高5个百分点。',
      '税收收入占一般公共预算收入的69%，提高5个百分点。',
      '一般公共预算收入增长7.7%，高于全国1.8个百分点。',
      '规上工业增加值增长8.5%，比上年提高1.5个百分点。',
      '第三产业拉动地区生产总值增长3.5个百分点。',
      '居民收入高于全省2个百分点，工业投资回落3个百分点，贷款较上年同期提高2.3个百分点。',
      '税收收入比重达69%，农村居民收入增速比上年提高1.1个百分点。',
      '国内生产总值每增长1个百分点的增量，相当于五年前的1.5个百分点。',
    ],
  },
  wording: {
    zh: {
      message: ({ metric, stated, percent }) =>
        `“${metric}”是数量，增减不用百分点：“${stated}”应为“${percent}”，若指其增速或比重，请写明`,
    },
    en: {
      message: ({ metric, stated, percent }) =>
        `${metric} is an amount, which does not change by points: ${stated} should be ${percent}; if its growth or share is meant, please say so`,
    },
  },
  check({ claims, folded }, report) {
    let rated: Claim['sentence'] | null = null
    for (const [i, claim] of claims.entries()) {
      const { kind, role, range, sentence, metric, metricRange } = claim
      // Behind a rate, 增长7.7%，…, the rest of the sentence may go on about rates.
      const isFirst = rated !== sentence
      if (kind === 'percentage' || kind === 'percentage-point') rated = sentence
      if (kind !== 'percentage-point' || role !== 'change' || !isFirst || metricRange === null) continue
      if (!amounts.test(metric) || !verbs.test(folded.slice(metricRange.end, range.start))) continue
      const start = Math.max(sentence.position.start.offset, metricRange.start - reach, claims[i - 1]?.range.end ?? 0)
      const clause = /[^，。；、：]*$/.exec(folded.slice(start, metricRange.end))?.[0] ?? ''
      if (rates.test(clause) || isOfRate(folded, range.end)) continue
      const percent = claim.text.replace(/个?百分点/, '%')
      report({
        range,
        data: { metric, stated: claim.text, percent },
        claims: [claim],
        suggestions: [{ range, text: percent }],
      })
    }
  },
})

/** 5个百分点|的增量: a unit of growth, not a growth. */
function isOfRate(folded: string, end: number): boolean {
  return folded.charAt(end) === '的'
}
