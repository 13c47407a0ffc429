import type { Range } from '@hegao/contract'
import { characterSet, type Decimal, decimal, zero } from '@hegao/numerals'
import type { Claim } from '../../claim.ts'
import type { LeafReading } from '../../leaf-reading.ts'
import { bitsOf, type Presence } from '../../presence.ts'
import { affixes } from '../affix.ts'
import type { CellFrame } from '../table/table.ts'
import { createMemory, fits, type Memory } from './memory.ts'

/** Words after which the parts of what was stated follow: 其中, 包括, 分产业看, 按经营地分. */
const opening =
  /其中|包括|(?:^|[。；;，,])(?:分[^，。；、,]{1,8}看|按[^，。；、,]{1,12}分|从[^，。；、,]{1,10}看)[，,]?/
/** Says that what follows is a part: 其中. Behind 分产业看 stand levels that make up the whole. */
const saysPart = /其中|包括/
/** 包括澄江灌区、云溪引水等|6个|工程: the number sums up the names before it. */
const summedUp = /(?:包括|包含)[^，。；：、,;]{2,}、[^。；：;]*$/
/** 29个行业大类中有|21个, 132名干部职工中，技术人员只有|33名: the quantity before is the whole. */
const among =
  /^[^，。；、,;]{1,14}中(?![的心小学试医国等型央共介期间级药层队铁职高考西部产转标外华])[，,]?[^，。；、,;]{0,14}$/
/** 专任教师中具有高级职称的|41名: the whole is named again. */
const amongNamed =
  /(?:^|[，。；、,;])([^，。；、,;]{2,12}?)(?:当)?中(?![的心小学试医国等型央共介期间级药层队铁职高考西部产转标外华])(?:[，,]?[^，。；、,;]{0,16}|[，,][^，。；,;]{0,40}分别[^，。；、,;]{0,4})$/
/** 提出抗诉9件，法院采纳|5件; 纠纷286起，成功化解|279起: what became of the whole. */
const outcome =
  /^[，,、](?:截[至止]目前[，,]?)?(?:法院)?(?:已|已经|成功|全部)?(?:成功)?(?:采纳|化解|落实[^，。；、]{0,4}|通过)?$/
const outcomeWord = /采纳|已|成功|目前/
/** In whatever opens a list of parts: 其中, 包括, 按经营地分, 分产业看. */
const inOpenings = bitsOf('其括按看')
const inAmong = bitsOf('中')
const inRespective = bitsOf('别')
const inShares = bitsOf('占')

/** A list of parts that is open: what they are parts of, and where it ends. */
interface Open {
  whole: Claim | null
  /** `bracket` ends with its bracket, `colon` and `list` with the sentence. */
  form: 'list' | 'bracket' | 'among'
  /** The last character of what the first part measures: 收|入. */
  head: string
  /** 分产业看: the parts are levels told one by one, and no 其中. */
  levels: boolean
  /** 其中：增值税…；企业所得税…: a colon opens it, and it goes on behind a semicolon. */
  colon: boolean
  /** What of the whole is left over; null where a part or the whole is no exact number. */
  rest: Decimal | null
  count: number
}

type Leaf = Pick<LeafReading, 'text' | 'present' | 'cell'>

/** Links stated parts to their wholes, leaf after leaf. */
export interface PartLinker {
  /**
   * @param leaf the leaf's text, what stands in it, and the table cell that it is, or null
   * @param places where in that text its claims stand
   * @param claims the claims of the leaf in the same order; parts get their `partOf` and role
   */
  link(leaf: Leaf, places: readonly Range[], claims: readonly Claim[]): void
}

/**
 * Makes a linker for one report. `刊发稿件60篇（其中，省级9篇）`, `授权专利19件（发明6件、实用新型13件）`, `债务余额191.3亿元，其中，一般债务
 * 54.5亿元`: a part has the unit and kind of its whole and is not larger. The parts end with their bracket, with the sentence,
 * where the whole is used up, or with a level that is no part. `占基本支出的85%` and rows under 其中 in a table are parts too.
 */
