import type { ClaimRecord } from '@hegao/contract'
import type { PlacedClaim } from './gold-documents.ts'
import type { NoteMiss } from './misses.ts'
import { pairByLikeness } from './pairing.ts'
import { bare, phraseLikeness } from './phrases.ts'
import { f1, rate } from './rates.ts'

const attributes = ['span', 'value', 'unit', 'kind', 'approximation', 'metric', 'status', 'role'] as const
type Attribute = (typeof attributes)[number]

/** What a claim says of others and of the world around it; judged only where the annotation says it. */
const relations = ['base', 'whole', 'period', 'organisation'] as const
type Relation = (typeof relations)[number]

export type Field = Attribute | Relation
/** Everything that is judged of a claim, in the order of the tables. */
export const fields: readonly Field[] = [...attributes, ...relations]

/** An annotated claim beside the one found in its place, with a verdict on every field that the annotation has. */
export interface JudgedClaim {
  readonly expected: PlacedClaim
  readonly claim?: ClaimRecord
  /** Absent where the claim was missed. */
  readonly right?: Readonly<Record<Attribute, boolean> & Partial<Record<Relation, boolean>>>
}

/** What was got right of the claims; `strict` counts those with the right span, value, unit and kind. */
export interface ClaimCounts extends Record<'gold' | 'found' | 'spurious' | 'strict' | Attribute, number> {}

export const noClaims: ClaimCounts = {
  gold: 0,
  found: 0,
  spurious: 0,
  strict: 0,
  span: 0,
  value: 0,
  unit: 0,
  kind: 0,
  approximation: 0,
  metric: 0,
  status: 0,
  role: 0,
}

/** Compares claims that share at least 30 % of their joint span; also tells which of those found stand for none. */
export function judgeClaims(
  gold: readonly PlacedClaim[],
  found: readonly ClaimRecord[],
): { judged: JudgedClaim[]; spurious: ClaimRecord[] } {
  const pairs = pairByLikeness(
    gold,
    found.map((claim) => claim.range),
    0.3,
  )
  const foundFor = (at: number): ClaimRecord | undefined => found[pairs.get(at) ?? -1]
  const judged = gold.map((expected, at): JudgedClaim => {
    const claim = foundFor(at)
    if (claim === undefined) return { expected }
    const whole = expected.part_of === undefined ? undefined : foundFor(expected.part_of)
    return { expected, claim, right: { ...compare(claim, expected), ...compareRelations(claim, expected, whole) } }
  })
  const hits = new Set(pairs.values())
  return { judged, spurious: found.filter((_, at) => !hits.has(at)) }
}

/** Counts what {@link judgeClaims} found. Optional claims may be found or not. */
export function scoreClaims(
  judged: readonly JudgedClaim[],
  spurious: readonly ClaimRecord[],
  miss: NoteMiss,
): ClaimCounts {
  const counts = { ...noClaims }
  for (const { expected, claim, right } of judged) {
    if (expected.optional) continue
    counts.gold += 1
    if (claim === undefined || right === undefined) {
      miss('claim missed', expected, expected.kind)
      continue
    }
    counts.found += 1
    for (const attribute of attributes) {
      if (right[attribute]) counts[attribute] += 1
      else miss(`claim ${attribute}`, expected, `${shown(claim, attribute)} for ${expectation(expected, attribute)}`)
    }
    for (const relation of relations) {
      if (right[relation] === false) miss(`claim ${relation}`, expected, relationMiss(claim, expected, relation))
    }
    if (right.span && right.value && right.unit && right.kind) counts.strict += 1
  }
  for (const claim of spurious) {
    counts.spurious += 1
    miss('claim spurious', claim.range, claim.kind)
  }
  return counts
}

function compare(claim: ClaimRecord, expected: PlacedClaim): Record<Attribute, boolean> {
  return {
    span: claim.range.start === expected.start && claim.range.end === expected.end,
    value:
      sameNumber(claim.value.min, expected.min) &&
      sameNumber(claim.value.max, expected.max) &&
      claim.placeholder === (expected.placeholder ?? false),
    unit: sameUnit(claim.unit, expected.unit),
    kind: claim.kind === expected.kind,
    approximation: claim.approximation === expected.approx,
    metric: phraseLikeness(claim.metric, expected.metric) >= 0.6,
    status: claim.status === expected.status,
    role: claim.role === expected.role,
  }
}

/** @param whole the claim found for the one that the expected claim is a part of */
function compareRelations(
  claim: ClaimRecord,
  expected: PlacedClaim,
  whole: ClaimRecord | undefined,
): Partial<Record<Relation, boolean>> {
  const { base, part_of, period, organisation } = expected
  const { scope } = claim
  return {
    ...(base === undefined ? {} : { base: phraseLikeness(claim.base ?? '', base) >= 0.6 }),
    ...(part_of === undefined ? {} : { whole: claim.partOf !== null && claim.partOf === whole?.id }),
    ...(period === undefined ? {} : { period: phraseLikeness(scope.period ?? '', period) >= 0.6 }),
    ...(organisation === undefined
      ? {}
      : { organisation: phraseLikeness(scope.organisation ?? '', organisation) >= 0.6 }),
  }
}

/** Equal up to what binary floating point loses. */
function sameNumber(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}

function sameUnit(a: string, b: string): boolean {
  return bare(a).replace('％', '%') === bare(b).replace('％', '%')
}

function shown(claim: ClaimRecord, attribute: Attribute): string {
  if (attribute === 'span') return `“${claim.text}”`
  if (attribute === 'value') return bounds(claim.value.min, claim.value.max, claim.placeholder)
  return `“${claim[attribute]}”`
}

function expectation(gold: PlacedClaim, attribute: Attribute): string {
  if (attribute === 'span') return `“${gold.q}”`
  if (attribute === 'value') return bounds(gold.min, gold.max, gold.placeholder ?? false)
  return `“${attribute === 'approximation' ? gold.approx : gold[attribute]}”`
}

function relationMiss(claim: ClaimRecord, expected: PlacedClaim, relation: Relation): string {
  if (relation === 'whole') return claim.partOf === null ? 'none' : 'another claim'
  const found = relation === 'base' ? claim.base : claim.scope[relation]
  return `“${found ?? ''}” for “${expected[relation]}”`
}

function bounds(min: number | null, max: number | null, placeholder: boolean): string {
  return placeholder ? 'placeholder' : `${min ?? ''}..${max ?? ''}`
}

/** The rates that counts of claims stand for, each 0 to 1. */
export function claimRates(counts: ClaimCounts) {
  const reported = counts.found + counts.spurious
  const precision = rate(counts.found, reported)
  const recall = rate(counts.found, counts.gold)
  const of = (attribute: Attribute) => rate(counts[attribute], counts.found)
  return {
    precision,
    recall,
    f1: f1(precision, recall),
    strictF1: f1(rate(counts.strict, reported), rate(counts.strict, counts.gold)),
    span: of('span'),
    value: of('value'),
    unit: of('unit'),
    kind: of('kind'),
    approximation: of('approximation'),
    metric: of('metric'),
    status: of('status'),
    role: of('role'),
  }
}
