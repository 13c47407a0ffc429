import type { Certainty } from '@hegao/contract'
import type { Claim } from '@hegao/extractor'
import { type Decimal, intersects } from '@hegao/numerals'
import type { Document } from '../document.ts'
import { possibleValues, printedValue } from './figure.ts'
import { areOfDifferentPlaces } from './reporting-place.ts'
import { restatedFigures } from './restated-passages.ts'
import { isExchangeSlip, isOneSlip } from './slip.ts'
import { createStanding, type Standing, standingAcross } from './standing.ts'
import { areContrasted, origin, type Statement, statementOf } from './statement.ts'
import type { Subject } from './subject.ts'
import { areToldApart } from './told-apart.ts'

/** Two claims that cannot both be true. */
export interface Contradiction {
  readonly first: Claim
  readonly second: Claim
  readonly certainty: Certainty
}

interface Stated {
  claim: Claim
  statement: Statement
}

/** Two passages that agree in so much else tell of one thing beyond doubt: two figures of three digits, or more of two. */
const sureAgreement = 4
/** Sections of one form are written alike of things that their headings tell apart. */
const agreementAcross = 3
/** From this many specific characters on, equal words mean one thing. */
const specificEnough = 4
const leastSpecific = 3
/** How many times as large as the other a figure is that is no slip of it. */
const farApart = '1.5'

const ageClass = /^[0-9—–~～至-]+(?:周)?岁(?:及?以[上下])?$/

/** The claims of a report that give one quantity two values, a pair for each quantity. */
export function* contradictions(document: Document): Generator<Contradiction> {
  const standing = createStanding(document)
  const known = new Set<Claim>()
  for (const { first, second, agreement } of restatedFigures(document)) {
    if (!areDifferent(first, second) || areNamedApart(standing(first, second))) continue
    if (agreement < agreementAcross && first.section !== second.section) continue
    known.add(first).add(second)
    yield { first, second, certainty: agreement >= sureAgreement ? 'certain' : 'likely' }
  }
  for (const group of groupedByStatement(document, document.period).values()) {
    const pair = contradictoryPair(group, document)
    if (pair === null) continue
    const [first, second] = pair
    if (known.has(first.claim) || known.has(second.claim)) continue
    if (areApart(first, second, standing(first.claim, second.claim))) continue
    if (areToldApart(document, first.claim, second.claim)) continue
    yield { first: first.claim, second: second.claim, certainty: certaintyOf(first, second) }
  }
}

/** The claims that state one quantity, at least two of them, whatever values they give it. */
export function* restatements(document: Document): Generator<readonly Claim[]> {
  for (const group of groupedByStatement(document, document.period).values()) {
    const [first, ...others] = group
    if (first === undefined) continue
    const same = others.filter((other) => isSameScope(first, other, document))
    if (same.length > 0) yield [first, ...same].map(({ claim }) => claim)
  }
}

/** A claim and one of a companion that cannot both be true. */
export interface Disagreement extends Contradiction {
  /** The document of `second`. */
  readonly companion: Document
}

/**
 * What a document states otherwise than the documents of the same occasion. Of a quantity that is given several values in one
 * of them nothing is said where any two agree.
 */
export function* disagreements(document: Document): Generator<Disagreement> {
  if (document.companions.length === 0) return
  const own = groupedByStatement(document, document.period)
  for (const companion of document.companions) {
    if (!isOfSamePeriod(document, companion) || areOfDifferentPlaces(document, companion)) continue
    const theirs = groupedByStatement(companion, document.period ?? companion.period)
    for (const [key, group] of own) {
      const pair = disagreeingPair(group, theirs.get(key) ?? [], document)
      if (pair === null) continue
      const [first, second] = pair
      const standing = standingAcross({ claim: first.claim, document }, { claim: second.claim, document: companion })
      if (areApart(first, second, standing)) continue
      // The two may have been written at different times: for an editor to decide.
      yield { first: first.claim, second: second.claim, companion, certainty: 'likely' }
    }
  }
}

function disagreeingPair(
  own: readonly Stated[],
  theirs: readonly Stated[],
  document: Document,
): readonly [Stated, Stated] | null {
  const [first] = own
  const [second] = theirs
  if (first === undefined || second === undefined) return null
  const agree = own.some((a) => theirs.some((b) => !areDifferent(a.claim, b.claim)))
  if (agree || !isSameScope(first, second, document) || !isSlip(first, second)) return null
  return [first, second]
}

/** A document that names no period may be of any. */
function isOfSamePeriod({ period: a }: Document, { period: b }: Document): boolean {
  return a === null || b === null || (a.start === b.start && a.end === b.end)
}

