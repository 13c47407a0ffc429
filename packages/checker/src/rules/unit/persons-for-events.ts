import type { Claim } from '@hegao/extractor'
import { defineRule } from '../../rule.ts'

interface Data {
  metric: string
  unit: string
}

const persons = new Set(['人次', '人', '名'])
/** Things that take place, and are counted in 次, 场 or 项. */
const events = /(?:活动|会议|仪式|演练|讲座|论坛|赛事|调研|考察)$/
/** Verbs whose object is the event itself; 参加, 服务, 组织党员参加 count those who came. */
const held = /(?:举办|召开|承办|开展|完成|筹办|主办|保障)/
/** What makes persons of the count after all. */
const ofPeople =
  /参加|参与|参会|吸引|惠及|受益|服务|培训|接待|覆盖|动员|发动|派出|选派|抽调|出动|人员|干部|群众|党员|学员|志愿者|代表|观众|师生|职工/

export default defineRule<Data>({
  id: 'unit/persons-for-events',
  title: { zh: '活动、会议以“人次”计', en: 'Events counted in persons' },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '“人次”计的是人，活动、会议应以“次”“场”“项”计；量词与所计之物不配，读者不知道数的是什么。',
    en: 'Visits of persons are counted in 人次, events in 次, 场 or 项; with the wrong word nobody knows what was counted.',
  },
  source: { zh: '量词用法；公文用语惯例', en: 'Usage of measure words in official documents' },
  examples: {
    bad: [
      '全年举办重大活动⟦24人次⟧。',
      '承办各类会议⟦36人次⟧，发出通知300份。',
      '完成市领导到县考察等重大活动⟦24人次⟧。',
    ],
    good: [
      '全年举办重大活动24场次，参加活动1200人次。',
      '开展培训24人次，接待考察120人次。',
      '组织党员参加志愿活动360人次。',
      '举办招聘会12场，参会1200人次。',
    ],
  },
  wording: {
    zh: {
      message: ({ metric, unit }) =>
        `“${metric}”以“${unit}”计，量词不配；计活动宜用“次”“场次”或“项”，计人请写明参加的人`,
    },
    en: {
      message: ({ metric, unit }) =>
        `“${metric}” is counted in ${unit}; count events in 次, 场次 or 项, or say who took part`,
    },
  },
  check(document, report) {
    for (const claim of document.claims) {
      if (!persons.has(claim.unit) || claim.metricRange === null || !countsEvents(document.folded, claim)) continue
      report({ range: claim.range, data: { metric: claim.metric, unit: claim.unit }, claims: [claim] })
    }
  },
})

/** Whether the clause before a count holds an event, told by a verb of holding it, and no one who took part. */
function countsEvents(folded: string, { metric, metricRange, range }: Claim): boolean {
  if (metricRange === null || metricRange.end > range.start || !events.test(metric)) return false
  const clause = /[^，。；;！？\n]*$/.exec(folded.slice(Math.max(0, range.start - 40), range.start))?.[0] ?? ''
  return held.test(clause) && !ofPeople.test(clause)
}
