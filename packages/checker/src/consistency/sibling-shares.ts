import type { Claim } from '@hegao/extractor'
import {
  type Decimal,
  decimal,
  divide,
  formatDecimal,
  type Interval,
  intersection,
  intersects,
  scale,
} from '@hegao/numerals'
import type { Document } from '../document.ts'
import { isOnOtherBasis } from './basis.ts'
import { isComparable, possibleValues, printedValue } from './figure.ts'

/** A figure and the share it is said to be of a whole that the text does not name. */
export interface SiblingShare {
  /** Which of the report's claims the share is. */
  readonly index: number
  readonly amount: Claim
  readonly share: Claim
  /** Every whole that makes both right. */
  readonly whole: Interval
}

/** 126441人|，占|26.00% */
const shareOf = /^[，,、(]?占(?:比|总数)?(?:约)?(?:为|达)?$/
/** A whole that the others know no better than by a fiftieth proves nothing. */
const surest = decimal('0.02')
const hundred = decimal(100)

/** More shares in a sentence are no list anyone adds up. */
const longestRow = 20

/**
 * The figures that stand side by side in a sentence, each with its share, sentence by sentence; one behind 其中 is of
 * another whole. A sentence whose figures are of several dimensions has none.
 */
export function* siblingShares(document: Document): Generator<readonly SiblingShare[]> {
  let row: SiblingShare[] = []
  for (const index of document.claims.keys()) {
    const member = siblingShareAt(document, index)
    if (member === null) continue
    if (row[0]?.amount.sentence !== member.amount.sentence) {
      if (isRow(row)) yield row
      row = []
    }
    row.push(member)
  }
  if (isRow(row)) yield row
}

function isRow(members: readonly SiblingShare[]): boolean {
  const [first] = members
  if (first === undefined || members.length < 3 || members.length > longestRow) return false
  return members.every(({ amount }) => isComparable(first.amount, amount))
}

function siblingShareAt({ claims, folded }: Document, index: number): SiblingShare | null {
  const [amount, share] = [claims[index - 1], claims[index]]
  if (share?.kind !== 'percentage' || amount === undefined || amount.kind === 'percentage') return null
  if (!shareOf.test(folded.slice(amount.range.end, share.range.start)) || isOnOtherBasis(folded, share)) return null
  const start = amount.sentence.position.start.offset
  const before = Math.max(start, claims[index - 2]?.range.end ?? start)
  if (folded.slice(before, amount.range.start).includes('其中')) return null
  const percent = printedValue(share)
  if (percent === null || percent.lte(0) || percent.gt(hundred)) return null
  return { index, amount, share, whole: scale(divide(possibleValues(amount), possibleValues(share)), hundred) }
}

/**
 * The one member that implies another whole than all the others, which agree, with the share that follows from theirs,
 * in percent and to two places; null where there is none, or where fewer than two others stand against it.
 */
export function outlierOf(members: readonly SiblingShare[]): { member: SiblingShare; computed: string } | null {
  if (members.length < 3) return null
  for (const member of members) {
    const others = members.filter((other) => other !== member)
    const whole = others.map((other) => other.whole).reduce<Interval | null>(common, others[0]?.whole ?? null)
    const size = whole === null ? null : sureSize(whole)
    const value = printedValue(member.amount)
    if (whole === null || size === null || value === null || intersects(whole, member.whole)) continue
    const computed = formatDecimal(value.div(size).times(hundred).round(2))
    return { member, computed }
  }
  return null
}

function common(a: Interval | null, b: Interval): Interval | null {
  return a === null ? null : intersection(a, b)
}

/** The middle of an interval that is narrow; null where it is not. */
function sureSize({ min, max }: Interval): Decimal | null {
  if (min === null || max === null || min.lte(0)) return null
  return max.minus(min).div(min).gt(surest) ? null : min.plus(max).div(decimal(2))
}
