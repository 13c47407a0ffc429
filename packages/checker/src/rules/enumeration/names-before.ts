import type { Range } from '@hegao/contract'
import { clauseWords, createMatcher } from '@hegao/lexicon'
import { readAnnouncement } from '../../enumeration/announcement.ts'
import { defineRule } from '../../rule.ts'
import { isHan, isOneOf } from '../../text/characters.ts'

interface Data {
  /** 五大中心 */
  announced: string
  count: number
  names: readonly string[]
}

/** Longer names are clauses. */
const longestName = 8
/** How far back a list is read. */
const longestList = 60
/** What ends a list to the left: 建成“…”, 工作中，… */
const breaks = '，。；：！？,;:!?（）()“”‘’《》\n\r\t '

/** Verbs that put an end to the list before the number: 聚焦教育、医疗、养老|实施四大工程. */
const verbs = createMatcher(
  [
    ...clauseWords.filter(({ part }) => part !== 'measure-noun' && part !== 'actor').map(({ term }) => term),
    ...'实施 推进 打造 启动 形成 构建 聚焦 培育 布局 提出 突出 夯实 划分为 分为'.split(' '),
  ]
    .filter((term) => term.length >= 2)
    .map((term) => ({ term })),
)

export default defineRule<Data>({
  id: 'enumeration/names-before',
  title: { zh: '“几大”与前面所列不符', en: 'Fewer names than the number behind them' },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '列了四个却说“五大”，不是漏了一个，就是数没有改。',
    en: 'Four are named and five are counted: one is missing, or the number was not changed.',
  },
  source: {
    zh: '《党政机关公文处理工作条例》第二十条：数字准确',
    en: 'Regulations on the handling of official documents (2012), article 20: accurate figures',
  },
  examples: {
    bad: ['建成胸痛、卒中、创伤、危重孕产妇⟦五大中心⟧。', '做强食品、纺织、建材⟦四大产业⟧，产值过百亿元。'],
    good: [
      '建成胸痛、卒中、创伤、危重孕产妇四大中心。',
      '做强食品、纺织、建材和装备制造四大产业。',
      '聚焦教育、医疗、养老实施四大工程。',
      '做强食品、纺织、建材等四大产业。',
      '落实巩固、增强、提升“四大行动”。',
      '整治河道、道路、村庄，推进六大专项行动。',
    ],
  },
  wording: {
    zh: {
      message: ({ announced, count, names }) =>
        `说“${announced}”，前面只列出${names.length}个（${names.join('、')}），不是${count}个，请看是否漏列`,
    },
    en: {
      message: ({ announced, count, names }) =>
        `“${announced}” are counted, but ${names.length} are named before (${names.join(', ')}), not ${count}; please see whether one is missing`,
    },
  },
  check({ folded, text }, report) {
    for (let at = folded.indexOf('大'); at >= 0; at = folded.indexOf('大', at + 1)) {
      const start = at - 1
      if (!isOneOf(folded.charAt(start), '四五六七八九')) continue
      const found = readAnnouncement(folded, start, (end) => nounLength(folded, end) || null)
      const list = found === null ? null : listBefore(folded, start)
      if (found === null || list === null) continue
      const names = text.slice(list.start, list.end).split('、')
      // Of many one is missing; where more are, the list is of something else.
      if (names.length < 3 || names.length !== found.count - 1 || !areNames(names)) continue
      report({
        range: found.range,
        data: { announced: text.slice(found.range.start, found.range.end), count: found.count, names: bare(names) },
        related: [{ range: list, place: null }],
      })
    }
  },
})

/** How much of a 、-list stands right before `end`, from the mark before it; null where there is none. */
function listBefore(folded: string, end: number): Range | null {
  let start = end
  while (start > 0 && end - start <= longestList && !isOneOf(folded.charAt(start - 1), breaks)) start -= 1
  return end - start > longestList || !folded.slice(start, end).includes('、') ? null : { start, end }
}

/** Whether these are the names themselves: none open, none counted, none joined with another, no verb behind the last. */
function areNames(names: readonly string[]): boolean {
  const last = names.at(-1) ?? ''
  if (names.some((name) => name === '' || /[0-9等和与及]|以及/.test(name))) return false
  // The first one follows the verb of the clause: 建成胸痛.
  if (names.slice(1).some((name) => name.length > longestName)) return false
  for (let at = 0; at < last.length; at += 1) {
    if (verbs.longestAt(last, at)?.term.length === last.length - at) return false
  }
  return true
}

/** The names without the verb of the clause before the first one: 做强|食品、纺织. */
function bare([first = '', ...others]: readonly string[]): string[] {
  return [first.slice(verbs.longestAt(first, 0)?.term.length ?? 0) || first, ...others]
}

/** 中心, 产业: two to six Chinese characters behind 大. */
function nounLength(folded: string, start: number): number {
  let end = start
  while (end - start < 6 && isHan(folded.charAt(end))) end += 1
  return end - start >= 2 ? Math.min(2, end - start) : 0
}
