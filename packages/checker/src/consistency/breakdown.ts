import type { Claim } from '@hegao/extractor'
import type { Document } from '../document.ts'
import { isComparable } from './figure.ts'
import { namedParts } from './named-parts.ts'
import { mayOverlap } from './parts.ts'

/** A total and the parts that the text gives of it. */
export interface Breakdown {
  readonly total: Claim
  readonly parts: readonly Claim[]
  /**
   * `closed`: the text lists all parts (共31件：A 12件、B 19件); `bracket`: it lists them in a bracket, which mostly
   * holds all, but may hold the main ones only; `open`: it may leave some out (其中; 税收收入中，A、B分别完成…); `grand`:
   * the total comes last (…，总收入88.2亿元); `counted`: so it does, and says of how many parts (A 12件、B 19件，两项合计31件), or comes right behind them (…，共31件).
   */
  readonly kind: 'closed' | 'bracket' | 'open' | 'grand' | 'counted'
}

/** No list of parts is longer, in characters; it keeps the search for its end within bounds. */
const longestList = 400

/** How far behind a list a word is looked for that opens it. */
const longestTail = 24
/** What a list goes on with, or says of itself, where its parts are not to be added up. */
const openingWords = /其余|另|还有|重复|兼|剔除|不含|不包括|跨[年期批科]/

/** All breakdowns of a report whose parts are meant to be added up. */
export function* breakdowns(document: Document): Generator<Breakdown> {
  for (const breakdown of namedBreakdowns(document)) if (isAdditive(document, breakdown)) yield breakdown
}

function* namedBreakdowns(document: Document): Generator<Breakdown> {
  const seen = new Set<Claim>()
  for (const breakdown of statedParts(document)) {
    seen.add(breakdown.total)
    yield breakdown
  }
  for (const { leaf } of document.leaves) {
    if (leaf.type !== 'sentence') continue
    const { start, end } = { start: leaf.position.start.offset, end: leaf.position.end.offset }
    for (const listed of listedParts(document, start, end)) if (!seen.has(listed.total)) yield listed
    const grand = grandTotal(document, start, end)
    if (grand !== null) yield grand
    else {
      yield* countedTotals(document, start, end)
      yield* listTotals(document, start, end)
    }
  }
}

/** 办结事项12项：发文5项、办会4项、接待3项。 — a colon or bracket, and then parts and nothing else up to its end. */
function* listedParts({ claimsIn, folded }: Document, start: number, end: number): Generator<Breakdown> {
  const claims = claimsIn({ start, end })
  for (const total of claims) {
    const opening = folded.charAt(total.range.end)
    if (!isAmount(total) || !(opening === '：' || opening === ':' || opening === '(')) continue
    const close = opening === '(' ? bracketEnd(folded, total.range.end, end) : sentenceBody(folded, end)
    if (close === null || close - total.range.end > longestList) continue
    const parts = claimsIn({ start: total.range.end, end: close })
    const list = folded.slice(total.range.end, close)
    const isWhole = parts.every(
      (claim) => isComparable(claim, total) && claim.unit === total.unit && claim.status === total.status,
    )
    const endsWithPart = parts.at(-1)?.range.end === close
    if (parts.length >= 2 && isWhole && endsWithPart && !/等|其中|[；;]/.test(list))
      yield { total, parts, kind: opening === '(' && !list.includes('分别') ? 'bracket' : 'closed' }
  }
}

function bracketEnd(folded: string, at: number, end: number): number | null {
  for (let close = at; close < end && close - at <= longestList; close += 1) {
    if (folded.charAt(close) === ')') return close
  }
  return null
}

/** The end of a sentence without its end mark. */
function sentenceBody(folded: string, end: number): number {
  let body = end
  while ('。；;！ '.includes(folded.charAt(body - 1) || 'x')) body -= 1
  return body
}

