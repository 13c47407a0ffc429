import { createMatcher, organisationPrefixes, organisationSuffixes } from '@hegao/lexicon'
import { characterSet } from '@hegao/numerals'
import { createSuffixMatcher } from '../../suffix-matcher.ts'
import { affixes } from '../affix.ts'
import { contentVerbs, lightVerbs, termsPlaying, wordsPlaying } from '../words.ts'

const bodies = [
  '国务院',
  '党中央、国务院',
  '党中央',
  '省委',
  '市委',
  '县委',
  '区委',
  '省政府',
  '市政府',
  '县政府',
  '区政府',
  '中央政府',
  '中央财政',
  '地方财政',
  '各级财政',
  '自治区财政',
  '省财政',
  '市财政',
  '县财政',
  '区财政',
  '省级财政',
  '市级财政',
  '县级财政',
  '区级财政',
  '金融系统',
]
/** 中央财政|收入 and 中央财政|支出 are what is measured, and no body that acts. */
const notActing = affixes('收入 支出 赤字 预算 资金 拨款 补助 债务 国债 转移支付 专项 收支 结转'.split(' '))

const suffixes = createSuffixMatcher([
  ...organisationSuffixes,
  ...[...bodies, '部门', '单位', '支部', '科室', '党员干部', '机关'].map((term) => ({ term })),
])
const longestName = 16
/** Bodies known by a name of their own: 国务院, 县委, 园区党委. */
const named = new Set([
  ...bodies,
  ...organisationPrefixes
    .map((entry) => entry.term)
    .filter((term) => /(?:[省市县区旗州盟纪]委|政府|国务院|人大|政协|党组|工委|管委会|[园厅局校院]党委)$/.test(term)),
])
/** Endings that name a kind of body more often than one. */
const kinds = new Set(termsPlaying('body-kind'))
/** Endings that may have any name before them: 长河水利集团, 云溪职业学院. */
const anyName = affixes('有限公司 集团 学院 大学 银行 中学 小学'.split(' '))
const owners = createMatcher(
  `市直 县直 区直 省直 州直 旗直 园区 各 各级 市级 县级 区级 省级 我 本 全体 机关 校 院 局 委 厅 办 党 团 中央 国务院 高新区 经开区 开发区 新区 街道 自治区 自治州 自治县 市 县 区 省 州 旗 盟 乡 镇 村`
    .split(/\s+/)
    .map((term) => ({ term })),
)
/** What stands between a body and its verb, and begins no noun: 园区党委|先后召开…, 县财政局|为…. */
const beforeVerb = wordsPlaying('before-verb')
const ownPlace = /^[一-龥]{1,6}(?:省|市|县|区|旗|州|盟|乡|镇|村|街道)$/
/** No name of a place holds these: a verb, an adverb or a joint stands before it. */
const foreign =
  /[在对向为把将由从到与了的是有已被使让等和及]|[以之]|办理|认真|增加|扩充|低保|[两二三四五六七八九十]所|、|普通|执行|实行|严格|上市|公立|民营|国有|级|型|民族|侵略|所属|各类|定点|资产管理|配合|接受|提请|理顺|完善|支持|推动|推进|加强|加快|新[增设建]|深化|全面|年内|主动|督促|协助|组织(?!部)|数字|智能|中小|规模|建设|打造|创建|成立|争创|入选/

/** Tells the body that has last acted in a leaf before a quantity; quantities are asked for in order. */
export type BodyReader = (start: number) => string | null

/**
 * Prepares the bodies that act in a leaf: names at the head of a clause that end like those of public bodies, directly
 * before their verb, time or adverb (园区党委|先后召开…, 县直部门|累计压减…). A kind of body (规模以上工业企业) is none. Clauses behind
 * the last quantity are not read.
 */
export function createBodyReader(text: string): BodyReader {
  let clause = 0
  let last: string | null = null
  return (start) => {
    while (clause < start) {
      const from = headOf(text, clause)
      if (from >= start) break
      last = nameAt(text, from) ?? placeAt(text, from) ?? siblingAt(text, from, last) ?? last
      clause = clauseEnds.seek(text, clause) + 1
    }
    return last
  }
}

/** Whether a heading is nothing but the name of a body: （二）县财政局. */
export function isBody(title: string): boolean {
  const length = suffixes.longestEndingAt(title, title.length, 0)?.term.length ?? 0
  return length > 0 && title.length <= longestName && isName(title, length)
}

