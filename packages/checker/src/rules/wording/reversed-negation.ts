import { characterSet } from '@hegao/numerals'
import { defineRule } from '../../rule.ts'

interface Data {
  words: string
  /** The word to leave out. */
  surplus: string
}

/** 防止|…|不再|发生: to prevent that something does not happen is to want it. The group is what should go. */
const patterns: readonly RegExp[] = [
  /(?:防止|避免|杜绝|谨防|严防)(?:[^，。；：、不未勿别]{0,16}?)(不再|不)(?:发生|出现|反弹|重演|漏报|瞒报|遗漏|回潮)/dy,
  /(?:切忌|禁止|严禁|拒绝)(?:[^，。；：、不]{0,6}?)(不要|不准|不得|不可|不能)/dy,
  /(?:难免|不免)(?:会)?(不)(?:出现|发生|犯|有)/dy,
  /无时无刻(?!不|都不|莫不)[^，。；：、不]{0,4}?(在|都在)/dy,
]

const starts = characterSet('防避杜谨严切禁拒难不无')

export default defineRule<Data>({
  id: 'wording/reversed-negation',
  title: { zh: '否定失当，意思说反', en: 'A negation that says the opposite' },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '“防止”“避免”“切忌”本身就是否定，后面再用“不”，意思就反了。',
    en: 'Verbs such as 防止 and 避免 negate by themselves; another 不 behind them turns the meaning round.',
  },
  source: {
    zh: '《图书编校质量差错认定细则》：逻辑差错（否定失当）',
    en: 'The national rules for judging proofreading faults in books: logic, misused negation',
  },
  examples: {
    bad: ['落实值班制度，⟦防止类似事故不再发生⟧。', '加强核查，⟦避免数据不出现⟧重复。', '⟦严禁工作人员不得⟧擅自离岗。'],
    good: [
      '落实值班制度，防止类似事故再次发生。',
      '防止工作落实不到位、不彻底。',
      '避免因材料不全出现退件。',
      '确保类似事故不再发生。',
      '严禁擅自离岗，不得迟到早退。',
      '基层干部无时无刻不在为群众奔忙。',
    ],
  },
  wording: {
    zh: { message: ({ words, surplus }) => `“${words}”否定失当，意思说反了，“${surplus}”宜删去或改写` },
    en: {
      message: ({ words, surplus }) => `“${words}” says the opposite of what is meant; drop “${surplus}” or rephrase`,
    },
  },
  check({ folded, text, leaves }, report) {
    for (const { leaf } of leaves) {
      for (let at = leaf.position.start.offset; at < leaf.position.end.offset; at += 1) {
        if (!starts.has(folded, at)) continue
        for (const pattern of patterns) {
          pattern.lastIndex = at
          const surplus = pattern.exec(folded)?.indices?.[1]
          if (surplus === undefined) continue
          const range = { start: at, end: pattern.lastIndex }
          report({ range, data: { words: text.slice(range.start, range.end), surplus: text.slice(...surplus) } })
          at = range.end - 1
          break
        }
      }
    }
  },
})
