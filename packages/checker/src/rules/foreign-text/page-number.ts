import { rangeOf } from '@hegao/parser'
import { defineRule } from '../../rule.ts'
import { isDigit } from '../../text/characters.ts'

interface Data {
  number: string
}

export default defineRule<Data>({
  id: 'foreign-text/page-number',
  title: { zh: '混入正文的页码', en: 'A page number in the text' },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '从版式文件抽取文字时带入的页码会与前后文字、序号连成一体。',
    en: 'Page numbers carried over from a laid-out file run together with the words and markers around them.',
  },
  source: { zh: '版式文件转换的残留', en: 'Residue of converting a laid-out file' },
  examples: {
    bad: [
      '全年收入27.7亿元。\n⟦-3-⟧2.政府性基金预算情况\n收入42.6亿元。',
      '接待来访31批次。\n⟦— 5 —⟧\n二、存在问题',
      '接待来访31批次。\n⟦第5页 共12页⟧\n二、存在问题',
    ],
    good: ['按照“3-5-2”工作法推进。', '建设周期为3-5年。'],
  },
  wording: {
    zh: { message: ({ number }) => `“${number}”像是混入正文的页码，请删去` },
    en: { message: ({ number }) => `“${number}” looks like a page number that got into the text; please delete it` },
  },
  check({ nodes, folded, text }, report) {
    for (const node of nodes('furniture')) {
      const range = rangeOf(node.position)
      if (!isPageNumber(folded.slice(range.start, range.end))) continue
      report({
        range,
        data: { number: text.slice(range.start, range.end) },
        suggestions: [{ range, text: '' }],
        group: 'page',
      })
    }
  },
})

const paged = /^\s*第\s?\d{1,3}\s?页(?:[ ,，/]*共\s?\d{1,3}\s?页)?\s*$/

/** -3-, — 3 —, 第3页 共12页 */
function isPageNumber(words: string): boolean {
  if (paged.test(words)) return true
  const marks = '-—–－ '
  return [...words].every((c) => isDigit(c) || marks.includes(c)) && isDigit(words.replace(/[-—–－ ]/g, '').charAt(0))
}