/** Totals whose parts the text names as such. The columns of a table are added up by a rule of their own. */
function* statedParts(document: Document): Generator<Breakdown> {
  const { claims, folded, leaves } = document
  const cellOf = new Map(leaves.map(({ leaf, ancestors }) => [leaf, ancestors.findLast(({ type }) => type === 'cell')]))
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const partsOf = new Map<Claim, Claim[]>()
  // What 其中 parts is nearer than what the extractor may have found before it: 第二产业655万元，其中工业407万元.
  const nearest = new Map([...namedParts(document)].map(({ whole, part }) => [part, whole]))
  for (const claim of claims) {
    const linked = claim.partOf === null ? undefined : byId.get(claim.partOf)
    const named = nearest.get(claim)
    const total =
      named !== undefined && (linked === undefined || linked.range.start < named.range.start) ? named : linked
    if (total === undefined || !isComparable(total, claim)) continue
    if (cellOf.get(total.sentence) !== cellOf.get(claim.sentence)) continue
    const parts = partsOf.get(total)
    if (parts === undefined) partsOf.set(total, [claim])
    else parts.push(claim)
  }
  for (const [total, linked] of partsOf) {
    const parts = firstList(folded, linked)
    const last = parts.at(-1)
    if (parts.length < 2 || last === undefined) continue
    const lead = folded.slice(total.range.end, parts[0]?.range.start)
    yield { total, parts, kind: kindOf(lead, folded.slice(total.range.end, last.range.end + 2)) }
  }
}

/** The parts up to the end of a 、-list: 其中农村665人、城市87人，特困供养118人 names two. */
function firstList(folded: string, parts: readonly Claim[]): readonly Claim[] {
  let isList = false
  for (const [i, part] of parts.entries()) {
    const next = parts[i + 1]
    if (next === undefined) break
    const between = folded.slice(part.range.end, next.range.start)
    if (between.startsWith('、')) isList = true
    else if (isList && between.startsWith('，')) return parts.slice(0, i + 1)
  }
  return parts
}

/** 、其他|42名 at the end of a list: what remains is counted too. */
const remainder = /[、，](?:其他|其它)(?:类|人员|方面|单位)?[0-9][^，。；、]{0,6}.{0,2}$/

/**
 * 共31件：A 12件、B 19件。 A list that 其中 or 包括 introduces or 等 ends may leave parts out, and so may one that does not
 * follow at once: 税收收入22.17亿元，占比69.0%。税收收入中，增值税、企业所得税分别完成….
 */
