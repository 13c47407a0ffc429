import { breakdowns } from '../../consistency/breakdown.ts'
import { formatLike } from '../../consistency/figure.ts'
import { mismatchOf } from '../../consistency/mismatch.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  total: string
  parts: readonly string[]
  /** What the parts add up to, in the unit of the total. */
  sum: string
  off: string
  /** A part that is only bounded from below, 14余篇, where the sum of the printed numbers fits. */
  vague: string | null
}

export default defineRule<Data>({
  id: 'arithmetic/sum',
  title: { zh: '分项之和与总数不符', en: 'Parts that do not add up to their total' },
  severity: 'error',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '分项加起来不等于总数，不是总数错，就是分项漏了、错了。',
    en: 'Where the parts do not make the total, the total or a part is wrong, or a part is missing.',
  },
  source: {
    zh: '《党政机关公文处理工作条例》第二十条：数字准确；按 GB/T 8170—2008 留出修约误差',
    en: 'Regulations on the handling of official documents (2012), article 20: accurate figures; rounding is allowed for (GB/T 8170—2008)',
  },
  examples: {
    bad: [
      '受理诉求⟦431件⟧，其中咨询408件、建议6件、投诉9件、求助7件。',
      '现有低保对象⟦742人⟧，其中农村低保665人、城市低保87人。',
      '刊发稿件⟦60篇⟧（其中，省级媒体11篇，电视新闻14余篇，网络媒体35篇）。',
      '受理诉求⟦31件⟧（咨询12件、投诉18件）。',
      '现有干部⟦30名⟧，其中男19名、女12名。',
      '年末户籍人口⟦53.81万人⟧，其中城镇人口17.55万人、乡村人口35.63万人。',
      '改造地下管网⟦46公里⟧，其中供水18公里、排水24公里、燃气7公里。',
      '新增学位⟦4380个⟧，其中小学2700个、初中1650个。',
      '办理代表建议78件、政协提案112件，共⟦199件⟧。',
      '开展三级手术2186台次、四级手术412台次，两项合计⟦2608台次⟧。',
      '受理案件⟦3016件⟧，同比上升11.4%，刑事、民事、行政、公益诉讼案件分别为2194件、347件、212件和163件。',
      '全年召开党组会6次、主任办公会4次。办结事项⟦12项⟧：发文5项、办会4项、接待2项。',
      '筹集周转房⟦300套⟧（单间300套、一居室150套、两居室50套）。',
      '规划共提出⟦68个⟧主要指标，其中20个预期性指标、8个约束性指标。',
      '粮食总产4669吨，增产0.98%，第二季度收购⟦655万元⟧，增长2%，其中夏粮407万元、秋粮294万元。',
      '安排重点项目⟦105个⟧，其中，工业类3个、城建类28个、农业类12个、商贸类7个、民生类46个。',
      '招聘教师⟦126名⟧（特岗教师76名、公费师范生18名、其他42名）。',
      '检查发现问题金额⟦2.42亿元⟧，其中违规金额1835.6万元，管理不规范金额6.24亿元。',
    ],
    good: [
      '新增病例1185例，其中境外输入52例，含1例转归病例；本土1133例。',
      '上年转办215件。今年受理来信来访115件（次），其中检举49件，其他66件。',
      '完成造林12.81万亩（新造9.36万亩，抚育3.45万亩）。其中：荒山造林8万亩，飞播造林1.52万亩，封育0.5万亩。',
      '受理诉求430件，其中咨询408件、建议6件、投诉9件、求助7件。',
      '培训干部120人次，其中党员30人次、女性45人次。',
      '实施项目126个，其中新开工41个、续建30个。',
      '现有低保对象742人，其中农村低保665人、城市低保77人。',
      '全年收入27.7亿元，补助收入38.4亿元，上年结转5.5亿元，总收入71.6亿元。',
      '本级收入5亿元，增长3%。本级收入加转移性收入2亿元、上年结转1亿元，收入总计8亿元。',
      '办理建议提案120件，其中A类55件、B类45件、C类18件，其余为参考件。',
      '全年接待游客120万人次，其中省内80万人次、省外45万人次（含重复统计）。',
      '现有干部30名（党员25名、女干部12名）。',
      '现有干部30名（本科以上学历25名、硕士8名）。',
      '处理案件10件：立案5件、结案8件。',
      '工程概算5000万元（中央3000万元、省级1000万元）。',
      '全年办理议案8件、建议120件，其中代表建议80件、政协提案41件。',
      '税收收入22.17亿元，占比69.0%。税收收入中，增值税、企业所得税、个人所得税分别完成9.42亿元、3.68亿元、1.15亿元。',
      '税收收入22.17亿元，增长5.1%，增值税、企业所得税、个人所得税分别完成9.42亿元、3.68亿元、1.15亿元。',
      '完成投资12亿元。开展三级手术2186台次、四级手术412台次，两项合计2598台次。',
      '片区\t工程处数（处）\t受益人口（人）\n城郊片\t12\t24860\n河谷片\t17\t31420\n丘陵片\t20\t33150\n合计\t49\t89340\n',
      '办理代表建议78件、政协提案112件，共走访199户。',
      '实施项目58个，其中续建20个、新开工18个。',
      '安排重点项目105个，其中，工业类30个、城建类28个、农业类12个。',
      '共有学生3000人，其中小学1800人、初中1100人。',
    ],
  },
  wording: {
    zh: {
      message: ({ total, parts, sum, off, vague }) =>
        vague === null
          ? `分项之和 ${parts.join('＋')}＝${sum}，与总数${total}相差${off}，请核对总数与各分项`
          : `分项中有“${vague}”，各项之和超过总数${total}；各数相加正合总数，“余”字疑为多余，请核对`,
    },
    en: {
      message: ({ total, parts, sum, off, vague }) =>
        vague === null
          ? `The parts ${parts.join(' + ')} add up to ${sum}, off the total ${total} by ${off}; please check the total and the parts`
          : `With “${vague}” among the parts their sum exceeds the total ${total}; the printed numbers alone add up exactly, so the 余 is probably one too many`,
    },
  },
  check(document, report) {
    for (const breakdown of breakdowns(document)) {
      const mismatch = mismatchOf(breakdown)
      if (mismatch === null) continue
      const { total, parts, kind } = breakdown
      report({
        range: total.range,
        data: {
          total: total.text,
          parts: parts.map(({ text }) => text),
          sum: formatLike(mismatch.sum, total),
          off: formatLike(mismatch.off, total),
          vague: mismatch.off.eq(0)
            ? (parts.find(({ approximation }) => approximation === 'over')?.text ?? null)
            : null,
        },
        related: parts.map(({ range }) => ({ range, place: null })),
        claims: [total, ...parts],
        certainty: (kind === 'closed' || kind === 'counted') && mismatch.isNear ? 'certain' : 'likely',
      })
    }
  },
})
