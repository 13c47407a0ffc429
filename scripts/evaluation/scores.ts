import type { Analysis, Category, Range } from '@hegao/contract'
import { type ClaimCounts, type JudgedClaim, judgeClaims, noClaims, scoreClaims } from './claims.ts'
import { type FindingCounts, noFindings, scoreFindings } from './findings.ts'
import type { PlacedGold } from './gold-documents.ts'
import type { Miss } from './misses.ts'
import { sum } from './rates.ts'
import { noSections, type SectionCounts, scoreSections } from './sections.ts'

/** What an analysis got right, in counts; rates are made of them. */
export interface Scores {
  readonly sections: SectionCounts
  readonly claims: ClaimCounts
  /** By category, as far as the annotation or the analysis has any. */
  readonly findings: Readonly<Partial<Record<Category, FindingCounts>>>
}

/** Compares an analysis with the annotation of its document. */
export function scoreAnalysis(
  gold: PlacedGold,
  analysis: Pick<Analysis, 'sections' | 'claims' | 'findings'>,
): { scores: Scores; misses: Miss[]; judged: JudgedClaim[] } {
  const misses: Miss[] = []
  const miss = (kind: string, { start, end }: Range, detail = ''): void => {
    misses.push({ kind, range: { start, end }, detail })
  }
  const { judged, spurious } = judgeClaims(gold.claims, analysis.claims)
  const scores: Scores = {
    sections: scoreSections(gold.sections, analysis.sections, miss),
    claims: scoreClaims(judged, spurious, miss),
    findings: Object.fromEntries(scoreFindings(gold.findings, analysis.findings, miss)),
  }
  return { scores, misses, judged }
}

/** The scores of several documents taken as one. */
export function totalScores(all: readonly Scores[]): Scores {
  const categories = [...new Set(all.flatMap(({ findings }) => Object.keys(findings) as Category[]))].sort()
  return {
    sections: sum(
      noSections,
      all.map(({ sections }) => sections),
    ),
    claims: sum(
      noClaims,
      all.map(({ claims }) => claims),
    ),
    findings: Object.fromEntries(
      categories.map((category) => [
        category,
        sum(
          noFindings,
          all.flatMap(({ findings }) => findings[category] ?? []),
        ),
      ]),
    ),
  }
}

/** The findings of all categories taken as one. */
export function allFindings({ findings }: Scores): FindingCounts {
  return sum(noFindings, Object.values(findings))
}
