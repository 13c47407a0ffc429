import { anchored, arabicDigits, chineseDigits, type NonClaimPattern } from './pattern.ts'

const number = '(?:[0-9]{1,5}(?:\\.[0-9])?|[〇零一二三四五六七八九十百千]{1,7}|[*×Xx○]{1,3})'

/** 第三产业, 第十四届, 第N条, 第*纪检组: an order, not an amount. What stands after the number goes with it. */
const numbered: NonClaimPattern = anchored(
  'ordinal',
  '第',
  new RegExp(
    `第 ?${number}(?! ?季度)(?:[、至到—和-]第?${number}){0,6} ?(?:[届次条款项章节期批轮个名位号页年季类线方站步课届代编部卷集只家座场颗种大版]|分之)?`,
    'y',
  ),
)
/** 2022届毕业生, 十九届六中全会, 三届二次会议, 十八届人大三次会议, 十四届全国人大, 二十大 */
const sessions: NonClaimPattern = anchored(
  'session',
  `${arabicDigits}${chineseDigits}X×*`,
  /[12][0-9]{3} ?届|(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2}|[X×*]{1,3})届(?:[^，。；：、“”0-9]{0,14}?[一二三四五六七八九十X×*]{1,3}次(?=会议|全会|全体会议|代表大会|理事会|常委会)|[一二三四五六七八九十X×*]{1,3}(?:次|中全会|中)|全国|省|市|县|区|党|人大|政协|常委)?|(?:十[一二三四五六七八九]?|二十)大(?=[精报以代召和会开，。”、）及]|$)|[一二三四五六七八九]中全会/y,
)
/** “十四五”, 十三五时期, 八五计划 */
const plans: NonClaimPattern = anchored(
  'plan',
  chineseDigits,
  /(?:十[一二三四五六七]?|[一二三四六七八九])五(?=[”」"’』]|规划|时期|期间|计划|末|初|以来|开局|收官)/y,
)
/** 二期工程, 三期项目, 一号公路, 5号楼, 302室, 88号3幢 */
const named: NonClaimPattern = anchored(
  'number-name',
  arabicDigits + chineseDigits,
  /(?:[0-9]{1,6}|[一二三四五六七八九十]{1,3})(?:期(?=(?:改扩建|扩建|扩容|技改|提标|升级|改造){0,2}(?:工程|项目|建设|规划))|号(?:[0-9]{1,4}(?:号楼|幢|栋|楼|单元|室|院|层)|公路|楼|线|文件|令|公告|机|井|地块|院|门|厂|桥|站|路|煤|文|议案|提案|建议|工程)?|室(?=[，。；、）\s]|$))/y,
)

/** “三北”六期云溪建设工程: behind a name, the number of a stage; 举办“名师讲堂”六期。 counts. */
const stage = anchored('stage', chineseDigits, /[一二三四五六七八九十]{1,2}期(?=[一-龥]{0,6}(?:工程|项目|建设))/y)
const facilities = /(?:机场|核电|风电|光伏|电厂|工程|基地|铁路|水库|隧道|号线|大道|管网|[港厂站园桥])$/
/** 云溪机场|三期、澄江港|三期等: behind what is built. */
const stageOfFacility = anchored(
  'stage',
  chineseDigits,
  /[一二三四五六七八九十]{1,2}期(?=[、，。；及和与等工项建改扩完投竣开启主])/y,
)
const stages: NonClaimPattern = {
  ...stage,
  read(text, at) {
    if ('”’」'.includes(text.charAt(at - 1) || ' ')) return stage.read(text, at)
    const end = stageOfFacility.read(text, at)
    return end > 0 && facilities.test(text.slice(Math.max(0, at - 2), at)) ? end : 0
  },
}

const rules = anchored('rules', arabicDigits + chineseDigits, /(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})条规定/y)
/** 自治区28条规定: named after the body that gave them; 制定28条规定 counts. */
const rulesOfBody: NonClaimPattern = {
  ...rules,
  read(text, at) {
    return '省区市县委'.includes(text.charAt(at - 1) || ' ') ? rules.read(text, at) : 0
  },
}

export const ordinals: readonly NonClaimPattern[] = [numbered, sessions, plans, named, stages, rulesOfBody]
