import type { Configuration, Finding, SourceText } from '@hegao/contract'
import type { Claim } from '@hegao/extractor'
import type { Report } from '@hegao/parser'
import { activeRules } from './configuration.ts'
import { createDocument, type Document } from './document.ts'
import { rules } from './generated/rules.ts'
import type { Manuscript } from './manuscript.ts'
import type { Language, Rule } from './rule.ts'
import { runRules } from './run-rules.ts'
import { createTermFilter } from './terms.ts'

/** What to check for, and in which language to say it. */
export interface CheckOptions {
  /** Which rules run; the preset `recommended` where left out. */
  readonly configuration?: Partial<Pick<Configuration, 'preset' | 'rules'>>
  /** Names and terms that are right as they are: nothing is found inside them. */
  readonly terms?: readonly string[]
  /**
   * Other documents of the same occasion (the report, its summary, the speech, the press text): what this one says otherwise
   * than they do is found, with `elsewhere` naming the place.
   */
  readonly companions?: readonly Manuscript[]
  /** Rules beside those of this package, for what is known of this one document: the figures verified for it. */
  readonly additionalRules?: readonly Rule[]
  /** The language of the messages; Chinese where left out. */
  readonly language?: Language
}

/**
 * Checks a report.
 *
 * @param report the tree {@link parse} made of `source`
 * @param claims what the extractor read from it
 * @param source the text all ranges point into
 * @returns the findings, sorted by place
 * @throws {UnknownRuleError} where the configuration names a rule that does not exist
 */
export function check(
  report: Report,
  claims: readonly Claim[],
  source: Pick<SourceText, 'text' | 'place'> & Partial<Pick<SourceText, 'path' | 'layout'>>,
  { configuration, terms = [], companions = [], additionalRules = [], language = 'zh' }: CheckOptions = {},
): Finding[] {
  const active = activeRules({ preset: 'recommended', rules: {}, ...configuration }, [...rules, ...additionalRules])
  return runRules(createDocument(report, claims, source, companions.map(toDocument)), active, {
    language,
    isTerm: createTermFilter(source.text, terms),
  })
}

function toDocument({ report, claims, source }: Manuscript): Document {
  return createDocument(report, claims, source)
}
