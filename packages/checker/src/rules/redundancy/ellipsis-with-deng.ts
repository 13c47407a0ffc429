import { defineRule } from '../../rule.ts'
import { isOneOf } from '../../text/characters.ts'

interface Data {
  words: string
}

/** ……等, 、……等等; not ……等待. */
const before =
  /、?…{1,2}(等等?)(?=[，。；：、！？）)\r\n]|[0-9一二两三四五六七八九十几多]|方面|工作|问题|内容|部门|单位|情况|活动|制度|项目|措施|各|$)/y
/** 等……, where the list is over. */
const after = /等等?…{1,2}(?=[，。；）)\r\n]|$)/y

export default defineRule<Data>({
  id: 'redundancy/ellipsis-with-deng',
  title: { zh: '省略号与“等”叠用', en: 'An ellipsis together with 等' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '省略号和“等”都表示没有列完，两者用一个就够。',
    en: 'Both say that the list goes on; one is enough.',
  },
  source: { zh: 'GB/T 15834—2011 附录A.9.2', en: 'GB/T 15834—2011, annex A.9.2' },
  examples: {
    bad: ['排查水、电、气⟦……等⟧方面隐患31处。', '清理台账、清单、图册⟦等……⟧。'],
    good: ['排查水、电、气等方面隐患31处。', '“……等待”改为“主动服务”。', '排查水、电、气……', '同志们说等……再办。'],
  },
  wording: {
    zh: { message: ({ words }) => `“${words}”叠用，省略号与“等”请只留一个` },
    en: { message: ({ words }) => `“${words}”: an ellipsis and 等 say the same; please keep one` },
  },
  check({ leaves, text }, report) {
    for (const { leaf } of leaves) {
      for (let at = leaf.position.start.offset; at < leaf.position.end.offset; at += 1) {
        if (!isOneOf(text.charAt(at), '、…等')) continue
        for (const pattern of [before, after]) {
          pattern.lastIndex = at
          const words = pattern.exec(text)?.[0]
          if (words === undefined) continue
          const range = { start: at, end: at + words.length }
          report({
            range,
            data: { words },
            suggestions: [{ range, text: words.replace(/[、…]/g, '') }],
          })
          at = range.end - 1
          break
        }
      }
    }
  },
})
