import { characterSet } from '@hegao/numerals'
import { type Affixes, affixes } from '../affix.ts'
import type { Dates } from '../scope/dates.ts'
import { opening } from '../words.ts'

const gaps = characterSet(' \t\n\r\u3000，、。；：,;:”’）)—–')

/**
 * Passes over what stands before the phrase in its clause: joints (但是), time (一九五三年, 截至6月), sum (累计) and manner
 * (扎实).
 *
 * @returns the offset where the phrase itself begins; `end` where nothing is left
 */
export function dropOpening(text: string, from: number, end: number, dates: Dates): number {
  let at = from
  for (;;) {
    while (at < end && gaps.has(text, at)) at += 1
    // 位居前三位|的是|食品类
    if (text.charAt(at) === '的') at += text.charAt(at + 1) === '是' ? 2 : 1
    if (at >= end) return end
    at += markerLength(text, at)
    const date = dates.startingAt(at) ?? dates.startingAt(at + untilLength(text, at))
    if (date !== undefined && date.end <= end) {
      at = Math.min(end, date.end + closingLength(text, date.end))
      continue
    }
    const years = yearsLength(text, at)
    if (years > 0 && at + years + 2 <= end) {
      at += years
      continue
    }
    const approved = approvalEnd(text, at)
    if (approved > 0 && approved <= end) {
      at = approved
      continue
    }
    const length = opening.startingAt(text, at)
    if (length === 0 || at + length > end) return at
    if (at + length < end && (beginsNoun(text, at, length) || isTimely(text, at, end))) return at
    at += length
  }
}

const punctual = affixes(['按时', '按期', '及时', '限时', '提前', '准时', '首次', '当场', '一次性'])
const longestRate = 10

/** 按期|办结率: in time is part of the rate; but 按期|办结300件. */
function isTimely(text: string, at: number, end: number): boolean {
  return text.charAt(end - 1) === '率' && end - at <= longestRate && punctual.startingAt(text, at) > 0
}

const approval =
  /经(?![济费营贸验常过历纪开])[^，。；、：,;:]{0,16}?(?:批准|审批|审定|核定|核算|核查|测算|审议通过|审议|审核|同意|批复|汇总|统计|普查|调查|认定|评审|验收)后?/y

/** 市五届人大四次会议批准的|…, 汇总全市各级人代会批准的|…: whose budget it is. */
const approved =
  /(?:汇总)?[^，。；、：,;:的]{0,12}(?:人大|人代会|人民代表大会|常委会)[^，。；、：,;:的]{0,10}(?:审议|审查|表决)?(?:批准|通过|审定)的/y

/**
 * 经县人大常委会批准|…, 后经审定|…, 经初步核算|…, 市五届人大四次会议批准的|…: on whose word it is told; 0 where nothing of the
 * kind stands there.
 */
function approvalEnd(text: string, at: number): number {
  const from = '后并'.includes(text.charAt(at)) ? at + 1 : at
  if (text.charAt(from) === '经') {
    approval.lastIndex = from
    return approval.test(text) ? approval.lastIndex : 0
  }
  if (!approvers.has(text, at)) return 0
  approved.lastIndex = at
  return approved.test(text) ? approved.lastIndex : 0
}

/** What the name of a congress, or 汇总, begins with. */
const approvers = characterSet('汇各全省市县区州旗镇乡本人经')

const numerals = '一二三四五六七八九十'
const markers = characterSet(`${numerals}内（(`)

/** （六）|财政收入: a marker inside the line. 内|，: what is left of 五年内. */
function markerLength(text: string, at: number): number {
  if (!markers.has(text, at)) return 0
  const character = text.charAt(at)
  if (character === '内') return '，、全新累实完'.includes(text.charAt(at + 1)) ? 1 : 0
  // 十四是|推动…: the marker of an item.
  if (numerals.includes(character)) {
    let end = at + 1
    while (end < at + 3 && numerals.includes(text.charAt(end))) end += 1
    return text.charAt(end) === '是' ? end + 1 - at : 0
  }
  const close = text.slice(at + 1, at + 5).search(/[）)]/)
  return close > 0 && /^[0-9一二三四五六七八九十]+$/.test(text.slice(at + 1, at + 1 + close)) ? close + 2 : 0
}

