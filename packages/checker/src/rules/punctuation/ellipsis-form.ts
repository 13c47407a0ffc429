import { createMatcher, units } from '@hegao/lexicon'
import { defineRule } from '../../rule.ts'
import { isDigit, isHan, isOneOf } from '../../text/characters.ts'

interface Data {
  marks: string
}

const unitMatcher = createMatcher(units)
/** Longer runs of dots lead to a page number or leave a blank. */
const longest = 6

export default defineRule<Data>({
  id: 'punctuation/ellipsis-form',
  title: { zh: '省略号的写法', en: 'An ellipsis in the wrong form' },
  severity: 'info',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '省略号是六个点，占两个字；用句号、英文句点代替，读者会当成多打的标点。',
    en: 'The ellipsis has six dots and takes two characters; full stops in its place look like a slip.',
  },
  source: { zh: 'GB/T 15834—2011 4.11.2：省略号的形式', en: 'GB/T 15834—2011, 4.11.2, on the form of the ellipsis' },
  examples: {
    bad: ['整理台账、清单、图册⟦...⟧', '清理水、电、气⟦。。。⟧\n接待群众反映停水、断电⟦…⟧共31批次。'],
    good: [
      '整理台账、清单、图册……',
      '主要工作......3',
      '负责人签名............',
      '支出...万元。',
      '办结来文31件。。接待来访5批次。',
      '详见http://example.cn/a...b。',
    ],
  },
  wording: {
    zh: { message: ({ marks }) => `“${marks}”若是省略号，应为“……”` },
    en: { message: ({ marks }) => `If “${marks}” is an ellipsis, it should be “……”` },
  },
  check({ leaves, text, folded }, report) {
    for (const { leaf } of leaves) {
      if (leaf.type !== 'sentence') continue
      const end = leaf.position.end.offset
      for (let at = leaf.position.start.offset; at < end; at += 1) {
        const mark = text.charAt(at)
        if (!isOneOf(mark, '.。、…')) continue
        const start = at
        while (text.charAt(at + 1) === mark) at += 1
        const length = at + 1 - start
        if (mark === '…' ? length !== 1 : length < 3 || length > longest) continue
        // 支出…万元 leaves out a figure, 一、总则...3 leads to a page.
        if (!isHan(text.charAt(start - 1)) && !isOneOf(text.charAt(start - 1), '”》）、')) continue
        const after = folded.charAt(at + 1)
        if (isDigit(after) || isOneOf(after, '百千万亿%') || unitMatcher.longestAt(folded, at + 1) !== null) continue
        const range = { start, end: at + 1 }
        report({
          range,
          data: { marks: text.slice(start, at + 1) },
          suggestions: [{ range, text: '……' }],
          group: mark,
        })
      }
    }
  },
})
