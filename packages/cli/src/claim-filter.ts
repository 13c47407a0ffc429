import type { ClaimKind, ClaimRecord, ClaimStatus } from '@hegao/contract'

/** Which claims are wanted: those that meet every member given, each by any of its values. */
export interface ClaimWish {
  readonly kind?: readonly ClaimKind[]
  readonly status?: readonly ClaimStatus[]
  /** Parts of the metric as it stands in the text, 三公经费. */
  readonly metric?: readonly string[]
}

/** Tells whether a claim is wanted. */
export function claimFilter({ kind, status, metric }: ClaimWish): (claim: ClaimRecord) => boolean {
  return (claim) =>
    (kind?.includes(claim.kind) ?? true) &&
    (status?.includes(claim.status) ?? true) &&
    (metric?.some((part) => claim.metric.includes(part)) ?? true)
}
