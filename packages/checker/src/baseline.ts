import type { Baseline, Finding } from '@hegao/contract'

/**
 * Records findings as accepted.
 *
 * @param documents the findings of each document, under the name the baseline shall know it by
 */
export function createBaseline(
  documents: Iterable<readonly [document: string, findings: readonly Finding[]]>,
): Baseline {
  const findings: Baseline['findings'] = {}
  for (const [document, found] of documents) {
    if (found.length > 0) findings[document] = found.map(({ rule, fingerprint }) => ({ rule, fingerprint }))
  }
  return { version: 1, findings }
}

/** The findings of `document` that its baseline does not already hold. */
export function applyBaseline<F extends Finding>(findings: readonly F[], baseline: Baseline, document: string): F[] {
  const accepted = new Set(baseline.findings[document]?.map(keyOf))
  return findings.filter((finding) => !accepted.has(keyOf(finding)))
}

function keyOf({ rule, fingerprint }: Pick<Finding, 'rule' | 'fingerprint'>): string {
  return `${rule} ${fingerprint}`
}