/** Claims of levels in equal words, as far as the words are specific enough to be compared. */
function groupedByStatement(
  { claims, folded, nodes, leaves }: Document,
  period: Document['period'],
): Map<string, Stated[]> {
  const title = nodes('title')[0]?.value ?? ''
  const cells = new Set(
    leaves.filter(({ ancestors }) => ancestors.some(({ type }) => type === 'cell')).map(({ leaf }) => leaf),
  )
  const groups = new Map<string, Stated[]>()
  for (const [i, claim] of claims.entries()) {
    const isCell = cells.has(claim.sentence)
    if (claim.placeholder || claim.base !== null || (isCell ? !isCellLevel(claim) : claim.role !== 'level')) continue
    // 35岁以下|的143人: whoever else is of that age may be meant.
    if (ageClass.test(claim.metric)) continue
    const found = statementOf(claim, folded, title, isCell)
    if (found === null || found.specific < (claim.kind === 'rank' ? specificEnough : leastSpecific)) continue
    // 由第18位进到第15位以内 sets out from where the year before ended.
    const isBeforePlan = found.times === origin && claims[i + 1]?.status === 'planned' && period !== null
    const statement = isBeforePlan ? { ...found, times: `${Number(period.end.slice(0, 4)) - 1}年` } : found
    // 由162亿元增加到288亿元: what was is no contradiction of what is.
    const key = `${statement.key}|${isOwnTime(statement, period) ? '' : statement.times}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [{ claim, statement }])
    else group.push({ claim, statement })
  }
  return new Map([...groups].map(([key, group]) => [key, withoutUnsure(group)]))
}

/** A figure of a table that says what was: 97.6%, and no score without a unit. */
function isCellLevel({ role, status, unit, kind }: Claim): boolean {
  return (role === 'level' || role === 'share') && status === 'actual' && unit !== '' && kind !== 'rank'
}

/**
 * A group without the cells of a table that gives several values in equal words, for several years or places, and
 * without the rates that may be of what the clause before tells, unless a table names the same one in full.
 */
function withoutUnsure(group: Stated[]): Stated[] {
  const cells = group.filter(({ statement }) => statement.isCell)
  const isSure = cells.length > 0 && new Set(cells.map(({ claim }) => claim.text)).size === 1
  if (isSure && cells.every(({ statement }) => statement.specific >= specificEnough)) return group
  return group.filter(({ statement }) => !statement.isCell && !statement.isDependent)
}

/**
 * The two statements of a group that cannot both be true. What a report says three times with three values, it says
 * of three things.
 */
function contradictoryPair(group: readonly Stated[], document: Document): readonly [Stated, Stated] | null {
  const [first, ...others] = group
  if (first === undefined || new Set(group.map(({ claim }) => claim.text)).size > 2) return null
  const second = others.find(({ claim }) => areDifferent(first.claim, claim))
  if (second === undefined || first.claim.sentence === second.claim.sentence) return null
  // Rates that only a table names in full are held against the table.
  const [a, b] = [first.statement, second.statement]
  if (a.isCell ? b.isCell : (a.isDependent || b.isDependent) && !b.isCell) return null
  return isSameScope(first, second, document) && isSlip(first, second) ? [first, second] : null
}

/** Not to be reconciled by rounding; or printed to the same place with another last digit. */
function areDifferent(a: Claim, b: Claim): boolean {
  return !intersects(possibleValues(a), possibleValues(b)) || isLastDigitOnly(a, b)
}

/** 27.6亿元 and 27.7亿元: rounding and cutting off could explain them, but hardly both in one report. */
function isLastDigitOnly(a: Claim, b: Claim): boolean {
  const [first, second] = [printedValue(a), printedValue(b)]
  const [place, other] = [a.quantity.ulp, b.quantity.ulp]
  if (first === null || second === null || place === null || other === null || !place.eq(other)) return false
  return a.approximation === 'exact' && b.approximation === 'exact' && !first.eq(second)
}

function isSameScope(a: Stated, b: Stated, { period }: Document): boolean {
  if (a.statement.rest !== b.statement.rest || areContrasted(a.statement, b.statement)) return false
  if (a.statement.place !== '' && b.statement.place !== '' && a.statement.place !== b.statement.place) return false
  const organisations = [a.claim.scope.organisation, b.claim.scope.organisation]
  if (a.claim.section !== null && organisations.every((name) => name !== null) && organisations[0] !== organisations[1])
    return false
  return a.statement.times === b.statement.times || [a, b].every(({ statement }) => isOwnTime(statement, period))
}

/** 全年 in one place and nothing in the other is one period; 去年, 五年来 or another year is not. */
function isOwnTime({ times }: Statement, period: Document['period']): boolean {
  const label = period?.label.replace(/度$/, '') ?? ''
  const own = new Set(['', '全年', '今年', label, `${label}度`])
  return times.split(' ').every((word) => own.has(word))
}

/** Whether the headings and items above two statements say that they are about two things. */
function areApart(a: Stated, b: Stated, standing: Standing): boolean {
  const { first, second } = standing
  if (areNamedApart(standing)) return true
  return (
    (second.length === 0 && first.some((one) => isPartOfPlace(one, a, b))) ||
    (first.length === 0 && second.some((one) => isPartOfPlace(one, b, a)))
  )
}

/** Whether both headings name a subject, and not the same, or one of them is that of the plan. */
function areNamedApart({ first, second, partedByPlan }: Standing): boolean {
  return partedByPlan || first.some((one) => second.some((other) => areDifferentSubjects(one, other)))
}

function areDifferentSubjects(a: Subject, b: Subject): boolean {
  return a.kind === b.kind && a.name !== b.name
}

/**
 * 全市森林覆盖率达到46.5%, and 48.5% under 一、云溪县: the one is a part of the other, unless the sentence outside names
 * it too. A body that is no place may be the one that does all there is to report: 办公室 under 全年办结来文419件.
 */
function isPartOfPlace({ kind, name, isPlace }: Subject, inside: Stated, outside: Stated): boolean {
  if (kind !== 'body' || outside.statement.context.includes(name)) return false
  return isPlace || /^[全本我]/.test(outside.statement.place) || !isNear(inside, outside)
}

/**
 * Whether the figures are near enough for one to be a slip of the other. Reports word alike what happened in a year and
 * in five, in the province and in the nation; such figures lie far apart. Only the opening restates without doubt.
 */
function isSlip(a: Stated, b: Stated): boolean {
  const ratio = ratioOf(a, b)
  if (ratio === null) return false
  // 由第18位进到第15位 tells of one ranking; 居第3位 may be said of several.
  if (a.claim.kind === 'rank') return [a, b].some(({ claim }) => claim.setsOut || claim.reached)
  return ratio.lt(farApart) || a.claim.section === null || isShift(ratio, a) || isMiswritten(a.claim, b.claim)
}

/** Whether one slip of the pen makes the one figure of the other: 607万人次 for 307万人次. */
function isMiswritten(claim: Claim, other: Claim): boolean {
  const value = printedValue(other)
  return value !== null && isOneSlip(claim, value)
}

/** Whether two figures differ as by a slip of the pen, 230座 and 320座, and not as on two bases. */
export function looksMiswritten(claim: Claim, other: Claim): boolean {
  const value = printedValue(other)
  return value !== null && (isOneSlip(claim, value) || isExchangeSlip(claim, value))
}

function isNear(a: Stated, b: Stated): boolean {
  return ratioOf(a, b)?.lt(farApart) ?? false
}

function ratioOf(a: Stated, b: Stated): Decimal | null {
  return ratioBetween(a.claim, b.claim)
}

/** The larger figure divided by the smaller one, null where they are not two positive numbers. */
function ratioBetween(a: Claim, b: Claim): Decimal | null {
  const [first, second] = [printedValue(a), printedValue(b)]
  if (first === null || second === null || first.lte(0) || second.lte(0)) return null
  return first.gt(second) ? first.div(second) : second.div(first)
}

/** How many times the one figure is the other, where only the decimal point, 万 or 亿 differs: 10000; else null. */
export function shiftBetween(a: Claim, b: Claim): Decimal | null {
  const ratio = ratioBetween(a, b)
  return ratio !== null && ratio.coefficient === 1 && ratio.gt(1) ? ratio : null
}

/** 1.2亿 for 1200万: the same digits, several of them, and another magnitude. */
function isShift(ratio: Decimal, { claim }: Stated): boolean {
  return ratio.coefficient === 1 && (printedValue(claim)?.coefficient ?? 0) >= 100
}

function certaintyOf(a: Stated, b: Stated): Certainty {
  const isExact = a.claim.approximation === 'exact' && b.claim.approximation === 'exact'
  const isProven = !intersects(possibleValues(a.claim), possibleValues(b.claim))
  const isPlain = [a, b].every(({ claim, statement }) => !claim.setsOut && !claim.reached && !statement.isCell)
  // 政府债务余额 is that of a day: where one of them names none it may be that of another.
  const isDated = [a, b].every(({ claim }) => !claim.metric.endsWith('余额') || claim.scope.period !== null)
  return isExact && isProven && isPlain && isDated && a.statement.specific >= specificEnough ? 'certain' : 'likely'
}
