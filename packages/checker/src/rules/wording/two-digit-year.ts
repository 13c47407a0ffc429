import { defineRule } from '../../rule.ts'
import { isLineEnd, isOneOf, isSpace } from '../../text/characters.ts'

interface Data {
  words: string
  /** The year in full: 2024年. */
  right: string
}

/** 24年3月, 24年上半年: what follows makes it a date, and no length of time (12年3个月, 20年工作回顾). */
const shortYear =
  /([0-9]{2})年(?=(?:1[0-2]|[1-9])月|上半年|下半年|年?底|(?<![05]年)度?工作(?:总结|报告|要点|计划|回顾|安排)|[一二三四]季度)/y
/** Words that lead up to a date. */
const leads = '自从至到在于对'

export default defineRule<Data>({
  id: 'wording/two-digit-year',
  title: { zh: '年份简写为两位', en: 'A year of two digits' },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '“24年底”既可以是年份，也可以是年数；年份不简写。',
    en: '24年 can be a year or a length of time; years are not shortened.',
  },
  source: { zh: 'GB/T 15835—2011 5.1.4、5.2.2', en: 'GB/T 15835—2011, 5.1.4 and 5.2.2' },
  examples: {
    bad: [
      '⟦24年⟧上半年，全馆接待查档3100人次。',
      '截至⟦23年⟧底，馆藏档案12万卷，较上年底增加800卷。',
      '项目自⟦22年⟧3月开工。\n二、⟦24年⟧工作计划',
    ],
    good: [
      '2024年上半年，全馆接待查档3100人次。',
      '历时12年3个月，任职满20年，第24年工作总结，工作15年以上。\n30年工作回顾',
      '有期徒刑10年6个月，“十四五”期间，1924年3月。',
    ],
  },
  wording: {
    zh: { message: ({ words, right }) => `年份“${words}”不简写，请写作“${right}”` },
    en: { message: ({ words, right }) => `The year in “${words}” should not be shortened; please write “${right}”` },
  },
  check({ folded, text }, report) {
    for (let at = folded.indexOf('年'); at >= 0; at = folded.indexOf('年', at + 1)) {
      const start = at - 2
      shortYear.lastIndex = Math.max(start, 0)
      const [words, digits] = start < 0 ? [] : (shortYear.exec(folded) ?? [])
      if (words === undefined || digits === undefined || !mayBeDate(folded, start)) continue
      const right = `${Number(digits) > 50 ? '19' : '20'}${digits}年`
      const range = { start, end: at + 1 }
      report({
        range,
        data: { words: text.slice(range.start, range.end), right },
        suggestions: [{ range, text: right }],
        group: 'year',
      })
    }
  },
})

/** At the head of a clause or behind 截至, 自; 工作满12年底 is not. */
function mayBeDate(folded: string, start: number): boolean {
  const before = folded.charAt(start - 1)
  return isLineEnd(before) || isSpace(before) || isOneOf(before, `，。；：、（(${leads}`)
}
