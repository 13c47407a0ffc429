import type { Configuration, RuleSetting } from '@hegao/contract'
import { isInPreset } from './presets.ts'
import type { Rule } from './rule.ts'
import type { ActiveRule } from './run-rules.ts'

/** A configuration names a rule that does not exist. */
export class UnknownRuleError extends Error {
  override readonly name = 'UnknownRuleError'
  /** The name as the configuration has it. */
  readonly rule: string
  /** The existing rule or category that comes nearest, null where none is near. */
  readonly suggestion: string | null

  constructor(rule: string, suggestion: string | null) {
    super(`没有“${rule}”这条规则${suggestion === null ? '' : `，是否为“${suggestion}”？`}`)
    this.rule = rule
    this.suggestion = suggestion
  }
}

/**
 * The rules a configuration asks for. The preset decides first, `category/*` changes it for a whole category, and
 * the setting of a rule's own id has the last word, in whatever order they are written.
 *
 * @throws {UnknownRuleError} where a setting names no rule and no category
 */
export function activeRules(
  configuration: Pick<Configuration, 'preset' | 'rules'>,
  rules: readonly Rule[],
): ActiveRule[] {
  const known = new Set(rules.flatMap((rule) => [rule.id, `${rule.category}/*`]))
  for (const name of Object.keys(configuration.rules)) {
    if (!known.has(name)) throw new UnknownRuleError(name, nearest(name, known))
  }
  return rules.flatMap((rule) => {
    const setting: RuleSetting =
      configuration.rules[rule.id] ??
      configuration.rules[`${rule.category}/*`] ??
      (isInPreset(configuration.preset, rule) ? 'on' : 'off')
    if (setting === 'off') return []
    return [{ rule, severity: setting === 'on' ? null : setting }]
  })
}

/** The name that differs least from `name`, if it differs in no more than a third of its letters. */
function nearest(name: string, names: Iterable<string>): string | null {
  let best: string | null = null
  let least = Math.floor(name.length / 3) + 1
  for (const candidate of names) {
    const distance = editDistance(name, candidate)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/** The number of letters to insert, delete or replace (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
