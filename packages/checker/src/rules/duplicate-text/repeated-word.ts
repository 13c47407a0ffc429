import type { Range } from '@hegao/contract'
import { clauseWords, createMatcher } from '@hegao/lexicon'
import { defineRule } from '../../rule.ts'
import { isHan, isLineEnd, isOneOf } from '../../text/characters.ts'

interface Data {
  /** As written: 整治专项整治. */
  words: string
  /** With the repetition taken out: 专项整治. */
  once: string
}

/** What stands between when the verb of a campaign is written twice: 整治专项整治行动. */
const betweens = ['专项', '集中', '综合', '联合', '专题', '专门']

/** Last characters of common two-character words, none of which ever stands twice in good Chinese. */
const unrepeated = '示况题设议务展策织导构施续署的'

/** Words that nobody doubles for effect, and that begin no longer word which could follow them. */
const neverDoubled = new Set(
  '推进 加强 开展 落实 实施 完善 提升 促进 推动 强化 进行 坚持 深化 加快 提高 认真 积极 全面 扎实 切实 严格 及时 不断 持续 有效 做好 完成 召开 印发 进一步'.split(
    ' ',
  ),
)

/** What is doubled to soften it: 讨论讨论再定. */
const doubled = new Set(
  '讨论 研究 商量 考虑 了解 学习 锻炼 检验 琢磨 思考 体验 交流 休息 帮助 打听 中心 大家 时时 处处 人人 天天 年年 步步 层层 代代 高高 远远 慢慢 好好'.split(
    ' ',
  ),
)
/** What makes a longer word of the second one: 发展|发展中国家, 人民|人民币. */
const longer: ReadonlyMap<string, string> = new Map([
  ['发展', '中'],
  ['人民', '币'],
])
const verbs = createMatcher(clauseWords.filter(({ term }) => term.length === 2))

const chineseNumerals = '〇零一二三四五六七八九十百千万亿两几半多'

/** The longest word whose repetition is looked for. */
const longest = 6

export default defineRule<Data>({
  id: 'duplicate-text/repeated-word',
  title: { zh: '词语重出', en: 'A word written twice' },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '粘贴或改稿时多留下一份，读来重复。',
    en: 'Pasting or rewording left a second copy behind.',
  },
  source: { zh: '文字校对惯例', en: 'Proofreading practice' },
  examples: {
    bad: [
      '深入开展环境卫生⟦整治专项整治⟧行动。',
      '进一步完善⟦管委会管委会⟧议事规则。',
      '扎实⟦推进推进⟧支部标准化建设。',
      '完成⟦农村农村⟧公路养护86公里。',
      '⟦一般债务一般债务⟧余额下降。',
      '推动农业⟦发展发展⟧，维护⟦人民人民⟧利益。',
      '⟦进一步进一步⟧完善人才政策。',
      '妥否，敬请⟦示示⟧。',
      '取得了明显⟦的的⟧成效。',
    ],
    good: [
      '逐步逐项抓落实，天天见面、一项一项过关，一件一件办结。',
      '为了了解情况，实实在在为民办事，的的确确有效；目的的确明确。',
      '开展专项整治行动，综合整治河道。',
      '支持发展发展中地区特色产业，讨论讨论再定。',
      '坚持坚持再坚持',
      '深化文化文艺交流，一步一步向前走，代代相传。',
      '落实落实再落实',
    ],
  },
  wording: {
    zh: { message: ({ words, once }) => `“${words}”词语重出，疑为“${once}”` },
    en: { message: ({ words, once }) => `“${words}” repeats itself; “${once}” was probably meant` },
  },
  check({ leaves, text }, report) {
    for (const { leaf } of leaves) {
      const base = leaf.position.start.offset
      const words = text.slice(base, leaf.position.end.offset)
      for (let at = 0; at < words.length; ) {
        const found = repetitionAt(words, at)
        if (found !== null) {
          const range = { start: base + found.start, end: base + found.end }
          report({
            range,
            data: { words: text.slice(range.start, range.end), once: found.once },
            suggestions: [{ range, text: found.once }],
          })
        }
        at = found?.end ?? at + 1
      }
    }
  },
})

type Repetition = Range & { once: string }

function repetitionAt(words: string, start: number): Repetition | null {
  return adjacentAt(words, start) ?? campaignAt(words, start) ?? characterAt(words, start)
}

/** 管委会管委会, but not 一项一项, 研究研究, or 发展发展中地区 where the second begins a longer word. */
function adjacentAt(words: string, start: number): Repetition | null {
  const first = words.charCodeAt(start)
  for (let length = longest; length >= 2; length -= 1) {
    // Hardly any two characters so near each other are the same.
    if (words.charCodeAt(start + length) !== first) continue
    const once = words.slice(start, start + length)
    if (!words.startsWith(once, start + length)) continue
    if (!neverDoubled.has(once) && (!isWord(once) || (length === 2 && mayBeDoubled(words, start)))) continue
    // 落实落实再落实 is a figure of speech.
    if (words.startsWith(`再${once}`, start + 2 * length)) return null
    return { start, end: start + 2 * length, once }
  }
  return null
}

/**
 * Whether two equal pairs of characters may stand side by side: a verb is doubled, or the words have other borders
 * (深|化文|化文|艺 is 深化 文化 文艺).
 */
function mayBeDoubled(words: string, start: number): boolean {
  const once = words.slice(start, start + 2)
  if (longer.get(once) === words.charAt(start + 4)) return true
  if (doubled.has(once) || words.charAt(start) === words.charAt(start + 1)) return true
  return verbs.longestAt(words, start - 1) !== null
}

/** 整治专项整治 */
function campaignAt(words: string, start: number): Repetition | null {
  // 整治专项|整: behind what stands between, the verb begins again.
  if (words.charCodeAt(start) !== words.charCodeAt(start + 4)) return null
  const verb = words.slice(start, start + 2)
  const between = words.slice(start + 2, start + 4)
  if (!betweens.includes(between) || !isWord(verb) || !words.startsWith(verb, start + 4)) return null
  return { start, end: start + 6, once: between + verb }
}

/** 示示, 的的: followed by a mark, or by nothing a word could begin with. */
function characterAt(words: string, start: number): Repetition | null {
  if (words.charCodeAt(start) !== words.charCodeAt(start + 1)) return null
  const once = words.charAt(start)
  if (!isOneOf(once, unrepeated)) return null
  const before = words.charAt(start - 1)
  const after = words.charAt(start + 2)
  if (once === '的') {
    if (isOneOf(before, '目标有的') || isOneOf(after, '确的士')) return null
  } else if (!isLineEnd(after) && isHan(after)) {
    return null
  }
  return { start, end: start + 2, once }
}

/** Chinese characters alone; no numerals in short ones: 一项一项 and 三三两两 count, 一般债务 does not. */
function isWord(words: string): boolean {
  const mayCount = words.length < 4
  return [...words].every((character) => isHan(character) && !(mayCount && chineseNumerals.includes(character)))
}
