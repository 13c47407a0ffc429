import type { Claim } from '@hegao/extractor'
import { add, type Decimal, exactly, type Interval, intersects, zero } from '@hegao/numerals'
import { type Breakdown, breakdowns } from '../../consistency/breakdown.ts'
import { formatLike, possibleValues, printedValue } from '../../consistency/figure.ts'
import { areTwoSides } from '../../consistency/parts.ts'
import { isOneSlip } from '../../consistency/slip.ts'
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
    ],
    good: [
      '受理诉求430件，其中咨询408件、建议6件、投诉9件、求助7件。',
      '培训干部120人次，其中党员30人次、女性45人次。',
      '实施项目126个，其中新开工41个、续建30个。',
      '现有低保对象742人，其中农村低保665人、城市低保77人。',
      '全年收入27.7亿元，补助收入38.4亿元，上年结转5.5亿元，总收入71.6亿元。',
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

/** How parts and total disagree where no rounding explains it and the text does mean the parts to add up. */
function mismatchOf({ total, parts, kind }: Breakdown): { sum: Decimal; off: Decimal; isNear: boolean } | null {
  const stated = printedValue(total)
  const values = parts.map(printedValue)
  if (stated === null || values.some((value) => value === null)) return null
  const known = values.filter((value) => value !== null)
  const sum = known.reduce((all, value) => all.plus(value), zero)
  const possible = parts.map(possibleValues).reduce<Interval>(add, exactly(zero))
  if (intersects(possible, possibleValues(total))) return null
  const off = sum.minus(stated).abs()
  // The two sides of one thing (农村、城市) leave nothing over.
  const isPair = parts.length === 2 && areTwoSides(parts) && off.times(2).lte(stated.abs())
  const isSlip = isOneSlip(total, sum) || parts.some((part, i) => isSlipOf(part, known[i], stated.minus(sum)))
  // A part as large as the whole counts something else: 六个输水通道，包括6个灌区.
  if (!isPair && !isSlip && known.some((value) => value.gte(stated))) return null
  // 60余 for a total of exactly 60 is loose, not wrong.
  if (off.eq(0) && !parts.some(({ approximation }) => approximation === 'over')) return null
  const isNear = off.times(20).lte(stated.abs()) || off.lte(1)
  const found = { sum, off, isNear }
  if (kind === 'closed' || kind === 'counted' || isPair || isSlip) return found
  // 其中 may leave parts out, or name overlapping ones (党员30人、女性45人): only a near miss shows that the parts were
  // meant to make the whole. Two parts that fall short of the whole leave a third out; two that exceed it by little were
  // meant to make it.
  const isOffByLess = known.every((value) => value.gt(off))
  const isMeant = kind === 'bracket' || parts.length > 2 || sum.gt(stated)
  // The longer a list, the surer it is to be the whole one.
  const isClose = isNear || (parts.length >= (sum.gt(stated) ? 3 : 4) && off.times(8).lte(stated.abs()))
  return isClose && isOffByLess && isMeant ? found : null
}

function isSlipOf(part: Claim, value: Decimal | undefined, missing: Decimal): boolean {
  return value !== undefined && isOneSlip(part, value.plus(missing))
}
