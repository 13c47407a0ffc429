import { createMatcher } from '@hegao/lexicon'
import { readOrdinal } from '@hegao/numerals'
import { defineRule } from '../../rule.ts'

interface Data {
  written: string
  right: string
}

/** “5.12 and ‘5．12 with the closing mark behind: month, day. */
const arabic = /[“‘]([1-9]|1[0-2])[.．]([1-9]|[12][0-9]|3[01])(?=[”’])/y
/** “五·一”: only the names of January, November and December need the dot. */
const chinese = /[“‘]([二三四五六七八九十])[·•・‧.．]([一二三四五六七八九十]{1,3})(?=[”’])/y
const opening = /[“‘]/g
/** What is named after its day. */
const events = createMatcher(
  '事件 事故 火灾 爆炸 地震 特大 大地震 抗震 灾后 洪灾 洪水 暴雨 泥石流 案 专案 晚会 行动 讲话 重要讲话 讲话精神 指示 批示 宣传 宣传日 宣传周 活动 主题 国际 国家 全国 世界 护士节 消费者 演练 防灾 减灾 禁毒 普法 工程 专项 重特大 重大 较大 坍塌 透水 矿难 沉船 疫情 假期 黄金周 小长假'
    .split(' ')
    .map((term) => ({ term })),
)

export default defineRule<Data>({
  id: 'punctuation/date-name-dot',
  title: { zh: '“5.12”之类专名的间隔号', en: 'The dot in names made of a month and a day' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '月、日之间用间隔号“·”居中，用小圆点就成了小数；汉字写的只在一月、十一月、十二月后用。',
    en: 'Month and day are parted by a middle dot; with a low one they read as a decimal. In Chinese numerals only the names of January, November and December need it.',
  },
  source: { zh: 'GB/T 15835—2011 5.1.6、5.2.3', en: 'GB/T 15835—2011, 5.1.6, 5.2.3' },
  examples: {
    bad: ['开展⟦“5.12”⟧防灾减灾宣传活动3次。', '组织⟦“五·一”⟧值班12次。'],
    good: [
      '开展“5·12”防灾减灾宣传活动3次，组织“五一”值班12次，纪念“一二·九”运动。',
      '实施“1.5”倍奖励，升级“3.2”版系统，推广“12.5”模式。',
    ],
  },
  wording: {
    zh: { message: ({ written, right }) => `${written}是以月、日命名的，应为${right}` },
    en: { message: ({ written, right }) => `${written} is named after a month and a day and should be ${right}` },
  },
  check({ text, folded }, report) {
    for (const { index } of folded.matchAll(opening)) {
      arabic.lastIndex = index
      chinese.lastIndex = index
      const [, month, day] = arabic.exec(folded) ?? []
      const [, hanMonth, hanDay] = chinese.exec(folded) ?? []
      const end = (month === undefined ? chinese.lastIndex : arabic.lastIndex) + 1
      const words = wordsOf(month, day, hanMonth, hanDay)
      if (words === null || (month !== undefined && events.longestAt(folded, end) === null)) continue
      const range = { start: index, end }
      const written = text.slice(index, end)
      const right = written.charAt(0) + words + written.slice(-1)
      report({ range, data: { written, right }, fix: { range, text: right }, suggestions: [{ range, text: right }] })
    }
  },
})

/** Month and day in their right form. */
function wordsOf(month?: string, day?: string, hanMonth?: string, hanDay?: string): string | null {
  if (month !== undefined && day !== undefined) return `${month}·${day}`
  if (hanMonth === undefined || hanDay === undefined) return null
  const read = readOrdinal(hanDay) ?? (/^[一二三]?[一二三四五六七八九]$/.test(hanDay) ? 1 : null)
  return read !== null && read <= 31 ? hanMonth + hanDay : null
}
