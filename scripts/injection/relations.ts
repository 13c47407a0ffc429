import type { Claim } from '@hegao/extractor'
import {
  add,
  type Decimal,
  decimal,
  divide,
  exactly,
  type Interval,
  intersects,
  scale,
  subtract,
  zero,
} from '@hegao/numerals'
import { figureOf, isAlike, possibleAs, possibleOf } from './figures.ts'
import type { Specimen } from './specimen.ts'

/*
 * Figures of a clean report that follow from each other, found by trying what comes out right: the relations are those
 * of the text and its arithmetic, whatever the checker makes of the words between.
 */

/** Figures bound by a calculation. */
export interface Relation {
  /** Those it starts from, in document order. */
  readonly terms: readonly Claim[]
  /** What comes out. */
  readonly result: Claim
  /** Whether the calculation comes out with other values in their place, rounding allowed for. */
  holds(values: ReadonlyMap<Claim, Decimal>): boolean
}

/** How many figures back a calculation reaches. */
const reach = 10
const hundred = decimal(100)

type Formula = (terms: readonly Interval[]) => Interval | null

function relation(terms: readonly Claim[], result: Claim, formula: Formula): Relation {
  return {
    terms,
    result,
    holds(values) {
      const possible = (claim: Claim): Interval | null => {
        const value = values.get(claim)
        return value === undefined ? possibleOf(claim) : possibleAs(value, claim)
      }
      const from = terms.map(possible).filter((interval) => interval !== null)
      const to = possible(result)
      const computed = from.length < terms.length ? null : formula(from)
      return to !== null && computed !== null && intersects(computed, to)
    },
  }
}

const unchanged: ReadonlyMap<Claim, Decimal> = new Map()

const sum: Formula = (terms) => terms.reduce(add, exactly(zero))
const difference: Formula = ([a, b]) => (a === undefined || b === undefined ? null : subtract(a, b))
const share: Formula = ([part, whole]) =>
  part === undefined || whole === undefined ? null : scale(divide(part, whole), hundred)
const growth: Formula = ([from, to]) =>
  from === undefined || to === undefined ? null : scale(divide(subtract(to, from), from), hundred)

const partWords = /其中|包括|包含|分别[为是]|构成|[:：(]/
const totalWords = /(?:合计|总计|共计|总收入|总支出|之和|总额|共)[^，。；]{0,4}$/
/** What may stand between the parts of one list: names, no clause of another figure. */
const longestGap = 40

/** Totals with all their parts: parts behind a total that names them, and parts before one that adds them up. */
export function* sums(specimen: Specimen): Generator<Relation> {
  const { folded } = specimen
  for (const claims of bySentence(specimen)) {
    for (const [i, total] of claims.entries()) {
      const value = figureOf(total)
      if (value === null || total.kind === 'percentage' || total.role === 'change') continue
      const behind = run(claims.slice(i + 1), total, folded)
      const lead = behind[0] === undefined ? '' : folded.slice(total.range.end, behind[0].range.start)
      const parts = partWords.test(lead) ? adding(behind, total) : null
      if (parts !== null) yield parts
      const before = run(claims.slice(Math.max(0, i - reach), i).reverse(), total, folded)
      const words = folded.slice(
        Math.max(total.sentence.position.start.offset, total.range.start - 8),
        total.range.start,
      )
      const grand = totalWords.test(words) ? adding(before, total) : null
      if (grand !== null) yield grand
    }
  }
}

/** The claims up to the first that cannot be a part of the total or stands too far from the one before. */
function run(claims: readonly Claim[], total: Claim, folded: string): Claim[] {
  const parts: Claim[] = []
  let last = total
  for (const claim of claims.slice(0, reach)) {
    if (!isAlike(claim, total) && claim.kind === 'percentage') continue
    const [from, to] = last.range.start < claim.range.start ? [last, claim] : [claim, last]
    const gap = folded.slice(from.range.end, to.range.start)
    if (!isAlike(claim, total) || figureOf(claim) === null || gap.length > longestGap) break
    if (claim.role === 'change') continue
    parts.push(claim)
    last = claim
  }
  return parts
}

/** The relation of a total and the first claims that make it; null where none do. */
function adding(claims: readonly Claim[], total: Claim): Relation | null {
  const whole = figureOf(total)
  for (let count = 2; count <= claims.length; count += 1) {
    const parts = claims.slice(0, count)
    if (whole === null || parts.some((part) => figureOf(part)?.gte(whole) ?? true)) return null
    const found = relation(parts, total, sum)
    if (found.holds(unchanged)) return found
  }
  return null
}

const differenceWords =
  /(?:节约|节省|结余|剩余|减少|压减|下降|增加|增长|超支|超出|净增|净减|相差|提高|降低|上升|回落|多|少)[^，。；0-9]{0,5}$/

/** Between two figures that are set against each other: 预算…，支出…; 由…到…; …，比上年的…. */
const againstWords = /(?:[到至为成]|[比较与同][^，。；]{1,20}的|支出|决算|实际|完成|执行)[^，。；、]{0,8}$/
/** What may stand between the second figure and the difference. */
const longestStep = 14

/** Two figures of a sentence and, right behind them, by how much they differ; percentages differ by points. */
export function* differences(specimen: Specimen, kind: 'amounts' | 'points'): Generator<Relation> {
  for (const [a, b, c] of triples(specimen)) {
    if (!isAlike(a, b) || !differenceWords.test(wordsBefore(specimen, c))) continue
    const step = specimen.folded.slice(b.range.end, c.range.start)
    if (!againstWords.test(specimen.folded.slice(a.range.end, b.range.start))) continue
    if (step.length > longestStep || /[、)]/.test(step)) continue
    const isPoints = a.kind === 'percentage' && c.kind === 'percentage-point'
    if (kind === 'points' ? !isPoints : a.kind === 'percentage' || !isAlike(b, c)) continue
    const [first, second] = [figureOf(a), figureOf(b)]
    if (first === null || second === null || first.eq(second)) continue
    const found = relation(first.gt(second) ? [a, b] : [b, a], c, difference)
    if (found.holds(unchanged)) yield found
  }
}

