import type { Language, Rule } from '@hegao/checker'
import type { Category } from '@hegao/contract'
import type { RuleDescription } from '@hegao/reporters'
import { allRules } from './all-rules.ts'

/** All there is to say of a rule in one language, as `hegao rules --format json` prints it. */
export interface RuleRecord extends RuleDescription {
  readonly category: Category
  readonly examples: Rule['examples']
}

/** The record of a rule. */
export function ruleRecord(rule: Rule, language: Language): RuleRecord {
  const { id, category, severity, certainty, recommended, examples } = rule
  return {
    id,
    category,
    severity,
    certainty,
    recommended,
    title: rule.title[language],
    why: rule.why[language],
    source: rule.source[language],
    examples,
  }
}

/** The records of all rules. */
export function ruleRecords(language: Language): RuleRecord[] {
  return allRules.map((rule) => ruleRecord(rule, language))
}