const clauseEnds = characterSet('，。；：,;:\n')
const blanks = characterSet(' \u3000\t')
const openers = affixes(['全年', '上半年', '今年以来', '今年', '一年来', '据', '经', '其中'])
const dateOpens = characterSet('12一二三四五六七八九十')
const dateAt = /[12][0-9]{3}年(?:度|上半年|下半年)?|[一二三四五六七八九十]{1,2}[是要]/y

/** Behind the words of time and joints that open a clause, 全年，|园区党委. */
function headOf(text: string, at: number): number {
  let from = at
  while (blanks.has(text, from)) from += 1
  if (dateOpens.has(text, from)) {
    dateAt.lastIndex = from
    if (dateAt.test(text)) return dateAt.lastIndex
  }
  return from + openers.startingAt(text, from)
}

const nameEnds = characterSet('，。；：,;:（(“《')

const placeOfChange = /[一-龥]{2,5}?(?:自治区|[省市县区])(?=[由从])/y

/** 人口增长率，甲省|由29‰降到6‰，乙市|由7‰降到5‰: the place tells the two apart. */
function placeAt(text: string, from: number): string | null {
  placeOfChange.lastIndex = from
  if (!placeOfChange.test(text)) return null
  const name = text.slice(from, placeOfChange.lastIndex)
  return foreign.test(name) || name.startsWith('全') ? null : name
}

/** 长河集团…项目开工；云山集团|…项目开工: behind a semicolon a body of the same kind takes the place of the one before. */
function siblingAt(text: string, from: number, before: string | null): string | null {
  if (before === null || !'；;'.includes(text.charAt(from - 1) || ' ')) return null
  const ending = before.slice(-2)
  const at = text.slice(from, from + longestName).indexOf(ending)
  const name = at < 2 ? '' : text.slice(from, from + at + ending.length)
  return name !== '' && isName(name, ending.length) ? name : null
}

function nameAt(text: string, from: number): string | null {
  let longest: string | null = null
  const limit = Math.min(text.length, from + longestName)
  for (let end = from + 2; end <= limit && !nameEnds.has(text, end - 1); end += 1) {
    const suffix = suffixes.longestEndingAt(text, end, from)
    if (suffix === null) continue
    const name = text.slice(from, end)
    const { length } = suffix.term
    if (notActing.startingAt(text, end) > 0) continue
    if ((acts(text, end) || isOwn(name, length, text, end)) && isName(name, length)) longest = name
  }
  return longest
}

function isName(name: string, suffix: number): boolean {
  if (named.has(name)) return true
  if (name.length < 3) return false
  const ending = name.slice(-suffix)
  return !kinds.has(ending) && isNamedFully(name, name.slice(0, -suffix), ending) && !foreign.test(name)
}

function isNamedFully(name: string, own: string, ending: string): boolean {
  if (own === '') return ending.length >= 3 && !/^(?:服务|工作|研究|管理)/.test(ending)
  if (owners.longestAt(own, 0)?.term.length === own.length || ownPlace.test(own)) return true
  const any = own.length >= 2 && own.length <= 8 && anyName.endingAt(name, name.length, 0) === ending.length
  return any && startsPlainly(own)
}

function startsPlainly(own: string): boolean {
  return contentVerbs.startingAt(own, 0) === 0 && lightVerbs.startingAt(own, 0) === 0
}

/** 市水务局|平均办理时长…, 望湖供电公司|抢修…: a full name at the head of a clause needs no verb behind it. */
function isOwn(name: string, suffix: number, text: string, end: number): boolean {
  return (
    suffix >= 2 &&
    name.length - suffix >= 1 &&
    isPlaced(name, suffix) &&
    !/^(?:的|等|系统|工作|网站|[、及和与]|.?[室科处组队部])/.test(text.slice(end, end + 2))
  )
}

function isPlaced(name: string, suffix: number): boolean {
  const own = name.slice(0, -suffix)
  if (own === '中央' || own === '国务院') return false
  return owners.longestAt(own, 0)?.term.length === own.length || ownPlace.test(own) || name.endsWith('供电公司')
}

const yearAhead = /20[0-9]{2}年|今年|上半年|下半年|全年|本年/y

/** Whether what follows a name is a verb, an adverb or a preposition, or the name stands alone before a comma. */
function acts(text: string, end: number): boolean {
  if (end >= text.length) return false
  if (beforeVerb.startingAt(text, end) > 0) return true
  if (contentVerbs.startingAt(text, end) > 0 || lightVerbs.startingAt(text, end) > 0) return true
  yearAhead.lastIndex = end
  return yearAhead.test(text)
}
