import type { Claim } from '@hegao/extractor'
import { defineRule } from '../../rule.ts'

interface Data {
  words: string
  /** The period the report is about: 2022年上半年. */
  period: string
}

/** 完成全年任务的61%, 为全年计划的52%: of the year, and told of the half. */
const ofYear =
  /全年(?:的)?(?:目标|任务|计划|预算|指标|工作|预期|总|进度|同期|平均|核定|安排|下达|批复|应|拟|可|将|预计|力争)/
const word = '全年'

export default defineRule<Data>({
  id: 'period/whole-year-in-half-year',
  title: { zh: '半年总结里写“全年”', en: 'The whole year in a report on half of it' },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '半年报告里已经完成的数据不会是“全年”的，多半是套用年度总结时漏改。',
    en: 'In a report on half a year nothing done is of the whole year; the words were probably left over from a yearly report.',
  },
  source: {
    zh: '《党政机关公文处理工作条例》第二十条：时间准确',
    en: 'Regulations on the handling of official documents (2012), article 20: accurate dates',
  },
  examples: {
    bad: ['云溪县档案馆2023年上半年工作总结\n一、公文办理\n⟦全年⟧共办结来文419件。'],
    good: [
      '云溪县档案馆2023年上半年工作总结\n一、公文办理\n上半年共办结来文419件，完成全年目标的61%。',
      '云溪县档案馆2023年上半年工作总结\n一、下步打算\n力争全年办结来文800件。预计全年接待查档300人次。',
      '云溪县档案馆2023年上半年工作总结\n一、经费\n全年核定经费31万元，已支出12万元。',
      '云溪县档案馆2023年上半年工作总结\n一、公文办理\n2022年全年办结来文702件。',
      '云溪县档案馆2023年工作总结\n全年共办结来文419件。',
    ],
  },
  wording: {
    zh: { message: ({ words, period }) => `全文总结${period}，这里却写“${words}”，请核对` },
    en: { message: ({ words, period }) => `The report is about ${period}, but here it says “${words}”; please check` },
  },
  check({ claims, folded, period }, report) {
    if (period === null || !/上半年|前三季度|一季度|1[—–-][0-9]月/.test(period.label)) return
    const reported = new Set<number>()
    for (const claim of claims) {
      if (claim.status !== 'actual' || claim.scope.period !== word || claim.role === 'share') continue
      const at = wholeYearBefore(folded, claim)
      if (at < 0 || reported.has(at)) continue
      reported.add(at)
      report({
        range: { start: at, end: at + word.length },
        data: { words: word, period: period.label },
        claims: [claim],
      })
    }
  },
})

/** Where the claim's own sentence says 全年 of what has been done; −1 where it does not. */
function wholeYearBefore(folded: string, { sentence, range }: Claim): number {
  const start = sentence.position.start.offset
  const lead = folded.slice(start, range.start)
  const at = lead.lastIndexOf(word)
  if (
    at < 0 ||
    ofYear.test(lead.slice(at)) ||
    /[0-9〇一二三四五六七八九]年$|去年$|上年$|预计$|力争$|确保$|占$|为$/.test(lead.slice(0, at))
  )
    return -1
  return start + at
}
