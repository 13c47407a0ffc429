import type { SectionRecord } from '@hegao/contract'
import type { PlacedSection } from './gold-documents.ts'
import type { NoteMiss } from './misses.ts'
import { bare } from './phrases.ts'
import { f1, rate } from './rates.ts'

/** What was got right of the numbered sections; unnumbered headings are not scored. */
export interface SectionCounts extends Record<'gold' | 'found' | 'spurious' | 'ordinal' | 'parent' | 'title', number> {}

export const noSections: SectionCounts = { gold: 0, found: 0, spurious: 0, ordinal: 0, parent: 0, title: 0 }

/** Compares sections by the place where their marker begins. */
export function scoreSections(
  gold: readonly PlacedSection[],
  found: readonly SectionRecord[],
  miss: NoteMiss,
): SectionCounts {
  const numbered = found.filter((section) => section.marker !== '')
  const byStart = new Map(numbered.map((section) => [section.range.start, section]))
  const startById = new Map(numbered.map((section) => [section.id, section.range.start]))
  const counts = { ...noSections }
  const hits = new Set<SectionRecord>()
  for (const expected of gold) {
    if (expected.level === 'unnumbered') continue
    const section = byStart.get(expected.start)
    if (section === undefined) {
      if (expected.optional) continue
      counts.gold += 1
      miss('section missed', expected)
      continue
    }
    hits.add(section)
    counts.gold += 1
    counts.found += 1
    if (expected.ordinal == null || section.ordinal === expected.ordinal) counts.ordinal += 1
    else miss('section ordinal', expected, `${section.ordinal} for ${expected.ordinal}`)
    const parent = section.parent === null ? null : (startById.get(section.parent) ?? null)
    const expectedParent = numberedParentStart(expected, gold)
    if (parent === expectedParent) counts.parent += 1
    else miss('section parent', expected, `@${parent} for @${expectedParent}`)
    if (sameTitle(section.title, expected.title)) counts.title += 1
    else miss('section title', expected, `“${section.title}” for “${expected.title}”`)
  }
  for (const section of numbered) {
    if (hits.has(section)) continue
    counts.spurious += 1
    miss('section spurious', section.range)
  }
  return counts
}

/** Where the innermost numbered section around `section` begins. */
function numberedParentStart(section: PlacedSection, all: readonly PlacedSection[]): number | null {
  let at = section.parent
  while (at !== null) {
    const parent = all[at]
    if (parent === undefined) return null
    if (parent.level !== 'unnumbered') return parent.start
    at = parent.parent
  }
  return null
}

/** One title may end earlier than the other: readers differ on where a run-in heading ends. */
function sameTitle(found: string, expected: string): boolean {
  const [a, b] = [bare(found), bare(expected)]
  return a.startsWith(b) || (a.length >= 2 && b.startsWith(a))
}

/** The rates that counts of sections stand for, each 0 to 1. */
export function sectionRates(counts: SectionCounts) {
  const precision = rate(counts.found, counts.found + counts.spurious)
  const recall = rate(counts.found, counts.gold)
  return {
    precision,
    recall,
    f1: f1(precision, recall),
    ordinal: rate(counts.ordinal, counts.found),
    parent: rate(counts.parent, counts.found),
    title: rate(counts.title, counts.found),
  }
}
