import type { Claim } from '@hegao/extractor'
import { add, type Decimal, exactly, type Interval, intersects, zero } from '@hegao/numerals'
import type { Breakdown } from './breakdown.ts'
import { possibleValues, printedValue } from './figure.ts'
import { sidesOf } from './parts.ts'
import { isExchangeSlip, isOneSlip } from './slip.ts'

/** How the parts of a total fail to make it. */
export interface Mismatch {
  /** What the printed parts add up to. */
  readonly sum: Decimal
  /** By how much, unsigned, that differs from the printed total. */
  readonly off: Decimal
  /** Whether it does so by little. */
  readonly isNear: boolean
}

/** How parts and total disagree where no rounding explains it and the text does mean the parts to add up; else null. */
export function mismatchOf({ total, parts, kind }: Breakdown): Mismatch | null {
  const stated = printedValue(total)
  const known = parts.map(printedValue).filter((value) => value !== null)
  if (stated === null || known.length < parts.length) return null
  const sum = known.reduce((all, value) => all.plus(value), zero)
  const possible = parts.map(possibleValues).reduce<Interval>(add, exactly(zero))
  if (intersects(possible, possibleValues(total))) return null
  if (isMadeByFirst(known, stated)) return null
  const off = sum.minus(stated).abs()
  const isSure = isPair(total, parts, off) || isSlip(total, parts, sum)
  // A part as large as the whole counts something else, 六个输水通道，包括6个灌区, but not where three are listed in a bracket.
  const isList = kind === 'bracket' && parts.length > 2
  if (!isSure && !isList && known.some((value) => value.gte(stated))) return null
  // 60余 for a total of exactly 60 is loose, not wrong.
  if (off.eq(0) && !parts.some(({ approximation }) => approximation === 'over')) return null
  const isNear = off.times(20).lte(stated.abs()) || off.lte(1)
  const found = { sum, off, isNear }
  if (kind === 'closed' || kind === 'counted' || isSure) return found
  if (isList && (sum.gt(stated) || known.some((value) => value.gte(stated)))) return found
  // 其中 may leave parts out, or name overlapping ones (党员30人、女性45人): only a near miss shows that the parts were
  // meant to make the whole. Two parts that fall short of the whole leave a third out; two that exceed it by little were
  // meant to make it.
  const isOffByLess = areClasses(parts) || known.every((value) => value.gt(off))
  const isMeant = kind === 'bracket' || parts.length > 2 || sum.gt(stated)
  // The longer a list, the surer it is to be the whole one.
  const isClose = isNear || (parts.length >= (sum.gt(stated) ? 3 : 4) && off.times(8).lte(stated.abs()))
  return isClose && isOffByLess && isMeant ? found : null
}

/** 营造林12.81万亩（造林9.36万亩，抚育3.45万亩）。其中：荒山造林8万亩…: the first parts make the whole, the others sort it otherwise. */
function isMadeByFirst(parts: readonly Decimal[], stated: Decimal): boolean {
  let sum = zero
  return parts.slice(0, -1).some((part, index) => {
    sum = sum.plus(part)
    return index > 0 && sum.eq(stated)
  })
}

/** The two sides of one thing (农村、城市) leave nothing over. */
function isPair(total: Claim, parts: readonly Claim[], off: Decimal): boolean {
  const stated = printedValue(total)?.abs()
  const sides = sidesOf(total, parts)
  if (stated === undefined || sides === null) return false
  // What exceeds its whole is a finding of its own.
  if (sides === 'whole') return parts.every((part) => printedValue(part)?.lte(stated) ?? false)
  return off.times(sides === 'two' ? 2 : 10).lte(stated)
}

/** Whether one slip of the pen in the total or in a part is all that is wrong. */
function isSlip(total: Claim, parts: readonly Claim[], sum: Decimal): boolean {
  const stated = printedValue(total) ?? zero
  const figures = [
    { claim: total, due: sum },
    ...parts.map((part) => ({ claim: part, due: (printedValue(part) ?? zero).plus(stated).minus(sum) })),
  ]
  const isBorneOut = parts.length > 2 || sidesOf(total, parts) !== null
  return figures.some(({ claim, due }) => {
    const rounded = asPrinted(due, claim)
    return isOneSlip(claim, rounded) || (isBorneOut && isExchangeSlip(claim, rounded))
  })
}

/** Rounded to the last place that a claim prints. */
function asPrinted(value: Decimal, { quantity: { ulp } }: Claim): Decimal {
  return ulp === null || ulp.lte(0) ? value : value.div(ulp).round().times(ulp)
}

/** 工业类3个、农业类21个…: a list of all classes. */
function areClasses(parts: readonly Claim[]): boolean {
  return parts.length > 3 && parts.every(({ metric }) => /[类型]$/.test(metric))
}