const growthWords = /(?:增长|增加|提高|上升|增幅|增速|下降|减少|降低|降幅|压减|扩大|缩小)[^，。；0-9]{0,4}$/

/** Two figures of a sentence and, right behind them, the rate of change from one to the other. */
export function* growths(specimen: Specimen): Generator<Relation> {
  for (const [a, b, c] of triples(specimen)) {
    if (a.kind === 'percentage' || !isAlike(a, b) || c.kind !== 'percentage') continue
    if (!growthWords.test(wordsBefore(specimen, c)) || isVague(c)) continue
    // 50家，比上年的40家增长25%: the later figure comes first.
    const isLaterFirst = /[比较]/.test(specimen.folded.slice(a.range.end, b.range.start))
    const found = relation(isLaterFirst ? [b, a] : [a, b], c, (terms) => absolute(growth(terms)))
    if (found.holds(unchanged)) yield found
  }
}

/** A part, its whole a few figures before, and 占 with the share. */
export function* shares(specimen: Specimen): Generator<Relation> {
  const { claims } = specimen
  for (const [i, stated] of claims.entries()) {
    if (stated.kind !== 'percentage' || !/占[^，。；0-9]{0,16}$/.test(wordsBefore(specimen, stated, 18))) continue
    const part = claims[i - 1]
    if (part === undefined || part.kind === 'percentage' || figureOf(part) === null || isVague(stated)) continue
    const wholes = claims.slice(Math.max(0, i - reach), i - 1).filter((claim) => isAlike(claim, part))
    const found = wholes
      .map((whole) => relation([part, whole], stated, share))
      .filter((one) => one.holds(unchanged) && one.terms[1]?.section === part.section)
    const [only] = found
    if (only !== undefined && found.length === 1) yield only
  }
}

/** Too few digits to tell a relation from chance. */
function isVague(claim: Claim): boolean {
  return claim.text.replace(/[^0-9]/g, '').length < 2
}

function absolute(interval: Interval | null): Interval | null {
  if (interval === null || interval.max === null || interval.max.gte(0)) return interval
  return scale(interval, decimal(-1))
}

function wordsBefore({ folded }: Specimen, { range, sentence }: Claim, length = 12): string {
  return folded.slice(Math.max(sentence.position.start.offset, range.start - length), range.start)
}

function* triples(specimen: Specimen): Generator<readonly [Claim, Claim, Claim]> {
  for (const claims of bySentence(specimen)) {
    for (let i = 2; i < claims.length; i += 1) {
      const [a, b, c] = [claims[i - 2], claims[i - 1], claims[i]]
      if (a === undefined || b === undefined || c === undefined) continue
      if ([a, b, c].every((claim) => figureOf(claim) !== null)) yield [a, b, c]
    }
  }
}

/** The claims of each sentence, and of each table cell. */
function bySentence({ claims }: Specimen): Claim[][] {
  const sentences = new Map<Claim['sentence'], Claim[]>()
  for (const claim of claims) {
    const known = sentences.get(claim.sentence)
    if (known === undefined) sentences.set(claim.sentence, [claim])
    else known.push(claim)
  }
  return [...sentences.values()]
}
