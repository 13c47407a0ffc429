import { directionOf } from '../../consistency/direction.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  /** The words up to and with the multiple: 下降了3倍. */
  words: string
}

/** How far before a multiple its verb is read. */
const reach = 6

export default defineRule<Data>({
  id: 'wording/fall-in-multiples',
  title: { zh: '减少、下降误用“倍”', en: 'A fall told in multiples' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '减少一倍就没有了，“下降3倍”无从理解：可能是降到三分之一、四分之一，也可能把原数与现数弄反了。',
    en: 'What falls by once its size is gone, so a fall by 3 times means nothing: a third or a quarter may be left, or the figures may have changed places.',
  },
  source: {
    zh: '《图书编校质量差错认定细则》：减少、降低不用倍数，应用分数或百分数',
    en: 'Rules on errors in books (China): falls are not told in multiples but in fractions or percent',
  },
  examples: {
    bad: ['信访投诉比上年⟦下降3倍⟧。', '平均办理时限⟦缩短了近2倍⟧，投诉量减少一半。', '运行成本同比⟦降低一倍以上⟧。'],
    good: [
      '信访投诉比上年下降75%，平均办理时限缩短了三分之二。',
      '运行成本降低一半，收入增长3倍。',
      '城乡居民收入比缩小到2.3倍。',
      '运行成本下降，仅为外包方式的0.5倍。',
      '倍差缩小0.12。',
    ],
  },
  wording: {
    zh: {
      message: ({ words }) => `“${words}”：减少、下降不用倍数，请核对原数，改用百分数或几分之几（“减少到几分之几”）`,
    },
    en: {
      message: ({ words }) =>
        `“${words}”: a fall is not told in multiples; please look up the figures and give it in percent or as a fraction`,
    },
  },
  check({ claims, folded, text }, report) {
    for (const claim of claims) {
      const { kind, unit, role, quantity, range, sentence } = claim
      if (kind !== 'multiple' || unit !== '倍' || role !== 'change' || claim.placeholder) continue
      const { min, max } = quantity.interval
      if (quantity.production === 'signed' || !(max ?? min)?.lt(0)) continue
      const from = Math.max(sentence.position.start.offset, range.start - reach)
      const start = startOfVerb(folded.slice(from, range.start).replace(/了$/, ''))
      if (start === null) continue
      const words = { start: from + start, end: range.end }
      report({ range: words, data: { words: text.slice(words.start, words.end) }, claims: [claim] })
    }
  },
})

/** Where the verb of a fall begins that ends some words; null where none does: 缩小到 tells a level. */
function startOfVerb(words: string): number | null {
  for (let length = words.length; length > 0; length -= 1) {
    if (directionOf(words.slice(-length)) < 0) return words.length - length
  }
  return null
}