export function createPartLinker(): PartLinker {
  const memory = createMemory()
  const cells = new Map<string, Claim>()
  const tables = new Map<object, number>()
  return {
    link({ text, present, cell }, places, claims) {
      if (cell !== null) {
        const number = tables.get(cell.table) ?? tables.size
        tables.set(cell.table, number)
        linkCell(claims, cell, cells, number)
        return
      }
      linkProse({ text, present, places, claims, memory })
    },
  }
}

function linkCell(claims: readonly Claim[], cell: CellFrame, cells: Map<string, Claim>, table: number): void {
  for (const claim of claims) {
    cells.set(`${table}/${cell.row}/${cell.column}`, claim)
    const whole = cell.wholeRow === null ? undefined : cells.get(`${table}/${cell.wholeRow}/${cell.column}`)
    if (whole === undefined || claim.role === 'change' || claim.kind === 'percentage' || !fits(claim, whole)) continue
    claim.partOf = whole.id
    claim.role = 'share'
  }
}

/** A leaf whose claims are linked. */
interface Prose {
  text: string
  present: Presence
  /** Where in the text its claims stand. */
  places: readonly Range[]
  claims: readonly Claim[]
  memory: Memory
}

function linkProse(prose: Prose): void {
  const { present, claims, memory } = prose
  let open: Open | null = null
  for (const [index, claim] of claims.entries()) {
    const between = before(prose, index)
    const previous = index === 0 ? null : (claims[index - 1] ?? null)
    open =
      reopened(open, between, present, claim, previous, memory) ??
      (open !== null && goesOn(open, between, prose, index) ? open : null)
    if (claim.role === 'share' && (claim.kind === 'percentage' || claim.kind === 'fraction')) {
      if ((present & inShares) !== 0) linkShare(claim, between, claims, index, memory)
      continue
    }
    if (claim.setsOut) {
      // 其中，农业总产值由|2187亿元|增加到…: part of the level that the whole set out from.
      const start = open?.form === 'list' ? memory.startingPoint(claim) : null
      if (start !== null) {
        claim.partOf = start.id
        claim.role = 'share'
      } else memory.setOut(claim)
    }
    if (!isLevel(claim)) continue
    if (claim.partOf === null && open !== null) open = take(open, claim, memory)
    if (claim.partOf === null && (present & inRespective) !== 0) linkRespective(prose, index)
    if (claim.partOf === null && between === '' && previous?.role === 'share') linkTwin(claim, previous, memory)
    memory.add(claim)
  }
}

/** What stands between a quantity and the one before it. */
function before({ text, places }: Prose, index: number): string {
  return text.slice(places[index - 1]?.end ?? 0, places[index]?.start ?? 0)
}

function isLevel(claim: Claim): boolean {
  if (claim.kind === 'rank' || claim.setsOut) return false
  return claim.role === 'level' || (claim.role === 'target' && claim.kind !== 'percentage')
}

function opened(form: Open['form'], whole: Claim | null, levels = false, colon = false): Open {
  return { form, whole, head: '', levels, colon, rest: null, count: 0 }
}

