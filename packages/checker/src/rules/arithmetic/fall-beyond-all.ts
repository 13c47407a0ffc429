import { directionOf } from '../../consistency/direction.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  words: string
}

/** What can fall below zero, and so by more than all of it. */
const signed = /利润|盈|亏|净|差|结余|效益|收益|增速|增长|增量|增幅|现金流|余额|平衡|指数|温|增值税|退税|外资|贡献/
/** How far before a figure its verb and what is measured are read. */
const reach = 30
const verb = /([\u4e00-\u9fff]{2})了?$/

export default defineRule<Data>({
  id: 'arithmetic/fall-beyond-all',
  title: { zh: '降幅超过100%', en: 'A fall by more than all there was' },
  severity: 'error',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '件数、人数、费用一类的数降到零也只是下降100%，超过就一定错了：可能是小数点错位，也可能“下降到”漏了“到”字。',
    en: 'Numbers, people or costs fall by 100 % at most, when none are left; more is wrong: the decimal point may have moved, or 到 been left out.',
  },
  source: { zh: '降幅＝（基期数−报告期数）÷基期数，不大于100%', en: 'Fall = (old − new) ÷ old, 100 % at most' },
  examples: {
    bad: ['全年刑事发案数同比下降⟦120%⟧。', '“三公”经费支出减少了⟦135.6%⟧。'],
    good: [
      '全年刑事发案数同比下降12.0%，信访积案下降100%。',
      '规上工业企业利润下降120%，净利润减少135%。',
      '产能利用率由135%下降到120%。',
      '杠杆率下降至120%，贷款增长120%。',
      '任务完成率下降了120个百分点。',
    ],
  },
  wording: {
    zh: { message: ({ words }) => `“${words}”：下降、减少最多100%，请核对数字，或是否漏了“到”字` },
    en: {
      message: ({ words }) =>
        `“${words}”: nothing falls by more than 100%; please check the figure, or whether 到 is missing`,
    },
  },
  check({ claims, folded, text }, report) {
    for (const claim of claims) {
      const { kind, role, range, quantity, metric, sentence } = claim
      const { max } = quantity.interval
      if (kind !== 'percentage' || role !== 'change' || quantity.production === 'signed' || max === null) continue
      if (!max.lt(-100)) continue
      const before = folded.slice(Math.max(sentence.position.start.offset, range.start - reach), range.start)
      const word = verb.exec(before)
      if (word === null || directionOf(word[1] ?? '') >= 0) continue
      const clause = /[^，。；、：]*$/.exec(before)?.[0] ?? ''
      // Without a metric of its own the clause may go on about a profit.
      if (metric === '' || signed.test(metric + clause)) continue
      report({ range, data: { words: text.slice(range.start - word[0].length, range.end) }, claims: [claim] })
    }
  },
})
