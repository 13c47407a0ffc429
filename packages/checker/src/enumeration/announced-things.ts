import { createMatcher } from '@hegao/lexicon'

const matcherOf = (words: string) => createMatcher(words.split(' ').map((term) => ({ term })))

/** What reports announce a number of and then list. */
const nouns = matcherOf(
  '方面 问题 不足 特点 特征 亮点 举措 措施 任务 目标任务 环节 原因 事 工作 变化 层面 文章 建议 意见 要求 目标 方向 地方 突破 提升 转变 ' +
    '经验 体会 启示 教训 困难 挑战 短板 优势 做法 关系 倾向 重点',
)
/** What may stand before the noun: 两个|值得注意的|地方. */
const modifiers = matcherOf(
  '新 大 主要 重要 重大 重点 突出 突出的 明显 显著 鲜明 鲜明的 具体 关键 基本 根本 较大的 值得注意的 值得特别注意的 值得关注的 值得重视的 ' +
    '值得肯定的 需要注意的 需要关注的 需要重视的',
)
/** 三个方面|的|问题, 十个方面|重点|任务: no phrase has more nouns. */
const mostNouns = 3
/** 提三点：, 把握好四点。 */
const beforePoints =
  /(?:以下|如下|下列|下面|把握好?|做到|注意|强调|指出|讲|谈|说|提|汇报|抓好|这|有|出)[两二三四五六七八九十]点$/

/**
 * Reads what is announced, from behind the counting word: 方面重点任务 of 十个方面重点任务.
 *
 * @returns its length in UTF-16 code units; 0 where 点 counts without a noun, 强调三点; null where nothing is announced
 */
export function thingsAt(folded: string, at: number): number | null {
  let end = at
  for (let count = 0; count < mostNouns; count += 1) {
    const next = nounEnd(folded, end > at && folded.charAt(end) === '的' ? end + 1 : end)
    if (next === null) break
    end = next
  }
  if (end > at) return end - at
  return beforePoints.test(folded.slice(Math.max(0, at - 8), at)) && '：:。'.includes(folded.charAt(at) || '-')
    ? 0
    : null
}

function nounEnd(folded: string, at: number): number | null {
  const plain = nouns.longestAt(folded, at)
  if (plain !== null) return at + plain.term.length
  let start = at
  for (let count = 0; count < 2; count += 1) start += modifiers.longestAt(folded, start)?.term.length ?? 0
  const noun = start === at ? null : nouns.longestAt(folded, start)
  return noun === null ? null : start + noun.term.length
}
