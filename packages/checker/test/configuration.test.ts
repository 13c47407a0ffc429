import { activeRules, analyze, rules, UnknownRuleError } from '@hegao/checker'
import { describe, expect, it } from 'vitest'

const source = {
  path: 'draft.txt',
  encoding: 'utf-8',
  text: '2023年，云溪县档案馆共收文*件，制发文件36份。截止目前，公开信息88余条,办结来文31件。\n',
}

function found(configuration: Parameters<typeof analyze>[1]) {
  return analyze(source, configuration).findings.map(({ rule, severity }) => `${rule} ${severity}`)
}

describe('configuration', () => {
  it('runs the recommended rules where nothing is said', () => {
    expect(found({})).toEqual([
      'placeholder/number-stand-in error',
      'wording/confusable warning',
      'redundancy/surplus-after-exact warning',
      'punctuation/half-width-mark info',
    ])
    expect(found({ configuration: {} })).toEqual(found({ configuration: { preset: 'recommended' } }))
  })

  it('runs nothing under the preset none but what is switched on', () => {
    expect(found({ configuration: { preset: 'none' } })).toEqual([])
    const only = { preset: 'none', rules: { 'wording/confusable': 'on' } } as const
    expect(found({ configuration: only })).toEqual(['wording/confusable warning'])
  })

  it('checks figures alone under figures-only, and the form of documents besides under gbt9704', () => {
    expect(found({ configuration: { preset: 'figures-only' } })).toEqual(['placeholder/number-stand-in error'])
    const recommended = found({})
    expect(found({ configuration: { preset: 'gbt9704' } })).toEqual(expect.arrayContaining(recommended))
    const withheld = rules.filter((rule) => !rule.recommended && ['format', 'punctuation'].includes(rule.category))
    const run = activeRules({ preset: 'gbt9704', rules: {} }, rules).map(({ rule }) => rule.id)
    expect(run).toEqual(expect.arrayContaining(withheld.map(({ id }) => id)))
    expect(activeRules({ preset: 'strict', rules: {} }, rules)).toHaveLength(rules.length)
  })

  it('finds nothing inside a term that the office writes so', () => {
    expect(found({ terms: ['收文*件'] })).not.toContain('placeholder/number-stand-in error')
    expect(found({ terms: ['收文*件'] })).toContain('wording/confusable warning')
    expect(found({ terms: ['*'] })).not.toContain('placeholder/number-stand-in error')
  })

  it('lets a rule override its category, whatever the order', () => {
    const rules = { 'wording/confusable': 'info', 'wording/*': 'off' } as const
    expect(found({ configuration: { preset: 'strict', rules } })).toContain('wording/confusable info')
    const off = { 'placeholder/*': 'off', 'punctuation/*': 'error' } as const
    const left = found({ configuration: { rules: off } })
    expect(left).not.toContain('placeholder/number-stand-in error')
    expect(left).toContain('punctuation/half-width-mark error')
  })

  it('names an unknown rule and the nearest known one', () => {
    const check = () => found({ configuration: { rules: { 'wording/confusables': 'off' } } })
    expect(check).toThrow(UnknownRuleError)
    expect(check).toThrow('wording/confusable')
    try {
      found({ configuration: { rules: { 'spelling/nonsense-of-all-kinds': 'off' } } })
    } catch (error) {
      expect(error).toMatchObject({ rule: 'spelling/nonsense-of-all-kinds', suggestion: null })
    }
    expect.assertions(3)
  })

  it('words findings in either language, in the same places', () => {
    const [zh, en] = [analyze(source), analyze(source, { language: 'en' })]
    expect(en.findings.map(({ range }) => range)).toEqual(zh.findings.map(({ range }) => range))
    expect(zh.findings[0]?.message).toMatch(/收文/)
    expect(en.findings[0]?.message).toMatch(/has not been filled in/)
  })
})

describe('the index of rules', () => {
  it('has every rule once, with words in both languages', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { id, category, title, why, source: clause, examples } of rules) {
      expect(id).toMatch(new RegExp(`^${category}/[a-z]+(-[a-z]+)*$`))
      for (const words of [title, why, clause])
        for (const text of [words.zh, words.en]) expect(text.length, id).toBeGreaterThan(3)
      expect(examples.bad.length, id).toBeGreaterThan(0)
      expect(examples.good.length, id).toBeGreaterThan(0)
    }
  })
})
