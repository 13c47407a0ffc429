import { createMatcher } from '@hegao/lexicon'
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
const matcherOf = (words: string) => createMatcher(words.split(' ').map((term) => ({ term })))
/** What is named after its day and nothing else. */
const events = matcherOf(
  '事件 事故 火灾 爆炸 地震 特大 大地震 抗震 灾后 洪灾 洪水 暴雨 泥石流 案件 专案 重特大 重大事故 重大火灾 坍塌 透水 矿难 沉船 讲话 重要讲话 指示 批示 晚会 护士节 消费者 防灾 减灾 禁毒',
)
/** What may also have a version or a multiple for its name: “1.5”行动. */
const programmes = matcherOf('行动 宣传 宣传日 宣传周 活动 主题 国际 全国 世界 演练 普法 专项 疫情')
/** 八·五计划 counts five-year plans. */
const plan = /计划|规划|期间|时期|末/y

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
    bad: ['开展⟦“5.12”⟧防灾减灾宣传活动3次。', '组织⟦“五·一”⟧值班12次，推进⟦“8.31”⟧专项行动，纪念⟦“九·一八”⟧事变。'],
    good: [
      '开展“5·12”防灾减灾宣传活动3次，组织“五一”值班12次，纪念“一二·九”运动。',
      '实施“1.5”倍奖励，升级“3.2”版系统，推广“12.5”模式，完成“八·五”计划。',
    ],
  },
  wording: {
    zh: { message: ({ written, right }) => `${written}是以月、日命名的，应为${right}` },
    en: { message: ({ written, right }) => `${written} is named after a month and a day and should be ${right}` },
  },
  check({ text, folded }, report) {
    for (const { index } of folded.matchAll(opening)) {
      const found = arabicAt(folded, index) ?? chineseAt(folded, index)
      if (found === null) continue
      const range = { start: index, end: found.end }
      const written = text.slice(range.start, range.end)
      const right = written.charAt(0) + found.words + written.slice(-1)
      const replacement = { range, text: right }
      report({
        range,
        data: { written, right },
        suggestions: [replacement],
        ...(found.isCertain ? { fix: replacement } : { certainty: 'likely' }),
      })
    }
  },
})

interface DateName {
  readonly end: number
  /** Month and day in their right form. */
  readonly words: string
  readonly isCertain: boolean
}

function arabicAt(folded: string, at: number): DateName | null {
  arabic.lastIndex = at
  const [, month, day] = arabic.exec(folded) ?? []
  if (month === undefined || day === undefined) return null
  const end = arabic.lastIndex + 1
  const isCertain = events.longestAt(folded, end) !== null
  return isCertain || programmes.longestAt(folded, end) !== null ? { end, words: `${month}·${day}`, isCertain } : null
}

function chineseAt(folded: string, at: number): DateName | null {
  chinese.lastIndex = at
  const [, month, day] = chinese.exec(folded) ?? []
  if (month === undefined || day === undefined) return null
  const end = chinese.lastIndex + 1
  plan.lastIndex = end
  // 一八 of “九·一八” is no number, yet a day.
  const isDay = /^(?:[一二三四五六七八九十]|[一二][一二三四五六七八九]|[二三]?十[一二三四五六七八九]?)$/.test(day)
  return isDay && !plan.test(folded) ? { end, words: month + day, isCertain: true } : null
}
