import { defineRule } from '../../rule.ts'
import { isOneOf } from '../../text/characters.ts'
import { type Pair, pairsIn } from '../../text/pairs.ts'

interface Data {
  between: string
}

export default defineRule<Data>({
  id: 'punctuation/mark-between-quotations',
  title: { zh: '并列的引号、书名号之间的顿号', en: 'A mark between quotations or titles side by side' },
  severity: 'info',
  certainty: 'certain',
  recommended: false,
  why: {
    zh: '引号、书名号本身已把各项分开，之间通常不用顿号。标准说的是“通常”，不是必须，所以默认不查。',
    en: 'The marks part the items already. The standard says “usually”, so this is off by default.',
  },
  source: { zh: 'GB/T 15834—2011 4.5.3.5', en: 'GB/T 15834—2011, 4.5.3.5' },
  examples: {
    bad: [
      '推进“一网通办”⟦、⟧“跨省通办”，办结事项31件。',
      '修订《收文办法》⟦、⟧《发文办法》⟦、⟧《归档办法》等制度12项。',
    ],
    good: [
      '推进“一网通办”“跨省通办”，办结事项31件。',
      '修订《收文办法》（试行）、《发文办法》。',
      '开展“双创”、“四下乡”、志愿服务等活动12次。',
      '抓好环境整治、“双创”、“四下乡”工作。',
    ],
  },
  wording: {
    zh: { message: ({ between }) => `“${between}”：并列的引号、书名号之间通常不用顿号，可删去` },
    en: { message: ({ between }) => `“${between}”: usually no 、 stands between quotations or titles side by side` },
  },
  check({ leaves, text }, report) {
    for (const { leaf } of leaves) {
      const range = { start: leaf.position.start.offset, end: leaf.position.end.offset }
      for (const marks of ['“”', '《》']) {
        const pairs = pairsIn(text, range, marks).filter(({ outer }) => outer === null)
        for (const list of adjacent(text, pairs)) {
          for (const { end } of list.slice(0, -1)) {
            const place = { start: end, end: end + 1 }
            report({
              range: place,
              data: { between: text.slice(end - 1, end + 2) },
              suggestions: [{ range: place, text: '' }],
              group: marks,
            })
          }
        }
      }
    }
  },
})

/** The lists of pairs that 、 joins with nothing else between, and that have no member of another form. */
function adjacent(text: string, pairs: readonly Pair[]): Pair[][] {
  const lists: Pair[][] = []
  let list: Pair[] = []
  for (const [i, pair] of pairs.entries()) {
    list.push(pair)
    if (text.charAt(pair.end) === '、' && pairs[i + 1]?.start === pair.end + 1) continue
    const first = list[0]
    const isMixed = first === undefined || text.charAt(first.start - 1) === '、' || isOneOf(text.charAt(pair.end), '、')
    if (list.length > 1 && !isMixed) lists.push(list)
    list = []
  }
  return lists
}
