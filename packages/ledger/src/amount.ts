import { possibleValues } from '@hegao/checker'
import type { Approximation, ClaimKind } from '@hegao/contract'
import { type Claim, extract } from '@hegao/extractor'
import { contains, type Decimal, decimal, fold, type Interval, intersects, printed, readNumeral } from '@hegao/numerals'
import { parse } from '@hegao/parser'

/** A figure as it is compared: what it can stand for, and how it was written. */
export interface Amount {
  readonly kind: ClaimKind
  /** In base units, signed; both ends null for a stand-in. */
  readonly interval: Interval
  /** All that the writing leaves possible, see the checker's `possibleValues`. */
  readonly possible: Interval
  /** One step of the last printed digit, in base units. */
  readonly ulp: Decimal | null
  readonly approximation: Approximation
  readonly text: string
}

/** The amount a claim states. */
export function amountOf(claim: Claim): Amount {
  const { kind, quantity, approximation, text } = claim
  const { interval, ulp } = quantity
  return { kind, interval, possible: possibleValues(claim), ulp, approximation, text }
}

/**
 * Whether an amount bears out another, as what was verified does what the draft says. The coarser of two exact ones must be what the finer is rounded or cut off to:
 * 2424万元 agrees with 2424.03万元, 27.6亿元 does not agree with 27.7亿元. 约5000件 agrees with 5012件; two that are qualified alike
 * must be the same. 13座 bears out 12—15座; 12—15座 does not bear out 15座.
 */
export function agree(a: Amount, b: Amount): boolean {
  const [first, second] = [single(a.interval), single(b.interval)]
  if (isUnknown(a.interval) || isUnknown(b.interval)) return spelled(a.text) === spelled(b.text)
  if (a.kind !== b.kind || (a.approximation === 'range' && b.approximation !== 'range')) return false
  if (a.approximation === b.approximation) {
    if (first === null || second === null) return areEqual(a.interval, b.interval)
    if (first.eq(second)) return spelledRatio(a.text) === spelledRatio(b.text)
    const [coarse, fine] = compareUlps(a, b)
    if (coarse === null || fine === null) return false
    const value = single(coarse.interval)
    const other = single(fine.interval)
    return value !== null && other !== null && contains(printed(value, coarse.ulp), other)
  }
  return intersects(a.possible, b.possible)
}

/** 9.2∶41.5∶49.3 is more than its first member. */
function spelledRatio(text: string): string {
  return /[:∶]/.test(text) ? spelled(text) : ''
}

function spelled(text: string): string {
  return fold(text).replace(/\s/g, '').replaceAll('∶', ':')
}

/** The coarser and the finer of two printed numbers; nulls where they are printed to one place, or not by places at all. */
function compareUlps(a: Amount, b: Amount): readonly [Amount | null, Amount | null] {
  if (a.ulp === null || b.ulp === null || a.ulp.eq(b.ulp)) return [null, null]
  return a.ulp.gt(b.ulp) ? [a, b] : [b, a]
}

function single({ min, max }: Interval): Decimal | null {
  return min?.eq(max ?? min.plus(1)) ? min : null
}

function isUnknown({ min, max }: Interval): boolean {
  return min === null && max === null
}

function areEqual(a: Interval, b: Interval): boolean {
  const same = (x: Decimal | null, y: Decimal | null) => (x === null || y === null ? x === y : x.eq(y))
  return same(a.min, b.min) && same(a.max, b.max)
}

/** What a figure that is written down anew is like: the figure of the report that it stands for. */
export interface Model {
  /** As the report writes it: 2424万元. */
  readonly text: string
  readonly kind: ClaimKind
  /** The unit of the claim: 元. */
  readonly unit: string
  /** The figure falls: 下降|3.1%|; whoever writes it down leaves the sign to the verb. */
  readonly isNegative: boolean
  /** How many base units 1 of the printed number is: 10000 for the 12 of 12、15万元. */
  readonly scale: Decimal
}

/** The printed number of a figure and what is written around it: 全市排名第|3|位, |2424|万元. */
export interface WrittenFigure {
  readonly before: string
  readonly digits: string
  /** Magnitude and unit. */
  readonly after: string
}

/** 全市排名第3位: no figure has more before its number. */
const longestLead = 16

