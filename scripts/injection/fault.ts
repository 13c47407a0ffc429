import type { Category, Range } from '@hegao/contract'
import type { Edit } from './edit.ts'
import type { Random } from './random.ts'
import type { Specimen } from './specimen.ts'

/** One fault at one place of a report. */
export interface Planting {
  readonly edits: readonly Edit[]
  /** Places of the clean text that depend on what is edited; a finding there tells of the fault as well. */
  readonly dependents?: readonly Range[]
  /** Which of the edits is the fault, where others only keep the text in step; all of them unless told. */
  readonly at?: number
}

/** `category/name` of a rule, or a category for all of its rules. */
export type RuleName = Category | `${Category}/${string}`

/** One kind of fault that writers of reports make, and that the checker has to find. */
export interface Fault {
  readonly name: string
  /** The rules of which one has to report it. */
  readonly rules: readonly RuleName[]
  /** Rules that may report the same place as well: a wrong figure can be wrong in several ways. */
  readonly mayAlso?: readonly RuleName[]
  /** The share that has to be found with `--check`. */
  readonly goal: number
  /** Plants the fault where the report has a place for it, a new place each time, in random order. */
  plantings(specimen: Specimen, random: Random): Iterable<Planting>
}

/** Whether one of the names stands for the rule. */
export function isNamed(rule: string, names: readonly RuleName[]): boolean {
  return names.some((name) => rule === name || rule.startsWith(`${name}/`))
}
