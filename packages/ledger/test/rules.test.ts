import { analyzeManuscript, type Rule, readManuscript } from '@hegao/checker'
import { ledgerRules, readExample } from '@hegao/ledger'
import { describe, expect, it } from 'vitest'

/** The draft of an example with the places marked that the rule finds in it. */
function marked(rule: Rule, example: string): string {
  const { ledger, draft } = readExample(example)
  const text = draft.replace(/[⟦⟧]/g, '')
  const manuscript = readManuscript({ text, path: '改稿.txt', encoding: 'utf-8' })
  const configuration = { preset: 'none', rules: { [rule.id]: 'on' } } as const
  const { findings } = analyzeManuscript(manuscript, { configuration, additionalRules: ledgerRules(ledger) })
  let result = ''
  let at = 0
  for (const { range } of findings) {
    result += `${text.slice(at, range.start)}⟦${text.slice(range.start, range.end)}⟧`
    at = range.end
  }
  return result + text.slice(at)
}

describe.each(ledgerRules(null).map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.bad)('finds the fault in %s', (example) => {
    const { draft } = readExample(example)
    expect(draft).toContain('⟦')
    expect(marked(rule, example)).toBe(draft)
  })
  it.each(rule.examples.good)('finds nothing in %s', (example) => {
    expect(marked(rule, example)).toBe(readExample(example).draft)
  })
})
