import { characterSet, type Decimal, zero } from '@hegao/numerals'
import type { Claim } from '../../claim.ts'
import { bitsOf } from '../../presence.ts'
import { wordsPlaying } from '../words.ts'
import { fits, type Memory, sameUnit } from './memory.ts'
import { before, exact, isLevel, type Prose } from './prose.ts'

/** Words after which the parts of what was stated follow: 其中, 包括, 分产业看, 按经营地分. */
const opening =
  /其中|(?<!不)包括|(?:^|[。；;，,])(?:分[^，。；、,]{1,8}看|按[^，。；、,]{1,12}分|从(?!到位|走势|趋势|总体|总量|数据|指标)[^，。；、,]{1,10}看)[，,]?/
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

/** A list of parts that is open: what they are parts of, and where it ends. */
export interface OpenList {
  /** `bracket` ends with its bracket, `among` and `list` with the sentence. */
  form: 'list' | 'bracket' | 'among'
  /** Where its first quantity begins, null before one was read: what stands in a list is no whole of it. */
  from: number | null
  /** What it has parts of, one for each unit its parts are told in: 工程152个、面积25万平方米，其中仓库25个，面积9万平方米. */
  totals: Total[]
  /** The last character of what the first part measures: 收|入. */
  head: string
  /** 分产业看: the parts are levels told one by one, and no 其中. */
  levels: boolean
  /** 其中：增值税…；企业所得税…: a colon opens it, and it goes on behind a semicolon. */
  colon: boolean
}

/** A whole and how much of it the parts have left over. */
interface Total {
  readonly whole: Claim
  /** Null where a part or the whole is no exact number. */
  rest: Decimal | null
  /** How many parts there were. */
  count: number
}

/**
 * Opens a list.
 *
 * @param wholes what its parts are parts of, none where that is still to be looked for
 */
export function opened(form: OpenList['form'], wholes: readonly Claim[], levels = false, colon = false): OpenList {
  return { form, from: null, totals: wholes.map(totalOf), head: '', levels, colon }
}

function totalOf(whole: Claim): Total {
  return { whole, rest: exact(whole), count: 0 }
}

