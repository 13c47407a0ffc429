import type { Certainty, Severity } from '@hegao/contract'

/** What a report says of a rule, worded in one language. Whoever runs the rules passes these in. */
export interface RuleDescription {
  /** `category/name` */
  readonly id: string
  /** What the rule finds, in one line. */
  readonly title: string
  /** Why the fault matters to who reads the document. */
  readonly why: string
  /** The clause or usage the rule follows. */
  readonly source: string
  readonly severity: Severity
  readonly certainty: Certainty
  /** Whether it runs where no configuration says otherwise. */
  readonly recommended: boolean
}
