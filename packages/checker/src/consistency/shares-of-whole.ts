import type { Claim } from '@hegao/extractor'
import { type Decimal, decimal, powerOfTen } from '@hegao/numerals'
import type { Document } from '../document.ts'
import { areTwoSides } from './parts.ts'

/** One share of a whole as printed. */
export interface Share {
  /** The claim it stands in; the members of a ratio stand in one. */
  readonly claim: Claim
  readonly value: Decimal
  /** One unit of its last printed digit. */
  readonly ulp: Decimal
}

/** What a ratio that shares out 100 is called: 三次产业比, 能源消费结构. */
const structure = /产业?(?:增加值)?(?:结构|构成|之?比|占比)|结构比|构成比|结构$|构成$/
/** All three industries, that make up the whole of an economy. */
const industries =
  /[三3]次产业|第?一[、,]二[、,]三(?:次)?产业|一二三产业?|第一产业[^。；]{0,60}第二产业[^。；]{0,60}第三产业/
/** Shares of one whole, given member by member. */
const sharesOf =
  /(?:占比|比重|比例|贡献率|份额)(?:由[^，。；]{0,20})?(?:[分各]别?)?(?:调整|优化|变化|演进)?(?:为|达|达到|是|占)?$/
/** How far before a list the words that name its members are read. */
const reach = 80
const joint = /^[、,，]?[和及与]?$/
const eachIndustry = /第([一二三])产业(?!中|内部|里)/g
/** 占GDP的比重为|12.1% */
const shareWord = /(占|贡献率)[^，。；;0-9]{0,12}$/
/** 其中工业|占38.2%: a part of one of them. */
const partWord = /其中|工业|建筑业|服务业/

/** The shares that a report gives of one whole, as far as the text shows that they make up all of it. */
export function* sharesOfWholes(document: Document): Generator<readonly Share[]> {
  for (const [i, claim] of document.claims.entries()) {
    const shares = membersOf(document, claim) ?? listedShares(document, i)
    if (shares !== null) yield shares
  }
  yield* industryShares(document)
}

/** 三次产业结构为|9.2∶41.5∶49.3; null where a claim is no ratio of the parts of a whole. */
function membersOf({ folded }: Document, claim: Claim): Share[] | null {
  const { quantity, metric, range } = claim
  const { members = [] } = quantity
  if (members.length < 3 || !structure.test(metric)) return null
  const printed = folded.slice(range.start, range.end).split(/[:∶]/)
  return members.map((value, i) => ({
    claim,
    value,
    ulp: powerOfTen(-(printed[i]?.split('.')[1]?.trim().length ?? 0)),
  }))
}

/** The percentage of a claim; null where it is none of one exact number. */
function shareIn(claim: Claim): Share | null {
  const { kind, approximation, quantity } = claim
  const { interval, ulp } = quantity
  if (kind !== 'percentage' || approximation !== 'exact' || interval.min === null || ulp === null) return null
  return { claim, value: interval.min, ulp }
}

/** 第一、二、三产业占比分别为|10.5%、56.3%和33.2%|; null where no such list begins, or where it may leave something out. */
function listedShares({ claims, folded }: Document, index: number): Share[] | null {
  const first = claims[index]
  if (first?.kind !== 'percentage' || first.role === 'change') return null
  const start = Math.max(first.sentence.position.start.offset, first.range.start - reach)
  const lead = /[^。；;]*$/.exec(folded.slice(start, first.range.start))?.[0] ?? ''
  const clause = /[^，。；;]*$/.exec(lead)?.[0] ?? ''
  if (!sharesOf.test(clause)) return null
  const list: Share[] = []
  for (let at = index; at < claims.length; at += 1) {
    const [before, claim] = [list.at(-1)?.claim, claims[at]]
    const share = claim === undefined ? null : shareIn(claim)
    if (claim === undefined || share === null || claim.sentence !== first.sentence) break
    if (before !== undefined && !joint.test(folded.slice(before.range.end, claim.range.start))) break
    list.push(share)
  }
  // 三次产业结构为…，对经济增长的贡献率分别为
  if (list.length === 3) return industries.test(clause.startsWith('对') ? lead : clause) ? list : null
  return list.length === 2 && areTwoSides(list.map(({ claim }) => claim)) ? list : null
}

/** 第一产业占|12.1%|，第二产业占|43.5%|，第三产业占|44.4%|, sentence by sentence. */
function* industryShares({ claims, folded }: Document): Generator<readonly Share[]> {
  let list: Share[] = []
  let word: string | undefined
  for (const claim of claims) {
    const share = claim.role === 'change' ? null : shareIn(claim)
    if (share === null) continue
    const start = Math.max(claim.sentence.position.start.offset, claim.range.start - reach)
    const lead = folded.slice(start, claim.range.start)
    const found = shareWord.exec(lead)?.[1]
    const industry = found === undefined ? undefined : [...lead.matchAll(eachIndustry)].at(-1)?.[1]
    const place =
      industry === undefined || partWord.test(lead.slice(lead.lastIndexOf('产业'))) ? -1 : '一二三'.indexOf(industry)
    if (place === 0) {
      list = [share]
      word = found
    } else if (place > 0) {
      const follows = place === list.length && list[0]?.claim.sentence === claim.sentence && found === word
      list = follows ? [...list, share] : []
      if (list.length === 3) yield list
    }
  }
}

const hundred = decimal(100)

/**
 * What shares of one whole add up to, where that is not 100: each may be off by one unit of its last digit. Null where
 * they do add up.
 */
export function sumOtherThanHundred(shares: readonly Share[]): Decimal | null {
  const sum = shares.reduce((all, { value }) => all.plus(value), decimal(0))
  const tolerance = shares.reduce((all, { ulp }) => all.plus(ulp), decimal(0))
  return sum.minus(hundred).abs().lte(tolerance) ? null : sum
}
