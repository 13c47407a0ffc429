import { isOnOtherBasis } from '../../consistency/basis.ts'
import { contradictedShare, wholeOf } from '../../consistency/whole.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  part: string
  whole: string
  stated: string
  /** The share that follows, in percent, to two places. */
  computed: string
}

type Place = 'part' | 'whole'

/** ，占基本支出的: the name of the whole may be left out. */
const shareOf = /^[，,、]?占(?:比|全部|总数)?([^，。；0-9\s]{0,14}?)(?:的比重|的比例|比重|比例|的)?(?:为|达|达到)?\s?$/

export default defineRule<Data, Place>({
  id: 'arithmetic/share',
  title: { zh: '占比与部分、总数不符', en: 'A share that does not follow' },
  severity: 'error',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '部分除以总数，与所写的占比对不上，三个数中必有一个错。',
    en: 'Part divided by whole is not the share stated, so one of the three is wrong.',
  },
  source: {
    zh: '占比＝部分÷总数；按 GB/T 8170—2008 留出修约误差',
    en: 'Share = part ÷ whole; rounding is allowed for (GB/T 8170—2008)',
  },
  examples: {
    bad: [
      '总装机达9157万千瓦，新能源装机达4091万千瓦、占比达⟦47.4%⟧。',
      '全年基本支出1179.64万元。其中，人员经费986.52万元，占基本支出的⟦85.63%⟧。',
      '办结来信431件，其中咨询类408件，占⟦84.7%⟧。',
      '全年支出671万元，其中：基本支出452万元，占67.4%；项目支出219万元，占⟦23.6%⟧。',
      '全年召开专题会议65次，各类会议合计115次。以视频形式召开的会议37次，占会议总数的⟦23.2%⟧。',
      '科室现有干部30名，能够独立办文的仅8名，占⟦62.7%⟧。',
      '年度计划投资4.85亿元。已完成投资2.61亿元，占年度计划的⟦58.3%⟧。',
    ],
    good: [
      '正确的847件，占总数的92.9%；有问题的63件，占总数的6.9%，其中错判8件，占总数的0.9%。',
      '去年常住人口12.39万人。明年将达到16.5万，其中本市户籍约9.2万人，占55.76%。',
      '企业120家，其中规上企业40家，占33.3%；亏损的8家，占规上企业的20%。',
      '召开会议65次、专题会议20次，视频会议37次，占会议总数的43.5%。',
      '全年召开专题会议65次。以视频形式召开的会议37次，占会议总数的23.2%。',
      '科室现有干部30名，下乡驻村的8名，占26.7%。',
      '科室现有干部30名，全县能够独立办文的有80名，占26.7%。',
      '全年基本支出1179.64万元。其中，人员经费986.52万元，占基本支出的83.63%。',
      '全年基本支出1179.64万元。其中，人员经费986.52万元，占基本支出的83.62%。',
      '全年总支出2495万元，基本支出1180万元。人员经费986万元，占一般公共服务支出的12%。',
      '全县人口50万人，城镇人口20万人，占全县人口的45%（按户籍计）。',
      '60岁及以上人口12644人，占26.00%，其中65岁及以上人口9337人，占19.20%。',
      '培训学员120人，其中女学员40人，占33.3%，少数民族10人，占25%。',
      '60岁及以上人口12644人，增长3.1%；65岁及以上人口9337人，占全县人口的19.20%。',
      '汉族人口46219人，占95.04%；各少数民族人口2412人，占4.96%。',
    ],
  },
  wording: {
    zh: {
      message: ({ part, whole, stated, computed }) => `${part}÷${whole}＝${computed}%，文中占比为${stated}，请核对`,
      place: (place) => (place === 'part' ? '部分' : '总数'),
    },
    en: {
      message: ({ part, whole, stated, computed }) =>
        `${part} ÷ ${whole} = ${computed}%, but the text says ${stated}; please check`,
      place: (place) => (place === 'part' ? 'the part' : 'the whole'),
    },
  },
  check(document, report) {
    for (const [i, stated] of document.claims.entries()) {
      const part = document.claims[i - 1]
      if (stated.kind !== 'percentage' || part === undefined || part.kind === 'percentage') continue
      const named = shareOf.exec(document.folded.slice(part.range.end, stated.range.start))?.[1]
      if (named === undefined || isOnOtherBasis(document.folded, stated)) continue
      const whole = wholeOf(document, i, named)
      const computed = whole === null ? null : contradictedShare(part, whole.claim, stated)
      if (whole === null || computed === null) continue
      report({
        range: stated.range,
        data: { part: part.text, whole: whole.claim.text, stated: stated.text, computed },
        related: [
          { range: part.range, place: 'part' },
          { range: whole.claim.range, place: 'whole' },
        ],
        claims: [part, whole.claim, stated],
        certainty: whole.certainty,
      })
    }
  },
})
