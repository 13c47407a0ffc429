import { defineRule } from '../../rule.ts'

interface Data {
  year: number
  /** The year the report reports on. */
  due: number
}

/** How a report turns to its own shortcomings or plans: 2022年，全镇工作虽然取得了一定成绩. */
const turn = /^[ 　]*([0-9]{4})年(?:度)?[，,][^。；0-9]{0,24}(?:虽然|尽管)/

export default defineRule<Data>({
  id: 'period/stale-year',
  title: { zh: '年份未改，疑为上年稿', en: "Last year's year" },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '套用上年稿时最容易漏改的就是年份。',
    en: "The year is what is most easily left unchanged when last year's report is reused.",
  },
  source: {
    zh: '《党政机关公文处理工作条例》第二十条：时间准确',
    en: 'Regulations on the handling of official documents (2012), article 20: accurate dates',
  },
  examples: {
    bad: [
      '2023年，云溪县档案馆扎实推进各项工作，现总结如下。\n一、存在的问题\n⟦2022年⟧，我馆工作虽然取得了一定成绩，但仍有差距。',
    ],
    good: [
      '2023年，云溪县档案馆扎实推进各项工作，现总结如下。\n一、存在的问题\n2023年，我馆工作虽然取得了一定成绩，但仍有差距。',
    ],
  },
  wording: {
    zh: { message: ({ year, due }) => `全文总结${due}年，这里却是“${year}年”，疑为上年稿未改，请核对` },
    en: {
      message: ({ year, due }) =>
        `The report is about ${due}, but here it says ${year}; the year may be left over from last year’s report. Please check`,
    },
  },
  check({ leaves, folded, period }, report) {
    if (period === null) return
    const due = Number(period.end.slice(0, 4))
    for (const { leaf } of leaves) {
      if (leaf.type !== 'sentence') continue
      const { start } = leaf.position
      const found = turn.exec(folded.slice(start.offset, Math.min(leaf.position.end.offset, start.offset + 48)))
      const year = Number(found?.[1])
      if (found === null || year !== due - 1) continue
      const at = start.offset + found[0].indexOf(found[1] ?? '')
      const range = { start: at, end: at + 5 }
      report({ range, data: { year, due }, suggestions: [{ range, text: `${due}年` }] })
    }
  },
})
