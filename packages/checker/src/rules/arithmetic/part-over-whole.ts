import type { Claim } from '@hegao/extractor'
import { isSurelyLess, printedValue } from '../../consistency/figure.ts'
import { namedParts } from '../../consistency/named-parts.ts'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'
import { isOneOf } from '../../text/characters.ts'

interface Data {
  part: string
  whole: string
}

/** What may have parts that exceed it, or none at all: 净利润, 人均收入, 海拔. */
const withoutParts = /净|利润|盈|差|结余|均|率|价|指数|最|海拔|温|浓度|标准|深/
/** What there is at a moment, and is no part of what came in or was done: 新增贷款12亿元，其中涉农贷款余额15亿元. */
const stock = /余额|存量|保有量|在册|库存/
/** Quantities whose parts add up. */
const additive = new Set(['area', 'length', 'mass', 'volume', 'energy', 'standard-coal'])
/** Measure words of all and everything: 3个镇，其中行政村|45个. */
const general = new Set(['个', '项', '处', '条', '类', '种', '次', '家', '套', '座', '台'])

export default defineRule<Data, null>({
  id: 'arithmetic/part-over-whole',
  title: { zh: '“其中”的部分大于总数', en: 'A part larger than its whole' },
  severity: 'error',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '“其中”之后是前数的一部分，不会比它大；两数必有一错，或“其中”用得不当。',
    en: 'What follows 其中 is a part of the figure before and cannot be larger: one of the two is wrong, or 其中 is.',
  },
  source: {
    zh: '《党政机关公文处理工作条例》第二十条：数字准确；部分不大于总数',
    en: 'Regulations on the handling of official documents (2012), article 20: accurate figures; no part exceeds its whole',
  },
  examples: {
    bad: [
      '全年培训120人次，其中党员⟦130人次⟧。',
      '举办培训班3期120人次（其中女干部⟦210人次⟧）。',
      '完成投资2.4亿元，其中中央资金⟦3.1亿元⟧、省级资金0.6亿元。',
      '现有干部30名。其中，党员⟦35人⟧。',
      '实施改造项目12个，其中道路项目⟦15个⟧。',
    ],
    good: [
      '新增贷款12亿元，增长5%，其中涉农贷款余额15亿元。',
      '全年培训120人次，其中党员120人次。',
      '举办培训班3期120人次，其中女干部50人次，走访群众210人次。',
      '完成投资2.4亿元，其中总投资5亿元的云溪电站完成1.1亿元。',
      '公司净利润1.2亿元，其中工业板块1.5亿元。',
      '农民人均可支配收入22450元，其中城郊镇31200元。',
      '新建园区2个，其中入驻企业35个。',
      '全年新发展党员12名，其中累计培养入党积极分子30名。',
      '比上年增加2.4亿元，其中工业增加3.1亿元、农业减少0.7亿元。',
      '全县有党员500人，参加培训120人，其中农村党员130人。',
      '全年收入约120万元，其中经营收入120.4万元。',
      '计划招录100人，其中已到岗120人。',
    ],
  },
  wording: {
    zh: {
      message: ({ part, whole }) => `“其中”的${part}大于总数${whole}，部分不应大于总数，请核对`,
      place: () => '总数',
    },
    en: {
      message: ({ part, whole }) =>
        `${part} behind 其中 exceeds the whole ${whole}, of which it is a part; please check`,
      place: () => 'the whole',
    },
  },
  check(document, report) {
    for (const { whole, index, part } of namedParts(document)) {
      if (!isPartOf(document, part, whole) || !isSurelyLess(whole, part)) continue
      if (fitsEarlier(document, part, index)) continue
      const isGeneral = general.has(part.unit)
      if (isGeneral && !isNear(part, whole) && !areNamedAlike(part, whole)) continue
      report({
        range: part.range,
        data: { part: part.text, whole: whole.text },
        related: [{ range: whole.range, place: null }],
        claims: [whole, part],
        certainty: isGeneral ? 'likely' : 'certain',
      })
    }
  },
})

/** Whether two figures are levels of something that has parts, and nothing says that the part is more than a figure. */
function isPartOf({ folded }: Document, part: Claim, whole: Claim): boolean {
  if (part.setsOut || part.reached || part.status !== whole.status) return false
  if (part.role === 'change' || whole.role === 'change') return false
  const isMeasure = part.kind === 'measure' && additive.has(part.quantity.unit?.dimension ?? '')
  if (!isMeasure && part.kind !== 'count' && part.kind !== 'money') return false
  if (part.approximation !== 'exact' && part.approximation !== 'over') return false
  const clause = /[^，。；;]*$/.exec(folded.slice(Math.max(0, whole.range.start - 24), whole.range.start))?.[0] ?? ''
  if (withoutParts.test(whole.metric + clause)) return false
  if (stock.test(part.metric) && !stock.test(whole.metric + clause)) return false
  // 总投资5亿元的云溪电站: the sum says which.
  const next = folded.charAt(part.range.end)
  return part.kind === 'count' ? next !== '的' : next === '' || isOneOf(next, '，。；;、)）,\n\r')
}

/** Whether a figure before in the same part of the sentence can be the whole as well: 党员500人，参加培训120人，其中农村党员130人. */
function fitsEarlier({ claims, folded }: Document, part: Claim, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 6); at -= 1) {
    const [claim, next] = [claims[at], claims[at + 1]]
    if (claim === undefined || next === undefined || /[。；;]/.test(folded.slice(claim.range.end, next.range.start)))
      return false
    if (claim.kind === part.kind && claim.unit === part.unit && !isSurelyLess(claim, part)) return true
  }
  return false
}

/** 实施项目12个，其中道路项目|45个 */
function areNamedAlike(part: Claim, whole: Claim): boolean {
  return whole.metric.length > 1 && part.metric.endsWith(whole.metric.slice(-2))
}

function isNear(part: Claim, whole: Claim): boolean {
  const [value, all] = [printedValue(part), printedValue(whole)]
  return value !== null && all !== null && value.lte(all.times(2))
}
