import type { Category, Finding, Range } from '@hegao/contract'
import type { PlacedFinding } from './gold-documents.ts'
import type { NoteMiss } from './misses.ts'
import { overlap } from './pairing.ts'

/**
 * What was reported of one category. `extra` are findings where the annotation has none, `certainExtra` those among
 * them that were called certain.
 */
export interface FindingCounts extends Record<'gold' | 'found' | 'reported' | 'extra' | 'certainExtra', number> {}

export const noFindings: FindingCounts = { gold: 0, found: 0, reported: 0, extra: 0, certainExtra: 0 }

/** One fault of figures can fairly be told under several of these heads. */
const figures: readonly Category[] = ['contradiction', 'arithmetic', 'enumeration', 'unit', 'period']

/** Compares findings by category; one is hit where any of its places touches any place of the other. */
export function scoreFindings(
  gold: readonly PlacedFinding[],
  found: readonly Finding[],
  miss: NoteMiss,
): Map<Category, FindingCounts> {
  const categories = new Set([...gold.map(({ type }) => type), ...found.map(({ category }) => category)])
  const scores = new Map<Category, FindingCounts>()
  for (const category of [...categories].sort()) {
    const reported = found.filter((finding) => finding.category === category)
    const expected = gold.filter(({ type, certainty }) => type === category && certainty !== 'doubtful')
    const missed = expected.filter((entry) => !reported.some((finding) => touches(entry, finding)))
    const extra = reported.filter(
      (finding) => !gold.some((entry) => comparable(entry.type, category) && touches(entry, finding)),
    )
    for (const entry of missed) miss(`finding missed (${category}, ${entry.certainty})`, entry, entry.note)
    for (const finding of extra)
      miss(`finding extra (${finding.rule}, ${finding.certainty})`, finding.range, finding.message)
    scores.set(category, {
      gold: expected.length,
      found: expected.length - missed.length,
      reported: reported.length,
      extra: extra.length,
      certainExtra: extra.filter(({ certainty }) => certainty === 'certain').length,
    })
  }
  return scores
}

function comparable(a: Category, b: Category): boolean {
  return a === b || (figures.includes(a) && figures.includes(b))
}

function touches(entry: PlacedFinding, finding: Finding): boolean {
  const reported = [finding.range, ...finding.related.map(({ range }) => range)]
  return [entry, ...entry.related].some((a) => reported.some((b) => meets(a, b)))
}

/** Ranges share text, or an empty one (where something is missing) stands at or in the other. */
function meets(a: Range, b: Range): boolean {
  return overlap(a, b) > 0 || (a.start === a.end && a.start >= b.start && a.start <= b.end)
}
