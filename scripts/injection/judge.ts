import type { Finding, Range } from '@hegao/contract'
import { edited, editedPlaces } from './edit.ts'
import { type Fault, isNamed, type Planting } from './fault.ts'
import { findingsOf, type Specimen } from './specimen.ts'

/** What became of one planted fault. */
export interface Outcome {
  readonly specimen: Specimen
  readonly planting: Planting
  /** The report with the fault in it. */
  readonly text: string
  /** Where the fault stands in it. */
  readonly place: Range
  /** Whether a rule that has to report the fault does so at its place, or at one that depends on it. */
  readonly isFound: boolean
  /** Findings that were not there before and are not about the fault. */
  readonly others: readonly Finding[]
}

/** Plants one fault and reads what is found. */
export function judge(specimen: Specimen, fault: Fault, planting: Planting): Outcome {
  const { text, moved } = edited(specimen.text, planting.edits)
  const changed = editedPlaces(planting.edits)
  const own = planting.at === undefined ? changed : changed.slice(planting.at, planting.at + 1)
  const places = [...own, ...(planting.dependents ?? []).map(moved)]
  const isAbout = ({ range, related }: Finding): boolean =>
    [range, ...related.map((one) => one.range)].some((a) => places.some((b) => meets(a, b)))
  const added = newFindings(specimen, findingsOf(text), moved)
  const allowed = [...fault.rules, ...(fault.mayAlso ?? [])]
  return {
    specimen,
    planting,
    text,
    place: own[0] ?? { start: 0, end: 0 },
    isFound: added.some((finding) => isNamed(finding.rule, fault.rules) && isAbout(finding)),
    others: added.filter((finding) => !isNamed(finding.rule, allowed) || !isAbout(finding)),
  }
}

/** The findings that the clean report does not have at the same place. */
function newFindings(specimen: Specimen, after: readonly Finding[], moved: (range: Range) => Range): Finding[] {
  const known = new Map<string, number>()
  for (const { rule, range } of specimen.findings) {
    const key = keyOf(rule, moved(range))
    known.set(key, (known.get(key) ?? 0) + 1)
  }
  return after.filter(({ rule, range }) => {
    const key = keyOf(rule, range)
    const left = known.get(key) ?? 0
    known.set(key, left - 1)
    return left <= 0
  })
}

const keyOf = (rule: string, { start, end }: Range): string => `${rule} ${start} ${end}`

/** Ranges share text, or an empty one (where something is missing) stands at or in the other. */
function meets(a: Range, b: Range): boolean {
  if (a.start < b.end && b.start < a.end) return true
  return (a.start === a.end || b.start === b.end) && a.start <= b.end && b.start <= a.end
}
