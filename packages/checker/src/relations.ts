import type { Claim } from '@hegao/extractor'
import { breakdowns } from './consistency/breakdown.ts'
import { restatements } from './consistency/contradictions.ts'
import { sharesOfWholes } from './consistency/shares-of-whole.ts'
import { transitions } from './consistency/transition.ts'
import { createDocument } from './document.ts'
import type { Manuscript } from './manuscript.ts'

/**
 * What one figure has to do with another. `part`: the first is a part of the second; `same`: both state one quantity;
 * `from-to`: it went from the first to the second; `change`: the first says by how much it came to the second; `shares`: both
 * are shares of one whole.
 */
export interface Relation {
  readonly kind: 'part' | 'same' | 'from-to' | 'change' | 'shares'
  readonly first: Claim
  readonly second: Claim
}

/** The relations among the figures of a report as far as its text shows them, each once. */
export function relationsOf({ source, report, claims }: Manuscript): Relation[] {
  const document = createDocument(report, claims, source)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const relations = new Map<string, Relation>()
  const note = (kind: Relation['kind'], first: Claim | undefined, second: Claim | undefined): void => {
    if (first === undefined || second === undefined || first === second) return
    const key = `${kind} ${first.id} ${second.id}`
    if (!relations.has(key)) relations.set(key, { kind, first, second })
  }
  for (const claim of claims) if (claim.partOf !== null) note('part', claim, byId.get(claim.partOf))
  for (const { total, parts } of breakdowns(document)) for (const part of parts) note('part', part, total)
  for (const { from, to, change } of transitions(document)) {
    note('from-to', from, to)
    note('change', change ?? undefined, to)
  }
  // Each with the one before it: pairs of all with all would be many.
  for (const group of restatements(document))
    for (const [i, claim] of group.entries()) note('same', group[i - 1], claim)
  for (const shares of sharesOfWholes(document)) {
    for (const [i, { claim }] of shares.entries()) note('shares', shares[i - 1]?.claim, claim)
  }
  return [...relations.values()]
}
