import { characterSet } from '@hegao/numerals'
import { anchored, arabicDigits, byDigitsAlone, chineseDigits, type NonClaimPattern } from './pattern.ts'

/** 〔2024〕15号, [2023]7号, （2022）3号 */
const documentNumbers: NonClaimPattern = anchored(
  'document-number',
  '〔[【(（﹝',
  /[〔[【(（﹝]20?[0-9]{2}[〕\]】)）﹞] ?第?[0-9Xx*×]{0,6}号?|[〔﹝][^〕﹞]{1,6}[〕﹞]/y,
)
/** 12345热线, 13710系统, 710督办件, “12345”平台, 110报警, 5G: digits that are a name. */
const numbersAsNames: NonClaimPattern = anchored(
  'number-as-name',
  arabicDigits,
  /[0-9]{3,6}["”」]? ?(?:[政市便民务]{0,6}热线|平台|系统|督办|专线|电话|报警|接处警|工单|服务台|服务热线|举报|急救|工程(?!量)|国道|省道|高速|联网)/y,
)
/** 东经102°54′～104°53′, 北纬30.5°: where a place lies. */
const coordinates: NonClaimPattern = anchored(
  'coordinate',
  arabicDigits,
  /[0-9]{1,3}(?:\.[0-9]+)? ?[°度](?:[0-9]{1,2}(?:\.[0-9]+)? ?['′’分](?:[0-9]{1,2}(?:\.[0-9]+)? ?["″”秒])?|(?<=[东西]经[为约]? ?[0-9.]{1,9} ?[°度])|(?<=[南北]纬[为约]? ?[0-9.]{1,9} ?[°度]))/y,
  ' .°度',
)
/** 205国道, 310、312和316国道: roads by their numbers. */
const roads: NonClaimPattern = anchored(
  'road',
  arabicDigits,
  /[0-9]{3}(?:[、,，和及与][0-9]{3}){0,8} ?(?:国道|省道|县道|乡道)/y,
  ' 、,，和及与国省县乡',
)
/** “1+37+8”, 14+1, N+1, 1+X, 5+2 */
const formulas: NonClaimPattern = anchored(
  'formula',
  `${arabicDigits}NnXx`,
  /(?:[0-9]{1,5}|[NnXx])(?:\+(?:[0-9]{1,5}|[NnXxA-Z]))+/y,
)
/** 7×24小时, 5*8小时: a timetable. 3×5米 is a size, and one number no more. 2×35万千瓦 is left to be read. */
const products: NonClaimPattern = anchored(
  'product',
  arabicDigits,
  /[0-9]{1,5} ?[×xX*✕] ?[0-9]{1,5}(?:小时|米|厘米|毫米|天|时)?(?![0-9.万千兆]|[kMG]W)/y,
  ' ×xX*✕',
)
/** G20, PM2.5, PM_2.5, ISO9001, C919, COVID-19; the letters and all that hangs on them. GDP3000亿元 is left to be read. */
const models: NonClaimPattern = {
  name: 'model',
  starts: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  follows: null,
  read(text, at) {
    if (!/[A-Za-z]/.test(text.charAt(at)) || /[A-Za-z0-9]/.test(text.charAt(at - 1))) return 0
    let end = at
    while (end < at + 12 && /[A-Za-z&]/.test(text.charAt(end))) end += 1
    const letters = end - at
    // PM_2.5: a subscript in plain text.
    const dash = '-._'.includes(text.charAt(end)) && end < text.length ? 1 : 0
    if (!/[0-9]/.test(text.charAt(end + dash))) return 0
    end += dash
    while (end < at + 24 && /[A-Za-z0-9.-]/.test(text.charAt(end))) end += 1
    const amount = letters >= 3 && dash === 0 && /^[ 余多万亿元%个家件人]/.test(text.slice(end, end + 1))
    return amount ? 0 : end
  },
}
/** 5G, 4K, 3D, 5A级, 1.2T级: a number that names a technology or a grade. */
const technologies: NonClaimPattern = anchored(
  'technology',
  arabicDigits,
  /[0-9]{1,4}(?:G|K|D|A|R|S|P|T|H)(?![a-zA-Z0-9²³/])(?:级)?/y,
)
/** 0971-6123456, 13800001234, account numbers: too many digits for an amount, or grouped like a telephone number. */
const phone = anchored(
  'telephone-number',
  arabicDigits,
  /0[0-9]{2,3}[-—][0-9]{7,8}|1[3-9][0-9]{9}(?![0-9.])|[0-9]{14,30}/y,
)
const phones: NonClaimPattern = byDigitsAlone({
  ...phone,
  // Few numbers have a third digit, and all of these have; most are told by that.
  read: (text, at) => (thirdDigit.has(text, at + 2) ? phone.read(text, at) : 0),
})
const thirdDigit = characterSet(arabicDigits)
/** What announces digits that nobody counts: 举报电话12388, 邮编810000, 统一社会信用代码9111…MA. */
const announcing =
  /(?:电话|热线|拨打|手机|传真|邮编|账号|帐号|卡号|身份证号|编号|代码|号码|微信|微信号|QQ)[为是:：]? ?$/
const announced: NonClaimPattern = {
  name: 'announced-number',
  starts: arabicDigits,
  follows: null,
  read(text, at) {
    if (!'话线打机真编号码信Q为是:： '.includes(text[at - 1] ?? '。')) return 0
    if (!announcing.test(text.slice(Math.max(0, at - 7), at))) return 0
    let end = at
    while (end < at + 30 && /[0-9A-Z-]/.test(text.charAt(end))) end += 1
    // 接听电话500人次 counts; no telephone number is as short, and no count as long.
    return end - at < 5 || /^[万亿余多部个件条次台户起元人]/.test(text.slice(end, end + 1)) ? 0 : end
  },
}
/** 开放2.0任务, 3.0方案, 首发经济3.0: the issue of a plan, counted like that of a program. */
const editions: NonClaimPattern = anchored(
  'edition',
  arabicDigits,
  /[1-9]\.0(?=[，。；、）”版时]|任务|方案|模式|工程|计划|行动|升级|政策|体系|平台|标准)/y,
)
/** 500强, 百强县, 前100强: a list's name. */
const lists: NonClaimPattern = anchored(
  'list-name',
  arabicDigits + chineseDigits,
  /(?:[0-9]{1,4}|[十百千]{1,2})强(?:县|市|区|企业|镇|品牌|榜)?|[一二三四五六]小龙/y,
)

/** 行动方案（2026版）, 2025修订版: the year of an edition. */
const editionYears: NonClaimPattern = anchored(
  'edition-year',
  arabicDigits,
  /(?:19|20)[0-9]{2}(?:修订)?版(?![权图块本面])/y,
)
/** 三元、麦山等一批龙头企业: a number that is a firm's name stands in a list of firms. */
const firms: NonClaimPattern = anchored(
  'firm',
  '三',
  /三元(?=、[^，。；]{1,24}等[^，。；]{0,12}(?:企业|公司|品牌|集团|龙头))/y,
)

/** 图3:2019年…, 见表2-1。: the number of a figure or table; 发表|2篇 counts. */
const captions: NonClaimPattern = anchored(
  'caption',
  '图表',
  /(?<![^\s，。；（(见如附])[图表] ?[0-9]{1,2}(?:[-—.][0-9]{1,2})?(?=[:：、，。）)\s])/y,
)

export const designations: readonly NonClaimPattern[] = [
  documentNumbers,
  phones,
  announced,
  models,
  formulas,
  products,
  coordinates,
  roads,
  numbersAsNames,
  technologies,
  editions,
  editionYears,
  lists,
  firms,
  captions,
]
