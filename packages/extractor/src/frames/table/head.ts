import type { ClaimRecord } from '@hegao/contract'
import { organisationSuffixes } from '@hegao/lexicon'
import { fold } from '@hegao/numerals'
import { affixes } from '../affix.ts'
import type { CellText, Label } from './cell.ts'
import { type TableUnit, unitIn } from './unit.ts'

/**
 * What the head of a column, or the label of a row, names: `naming` numbers or dates its rows (序号, 电话), `unit` holds
 * their units, `note` remarks; `change` and `share` and `rate` say how far or what share (增长, 比重, 执行率); `stage` and
 * `time` say whose turn or when (年初预算数, 2022年), `general` nothing (数量, 金额); `measure` says what is measured, and so
 * may `other`.
 */
export type HeadKind =
  | 'naming'
  | 'unit'
  | 'note'
  | 'rank'
  | 'score'
  | 'index'
  | 'change'
  | 'share'
  | 'rate'
  | 'time'
  | 'stage'
  | 'general'
  | 'measure'
  | 'other'

/** The head of a column over all its levels, or the label of a row. */
export interface Head {
  kind: HeadKind
  /** All levels in one, without spaces and units. */
  name: string
  /** What it says is measured, without its unit. */
  label: Label
  unit: TableUnit | null
  /** As written: 2022年, 上年. */
  period: string | null
  standing: Standing
}

/** What a head says of the status and role of its figures; null where it leaves it open. */
export interface Standing {
  status: ClaimRecord['status'] | null
  role: ClaimRecord['role'] | null
  /** For a change: 比上年, 同比. */
  base: string | null
}

const naming =
  /^(?:序号|编号|行次|栏次|年份|年度|日期|时间|月份|电话|手机|邮编|文号|账号|.{0,6}(?:代码|编码|编号|电话|日期|文号|证号|号码)|(?:开工|竣工|完工|投产|建成|成立|起止|填报|完成)时间|建设年限|起止年限)$/
const notes = /^(?:备注|说明|附注|偏差原因.*|.{0,6}原因分析.*|改进措施)$/
const rank = /(?:位次|名次|排名|排位|位序)$/
const score = /分值|得分|分数|评分|权重分|扣分/
const change =
  /增长|增减|同比|环比|变动|变化|增幅|增速|降幅|升降|下降|减少|提高|涨跌|增加(?!值)|[比较](?:上年|去年|预算|上月|上期)(?!.*占)/
const share = /占比|比重|构成|占.{1,10}(?:比例|份额)|所占/
const rate = /率$|满意度$|覆盖面$|比例$/
const standard = /(?:标准|限值|标准值|控制线|红线|阈值|上限|下限)$/
const stagePrefix =
  /^(?:(?:19|20)?[0-9]{2}年度?|[一二][〇零○一二三四五六七八九]{3}年|[本上去今当前]年度?|[本上]期|[本上当]月|上年同期|去年同期|年初|年末|年度|全年|当年|调整|预算|决算|计划|规划|目标|任务|指标|预期|实际|已|完成|执行|累计|安排|下达|应|批复|上半年|下半年|[0-9]{1,2}(?:[—–-][0-9]{1,2})?月|[一二三四]季度)+/
const general =
  /^(?:总?数量?|数额|金额|数值|数据|值|总量|总额|绝对[数量额值]|比例|个数|件数|情况|合计|总计|小计|水平|安排|指标|指标值|目标值|现值|内容)?$/
/** Nouns of measure at the end of a head without a unit in brackets. */
const measureNoun =
  /(?:[人户件个次场例篇份家处套台项座所起天]数|数量|面积|长度|里程|投资|产量|产值|增加值|收入|支出|人口|金额|总额|余额|总量|规模|用量|销量|能耗|亩产|单产|增加值|工资|价格|浓度)$/