/** The list a quantity opens with the words before it, or null where it opens none. */
function reopened(
  open: Open | null,
  between: string,
  present: Presence,
  claim: Claim,
  previous: Claim | null,
  memory: Memory,
): Open | null {
  // 其中境外输入52例，含|1例|由无症状转为确诊: a part of the part.
  if (previous?.role === 'share' && /[，,（(]含$/.test(between) && fits(claim, previous))
    return opened('list', previous)
  if ((present & inOpenings) !== 0 && opening.test(between) && !(claim.kind === 'count' && summedUp.test(between))) {
    const inner =
      previous !== null &&
      (isLevel(previous) || previous.role === 'share') &&
      !/[；;。]/.test(between) &&
      fits(claim, previous)
    const form = /[（(][^）)]*$/.test(between) ? 'bracket' : 'list'
    return opened(form, inner ? previous : null, !saysPart.test(between), /其中[：:]/.test(between))
  }
  const level = isLevel(claim)
  const tells = claim.role === 'level' || claim.role === 'target'
  if (previous !== null && tells && openBrackets.has(between, 0)) {
    if (/^[(（][^，。；、,;0-9]{0,16}$/.test(between) && fits(claim, previous, true)) return opened('bracket', previous)
  }
  if (!level) return null
  const named = (present & inAmong) !== 0 && between.includes('中')
  if (named && previous !== null && among.test(between) && isLevel(previous) && fits(claim, previous))
    return opened('among', previous)
  const name = named ? amongNamed.exec(between)?.[1] : undefined
  const whole = name === undefined ? null : memory.named(name, claim)
  if (whole !== null) return opened('among', whole)
  if (open !== null || previous === null || !outcomeStarts.has(between, 0)) return null
  if (!isLevel(previous) || !outcome.test(between) || !outcomeWord.test(between)) return null
  return fits(claim, previous) ? opened('among', previous) : null
}

/** 招聘58名，其中硕士6名，|选派|23名骨干: verbs that begin another matter behind a part. */
const leaving = affixes(
  '选派 选送 组织 举办 召开 开展 培训 走访 慰问 选聘 招聘 推荐 制定 印发 建成 发放 查处 整改'.split(' '),
)

const openBrackets = characterSet('（(')
const outcomeStarts = characterSet('，,、')

/** Whether a list goes on to the quantity at `index`, with these words before it. */
function goesOn(open: Open, between: string, prose: Prose, index: number): boolean {
  const claim = prose.claims[index]
  if (claim === undefined || between.includes('。') || (open.form === 'bracket' && /[）)]/.test(between))) return false
  if (/[；;]/.test(between) && !goesOnBehindSemicolon(open, claim, prose, index)) return false
  if (open.form === 'among') return !between.startsWith('，') || open.count < 1 || !/完成|实现/.test(between)
  if (open.form === 'list' && open.count > 0 && between.startsWith('，') && leaving.startingAt(between, 1) > 0)
    return false
  // 其中农村665人、城市87人，特困供养118人: the whole is used up.
  const usedUp = open.count > 1 && open.rest !== null && !open.rest.gt(zero)
  return !usedUp || between.startsWith('、') || /^和/.test(between)
}

/** …；非税收入8亿元 goes on, …；农村居民人均可支配收入 is another matter. */
function goesOnBehindSemicolon(open: Open, claim: Claim, prose: Prose, index: number): boolean {
  const { whole, rest } = open
  if (whole === null) return false
  if (claim.metric.slice(-1) === open.head) return true
  if (!isLevel(claim) || !fits(claim, whole) || rest === null) return false
  const part = exact(claim)
  if (open.colon) return part?.lte(rest) === true
  return usesUp(rest, whole, prose, index)
}

/** How many quantities ahead are looked at for the last part. */
const ahead = 24

/** 28人，其中干部3人；工人5人；农民20人: whether what stands up to the end of the sentence makes up the whole. */
function usesUp(rest: Decimal, whole: Claim, prose: Prose, index: number): boolean {
  let left = rest
  for (const [at, claim] of prose.claims.slice(index, index + ahead).entries()) {
    if (before(prose, index + at).includes('。')) break
    const part = isLevel(claim) && fits(claim, whole) ? exact(claim) : null
    if (part !== null) left = left.minus(part)
  }
  return left.eq(zero)
}

/** No metric ends so. */
const ownName = '\n'

/** Makes a quantity a part of the open list's whole; null where it ends the list. */
function take(open: Open, claim: Claim, memory: Memory): Open | null {
  // 其中：增值税10亿元，为预算的|80%|；…: a rate is no part and ends no list.
  if (claim.kind === 'percentage') return open
  const whole = open.whole ?? memory.nearest(claim)
  if (whole === null) return open
  if (!fits(claim, whole, open.form === 'bracket')) return null
  claim.partOf = whole.id
  if (!open.levels && (claim.role === 'level' || !claim.reached)) claim.role = 'share'
  const part = exact(claim)
  const total = open.count === 0 ? exact(whole) : open.rest
  open.whole = whole
  // 移动电话用户267万户，其中中国电信|45万户；宽带用户…: of what is told in other words nothing goes on.
  if (open.head === '') open.head = claim.metric === whole.metric ? ownName : claim.metric.slice(-1)
  open.rest = part === null || total === null ? null : total.minus(part)
  open.count += 1
  return open
}

function exact({ quantity: { interval }, approximation }: Claim): Decimal | null {
  return approximation === 'exact' ? interval.min : null
}

/** 立案39件64人，其中涉农的25件|31人: told in two units, a part is one in both. */
function linkTwin(claim: Claim, previous: Claim, memory: Memory): void {
  if (previous.partOf === null || claim.kind !== 'count' || claim.role !== 'level') return
  const whole = memory.nearest(claim)
  if (whole === null) return
  claim.partOf = whole.id
  claim.role = 'share'
}

/** 案件3016件，…刑事、民事案件分别为|2194件、|822件: as many as make up the whole. */
function linkRespective(prose: Prose, index: number): void {
  const { claims, memory } = prose
  const first = claims[index]
  if (first === undefined || index === 0) return
  const between = before(prose, index)
  if (!between.includes('分别') || between.includes('。')) return
  const run = [first]
  for (let at = index + 1; at < claims.length; at += 1) {
    const [last, next] = [run.at(-1), claims[at]]
    if (last === undefined || next === undefined || next.unit !== first.unit || next.role !== 'level') break
    if (!/^[、，,]?[和及]?$/.test(before(prose, at))) break
    run.push(next)
  }
  const whole = run.length < 2 ? null : memory.nearest(first)
  if (whole === null || !run.every((one) => fits(one, whole)) || !makesUp(run, whole)) return
  for (const one of run) {
    one.partOf = whole.id
    one.role = 'share'
  }
}

const tenth = decimal('0.1')

/** Whether parts come near their whole: a slip of the pen in one of them leaves them parts. */
function makesUp(parts: readonly Claim[], whole: Claim): boolean {
  const total = exact(whole)
  if (total === null) return false
  const rest = parts.reduce<Decimal | null>((left, one) => {
    const part = exact(one)
    return left === null || part === null ? null : left.minus(part)
  }, total)
  return rest !== null && !rest.abs().gt(total.times(tenth))
}

/**
 * 其中税收收入12.85亿元，占比69%: the share is of the same whole as the part it belongs to. 现有干部30名，能够独立承担的仅8名，占26.7%:
 * the part is known by its share. 占会议总数的32.2%: the whole is named.
 */
function linkShare(claim: Claim, between: string, claims: readonly Claim[], index: number, memory: Memory): void {
  const at = between.lastIndexOf('占')
  if (at < 0) return
  const previous = claims[index - 1]
  const owner =
    lastOfMetric(claims, index) ??
    (previous !== undefined && previous.kind !== 'percentage' && at <= 2 ? previous : undefined)
  const name =
    /^占(?:比|到|了|全[市省县区国])?([^，。；、,;]{2,16}?)(?:的(?:比重|比例)?(?:达到?|为|近|约|超过)?|总[数量额]的?)?$/.exec(
      between.slice(at),
    )?.[1]
  if (name !== undefined && !/^(?:比重|比例|达|为)/.test(name)) {
    claim.partOf = (owner === undefined ? null : memory.named(name, owner)?.id) ?? null
    return
  }
  if (owner === undefined || owner.role === 'change') return
  if (owner.partOf !== null) {
    claim.partOf = owner.partOf
    return
  }
  const whole = memory.nearest(owner)
  if (whole === null || owner.role !== 'level' || !isShareOf(claim, owner, whole)) return
  claim.partOf = whole.id
  owner.partOf = whole.id
  owner.role = 'share'
}

/** The last quantity before that measures the same and is no percentage. */
function lastOfMetric(claims: readonly Claim[], index: number): Claim | undefined {
  const start = claims[index]?.metricRange?.start
  for (let at = index - 1; at >= 0; at -= 1) {
    const one = claims[at]
    if (one !== undefined && one.kind !== 'percentage' && one.metricRange?.start === start) return one
  }
  return undefined
}

const hundred = decimal('100')
const tolerated = decimal('0.15')

/** Whether a percentage is about what a part makes of a whole. */
function isShareOf(claim: Claim, part: Claim, whole: Claim): boolean {
  const [of, all] = [part.quantity.interval.min, whole.quantity.interval.min]
  const stated = claim.quantity.interval.min ?? claim.quantity.interval.max
  if (of === null || all === null || stated === null || !all.gt(zero)) return false
  const [share, told] = [of.times(hundred), stated.times(all)]
  return share.minus(told).abs().lte(told.times(tolerated))
}
