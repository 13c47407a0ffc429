import { type ClausePart, clauseWords } from '@hegao/lexicon'
import { type Affixes, affixes } from './affix.ts'

const termsByPart = new Map<ClausePart, string[]>()
for (const { term, part } of clauseWords) {
  const terms = termsByPart.get(part)
  if (terms === undefined) termsByPart.set(part, [term])
  else terms.push(term)
}

/** The words of the lexicon that play a part in the clause. */
export function termsPlaying(part: ClausePart): readonly string[] {
  return termsByPart.get(part) ?? []
}

/** The same words, ready to be found. Ask once per module. */
export function wordsPlaying(part: ClausePart): Affixes {
  return affixes(termsPlaying(part))
}

/** Words of time, sum and manner that open a clause: 截至目前, 累计, 扎实. */
export const opening = wordsPlaying('opening')

/** Between what is measured and its number: 收入|完成|27.7亿元, 面积|达到|. */
export const linking = wordsPlaying('link')

/** Between what is ranked and its rank: 规模|居|全国第3位. Elsewhere these characters belong to nouns (列车, 居民, 收获). */
export const rankLinking = wordsPlaying('rank-link')

/** A fresh level reached by a change: 增加到, 降至. The quantity is the level. */
export const reached = affixes(
  termsPlaying('change-verb').flatMap((verb) => ['到', '至', '为', '到了', '至了'].map((end) => verb + end)),
)

/** Verbs that only say that something took place: 召开|党委会议. Cut away wherever they stand before a specific noun. */
export const lightVerbs = wordsPlaying('light-verb')

/** Verbs with a meaning of their own: the phrase begins with them, and keeps them before a general noun. */
export const contentVerbs = wordsPlaying('content-verb')

/** They open a phrase of place, means or object that is not what is measured: 在|各大网站宣传. */
export const coverbs = wordsPlaying('coverb')

/** Nouns that say by themselves that something is measured, at the end of a phrase: 增长率, 产值. */
export const measureNouns = wordsPlaying('measure-noun')

/** Goods and raw materials with a name of one character, which stand alone before their amount: 钢|三千九百万吨. */
export const goods = '钢铁煤油气电纱布糖盐粮棉麻丝茶猪牛羊马鸡鸭鱼虾蛋奶肉菜果米麦稻豆薯铜铝锌铅锡镍金银木纸药酒水砖瓷'
