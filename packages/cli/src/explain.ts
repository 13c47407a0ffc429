import type { ClaimRecord, SourceText } from '@hegao/contract'
import { extract, type Segmenter } from '@hegao/extractor'
import { parse } from '@hegao/parser'

/** A claim with the name of the production that read its number. */
export interface ExplainedClaim extends ClaimRecord {
  readonly production: string
}

/**
 * Adds to the claims of a document by which production each number was read. They are extracted once more for it,
 * because the contract's records do not carry it.
 */
export function explainClaims(
  source: SourceText,
  claims: readonly ClaimRecord[],
  segmenter: Segmenter | null,
): ExplainedClaim[] {
  const productions = new Map(
    extract(parse(source), segmenter ? { segmenter } : {}).map((claim) => [claim.id, claim.quantity.production]),
  )
  return claims.map((claim) => ({ ...claim, production: productions.get(claim.id) ?? '' }))
}
