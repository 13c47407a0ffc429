import { formatMarker, isNumberedMarkerKind } from '@hegao/numerals'
import { announcementIn, isColon, leadOf } from '../../enumeration/lead.ts'
import { membersInLine, type Series, seriesOf, withoutRemark } from '../../enumeration/series.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  /** 五个方面 */
  announced: string
  count: number
  /** The markers that follow: 一是、二是、三是、四是. */
  markers: readonly string[]
}

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
      '在乡村治理中应当指出⟦三个值得注意的地方⟧。第一是村规民约要管用。第二是积分办法要简便。',
      '做好明年工作，必须把握好⟦两点⟧。一是突出重点。二是守住底线。三是抓好落实。',
      '推动全县工作实现“⟦五个新突破⟧”。\n一是在招商上实现新突破。\n二是在项目上实现新突破。\n三是在服务上实现新突破。',
      '年末将着力推进⟦三个方面重点任务⟧。一是抓学习。二是抓督查。',
      '全年工作呈现出⟦三个新特点⟧，为明年打下基础。\n一、学习更加深入\n二、督查更加有力',
    ],
    good: [
      '在乡村治理中应当指出两个值得注意的地方。第一是村规民约要管用。第二是积分办法要简便。',
      '会议定于下午三点。一是抓学习。二是抓督查。',
      '推动全县工作实现“五个新突破”，干部群众反响良好。一是抓学习。二是抓督查。',
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

/** Whether the next marker of the series stands somewhere in or after its last member. */
function goesOnUnseen(folded: string, series: Series): boolean {
  const { kind, extent } = series.at(-1) ?? series[0]
  if (!isNumberedMarkerKind(kind)) return false
  return folded.slice(extent.start, extent.end + 200).includes(formatMarker(kind, series.length + 1))
}
