import { rangeOf } from '@hegao/parser'
import { defineRule } from '../../rule.ts'

interface Data {
  /** How many characters the text says are hidden, null where it does not say. */
  characters: number | null
}

export default defineRule<Data>({
  id: 'placeholder/hidden-passage',
  title: { zh: '正文被隐去一段', en: 'A passage has been cut out' },
  severity: 'error',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '这里缺的是整段正文，层次、数字都可能随之残缺。',
    en: 'Whole paragraphs are missing here, and headings and figures with them.',
  },
  source: { zh: '文库网站的截断标记', en: 'The mark that document sites put in place of text they withhold' },
  examples: {
    bad: ['二、存在问题\n⟦---此处隐藏862字,下载后查看---⟧\n（二）服务水平有待提高。'],
    good: ['二、存在问题\n（一）服务水平有待提高。'],
  },
  wording: {
    zh: {
      message: ({ characters }) =>
        `此处缺正文${characters === null ? '' : `${characters}字`}，只留下截断标记，请找回原文补齐`,
    },
    en: {
      message: ({ characters }) =>
        `${characters === null ? 'Text is' : `${characters} characters of text are`} missing here; only the mark of the cut is left. Please restore it`,
    },
  },
  check({ nodes, folded }, report) {
    for (const node of nodes('elision')) {
      const range = rangeOf(node.position)
      const digits = /\d+(?=字)/.exec(folded.slice(range.start, range.end))
      report({ range, data: { characters: digits === null ? null : Number(digits[0]) } })
    }
  },
})