/** The list that the quantity at `index` opens with the words before it, or null where it opens none. */
export function reopened(open: OpenList | null, between: string, prose: Prose, index: number): OpenList | null {
  const { present, claims, memory } = prose
  const claim = claims[index]
  const previous = claims[index - 1] ?? null
  if (claim === undefined) return null
  // 其中境外输入52例，含|1例|由无症状转为确诊: a part of the part.
  if (previous?.role === 'share' && /[，,（(]含$/.test(between) && fits(claim, previous))
    return opened('list', [previous])
  if ((present & inOpenings) !== 0 && opening.test(between) && !(claim.kind === 'count' && summedUp.test(between))) {
    const inner =
      previous !== null &&
      (isLevel(previous) || previous.role === 'share') &&
      !/[；;。]/.test(between) &&
      fits(claim, previous)
    const form = /[（(][^）)]*$/.test(between) ? 'bracket' : 'list'
    return opened(form, inner ? [previous] : [], !saysPart.test(between), /其中[：:]/.test(between))
  }
  const level = isLevel(claim)
  const tells = claim.role === 'level' || claim.role === 'target'
  const inBracket = openBrackets.has(between, 0) || between.endsWith('含')
  if (previous !== null && tells && inBracket && bracketed.test(between) && fits(claim, previous, true))
    return opened('bracket', [previous])
  if (!level) return null
  const named = (present & inAmong) !== 0 && between.includes('中')
  if (named && previous !== null && among.test(between) && isLevel(previous) && fits(claim, previous))
    return opened('among', [previous])
  const name = named ? amongNamed.exec(between)?.[1] : undefined
  const whole = name === undefined ? null : memory.named(name, claim)
  if (whole !== null) return opened('among', [whole])
  if (open !== null || previous === null || !outcomeStarts.has(between, 0)) return null
  if (!isLevel(previous) || !outcome.test(between) || !outcomeWord.test(between)) return null
  return fits(claim, previous) ? opened('among', [previous]) : null
}

/** 招聘58名，其中硕士6名，|选派|23名骨干: verbs that begin another matter behind a part. */
const leaving = wordsPlaying('leaving-verb')

/** 19件|（发明6件, 97个|县市区（含90个建制县区: a bracket behind a quantity and its noun. */
const bracketed = /^(?:[（(][^，。；、,;0-9]{0,16}|[^，。；、,;：:（()）]{1,10}[（(]含)$/
const openBrackets = characterSet('（(')
const outcomeStarts = characterSet('，,、')

/** Whether a list goes on to the quantity at `index`, with these words before it. */
export function goesOn(open: OpenList, between: string, prose: Prose, index: number): boolean {
  const claim = prose.claims[index]
  if (claim === undefined || between.includes('。') || (open.form === 'bracket' && /[）)]/.test(between))) return false
  if (/[；;]/.test(between) && !goesOnBehindSemicolon(open, claim, prose, index)) return false
  const started = open.totals.some(({ count }) => count > 0)
  if (open.form === 'among') return !between.startsWith('，') || !started || !/完成|实现/.test(between)
  if (open.form === 'list' && started && between.startsWith('，') && leaving.startingAt(between, 1) > 0) return false
  // 其中税收9亿元，地方收入加上上级补助|8亿元|: sums of a reckoning.
  if (open.form === 'list' && started && /加(?:上|预计)/.test(between)) return false
  // 其中农村665人、城市87人，特困供养118人: the whole is used up.
  const total = totalFor(open, claim)
  const usedUp = total !== undefined && total.count > 1 && total.rest !== null && !total.rest.gt(zero)
  return !usedUp || between.startsWith('、') || /^和/.test(between)
}

/** What a quantity can be a part of; of several sums the one that is called the same: 营业收入…、营业利润…，其中…营业收入. */
function totalFor({ totals }: OpenList, claim: Claim): Total | undefined {
  const [first, ...others] = totals.filter(({ whole }) => sameUnit(claim, whole))
  return others.length === 0 ? first : [first, ...others].find((total) => total?.whole.metric === claim.metric)
}

/** …；非税收入8亿元 goes on, …；农村居民人均可支配收入 is another matter. */
function goesOnBehindSemicolon(open: OpenList, claim: Claim, prose: Prose, index: number): boolean {
  if (open.totals.some(({ whole }) => isSibling(claim.metric, whole.metric))) return false
  if (open.totals.length > 0 && claim.metric.slice(-1) === open.head) return true
  if (!isLevel(claim)) return false
  const total = open.totals.find(({ whole }) => fits(claim, whole))
  if (total === undefined || total.rest === null) return false
  if (!open.colon) return usesUp(total.rest, total.whole, prose, index)
  return exact(claim)?.lte(total.rest) === true
}

/** 第二产业投资8亿元，其中工业投资6亿元；|第三产业投资|9亿元: told beside the whole, and not of it. */
function isSibling(metric: string, whole: string): boolean {
  if (metric === whole || metric.length !== whole.length || metric.length < 4) return false
  let at = 0
  while (metric[at] === whole[at]) at += 1
  return metric.slice(-2) === whole.slice(-2) && metric.slice(at + 1) === whole.slice(at + 1)
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

/** 实行百分制，其中|人才引育35分|、|平台建设30分|: parts, though the whole is no figure. */
const ofUntold = /(?:其中[，：,:]?[^，。；：,;:]{1,16}|^、[^，。；：,;:]{1,16})$/

/**
 * Makes a quantity a part of what the list has parts of; null where it ends the list.
 *
 * @param between the words before it
 */
export function take(open: OpenList, claim: Claim, memory: Memory, between: string): OpenList | null {
  // 其中：增值税10亿元，为预算的|80%|；…: a rate is no part and ends no list.
  if (claim.kind === 'percentage') return open
  open.from ??= claim.range.start
  const first = open.totals[0]?.whole
  let total = totalFor(open, claim)
  if (total === undefined) {
    const whole = first === undefined ? memory.nearest(claim) : memory.beside(first, claim)
    if (whole === null || whole.range.start >= open.from) {
      if (first !== undefined) return open.colon ? open : null
      const tells = claim.unit !== '' && (claim.role === 'level' || claim.kind === 'score')
      if (open.form === 'list' && !open.levels && tells && ofUntold.test(between)) claim.role = 'share'
      return open
    }
    total = totalOf(whole)
    open.totals.push(total)
  }
  const { whole } = total
  if (!fits(claim, whole, open.form === 'bracket')) return null
  claim.partOf = whole.id
  if (!open.levels && (claim.role === 'level' || !claim.reached)) claim.role = 'share'
  // 移动电话用户267万户，其中中国电信|45万户；宽带用户…: of what is told in other words nothing goes on.
  if (open.head === '') open.head = claim.metric === whole.metric ? ownName : claim.metric.slice(-1)
  const part = exact(claim)
  total.rest = part === null || total.rest === null ? null : total.rest.minus(part)
  total.count += 1
  return open
}