const periodHead =
  /^(?:(?:19|20)[0-9]{2}年?(?:度|末|底)?(?:[0-9]{1,2}(?:[—–~-]{1,2}[0-9]{1,2})?月份?|第?[一二三四1-4](?:[—–-][一二三四1-4])?季度|前三季度|[上下]半年)?(?:末|底)?|[一二][〇零○一二三四五六七八九]{3}年|[本上去今]年(?:同[期月])?(?:末|底)?|上期|本期|本月|上月|[0-9]{1,2}(?:[—–~-]{1,2}[0-9]{1,2})?月份?|[一二三四]季度|前三季度|[上下]半年|全年|年[末底])/

/** Reads a head from its cells, the upper level first. */
export function readHead(cells: readonly CellText[]): Head | null {
  const last = cells.at(-1)
  if (last === undefined) return null
  const units = cells.map((cell) => unitIn(cell.name))
  const name = cells.map((cell, index) => cell.name.slice(0, units[index]?.end)).join('')
  const unit = units.findLast((one) => one.unit !== null)?.unit ?? null
  const kinds = cells.map((cell, index) => kindOf(cell, cell.name.slice(0, units[index]?.end), unit !== null))
  const kind = joinKinds(kinds)
  const cell = cells[kinds.lastIndexOf(kind)] ?? last
  const timed = cells.find((one) => one.kind === 'time' || one.year || periodHead.test(one.name))
  return {
    kind,
    name,
    label: bareLabel(cell, kind === 'measure'),
    unit,
    period: timed === undefined ? null : timeOf(timed),
    standing: standingOf(name, kind),
  }
}

/** The level that says most: of 2023年 over 增长（%） the lower one, of 常住人口 over 2023年 the upper one. */
function joinKinds(kinds: readonly HeadKind[]): HeadKind {
  for (const kind of ['naming', 'unit', 'note', 'rank', 'score', 'change', 'share', 'rate', 'index'] as const)
    if (kinds.at(-1) === kind) return kind
  for (const kind of ['measure', 'change', 'share', 'rate', 'index', 'rank', 'score'] as const)
    if (kinds.includes(kind)) return kind
  for (const kind of ['stage', 'other', 'general', 'time'] as const) if (kinds.includes(kind)) return kind
  return 'other'
}

