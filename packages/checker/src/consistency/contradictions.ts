import type { Certainty } from '@hegao/contract'
import type { Claim } from '@hegao/extractor'
import { type Decimal, intersects } from '@hegao/numerals'
import type { Document } from '../document.ts'
import { possibleValues, printedValue } from './figure.ts'
import { areOfDifferentPlaces } from './reporting-place.ts'
import { isOneSlip } from './slip.ts'
import { createStanding, type Standing, standingAcross } from './standing.ts'
import { areContrasted, type Statement, statementOf } from './statement.ts'
import type { Subject } from './subject.ts'

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

/** From this many specific characters on, equal words mean one thing. */
const specificEnough = 4
const leastSpecific = 3
/** How many times as large as the other a figure is that is no slip of it. */
const farApart = '1.5'

/** The claims of a report that give one quantity two values, a pair for each quantity. */
export function* contradictions(document: Document): Generator<Contradiction> {
  const standing = createStanding(document)
  for (const group of groupedByStatement(document)) {
    const pair = contradictoryPair(group, document)
    if (pair === null) continue
    const [first, second] = pair
    if (areApart(first, second, standing(first.claim, second.claim))) continue
    yield { first: first.claim, second: second.claim, certainty: certaintyOf(first, second) }
  }
}

/** The claims that state one quantity, at least two of them, whatever values they give it. */
export function* restatements(document: Document): Generator<readonly Claim[]> {
  for (const group of groupedByStatement(document)) {
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
  const own = groupedByStatement(document)
  for (const companion of document.companions) {
    if (!isOfSamePeriod(document, companion) || areOfDifferentPlaces(document, companion)) continue
    const theirs = new Map(groupedByStatement(companion).map((group) => [group[0]?.statement.key, group]))
    for (const group of own) {
      const pair = disagreeingPair(group, theirs.get(group[0]?.statement.key) ?? [], document)
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
function groupedByStatement({ claims, folded, nodes }: Document): Stated[][] {
  const title = nodes('title')[0]?.value ?? ''
  const groups = new Map<string, Stated[]>()
  for (const claim of claims) {
    if (claim.placeholder || claim.role !== 'level' || claim.base !== null || claim.kind === 'rank') continue
    const statement = statementOf(claim, folded, title)
    if (statement === null || statement.specific < leastSpecific) continue
    const group = groups.get(statement.key)
    if (group === undefined) groups.set(statement.key, [{ claim, statement }])
    else group.push({ claim, statement })
  }
  return [...groups.values()]
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
  if (a.statement.times === b.statement.times) return true
  // 全年 in one place and nothing in the other is one period; 去年, 五年来 or another year is not.
  const words = (statement: Statement) => statement.times.split(' ')
  const label = period?.label.replace(/度$/, '') ?? ''
  const own = new Set(['', '全年', '今年', label, `${label}度`])
  return [...words(a.statement), ...words(b.statement)].every((word) => own.has(word))
}

/** Whether the headings and items above two statements say that they are about two things. */
function areApart(a: Stated, b: Stated, { first, second, partedByPlan }: Standing): boolean {
  if (partedByPlan || first.some((one) => second.some((other) => areDifferentSubjects(one, other)))) return true
  return (
    (second.length === 0 && first.some((one) => isPartOfPlace(one, a, b))) ||
    (first.length === 0 && second.some((one) => isPartOfPlace(one, b, a)))
  )
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
  return ratio.lt(farApart) || a.claim.section === null || isShift(ratio, a) || isMiswritten(a, b)
}

/** 607万人次 for 307万人次 */
function isMiswritten({ claim }: Stated, other: Stated): boolean {
  const value = printedValue(other.claim)
  return value !== null && isOneSlip(claim, value)
}

function isNear(a: Stated, b: Stated): boolean {
  return ratioOf(a, b)?.lt(farApart) ?? false
}

/** The larger figure divided by the smaller one, null where they are not two positive numbers. */
function ratioOf(a: Stated, b: Stated): Decimal | null {
  const [first, second] = [printedValue(a.claim), printedValue(b.claim)]
  if (first === null || second === null || first.lte(0) || second.lte(0)) return null
  return first.gt(second) ? first.div(second) : second.div(first)
}

/** 1.2亿 for 1200万: the same digits, several of them, and another magnitude. */
function isShift(ratio: Decimal, { claim }: Stated): boolean {
  return ratio.coefficient === 1 && (printedValue(claim)?.coefficient ?? 0) >= 100
}

function certaintyOf(a: Stated, b: Stated): Certainty {
  const isExact = a.claim.approximation === 'exact' && b.claim.approximation === 'exact'
  const isProven = !intersects(possibleValues(a.claim), possibleValues(b.claim))
  return isExact && isProven && a.statement.specific >= specificEnough ? 'certain' : 'likely'
}
