import type { Section } from '@hegao/parser'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'
import { isOneOf } from '../../text/characters.ts'

interface Data {
  /** The year of the heading, which is the one the report is about. */
  year: number
  /** 工作计划 */
  plan: string
}

/** 2023年工作计划, 2023年下一步工作打算; but 2023年下半年工作计划 and 2023年工作计划完成情况 look elsewhere. */
const planHeading =
  /^([0-9]{4})年(?:度)?(?:下一步)?(?:的)?(?:主要|重点|总体)?(?:工作)?(?:的)?(计划|打算|安排|思路|部署)$/
/** A title of a report on a year that is over. */
const review = /总结|述职|自评|自查|工作(?:情况|报告)|年度报告/
/** A title of what looks ahead, or of a report to an assembly, which is given at the beginning of a year. */
const outlook = /计划|打算|安排|思路|要点|方案|政府工作|预算|草案/

export default defineRule<Data>({
  id: 'period/plan-year',
  title: { zh: '下年计划写成了本年', en: 'A plan for the year that is over' },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '总结某年工作的报告，后面的计划应是下一年的；年份相同，多半是漏改。',
    en: 'A report on a year ends with the plan for the next one; the same year in its heading was probably left unchanged.',
  },
  source: {
    zh: '《党政机关公文处理工作条例》第二十条：时间准确',
    en: 'Regulations on the handling of official documents (2012), article 20: accurate dates',
  },
  examples: {
    bad: ['云溪县档案馆2023年工作总结\n一、主要工作\n全年收文311件。\n二、⟦2023年⟧工作计划\n（一）抓好收文办理。'],
    good: [
      '云溪县档案馆2023年工作总结\n一、主要工作\n全年收文311件。\n二、2024年工作计划\n（一）抓好收文办理。',
      '云溪县档案馆2023年上半年工作总结\n一、主要工作\n收文311件。\n二、2023年工作安排\n（一）抓好收文办理。',
      '云溪县档案馆2022年工作总结及2023年工作计划\n一、主要工作\n全年收文311件。\n二、2023年工作计划\n（一）抓好收文办理。',
      '云溪县档案馆2023年工作总结\n一、2023年工作计划完成情况\n全年收文311件。\n二、存在的问题',
      '云溪县档案馆2023年工作总结\n一、2023年工作思路\n突出重点。\n二、主要成效\n全年收文311件。',
    ],
  },
  wording: {
    zh: {
      message: ({ year, plan }) => `全文总结${year}年，这里却是“${year}年”的${plan}，似应为${year + 1}年，请核对`,
    },
    en: {
      message: ({ year }) =>
        `The report is about ${year}, yet this is the plan for ${year}; ${year + 1} was probably meant. Please check`,
    },
  },
  check(document, report) {
    const due = reviewedYear(document)
    const sections = document.report.children.filter((node) => node.type === 'section')
    const last = sections.at(-1)
    // A plan that comes first is the one that was carried out.
    if (due === null || last === undefined || sections.length < 2) return
    const start = titleStart(document, last)
    const found = planHeading.exec(document.folded.slice(start, last.children[0].position.end.offset).trimEnd())
    if (found === null || Number(found[1]) !== due) return
    const range = { start, end: start + String(due).length + 1 }
    report({
      range,
      data: { year: due, plan: found[2] ?? '' },
      suggestions: [{ range, text: `${due + 1}年` }],
    })
  },
})

/** The one whole year that a report's title says it reviews; null where it says none, or looks ahead as well. */
function reviewedYear({ nodes, folded, period }: Document): number | null {
  const title = nodes('title')[0]
  if (title === undefined || period === null || !period.end.endsWith('-12-31') || !period.start.endsWith('-01-01'))
    return null
  const words = folded.slice(title.position.start.offset, title.position.end.offset)
  const years = words.match(/[0-9]{4}(?=年)/g) ?? []
  if (years.length !== 1 || !review.test(words) || outlook.test(words) || /半年|季度|[0-9]月/.test(words)) return null
  return Number(years[0]) === Number(period.end.slice(0, 4)) ? Number(years[0]) : null
}

/** Where the title of a section begins, behind its marker and the space that may follow it. */
function titleStart({ folded }: Document, { position, marker }: Section): number {
  let start = position.start.offset + marker.length
  while (isOneOf(folded.charAt(start), ' \u3000\t')) start += 1
  return start
}
