import { createMatcher, foreignCues } from '@hegao/lexicon'
import { rangeOf } from '@hegao/parser'
import { defineRule } from '../../rule.ts'

interface Data {
  words: string
}

const cues = createMatcher(foreignCues)

export default defineRule<Data>({
  id: 'foreign-text/announced-cut',
  title: { zh: '文库网站的下载提示', en: "A document site's download hint" },
  severity: 'error',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '这是网站加进去的话，不属于报告，印出去会闹笑话。',
    en: 'The words come from a web site and are no part of the report; in print they embarrass.',
  },
  source: { zh: '文库网站的截断标记', en: 'The mark that document sites put in place of text they withhold' },
  examples: {
    bad: ['二、存在问题\n---此处隐藏862字,⟦下载后查看⟧---\n（二）服务水平有待提高。'],
    good: ['登记表可在政务平台下载。', '二、存在问题\n（一）服务水平有待提高。'],
  },
  wording: {
    zh: { message: ({ words }) => `“${words}”是文库网站的提示，不属于报告，请删去并补齐被隐去的正文` },
    en: {
      message: ({ words }) =>
        `“${words}” was put in by a document site and is no part of the report; please delete it and restore the hidden text`,
    },
  },
  check({ nodes, text }, report) {
    for (const node of nodes('elision')) {
      const { start } = rangeOf(node.position)
      // 此处隐藏 announces the cut, the last cue is the site's own hint.
      const match = cues.all(node.value).at(-1)
      if (match === undefined) continue
      const range = { start: start + match.start, end: start + match.end }
      report({ range, data: { words: text.slice(range.start, range.end) } })
    }
  },
})
