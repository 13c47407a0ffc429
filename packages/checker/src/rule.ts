import type { Category, Certainty, Range, Severity } from '@hegao/contract'
import type { Claim } from '@hegao/extractor'
import type { Document } from './document.ts'

/** The languages findings are worded in. */
export type Language = 'zh' | 'en'

/** The same text in every language. */
export type Bilingual = Readonly<Record<Language, string>>

/** `category/name`, where the name is that of the fault. */
export type RuleId = `${Category}/${string}`

/** How one language words what a rule found. `Data` is what the check measured, `Place` what it says of another place. */
export interface Wording<Data, Place> {
  /** What is wrong, why (with the figures), and what to do. */
  message(data: Data): string
  /** What stands at a related place; where it is left out, the place is quoted. */
  place?(place: Place): string
}

/** A place in the text, and the text that should stand there. */
export interface Replacement {
  readonly range: Range
  readonly text: string
}

/** What a check found, free of any language. */
export interface Observation<Data, Place> {
  /** The smallest string that has to change, or that proves the fault. */
  readonly range: Range
  readonly data: Data
  /** The other places the finding rests on. */
  readonly related?: readonly { readonly range: Range; readonly place: Place }[]
  /** Places in the document's companions. */
  readonly elsewhere?: readonly { readonly document: Document; readonly range: Range; readonly place: Place }[]
  readonly claims?: readonly Claim[]
  /** Only where applying it blindly is safe. */
  readonly fix?: Replacement
  readonly suggestions?: readonly Replacement[]
  /** Where they differ from the rule's own. */
  readonly certainty?: Certainty
  readonly severity?: Severity
  /** Findings of a rule that share a group are instances of one thing and may be shown folded. */
  readonly group?: string
}

/** Where a fault is expected or not: report texts of our own making, the faulty places marked ⟦…⟧ in the bad ones. */
export interface Examples {
  readonly bad: readonly string[]
  readonly good: readonly string[]
}

/** What documentation and configuration need to know of a rule. */
export interface RuleProperties {
  readonly id: RuleId
  /** What the rule finds, in one line. */
  readonly title: Bilingual
  readonly severity: Severity
  /** The certainty of its findings, where a finding does not say otherwise. */
  readonly certainty: Certainty
  /** Whether the preset `recommended` has it. */
  readonly recommended: boolean
  /** Why the fault matters to who reads the report. */
  readonly why: Bilingual
  /** The clause or usage the rule follows. */
  readonly source: Bilingual
  readonly examples: Examples
}

/** One rule as its file states it. */
export interface RuleDefinition<Data, Place> extends RuleProperties {
  readonly wording: Readonly<Record<Language, Wording<Data, Place>>>
  /** Reports every instance of the fault in `document`, in any order. */
  check(document: Document, report: (observation: Observation<Data, Place>) => void): void
}

/** An observation with its wording bound to it. */
export interface Remark extends Omit<Observation<unknown, unknown>, 'data' | 'related' | 'elsewhere'> {
  message(language: Language): string
  related(language: Language): { range: Range; message: string }[]
  elsewhere(language: Language): { document: Document; range: Range; message: string }[]
}

/** A rule ready to run. */
export interface Rule extends RuleProperties {
  readonly category: Category
  /** Everything the rule has to remark on a document, in the order of its check. */
  run(document: Document): Remark[]
}

/**
 * Makes a rule of its definition. Detection and wording meet only here: the check hands over typed data, the
 * wording turns it into a sentence.
 */
export function defineRule<Data, Place = null>(definition: RuleDefinition<Data, Place>): Rule {
  const { wording, check, ...properties } = definition
  return {
    ...properties,
    category: categoryOf(definition.id),
    run(document) {
      const remarks: Remark[] = []
      check(document, (observation) => {
        const { data, related = [], elsewhere = [], ...rest } = observation
        const told = (language: Language, { text }: Document, range: Range, place: Place) =>
          wording[language].place?.(place) ?? text.slice(range.start, range.end)
        remarks.push({
          ...rest,
          message: (language) => wording[language].message(data),
          related: (language) =>
            related.map(({ range, place }) => ({ range, message: told(language, document, range, place) })),
          elsewhere: (language) =>
            elsewhere.map(({ document: other, range, place }) => ({
              document: other,
              range,
              message: told(language, other, range, place),
            })),
        })
      })
      return remarks
    },
  }
}

/** The category that a rule id begins with. */
function categoryOf(id: RuleId): Category {
  // The template type of RuleId warrants what the compiler cannot conclude from a slice.
  return id.slice(0, id.indexOf('/')) as Category
}