function kindOf(lead: string, list: string): Breakdown['kind'] {
  if (/其中|包括/.test(lead) || list.includes('等')) return 'open'
  if (/^[:：]|^[^，。；]*分别/.test(lead) || remainder.test(list)) return 'closed'
  return /^[(（]/.test(lead) ? 'bracket' : 'open'
}

/**
 * Whether nothing in or behind a list says that its parts leave something out, overlap, or are parts of more than the
 * total: …，其余为参考件; 党员25名、女干部12名; 议案8件、建议120件，其中….
 */
function isAdditive(document: Document, breakdown: Breakdown): boolean {
  const { total, parts, kind } = breakdown
  const last = parts.at(-1)
  if (kind === 'grand' || kind === 'counted' || last === undefined) return true
  const { folded } = document
  const tail = /^[^。；;\n\r]*/.exec(folded.slice(last.range.end, last.range.end + longestTail))?.[0] ?? ''
  if (openingWords.test(folded.slice(total.range.end, last.range.end) + tail)) return false
  const names = parts.map((part, i) => {
    const before = parts[i - 1] ?? total
    return part.metric + folded.slice(Math.max(before.range.end, part.range.start - longestTail), part.range.start)
  })
  return !mayOverlap(names) && (folded.charAt(total.range.end) === '(' || !isListed(document, total))
}

/** 议案8件、建议120件: a figure that is one of several in a row. */
function isListed({ claimsIn, folded }: Document, total: Claim): boolean {
  const start = Math.max(total.sentence.position.start.offset, total.range.start - 2 * longestTail)
  const before = claimsIn({ start, end: total.range.start }).at(-1)
  if (before === undefined || !isComparable(before, total)) return false
  return /^[、和及][^，。；、]*$/.test(folded.slice(before.range.end, total.range.start))
}

/** What a sentence's last figure is called where it adds up the ones before. */
const grandTotalNames = /(?:总收入|总支出|收入总计|支出总计|合计|总计|共计)(?:为|达|完成|达到)?$/

/** A总收入 that the figures before it in the sentence make up, all in one dimension and all levels. */
function grandTotal({ claimsIn, folded }: Document, start: number, end: number): Breakdown | null {
  const claims = claimsIn({ start, end })
  const total = claims.at(-1)
  if (total === undefined || total.kind !== 'money') return null
  const before = folded.slice(Math.max(start, total.range.start - 12), total.range.start)
  if (!grandTotalNames.test(before)) return null
  const parts = claims.slice(0, -1).filter((claim) => claim.kind === 'money')
  const plain = parts.every((claim) => isAmount(claim) && claim.partOf === null && isComparable(claim, total))
  return parts.length >= 2 && plain && !addsUntold(folded, start, parts) ? { total, parts, kind: 'grand' } : null
}

/** No 增加, 参加 or 加快. */
const adding = /(?<![增追参附更添])加(?![快强大])/

/** 地方收入|加|转移性收入2亿元、上年结转1亿元，收入总计9亿元: the first of what is added up was told before. */
function addsUntold(folded: string, from: number, [first]: readonly Claim[]): boolean {
  return adding.test(folded.slice(from, first?.range.start))
}

/** What was, or is meant to be, and no change or share of it. */
function isAmount({ role }: Claim): boolean {
  return role === 'level' || role === 'target'
}

/** ，共, ，各类会议合计: what comes right behind a list where its total is told at once. */
const listTotalNames = /^[，；](?:共|共计|[^，。；、0-9]{0,6}(?:合计|总计))(?:为|达)?$/

/** Totals right behind a 、-list of figures in their unit: 建议87件、提案112件，共199件. */
function* listTotals({ claimsIn, folded }: Document, start: number, end: number): Generator<Breakdown> {
  const claims = claimsIn({ start, end })
  for (const [i, total] of claims.entries()) {
    const last = claims[i - 1]
    if (last === undefined || !listTotalNames.test(folded.slice(last.range.end, total.range.start))) continue
    const parts = [last]
    for (let at = i - 2; at >= 0; at -= 1) {
      const [part, next] = [claims[at], parts[0]]
      if (part === undefined || next === undefined) break
      if (!/^、[^，。；、0-9]*$/.test(folded.slice(part.range.end, next.range.start))) break
      parts.unshift(part)
    }
    const plain = parts.every((part) => part.unit === total.unit && isComparable(part, total) && isAmount(part))
    const from = claims[i - 1 - parts.length]?.range.end ?? start
    if (parts.length > 1 && plain && parts.every(({ partOf }) => partOf === null) && !addsUntold(folded, from, parts))
      yield { total, parts, kind: 'counted' }
  }
}

/** 两项合计, 以上三类共计, 四者相加: how many of the figures before it a total adds up. */
const countedTotalNames =
  /([两二三四五六七八])(?:项|者|类|块|部分|方面|地|级)(?:资金|费用|收入|支出|经费|指标)?(?:合计|共计|总计|相加|之和)(?:为|达|完成|共)?$/
const numberWords = '〇一二三四五六七八'

/** Totals that say how many of the figures right before them they add up. */
function* countedTotals({ claimsIn, folded }: Document, start: number, end: number): Generator<Breakdown> {
  const claims = claimsIn({ start, end })
  for (const [i, total] of claims.entries()) {
    if (total.role !== 'level') continue
    const before = folded.slice(Math.max(start, total.range.start - 12), total.range.start)
    const found = countedTotalNames.exec(before)
    if (found === null) continue
    const count = found[1] === '两' ? 2 : numberWords.indexOf(found[1] ?? '')
    // 两项 may be read as a count itself.
    const listed = total.range.start - found[0].length
    const parts = claims
      .slice(Math.max(0, i - count - 1), i)
      .filter(({ range }) => range.end <= listed)
      .slice(-count)
    const plain = parts.every((part) => part.unit === total.unit && isComparable(part, total) && part.partOf === null)
    if (parts.length === count && plain) yield { total, parts, kind: 'counted' }
  }
}
