import { createMatcher, organisationPrefixes, organisationSuffixes } from '@hegao/lexicon'
import { createSuffixMatcher } from '../suffix-matcher.ts'
import { contentVerbs, coverbs, lightVerbs, opening } from './words.ts'

/** The body whose figures follow, from an offset of the leaf on. */
export interface Body {
  from: number
  name: string
}

const suffixes = createSuffixMatcher([
  ...organisationSuffixes,
  ...'部门 单位 支部 科室 党员干部 机关'.split(' ').map((term) => ({ term, source: 'usage' })),
])
const full = createMatcher([...organisationSuffixes, ...organisationPrefixes])
/** Endings that name a kind of body as often as one: a name before them has to say which. */
const kinds = new Set(
  '企业 公司 学校 医院 合作社 村 中心 新区 开发区 示范区 园区 社区 实验室 工厂 农场 林场 牧场 大学 中学 小学 学院 幼儿园 银行 集团 部门 单位 支部 科室 机关 部 科 室 院 处 股 委 办 局 厅 站 分行 支行 商会 协会 工会 学会 基金会 卫生室 卫生院 街道 服务站 服务中心 研究院 研究所 图书馆 博物馆 文化馆 保税区 自贸区 高新区 经开区 大队 支队 中队 党员干部 部队 总队'.split(
    ' ',
  ),
)
const longestName = 16
/** No name holds these: a verb or a joint stands between. */
const foreign =
  /[在对向为把将由从到与了的是有已被使让等和，。；：、“”（）()《》0-9]|规模|建成|推进|实现|完成|累计|召开|保持|新增|改革|全面|加快|推动|着力|深化|组织(?!部)|以上|以下|各类|所有|全部|数字|智能|示范(?!区)|省级|国家级|重点/
const owners = createMatcher(
  '市直 县直 区直 省直 园区 各 各级 县 市 区 省 州 旗 盟 乡 镇 街道 我 本 全体 机关 校 院 局 委 厅 办 党 团 国家 中央 自治区 高新区 经开区 开发区 新区'
    .split(' ')
    .map((term) => ({ term })),
)

/**
 * Finds the bodies that act in a leaf: names at the head of a clause that end like those of public bodies, directly before
 * their verb, time or adverb (园区党委|先后召开…, 县直部门|累计压减…). A kind of body (规模以上工业企业) is none.
 */
export function bodiesIn(text: string): Body[] {
  const found: Body[] = []
  for (let at = 0; at < text.length; at = nextClause(text, at)) {
    const from = headOf(text, at)
    const name = nameAt(text, from)
    if (name !== null) found.push({ from, name })
  }
  return found
}

/** Whether a heading is nothing but the name of a body: （二）县财政局. */
export function isBody(title: string): boolean {
  const length = suffixes.longestEndingAt(title, title.length, 0)?.term.length ?? 0
  return length > 0 && title.length <= longestName && isName(title, length)
}

function nextClause(text: string, at: number): number {
  let next = at
  while (next < text.length && !'，。；：,;:\n'.includes(text.charAt(next))) next += 1
  return next + 1
}

/** Behind the words of time and joints that open a clause, 全年，|园区党委. */
function headOf(text: string, at: number): number {
  let from = at
  while (' \u3000\t'.includes(text.charAt(from) || 'x')) from += 1
  const date = /^(?:[12][0-9]{3}年(?:度|上半年|下半年)?|[一二三四五六七八九十]{1,2}[是要])/.exec(
    text.slice(from, from + 9),
  )
  if (date !== null) return from + date[0].length
  for (const word of ['全年', '上半年', '今年以来', '今年', '一年来', '据', '经', '其中'])
    if (text.startsWith(word, from)) return from + word.length
  return from
}

function nameAt(text: string, from: number): string | null {
  let longest: string | null = null
  const limit = Math.min(text.length, from + longestName)
  for (let end = from + 2; end <= limit; end += 1) {
    if ('，。；：、,;:（(“《'.includes(text.charAt(end - 1))) break
    const suffix = suffixes.longestEndingAt(text, end, from)
    if (suffix === null) continue
    const name = text.slice(from, end)
    if (isName(name, suffix.term.length) && acts(text, end)) longest = name
  }
  return longest
}

function isName(name: string, suffix: number): boolean {
  if (name.length < 3 || foreign.test(name)) return false
  const ending = name.slice(-suffix)
  const own = name.slice(0, -suffix)
  if (own === '') return !kinds.has(ending) && ending.length >= 3
  if (startsWithVerb(name)) return false
  if (!kinds.has(ending)) return true
  const owner = owners.longestAt(own, 0)
  return owner !== null
    ? owner.term.length === own.length || own.length <= 6
    : own.length >= 2 && full.longestAt(own, 0) !== null
}

/** 打造|开发区 and 新建|示范区 are what was done; 组织部, 宣传部 begin like verbs and are names. */
function startsWithVerb(name: string): boolean {
  const verb = Math.max(contentVerbs.startingAt(name, 0), lightVerbs.startingAt(name, 0))
  if (verb === 0)
    return /^[提打强优做抓持加开建设培壮新改扩着深聚围]/.test(name) && full.longestAt(name, 0)?.term !== name
  return full.longestAt(name, 0)?.term.length !== name.length
}

/** Whether what follows a name is a verb, an adverb or a preposition, or the name stands alone before a comma. */
function acts(text: string, end: number): boolean {
  if (end >= text.length) return false
  if (/^(?:20[0-9]{2}年|今年|上半年|下半年|全年|本年)/.test(text.slice(end, end + 5))) return true
  return (
    opening.startingAt(text, end) > 0 ||
    contentVerbs.startingAt(text, end) > 0 ||
    lightVerbs.startingAt(text, end) > 0 ||
    coverbs.startingAt(text, end) > 0
  )
}
