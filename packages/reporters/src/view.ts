import type { Analysis } from '@hegao/contract'
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
export function viewOf({ analysis }: ReportedDocument, view: View): Partial<ReportedDocument['analysis']> {
  const fields: readonly string[] | null = viewFields[view]
  if (fields === null) return analysis
  return Object.fromEntries(Object.entries(analysis).filter(([name]) => fields.includes(name)))
}
