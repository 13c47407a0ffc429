import { writtenRange } from '../../consistency/range-ends.ts'
import { defineRule } from '../../rule.ts'
import { isOneOf } from '../../text/characters.ts'

interface Data {
  words: string
  /** What the first end lacks: 亿, %. */
  dropped: string
  /** The range written out: 13亿—17亿元. */
  right: string
}

export default defineRule<Data>({
  id: 'unit/bare-range-start',
  title: { zh: '数值范围的前一个数漏写“万”“亿”“%”', en: 'A range whose first end lacks its 万, 亿 or %' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '“13—17亿元”可以读成13元到17亿元；“万”“亿”“%”是数值的一部分，前后两个数都要写。',
    en: '13—17亿元 can be read as 13 yuan to 1.7 billion: 万, 亿 and % belong to the number and are written with both ends.',
  },
  source: { zh: 'GB/T 15835—2011 5.1.3', en: 'GB/T 15835—2011, 5.1.3' },
  examples: {
    bad: ['计划投资⟦13—17亿元⟧，受益群众⟦5至8万人⟧。', '税收占比保持在⟦15～30%⟧之间，支出约⟦3.5-4万元⟧。'],
    good: [
      '计划投资13亿～17亿元，受益群众5万至8万人。',
      '税收占比15%～30%，每袋100～150千克，办理3—5件。',
      '奖励5000—1万元，奖励5000元—1万元，满意率由95到98%。',
      '2023—2024年投资5万元。',
    ],
  },
  wording: {
    zh: {
      message: ({ words, dropped, right }) => `“${words}”的前一个数漏写“${dropped}”，易生歧义，请写作“${right}”`,
    },
    en: {
      message: ({ words, dropped, right }) => `The first end of “${words}” lacks “${dropped}”; please write “${right}”`,
    },
  },
  check(document, report) {
    for (const claim of document.claims) {
      if (claim.quantity.production !== 'range') continue
      const written = writtenRange(document, claim)
      if (written === null) continue
      const { first, second, range } = written
      // 满意率由95到98% is a change.
      if (isOneOf(document.folded.charAt(range.start - 1), '由从自')) continue
      const { text } = document
      const dropped = isOneOf(second.unit, '%‰') ? text.charAt(range.end - 1) : second.magnitude
      // 5000—1万元 begins at 5,000 and lacks nothing.
      if (dropped === '' || first.magnitude !== '' || first.unit !== '' || first.value.gte(second.value)) continue
      const words = text.slice(range.start, range.end)
      const at = first.range.end
      // With its unit between, 4.5%-5% would read as a subtraction.
      const rest = words.slice(at - range.start).replace(/^[-－–]/, '—')
      const right = words.slice(0, at - range.start) + dropped + rest
      report({ range, data: { words, dropped, right }, claims: [claim], suggestions: [{ range, text: right }] })
    }
  },
})