function kindOf(cell: CellText, whole: string, hasUnit: boolean): HeadKind {
  // 总分（含预算执行率10分）: what stands in brackets explains and does not name.
  const name = whole.replace(/(?<=.)[（(][^（）()]*[）)]$/, '')
  if (cell.kind === 'time' || cell.year) return 'time'
  if (/^(?:计量)?单位$/.test(name)) return 'unit'
  if (naming.test(name) && !hasUnit) return 'naming'
  if (notes.test(name)) return 'note'
  if (rank.test(name)) return 'rank'
  if (score.test(name)) return 'score'
  if (/指数$|指数[（(]/.test(name)) return 'index'
  if (change.test(name) && !/^(?:增加值|.*增加值)$/.test(name)) return 'change'
  if (share.test(name)) return 'share'
  if (rate.test(name)) return 'rate'
  if (periodHead.test(name) && name.replace(periodHead, '') === '') return 'time'
  if (standard.test(name) && name.length <= 6) return 'stage'
  const core = budgets.test(name) ? name : name.replace(stagePrefix, '')
  if (general.test(core)) return core === name || (core === '' && !stagePrefix.test(name)) ? 'general' : 'stage'
  if (/预算|决算|执行数/.test(core.replace(allBudgets, '')) && !measureNoun.test(core)) return 'stage'
  return hasUnit || measureNoun.test(core) ? 'measure' : 'other'
}

/** The label as written, without its unit and, before a measure, without the year: 2023年产量 → 产量. */
function bareLabel({ label }: CellText, measures: boolean): Label {
  const end = unitIn(fold(label.text)).end
  const year = measures ? (/^\s*(?:19|20)[0-9]{2}年度?(?=\S{2})/.exec(label.text)?.[0].length ?? 0) : 0
  if (year >= end) return label
  const { start } = label.range
  return { text: label.text.slice(year, end), range: { start: start + year, end: start + end } }
}

function timeOf({ label, name, kind, year }: CellText): string | null {
  if (kind === 'time' || year) return label.text
  const length = periodHead.exec(name)?.[0].length ?? 0
  const text = label.text.trimStart()
  return length > 0 && fold(text).startsWith(name.slice(0, length)) ? text.slice(0, length) : null
}

/** What a head or the label of a row says of its figures: of 2024年预算比上年执行增减 the part before 比 decides the status. */
function standingOf(name: string, kind: HeadKind): Standing {
  const [subject = '', compared] = name.replace(allBudgets, '').split(/[比较占为]/, 2)
  const role = kind === 'change' ? 'change' : kind === 'share' ? 'share' : null
  const base =
    kind === 'change'
      ? (/(?:[比较](?:20[0-9]{2}年|上年|去年|上月|上期|预算)(?:同期)?|同比|环比)/.exec(name)?.[0] ?? null)
      : null
  const reached = /执行|决算|完成|实际|到位|支付/.test(subject)
  if (kind === 'score') {
    const given = /得分|自评|评分|扣分/.test(name)
    return { status: given ? 'actual' : 'requirement', role: 'level', base }
  }
  if (standard.test(name) && !/达标|完成/.test(name)) return { status: 'requirement', role: 'level', base }
  if (reached || (compared !== undefined && subject === '')) return { status: 'actual', role: role ?? 'level', base }
  if (/指标值|目标|计划|任务|预期/.test(subject)) return { status: 'planned', role: role ?? 'target', base }
  if (/预算/.test(subject)) return { status: 'budget', role: role ?? 'level', base }
  return { status: null, role, base }
}

/** Names with 预算 or 计划 in them that say nothing of the status: 一般公共预算收入, 计划生育. */
const budgets =
  /(?:一般公共|政府性基金|国有资本经营|社会保险基金|公共财政|地方财政|财政)预算|预算[内外]?(?=收入)|计划生育/
const allBudgets = new RegExp(budgets.source, 'g')

/** Heads of the column of places and bodies. */
const ownersHead =
  /^(?:片区|地区|区域|地域|地市|单位|单位名称|部门|科室|乡镇|镇街|街道|镇村|村|村名|社区|县区|区县|县市|市县|市州|市|县|区|省份|学校|院系|园区|企业|机构|各地|行政区划?|监测点位?|点位|断面|断面名称|河流|湖库|水库|水厂|(?:县|市|区|省|镇|乡)[（(].*|(?:单位|学校|企业|村|机构|部门|园区|县区|乡镇|村居)名称|.{1,4}单位)$/
const total =
  /^(?:[一二三四五六七八九十]、)?(?:.{0,6}(?:合计|总计|小计)|共计|总数|全[省市县区国镇乡村校系院州旗盟]|平均|[本]年(?:收入|支出)合计)$/
const places = affixes([
  ...organisationSuffixes.map((entry) => entry.term),
  ...'片区 片 省 市 区 县 镇 乡 村 街道 社区 园区 开发区 新区 旗 州 盟 苏木 嘎查 农场 林场 牧场 组'.split(' '),
])

/** Whether a head stands over places or bodies: 县区, 单位名称. */
export function isOwnersHead(name: string): boolean {
  return ownersHead.test(name)
}

/** Whether a row holds what the others add up to: 合计, 支出总计, 全县. */
export function isTotal(name: string): boolean {
  return total.test(name)
}

/** Whether a name ends like that of a place or body: 城郊片, 临湖区. */
export function endsLikePlace(name: string): boolean {
  return places.endingAt(name, name.length, 0) > 0
}

/** Whether the label of a row or a head is the name of a place or body: 临湖区, 市公安局; 合计 is none. */
export function isOwner(name: string): boolean {
  return name.length <= 12 && name.length >= 3 && endsLikePlace(name) && !isKindOfPlace(name)
}

/** Whether a row counts places or bodies and names none: 行政村, 规模以上工业企业, 其中：社区. */
export function isKindOfPlace(name: string): boolean {
  return kindOfPlace.test(name)
}

const kindOfPlace =
  /企业|单位|行政村|自然村|贫困村|其中|^社区$|示范|重点|[以个]|投入|支出|收入|建设|机关|医院$|学校$|地区$|农村$/