/** Parts a figure as it is written; null where no number stands in it. 余 and 多 go with the digits. */
export function partsOf(text: string): WrittenFigure | null {
  const folded = fold(text)
  for (let at = 0; at < Math.min(folded.length, longestLead); at += 1) {
    const numeral = readNumeral(folded, at)
    if (numeral === null) continue
    const written = folded.slice(at, numeral.end)
    const digits = written.replace(/[万亿余多]+$/, '')
    const magnitude = written.slice(digits.length).replace(/[余多]/g, '')
    return { before: folded.slice(0, at), digits, after: magnitude + folded.slice(numeral.end).replace(/^[余多]/, '') }
  }
  return null
}

/** Words of a department that write no number and confirm the one that is there. */
const confirmations = /^(?:[√✓✔]|对|是|无误|属实|一致|正确|准确|同意|无异议|无变化|不变|同左|同文稿|ok|yes)$/i

/** Whether what stands in the place of a figure confirms the one of the draft: 无误, √. */
export function isConfirmation(text: string): boolean {
  return confirmations.test(text.normalize('NFKC').replace(/[\s。.，,！!]/g, ''))
}

/**
 * Reads a figure that somebody wrote down for another: with its unit (26件, 2,424.03万元), without it (26, 约5000), in another
 * magnitude (0.24亿元).
 *
 * @returns null where it is no figure of the model's kind
 */
export function readAmount(text: string, model: Model): Amount | null {
  const written = fold(text)
    .trim()
    .replace(/^[:：]/, '')
  if (written === '' || written.length > 60) return null
  // One number is no ratio: somebody wrote down a part of it.
  if (/[:∶]/.test(model.text) && !/[:∶]/.test(written)) return null
  const around = partsOf(model.text)
  const after = around?.after ?? model.unit
  const before = around?.before ?? ''
  const candidates = [written]
  if (/[万亿]$/.test(written)) candidates.push(before + written + after.replace(/^[万亿]+/, ''))
  else if (after !== '') candidates.push(before + written + after)
  for (const candidate of candidates) {
    const claim = onlyClaim(candidate)
    if (claim !== null && claim.kind === model.kind && haveOneUnit(claim.unit, model.unit))
      return signed({ ...amountOf(claim), text }, written, model.isNegative)
  }
  // A number in a table has its unit in the head of the column.
  const bare = after === '' || model.unit === '' ? onlyClaim(`${written}个`) : null
  return bare === null || bare.unit !== '个' ? null : signed(scaled(bare, text, model), written, model.isNegative)
}

function haveOneUnit(a: string, b: string): boolean {
  return a === b || b === ''
}

/** The figure of a text that holds one and nothing else that is a number. */
function onlyClaim(text: string): Claim | null {
  const [claim, ...others] = extract(parse(`核实数为${text}。`)).filter(({ sentence }) => sentence.type === 'sentence')
  return claim === undefined || others.length > 0 ? null : claim
}

function scaled(claim: Claim, text: string, { kind, scale }: Model): Amount {
  const times = (value: Decimal | null) => value?.times(scale) ?? null
  const { interval, possible, ulp, approximation } = amountOf(claim)
  const all = ({ min, max, minOpen, maxOpen }: Interval) => ({ min: times(min), max: times(max), minOpen, maxOpen })
  return { kind, interval: all(interval), possible: all(possible), ulp: times(ulp), approximation, text }
}

function signed(amount: Amount, written: string, isNegative: boolean): Amount {
  const { interval, possible } = amount
  const positive = interval.min === null || interval.min.gte(0)
  if (isNegative ? positive : positive && written.startsWith('-')) {
    return { ...amount, interval: negative(interval), possible: negative(possible) }
  }
  return amount
}

function negative({ min, max, minOpen, maxOpen }: Interval): Interval {
  return { min: max?.neg() ?? null, max: min?.neg() ?? null, minOpen: maxOpen, maxOpen: minOpen }
}

/** How many base units 1 of a claim's printed number is; 1 where it cannot be told. */
export function scaleOf(claim: Claim): Decimal {
  const digits = partsOf(claim.text)?.digits.replaceAll(',', '') ?? ''
  const value = single(claim.quantity.interval)
  if (value === null || !/^\d+(?:\.\d+)?$/.test(digits)) return decimal(1)
  const number = decimal(digits)
  return number.eq(0) ? decimal(1) : value.abs().div(number)
}
