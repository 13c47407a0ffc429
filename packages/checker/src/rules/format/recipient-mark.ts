import type { Range } from '@hegao/contract'
import { rangeOf } from '@hegao/parser'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'
import { isOneOf } from '../../text/characters.ts'

interface Data {
  /** The mark that ends the line; empty where none does. */
  mark: string
}

/** A title of an official document: 云溪县水务局关于开展检查的通知. */
const officialTitle = /关于.{2,50}的(?:通知|报告|请示|函|意见|通报|批复|决定|方案|复函)$/
/** 各科室、各直属单位, and nothing else in the line. */
const recipients =
  /^各[^。；：:！？]{0,40}(?:局|委|办|政府|单位|部门|科室|处室|组|院|会|厅|公司|中心|处|街道|镇|乡|学校|委员会|办公室)$/

export default defineRule<Data>({
  id: 'format/recipient-mark',
  title: { zh: '主送机关后缺冒号', en: 'A line of recipients without its colon' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '主送机关名称后标全角冒号，正文从下一行起。',
    en: 'The recipients end in a full-width colon; the text begins in the next line.',
  },
  source: { zh: 'GB/T 9704—2012 7.3.2', en: 'GB/T 9704—2012, 7.3.2' },
  examples: {
    bad: [
      '云溪县水务局关于开展检查的通知\n各科室、各直属单位⟦，⟧\n现将有关事项通知如下。',
      '云溪县水务局关于开展检查的通知\n各⟦科室⟧\n现将有关事项通知如下。',
    ],
    good: [
      '云溪县水务局关于开展检查的通知\n各科室、各直属单位：\n现将有关事项通知如下。',
      '云溪县水务局关于开展检查的通知\n各科室要认真开展自查。\n现将有关事项通知如下。',
      '云溪县水务局2023年工作总结\n各科室，\n全年收文311件。',
    ],
  },
  wording: {
    zh: {
      message: ({ mark }) => (mark === '' ? '主送机关后应加冒号“：”' : `主送机关后应用冒号“：”，不用“${mark}”`),
    },
    en: {
      message: ({ mark }) =>
        mark === '' ? 'The line of recipients ends in “：”' : `The line of recipients ends in “：”, not in “${mark}”`,
    },
  },
  check(document, report) {
    const { text } = document
    const line = lineBelowTitle(document)
    if (line === null) return
    const last = text.charAt(line.end - 1)
    const mark = isOneOf(last, '，；。、,;') ? last : ''
    const names = text.slice(line.start, line.end - mark.length)
    if (!recipients.test(names)) return
    const { end } = line
    const replacement = { range: { start: end - mark.length, end }, text: '：' }
    report({
      range: mark === '' ? { start: end - 2, end } : replacement.range,
      data: { mark },
      fix: replacement,
      suggestions: [replacement],
    })
  },
})

/** The line right below the title of an official document, where its recipients stand; null where there is none. */
function lineBelowTitle({ report, folded }: Document): Range | null {
  const title = report.children.findIndex(({ type }) => type === 'title')
  const above = report.children[title]
  const below = report.children[title + 1]
  if (above === undefined || below === undefined || report.children.length < title + 3) return null
  if (below.type !== 'subtitle' && below.type !== 'paragraph') return null
  const { start, end } = rangeOf(above.position)
  return officialTitle.test(folded.slice(start, end).trimEnd()) ? rangeOf(below.position) : null
}
