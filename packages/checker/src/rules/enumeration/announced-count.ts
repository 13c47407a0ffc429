import type { Range } from '@hegao/contract'
import { createMatcher } from '@hegao/lexicon'
import { formatMarker, isNumberedMarkerKind } from '@hegao/numerals'
import { rangeOf } from '@hegao/parser'
import type { Document } from '../../document.ts'
import { type Announcement, isNumeral, readAnnouncement } from '../../enumeration/announcement.ts'
import { membersInLine, type Series, seriesOf, withoutRemark } from '../../enumeration/series.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  /** 五个方面 */
  announced: string
  count: number
  /** The markers that follow: 一是、二是、三是、四是. */
  markers: readonly string[]
}

/** What reports announce a number of and then list. */
const nouns = createMatcher(
  '方面 问题 不足 特点 亮点 举措 措施 任务 重点 重点工作 环节 原因 事 工作 变化 层面 文章 建议 意见 要求 目标'
    .split(' ')
    .map((term) => ({ term })),
)

export default defineRule<Data>({
  id: 'enumeration/announced-count',
  title: { zh: '“几个方面”与所列项数不符', en: 'A list that is not as long as announced' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '说五个方面只列四项，不是漏了一项，就是改稿后没有改数。',
    en: 'Five points announced and four listed: one is missing, or the number was not changed with the text.',
  },
  source: {
    zh: '《党政机关公文处理工作条例》第二十条：数字、段落顺序准确',
    en: 'Regulations on the handling of official documents (2012), article 20: accurate figures, correct order of paragraphs',
  },
  examples: {
    bad: [
      '重点抓好以下⟦四项工作⟧：一是抓学习。二是抓督查。三是抓考核。',
      '今年将采取⟦两项举措⟧。一是抓学习。二是抓督查。三是抓考核。',
      '我们将在⟦三个方面⟧聚焦用力，推动工作再上台阶。\n一是抓学习。\n二是抓督查。\n三是抓考核。\n四是抓落实。',
    ],
    good: [
      '重点抓好以下三项工作：一是抓学习。二是抓督查。三是抓考核。',
      '主要表现在以下几个方面：一是抓学习不够。二是抓督查不够。',
      '全年完成三项工作。一是抓学习。二是抓督查。',
      '做到三个坚持，成效明显。一是抓学习。二是抓督查。',
      '协调解决3个问题。一是抓学习。二是抓督查。',
      '从两个方面着手：一是完善制度。二是强化监督。三是需要说明的是，经费由县财政解决。',
      '做好以下两项工作：一、办文。二、办会。\n三、下一步打算',
      '从改善环境和加强管理两个方面采取措施。一是抓学习。二是抓督查。三是抓考核。',
    ],
  },
  wording: {
    zh: {
      message: ({ announced, markers, count }) =>
        `前面说“${announced}”，后面列了${markers.length}项（${markers.join('、')}），${markers.length < count ? '请看是否漏项' : '请看数字是否没有改'}`,
    },
    en: {
      message: ({ announced, markers, count }) =>
        `“${announced}” is announced, but ${markers.length} are listed (${markers.join(', ')}); please see whether ${markers.length < count ? 'one is missing' : 'the number should be changed'}`,
    },
  },
  check(document, report) {
    for (const whole of seriesOf(document)) {
      const lead = leadOf(document, whole[0].range.start)
      const announcement = lead === null ? null : announcementIn(document.folded, lead)
      if (lead === null || announcement === null || announcement.count === whole.length) continue
      const series = withoutRemark(membersInLine(whole, document.text, lead.end))
      if (announcement.count === series.length || goesOnUnseen(document.folded, series)) continue
      report({
        range: announcement.range,
        data: {
          announced: document.text.slice(announcement.range.start, announcement.range.end),
          count: announcement.count,
          markers: series.map(({ marker }) => marker),
        },
        related: series.map(({ range, marker }) => ({
          range: { start: range.start, end: range.start + marker.length },
          place: null,
        })),
        certainty: isColon(document.folded.charAt(lead.end - 1)) ? 'certain' : 'likely',
      })
    }
  },
})

/** The last sentence or heading before a series. */
function leadOf({ leafBefore }: Document, start: number): Range | null {
  const before = leafBefore(start)
  return before === null ? null : rangeOf(before.position)
}

/** The last number of things in a sentence that announces what follows; 方面 always does, other nouns before a colon. */
function announcementIn(folded: string, lead: Range): Announcement | null {
  for (let at = lead.end - 1; at >= lead.start; at -= 1) {
    if (!isNumeral(folded.charAt(at)) || isNumeral(folded.charAt(at - 1))) continue
    const found = readAnnouncement(folded, at, (end) => nouns.longestAt(folded, end)?.term.length ?? 0)
    if (found === null || found.range.end > lead.end) continue
    return isColon(folded.charAt(found.range.end)) || looksAhead(folded, found, lead) ? found : null
  }
  return null
}

/**
 * 在五个方面聚焦用力 looks ahead, 外部环境和内部管理两个方面 back; and so does a sentence that ends in a number of things to do,
 * 今年将采取三项举措。
 */
function looksAhead(folded: string, { range, what }: Announcement, lead: Range): boolean {
  const before = folded.slice(Math.max(lead.start, range.start - 4), range.start)
  if (what.endsWith('方面') && /(?:在|从|以下|下列|下面|抓好|做好|主要有|表现为|有|报告)$/.test(before)) return true
  const endsSentence = range.end === lead.end - 1 && folded.charAt(range.end) === '。'
  return endsSentence && /(?:采取|抓好|做好|把握好|处理好|打好|抓住|报告|指出)(?:这|以下)?$/.test(before)
}

function isColon(character: string): boolean {
  return character === '：' || character === ':'
}

/** Whether the next marker of the series stands somewhere in or after its last member. */
function goesOnUnseen(folded: string, series: Series): boolean {
  const { kind, extent } = series.at(-1) ?? series[0]
  if (!isNumberedMarkerKind(kind)) return false
  return folded.slice(extent.start, extent.end + 200).includes(formatMarker(kind, series.length + 1))
}