/** 五年|生产原煤: a stretch of years before a verb. */
function yearsLength(text: string, at: number): number {
  if (text.charAt(at + 1) !== '年' || !numerals.includes(text.charAt(at))) return 0
  if (text.charAt(at + 2) === '多') return text.charAt(at + 3) === '来' ? 4 : 0
  return '内来间'.includes(text.charAt(at + 2)) ? 3 : '均制期级'.includes(text.charAt(at + 2)) ? 0 : 2
}

const until = affixes(['截至', '截止', '到', '至', '在', '自', '从'])

/** 截至|6月底, 到|二〇二五年. */
function untilLength(text: string, at: number): number {
  const length = until.startingAt(text, at)
  return length === 2 && text.charAt(at + 2) === '到' ? 3 : length
}

const closings = affixes(['以来', '期间', '时期', '年底', '年末', '全年', '度', '底', '末', '前', '后', '起', '，'])

/** 2020年|以来, 1949年|底. */
function closingLength(text: string, at: number): number {
  return closings.startingAt(text, at)
}

const split = (list: string) => list.split(' ').filter((word) => word !== '')

/** What comes behind opening words, by word. */
const behind = (rows: readonly (readonly [words: string, continuations: string])[]): Map<string, Affixes> =>
  new Map(
    rows.flatMap(([words, continuations]) => {
      const list = affixes(split(continuations))
      return split(words).map((word) => [word, list] as const)
    }),
  )

/** Opening words that as often begin the noun itself (全国重点实验室, 办公室会议): they go only before these. */
const goesOnlyBefore = behind([
  ['全国 重点 科学 单位 机关 主要', '共 累 实 完 新 将 拟'],
  ['对', '新增 小微 地方 全国 全省 全市 全县 各 所有 符合'],
  ['年均', '新增 增加 净增 减少 安排'],
  ['办公室 园区 广泛', '共 累 全 完 开 组 召'],
])
/**
 * Words of manner that begin a term before these: 高标准|农田. A single character that is not among them begins a term
 * before anything: 新|建, 新|能源.
 */
const staysBefore = behind([
  ['高标准 高质量 高水平 高效', '农田 发展 对外 开放 节水 专利 价值'],
  ['年末 累计', '滚存 结余'],
  ['有效', '期 发明 专利 投资 供 需求 灌溉 投'],
  ['有力', '度 量'],
  ['按时', '速 间 段'],
  ['提前', '量'],
  ['共', '同 享 建 产 青 治'],
  ['和', '谐 平 解 睦'],
  ['与', '会'],
  ['要', '素 求 点 件 闻'],
  ['都', '市 会'],
  ['再', '审 就业 生 造 教 贷 融资 担保 保险 利用 投资 犯罪 制造 分配 创新'],
  ['还', '款 贷 林 湿 本 草 债 田'],
  ['也', '门'],
  ['就', '业 医 诊 读 学 餐 地'],
  ['即', '时 期 将'],
  ['将', '军 士'],
  ['并', '入 网 购 联 行 轨 肩'],
  ['均', '衡 价'],
  ['已', '婚'],
  ['拟', '稿 文'],
  ['且 但 而 又 则', ''],
  ['把', '手 关 握'],
  ['及', '时 格'],
  ['使', '用 馆 命 领'],
  ['让', '利 渡'],
])

/** Whether an opening word begins the noun here: 新 in 新能源, 再 in 再就业, 全国 in 全国重点实验室. */
function beginsNoun(text: string, at: number, length: number): boolean {
  const word = text.slice(at, at + length)
  const next = at + length
  const stays = staysBefore.get(word)
  if (stays !== undefined && stays.startingAt(text, next) > 0) return true
  const goes = goesOnlyBefore.get(word)
  if (goes !== undefined) return goes.startingAt(text, next) === 0
  return length === 1 && stays === undefined
}
