import { defineRule } from '../../rule.ts'

interface Data {
  words: string
  right: string
}

/** Units made of two that are counted together; 人/日 and 件/人 are rates and keep their slash. */
const compound = /^(?:[人架辆车班艘场批台户家]\/次|[吨人]\/公里)/
/** Where an average is told, the slash says per: 平均每场50人/次. */
const rate = /平均|人均|户均|日均|每|单位|标准|定额/
const reach = 20
/** What is told in 吨公里 and 人公里; tons and persons per kilometre are a density. */
const turnover = '周转量'

export default defineRule<Data>({
  id: 'unit/slash-in-counting-unit',
  title: { zh: '复合计量单位中多了“/”', en: 'A slash inside a compound counting unit' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '“/”是“每”的意思：“人/次”是每次多少人，“人次”才是人数与次数的积。',
    en: 'A slash means per: 人/次 is persons per time, while 人次 is the product of the two.',
  },
  source: {
    zh: '《报纸编校质量评比差错认定细则》三十八（十一）',
    en: 'The national rules for judging proofreading faults in newspapers, 38 (11)',
  },
  examples: {
    bad: ['培训干部6000⟦人/次⟧，组织活动80⟦场/次⟧。', '完成货物周转量300万⟦吨/公里⟧。'],
    good: [
      '培训干部6000人次，货物周转量300万吨公里，日处理污水500吨/日。',
      '平均每场50人/次，补助30元/人/次。',
      '道路承载密度30吨/公里，客流密度2000人/公里。',
    ],
  },
  wording: {
    zh: { message: ({ words, right }) => `“${words}”是复合单位，中间不用“/”，请写作“${right}”` },
    en: {
      message: ({ words, right }) => `“${words}” is one compound unit and takes no slash; please write “${right}”`,
    },
  },
  check({ folded, text, claims }, report) {
    for (const claim of claims) {
      const { start, end } = claim.range
      const offset = folded.slice(start, end).indexOf(claim.unit.charAt(0))
      if (claim.unit === '' || offset < 0) continue
      const at = start + offset
      const words = compound.exec(folded.slice(at, at + 4))?.[0]
      if (words === undefined) continue
      const from = Math.max(claim.sentence.position.start.offset, start - reach)
      const clause =
        folded
          .slice(from, start)
          .split(/[，。；、：]/)
          .at(-1) ?? ''
      if (rate.test(clause) || (words.endsWith('公里') && !clause.includes(turnover))) continue
      const range = { start: at, end: at + words.length }
      const right = words.replace('/', '')
      report({
        range,
        data: { words: text.slice(range.start, range.end), right },
        claims: [claim],
        suggestions: [{ range, text: right }],
      })
    }
  },
})
