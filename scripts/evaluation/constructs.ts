import type { ClaimKind } from '@hegao/contract'
import { claimKindSchema } from '@hegao/contract'
import { type Field, fields, type JudgedClaim } from './claims.ts'
import { type Frame, frameSchema } from './frames.ts'
import type { PlacedClaim } from './gold-documents.ts'

const told = ['base', 'part', 'period', 'organisation', 'planned', 'budget', 'requirement', 'range'] as const
/** A frame that was annotated, or a construct that another field of the claim tells. */
export type Construct = Frame | (typeof told)[number]

/** How the claims of one group were read: `asked` are those found whose annotation has the field. */
export interface GroupCounts {
  readonly gold: number
  readonly found: number
  readonly strict: number
  readonly fields: Readonly<Record<Field, { readonly asked: number; readonly right: number }>>
}

/** The claims by kind; optional ones are left out. */
export function countByKind(judged: readonly JudgedClaim[]): Map<ClaimKind, GroupCounts> {
  const asked = judged.filter(({ expected }) => !expected.optional)
  return grouped(claimKindSchema.options, asked, ({ kind }) => [kind])
}

/**
 * The claims by construct, one claim under each of its constructs. Optional ones count where their annotation names
 * frames: whether a ratio must be a claim can be argued, how it is to be read cannot.
 */
export function countByConstruct(judged: readonly JudgedClaim[]): Map<Construct, GroupCounts> {
  const asked = judged.filter(({ expected }) => !expected.optional || expected.frames !== undefined)
  return grouped([...frameSchema.options, ...told], asked, constructsOf)
}

/** The constructs that a claim exercises. */
export function constructsOf(claim: PlacedClaim): Construct[] {
  const found: Construct[] = [...(claim.frames ?? [])]
  if (claim.base !== undefined) found.push('base')
  if (claim.part_of !== undefined) found.push('part')
  if (claim.period !== undefined) found.push('period')
  if (claim.organisation !== undefined) found.push('organisation')
  if (claim.status !== 'actual') found.push(claim.status)
  if (claim.approx === 'range') found.push('range')
  return found
}

function grouped<Group extends string>(
  groups: readonly Group[],
  judged: readonly JudgedClaim[],
  groupsOf: (claim: PlacedClaim) => readonly Group[],
): Map<Group, GroupCounts> {
  const members = new Map<Group, JudgedClaim[]>(groups.map((group) => [group, []]))
  for (const one of judged) for (const group of groupsOf(one.expected)) members.get(group)?.push(one)
  return new Map([...members].map(([group, claims]) => [group, counted(claims)]))
}

function counted(judged: readonly JudgedClaim[]): GroupCounts {
  const found = judged.flatMap(({ right }) => right ?? [])
  const ofField = (field: Field) => {
    const verdicts = found.flatMap((right) => right[field] ?? [])
    return [field, { asked: verdicts.length, right: verdicts.filter((verdict) => verdict).length }] as const
  }
  return {
    gold: judged.length,
    found: found.length,
    strict: found.filter((right) => right.span && right.value && right.unit && right.kind).length,
    fields: Object.fromEntries(fields.map(ofField)) as GroupCounts['fields'],
  }
}
