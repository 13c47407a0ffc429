import { characterSet } from '@hegao/numerals'
import { anchored, arabicDigits, chineseDigits, type NonClaimPattern } from './pattern.ts'

const anyDigit = arabicDigits + chineseDigits
const zero = '〇零○◯OoΟ0'
const year = `(?:[12][0-9]{3}|[12](?: [0-9]){3}|[一二][${zero}一二三四五六七八九]{3})`
/** Years that need no 年: 2021—2023. An amount of 1100—1200吨 is none. */
const recent = '(?:1[89]|20)[0-9]{2}'
const month = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])'
const day = '(?:[12][0-9]|3[01]|0?[1-9]|二十[一二三四五六七八九]?|三十一?|十[一二三四五六七八九]?|[一二三四五六七八九])'
const joints = '—–─-~～至到、和及与'
const to = '(?: ?(?:[—–─]{1,2}|[-~～至到、和及与]) ?)'

/** 2021年, 2019—2021年度, 一九七八年, 2020、2021年, and the bare 2021—2023. */
const years: NonClaimPattern = anchored(
  'year',
  anyDigit,
  new RegExp(
    `${year}(?:年?${to}(?:${year}|[0-9]{2})){0,8} ?年(?:度|底|末|初|(?<=0 ?年)代(?![编理建表管])|前|后|来|以来)?|${recent}${to}${recent}(?![0-9.%‰万亿余多吨元个家人户件名次米亩公平千斤台套辆场只头株度])`,
    'y',
  ),
  ` 年${joints}`,
)
/** What years were counted by before the common era came into use (文物 and 方志 name the last two dynasties most). */
export const reignNames =
  '民国 洪武 永乐 成化 弘治 正德 嘉靖 隆庆 万历 天启 崇祯 顺治 康熙 雍正 乾隆 嘉庆 道光 咸丰 同治 光绪 宣统'.split(' ')
/** 民国36年, 光绪三十一年, 民国28～34年: years counted from the beginning of a reign. */
const reignYears: NonClaimPattern = anchored(
  'year',
  anyDigit,
  new RegExp(
    `(?<=${reignNames.join('|')})(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:年?${to}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}))?年(?:底|末|初|前|后)?`,
    'y',
  ),
  ` 年${joints}`,
)
/** 21世纪, 七十年代, 五六十年代, 二十世纪九十年代; but 2022年|代编预算. */
const decades: NonClaimPattern = anchored(
  'decade',
  anyDigit,
  /(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}) ?世纪(?:[0-9]{2}|[一二三四五六七八九]{1,3}十)?(?:年代)?|(?:[0-9]{1,3}0|[一二三四五六七八九]{1,3}十) ?年代(?![编理建表管])/y,
)
/** 6月5日, 1—8月, 十二月, 3月份, 5日, 20日至22日 */
const months: NonClaimPattern = anchored(
  'month',
  anyDigit,
  new RegExp(
    `${month}(?:月?${to}${month}){0,8} ?月(?:份|底|末|初|中旬|上旬|下旬)?(?: ?${day}(?:日?${to}${day})? ?(?:日|号))?`,
    'y',
  ),
)
const days: NonClaimPattern = anchored(
  'day',
  anyDigit,
  new RegExp(`${day}(?:[日号]?${to}(?:${month}月)?${day})? ?(?:日|号)(?!内|以内|之内|均|产|供|处)`, 'y'),
)
/** 一季度, 前三季度, 1—3季度, 一、二季度, 第2季度; 上半年 */
const quarters: NonClaimPattern = anchored(
  'quarter',
  `${anyDigit}前第上下半`,
  /[前第]?(?:[一二三四]|[1-4])(?:(?:[、—–\-至到和])(?:[一二三四]|[1-4])){0,3} ?季度?(?:末|初)?(?![节])|[上下前后]半年|半年度/y,
  ' 、—–-至到和季',
)
/** 14:30, 8时30分, 9点半, 24:00 */
const times: NonClaimPattern = anchored(
  'time',
  arabicDigits,
  /(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?::[0-5][0-9])?(?![0-9.:])|(?:[01]?[0-9]|2[0-4]) ?(?:时|点)[0-5]?[0-9] ?分(?!钟)|(?:[01]?[0-9]|2[0-4]) ?(?:时|点)(?:半|整|许|钟)?(?:(?<=(?:[上下中]午|[早晚]上|凌晨|傍晚|清晨|深夜|[当今每]晚|次日|夜间)[0-9时点半整许钟 ]{1,5})|(?=[，。；、,;：:至到—~\-前后起止以开准之在左）)]|$))/y,
)
/** 五年来, 10多年来, 三年间; 过去五年, 未来3年: the stretch of time a figure holds for, not a quantity. */
const anyStretch = anchored(
  'stretch-of-time',
  `${anyDigit}过今未最近前后头这刚下上往接`,
  /(?:过去|今后|未来|最近|近|前|后|头|这|刚过去的|下一个|上一个|往后|接下来)(?:的)?(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3}|几)(?: ?年多?|个月)(?:来|间|以来|里|中|内)?(?![龄])|(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3})多?年(?:多?以来|多?来|[中之]?间|前(?!后)|(?=累计|共[有计新投建培引实完改]))/y,
  '多年',
)
/** 历时近3个月, 用时近两年: what a verb of lasting says is a length of time after all. */
const lasting = /(?:历时|用时|耗时|为期|长达|持续|坚持|坚守|提前|缩短|延长|延期)$/
/** What can stand second in one; 近, 前, 后 and 这 are frequent characters, and mostly something else follows. */
const insideStretch = characterSet(`${anyDigit}几去后来近过一下的个多年 `)
const stretches: NonClaimPattern = {
  ...anyStretch,
  read(text, at) {
    if (!insideStretch.has(text, at + 1)) return 0
    const end = anyStretch.read(text, at)
    if (end === at || end === 0) return 0
    // 提|前一年, 学|前三年: the 前 belongs to the word before.
    if (text.charAt(at) === '前' && '提学'.includes(text.charAt(at - 1) || ' ')) return 0
    return lasting.test(text.slice(Math.max(0, at - 2), at)) ? 0 : end
  },
}
/** 学前一年, 学前三年: the years of a kind of school. */
const schoolYears: NonClaimPattern = anchored('year-name', '学', /学前(?:[1-3]|[一二两三])年/y)
/** 三年行动, 五年规划, 3年期, 九年制, 百年奋斗, 五十年一遇的大旱: names and grades made with years; a standard of 五十年一遇 counts. */
const yearNames: NonClaimPattern = anchored(
  'year-name',
  anyDigit,
  /(?:[0-9]{1,2}|[一二两三四五六七八九十百千]{1,3})年(?:行动|规划|计划|攻坚|倍增|提升|一贯|制|级|期|会战|奋斗|树人|大计|老店|未遇|一遇(?=的?[特大洪旱干罕严强极暴台雪寒低高汛])|之计|生)|[百千]年一遇/y,
)

/** Dates, times of day and stretches of time. */
export const dates: readonly NonClaimPattern[] = [
  reignYears,
  years,
  decades,
  stretches,
  schoolYears,
  yearNames,
  months,
  quarters,
  days,
  times,
]
