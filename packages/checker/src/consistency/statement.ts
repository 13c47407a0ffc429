import type { Claim } from '@hegao/extractor'
import { contrasts } from '@hegao/lexicon'
import { endsInOrganisation } from './subject.ts'

/** What a claim says is measured, freed of the words that do not tell one metric from another. */
export interface Statement {
  /** Equal for two claims where the text words what they measure alike: 办结来文|件|count|actual. */
  readonly key: string
  /** How many characters of the metric are specific: 4 for 办结来文, 0 for 组织各类活动. */
  readonly specific: number
  /** What else the clause says before the figure: 综合科. Empty where it is about the report's own body. */
  readonly rest: string
  /** The place the sentence speaks of: 全县, 该区. Empty where it names none. */
  readonly place: string
  /** The stretches of time the sentence names before the figure, in order and joined. */
  readonly times: string
  /** Whether it stands in a table, whose head and first column say what it is. */
  readonly isCell: boolean
  /** Whether the figure may be one of what the clause before tells: 受理来信14件，群众满意率97.8%. */
  readonly isDependent: boolean
  /** Everything that says which of two things is meant: the headings above, and the sentence up to the figure. */
  readonly context: string
}

/** Words about when, how much, how well, and by whom in general, which change nothing about what is measured. */
const fillers =
  /全年|今年|本年度|年内|去年|上半年|下半年|半年来|一年来|截至目前|目前|截至|共计|累计|总计|合计|共|先后|已经|已|全部|成功|圆满|顺利|认真|及时|积极|稳步|完成|实现|达到|达|为|了|现有|我们|我[省市县区局办委]|全[省市县区局办委]|[省市县]本级|各类|各种|各项|有关|相关|同时|并|其中|约|近|超过|突破|逾|年底|按照规定|[0-9]{4}年(?:底|末)?|[0-9]{1,2}月(?:底|末)?|[0-9]{1,2}日/g

/** Verbs and nouns so general that two sections may use them of different things. */
const general =
  /组织|召开|开展|举办|举行|参加|进行|完成|实现|实施|推进|落实|会议|活动|培训|检查|调研|学习|专题|集中|重点|重大|主题|工作|项目|企业|群众|人员|资金|投资|增长|提高|新增|总|个|等/g

const timeWords =
  /[0-9]{4}年(?:度)?|[0-9]{1,2}月(?:份|底|末)?|上半年|下半年|[一二三四]季度|前三季度|(?:过去|近|最近)?[三四五十0-9]+年来?|“?十[一二三四五]五”?(?:期间|时期|以来|末)?|以来|去年|上年|明年|期间|全年|今年/g

/** The time of a level that is set out from, where the text does not name it. */
export const origin = '起点'

const clauseBreaks = '，。；：！？、（）()“”,;\n\r'

/** How far back a sentence is read for what it speaks of; it keeps the work per claim within bounds. */
const reach = 200

/** 是2010年的2.6倍, 由2010年的: years that are compared with, and not spoken of. */
const comparedYears = /(?:是|为|比|较|与|同|由|从|相当于)[0-9]{4}年(?:[的末底]|同期|增)/g
/** 五年来|由…增加到|…: a stretch of years ends where the report stands. */
const stretches = /年来|期间|时期|以来|五年|过去/
/** The words before a level that is set out from or arrived at: 从4.2万亿元增加到. */
const transit = /[由从自].*$/
/** What is said around a place in a ranking: 在全省32个园区中居. */
const rankWords = /^在.*中|位居|位列|排名|排在|居|列|排|处于|保持|全[国省市县区]/g

/**
 * Reads the {@link Statement} of a claim from the clause it stands in; null where the clause names no metric.
 *
 * @param folded the folded text of the report
 * @param title the report's title; the body it names is the one that reports
 * @param isCell whether the claim stands in a table
 */
export function statementOf(claim: Claim, folded: string, title: string, isCell = false): Statement | null {
  const { metricRange } = claim
  if (claim.metric === '' || metricRange === null) return null
  const metric = bare(claim.metric)
  const specific = metric.replace(general, '').replace(/[^\u4e00-\u9fff]/g, '').length
  const keyOf = (after: string) => [metric, after, claim.unit, claim.kind, claim.status].join('|')
  if (isCell)
    return { key: keyOf(''), specific, rest: '', place: '', times: '', context: '', isCell, isDependent: false }
  const end = claim.range.start
  const from = Math.max(claim.sentence.position.start.offset, end - reach)
  let start = end
  while (start > from && !clauseBreaks.includes(folded.charAt(start - 1))) start -= 1
  // 受益人口：11.27万人: the label of a field is the clause of its figure.
  if (metricRange.start < start && /^[：:]\s*$/.test(folded.slice(metricRange.end, end))) start = metricRange.start
  // A metric named in an earlier clause makes the clause at hand say too little.
  if (metricRange.start < start) return null
  const inLead = metricRange.end <= end
  const rest = bare(folded.slice(start, inLead ? metricRange.start : end))
  const lead = folded.slice(from, end)
  return {
    key: keyOf(inLead ? afterMetric(claim, folded.slice(metricRange.end, end)) : ''),
    specific,
    // The opening sums up for the body that reports; whoever it names there is that body.
    rest: endsInOrganisation(rest) && (claim.section === null || title.includes(rest)) ? '' : rest,
    place:
      claim.kind === 'rank'
        ? (/全[国省市县区]/.exec(claim.text + lead)?.[0] ?? '')
        : (/[全该本我][省市县区镇乡村]/.exec(lead)?.[0] ?? ''),
    times: timesOf(claim, lead),
    isCell,
    isDependent: claim.kind === 'percentage' && start > from && '，；、'.includes(folded.charAt(start - 1)),
    context: `${claim.container?.title ?? ''}${lead}`,
  }
}

/** The words between a metric and its figure that tell which figure of it is meant. */
function afterMetric({ kind, setsOut, reached }: Claim, words: string): string {
  const after = bare((setsOut || reached ? words.replace(transit, '') : words).replace(/^[：:]/, ''))
  return kind === 'rank' ? after.replace(rankWords, '') : after
}

/** The stretches of time of a claim: those of its sentence, or, on the way from one level to another, that of the level. */
function timesOf({ setsOut, reached, scope: { period } }: Claim, lead: string): string {
  if (!setsOut && !reached) return (lead.replace(comparedYears, '').match(timeWords) ?? []).join(' ')
  const own = period === null || stretches.test(period) ? '' : period
  return setsOut && own === '' ? origin : own
}

/** Whether a qualifier of one statement's context stands against one of the other's: 政府性基金 and 一般公共预算. */
export function areContrasted(a: Statement, b: Statement): boolean {
  const stands = (term: string, here: Statement, there: Statement) =>
    here.context.includes(term) && !there.context.includes(term)
  return contrasts.some(
    (pair) => (stands(pair.a, a, b) && stands(pair.b, b, a)) || (stands(pair.b, a, b) && stands(pair.a, b, a)),
  )
}

function bare(words: string): string {
  return words.replace(fillers, '').replace(/\s/g, '')
}
