import type { Section } from '@hegao/parser'
import { defineRule } from '../../rule.ts'

interface Data {
  heading: string
  next: string
}

/** A heading that is the text: （二）严格落实值班制度，全年无漏报。 */
const sentence = /[，；。]|[0-9]/
/** Where so many of the headings have nothing below them, the headings are the text: an outline, a list of tasks. */
const outline = 0.34
/** A title this long says what would stand below it. */
const longestTitle = 24

export default defineRule<Data>({
  id: 'numbering/empty-section',
  title: { zh: '标题下没有内容', en: 'A heading with nothing below it' },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '标题之下没有一句话就接着下一个标题，多半是漏了内容，或者删了正文没有删标题。',
    en: 'One heading follows another without a sentence between; the text was probably lost, or removed without its heading.',
  },
  source: { zh: '公文校对惯例', en: 'Proofreading practice in offices' },
  examples: {
    bad: [
      '云溪县档案馆2023年工作总结\n一、工作成效\n（一）收集整理。全年接收档案1200卷。\n⟦（二）督办落实⟧\n（三）值班值守。全年值班365天。\n二、存在问题\n人手不足。\n三、下步打算\n加强培训。',
    ],
    good: [
      '一、工作成效\n（一）收集整理\n全年接收档案1200卷。\n（二）督办落实\n督办事项31件。\n二、存在问题\n人手不足。',
      '一、收集整理\n二、督办落实\n三、值班值守\n四、队伍建设',
      '一、工作成效\n（一）收集整理档案1200卷\n（二）督办事项31件\n（三）值班值守无遗漏\n二、存在问题\n人手不足。\n三、打算\n加强培训。',
    ],
  },
  wording: {
    zh: { message: ({ heading, next }) => `“${heading}”下面没有内容就到了“${next}”，请看是否漏了正文` },
    en: {
      message: ({ heading, next }) =>
        `“${heading}” has nothing below it before “${next}”; please see whether text is missing`,
    },
  },
  check({ nodes, text }, report) {
    const sections = nodes('section').filter(({ marker }) => marker !== '')
    const empty = sections.filter(isEmpty)
    if (empty.length === 0 || empty.length / sections.length > outline) return
    for (const section of empty) {
      const next = sections[sections.indexOf(section) + 1]
      // The last heading of a text may be all that was cut out of it.
      if (next === undefined || !mayLackText(section) || areAllEmpty(section, sections)) continue
      const { start, end } = section.children[0].position
      const range = { start: start.offset, end: end.offset }
      report({
        range,
        data: { heading: text.slice(range.start, range.end).trim(), next: `${next.marker}${next.title}` },
        related: [
          {
            range: { start: next.position.start.offset, end: next.position.start.offset + next.marker.length },
            place: null,
          },
        ],
      })
    }
  },
})

function isEmpty({ children }: Section): boolean {
  return children.length === 1
}

function mayLackText({ title, runIn }: Section): boolean {
  return !runIn && title.length <= longestTitle && !sentence.test(title)
}

/** Whether every section of its kind around it is empty: a list under one heading. */
function areAllEmpty(section: Section, sections: readonly Section[]): boolean {
  const at = sections.indexOf(section)
  const near = [sections[at - 1], sections[at + 1]].filter((one) => one?.kind === section.kind)
  return near.length > 0 && near.every((one) => one !== undefined && isEmpty(one))
}
