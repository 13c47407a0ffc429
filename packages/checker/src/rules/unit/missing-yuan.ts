import { defineRule } from '../../rule.ts'

interface Data {
  words: string
  noun: string
}

/** What is told in money and in nothing else, close before the sum. */
const sums =
  /(投资总?额?|资金|产值|增加值|收入|支出|税收|利润|贷款|存款|营业额|销售额|交易额|成交额)(?:完成|实现|达到?|突破|超过?|为|共计?|累计|总计|约|近|逾|了){0,3}$/
/** Where the sentence tells other money too, the sum may be in that. */
const foreign = /美元|欧元|港[元币]|日元|英镑|外币|外汇/
const reach = 16

export default defineRule<Data>({
  id: 'unit/missing-yuan',
  title: { zh: '金额漏写“元”', en: 'A sum of money without 元' },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '“投资3.2亿”没有单位；金额要写明“元”，外币写明币种。',
    en: 'A sum such as 3.2亿 has no unit; it takes 元, or the name of its currency.',
  },
  source: { zh: '公文行文惯例', en: 'Usage in official documents' },
  examples: {
    bad: ['全年完成投资⟦3.2亿⟧，实现税收⟦1200万⟧。', '工业总产值突破⟦60亿⟧。'],
    good: [
      '全年完成投资3.2亿元，实现税收1200万元，用户超1亿。',
      '完成投资3.2亿、4.5亿元，客流峰值突破100万。',
      '实际利用外资1.2亿美元，新增贷款3000万。',
    ],
  },
  wording: {
    zh: { message: ({ words, noun }) => `“${noun}”之后的“${words}”没有单位，疑漏“元”，请补上` },
    en: { message: ({ words, noun }) => `“${words}” after “${noun}” has no unit; probably 元 is missing` },
  },
  check({ folded, text, claims }, report) {
    for (const claim of claims) {
      if (claim.quantity.production !== 'bare-count' || claim.kind !== 'money' || claim.unit !== '') continue
      const { start, end } = claim.range
      const lead = /^[^0-9]*/.exec(folded.slice(start, end))?.[0].length ?? 0
      const words = /^[0-9.,]+[万亿余多]{0,3}/.exec(folded.slice(start + lead, end))?.[0]
      // In 3.2亿、4.5亿元 the unit follows.
      if (words === undefined || folded.charAt(end) === '、' || foreign.test(claim.sentence.value)) continue
      const number = { start: start + lead, end: start + lead + words.length }
      const from = Math.max(claim.sentence.position.start.offset, number.start - reach)
      const noun = sums.exec(folded.slice(from, number.start))?.[1]
      if (noun === undefined) continue
      report({
        range: number,
        data: { words: text.slice(number.start, number.end), noun },
        claims: [claim],
        suggestions: [{ range: { start: number.end, end: number.end }, text: '元' }],
      })
    }
  },
})
