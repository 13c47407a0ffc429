import type { Fault } from '../fault.ts'

/** What is right, where it is, and what careless writers put. */
const confusions: readonly (readonly [RegExp, string])[] = [
  [/部署/g, '布署'],
  [/截至(?=目前|[0-9]{1,4}[年月]|年底)/g, '截止'],
  [/其他/g, '其它'],
  [/台账/g, '台帐'],
  [/账(?=户|目|款)/g, '帐'],
  [/(?<![形完达组构生])成分/g, '成份'],
  [/登录(?=系统|平台|网站)/g, '登陆'],
  [/反映(?=的问题|问题|情况|诉求)/g, '反应'],
  [/竣工/g, '峻工'],
  [/贯彻/g, '贯切'],
  [/坚定不移/g, '坚定不已'],
  [/一如既往/g, '一如继往'],
  [/再接再厉/g, '再接再励'],
  [/脱贫攻坚/g, '脱贫攻艰'],
  [/按部就班/g, '按步就班'],
]

/** 截止目前, 布署工作 */
export const confusedWord: Fault = {
  name: 'word taken for another',
  rules: ['wording/confusable', 'wording/deadline-for-until'],
  goal: 0.9,
  *plantings({ folded }, random) {
    for (const [right, wrong] of random.shuffled(confusions)) {
      const [found] = random.shuffled([...folded.matchAll(right)])
      if (found !== undefined) {
        yield { edits: [{ start: found.index, end: found.index + found[0].length, text: wrong }] }
      }
    }
  },
}

const doublings = [
  [/涉及(?!到)/g, '涉及到'],
  [/目前(?=[已正共有])/g, '目前现已'],
  [/进一步/g, '进一步更加'],
  [/截至(?=[0-9目])/g, '截止至'],
  [/凯旋/g, '凯旋归来'],
  [/有关/g, '有关相关'],
] as const

/** 涉及到, 进一步更加 */
export const emptyDoubling: Fault = {
  name: 'thing said twice in a word',
  rules: ['redundancy/empty-doubling', 'wording/confusable'],
  goal: 0.9,
  *plantings({ folded }, random) {
    for (const [right, wrong] of random.shuffled(doublings)) {
      const [found] = random.shuffled([...folded.matchAll(right)])
      if (found !== undefined)
        yield { edits: [{ start: found.index, end: found.index + found[0].length, text: wrong }] }
    }
  },
}

/** 充分发挥基层党组织，…: 作用 is gone. */
export const headNounDropped: Fault = {
  name: '作用 dropped behind its role',
  rules: ['wording/missing-head-noun'],
  goal: 0.9,
  *plantings({ folded }, random) {
    const phrases =
      /(?<=发挥了?(?:先锋模范|战斗堡垒|桥梁纽带|示范引领|示范带头|主力军|主渠道|重要|积极|关键|主导|支撑|决定性|保障|推动|引领))作用(?=[，。；])/g
    for (const found of random.shuffled([...folded.matchAll(phrases)])) {
      yield {
        edits: [{ start: found.index, end: found.index + found[0].length, text: '' }],
        dependents: [{ start: found.index - 12, end: found.index + 2 }],
      }
    }
  },
}

/** Events, lists and schemes bear the bare year in their name, 2025云溪马拉松, and 年 is shared in 从1979到1983年. */
const isRightWithoutNian =
  /^(?:[\u4e00-\u9fff]{0,14}(?:[年大峰奥运展览博交易洽谈]会|组织峰会|大赛|论坛|行动方案|行动计划|全国“)|[到至—~－-](?:19|20)[0-9]{2}年)/

/** 2023全年 */
export const yearWithoutNian: Fault = {
  name: 'year without 年',
  rules: ['wording/year-without-nian'],
  mayAlso: ['wording'],
  goal: 0.9,
  *plantings({ folded }, random) {
    for (const found of random.shuffled([
      ...folded.matchAll(
        /(?<=(?:^|[，。；、\u4e00-\u9fff])(?:19|20)[0-9]{2})年(?=以来|全[省市县区]|[^0-9末底初度内来间，。；、])/gm,
      ),
    ])) {
      const at = found.index
      if (isRightWithoutNian.test(folded.slice(at + 1, at + 24))) continue
      yield { edits: [{ start: at, end: at + 1, text: '' }], dependents: [{ start: at - 4, end: at }] }
    }
  },
}
