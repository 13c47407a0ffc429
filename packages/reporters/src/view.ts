import type { Analysis, Range } from '@hegao/contract'
import type { ReportedDocument, View } from './reporter.ts'

const viewFields = {
  analysis: null,
  findings: ['schema', 'file', 'title', 'period', 'text', 'findings'],
  claims: ['schema', 'file', 'title', 'period', 'text', 'sections', 'claims'],
  outline: ['schema', 'file', 'title', 'period', 'text', 'sections'],
} as const satisfies Record<View, readonly (keyof Analysis)[] | null>

/**
 * The members of an analysis that belong to a view, under the contract's names and in its order. Claims come with the
 * sections their `section` members name.
 */
export function viewOf(document: ReportedDocument, view: View): Partial<Analysis> {
  const analysis = withPlaces(document)
  const fields: readonly string[] | null = viewFields[view]
  if (fields === null) return analysis
  return Object.fromEntries(Object.entries(analysis).filter(([name]) => fields.includes(name)))
}

/** The analysis with the places of its findings in words, where the document is no plain text. */
function withPlaces({ analysis, place }: ReportedDocument): Analysis {
  if (place === undefined) return analysis
  const placed = <T extends { range: Range }>(value: T): T => {
    const words = place(value.range)
    return words === null ? value : { ...value, place: words }
  }
  const findings = analysis.findings.map((finding) => placed({ ...finding, related: finding.related.map(placed) }))
  return { ...analysis, findings }
}
