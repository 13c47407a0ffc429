import { rules } from '@hegao/checker'
import { extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'
import { createDocument } from '../src/document.ts'
import { type MarkedText, readMarked } from '../src/examples.ts'
import type { Rule } from '../src/rule.ts'
import { runRules } from '../src/run-rules.ts'

/** The ways a text can be saved that no rule may mind. */
const forms: Record<string, (example: string) => string> = {
  'as is': (example) => example,
  'with CRLF': (example) => example.replaceAll('\n', '\r\n'),
  'with full-width digits': (example) =>
    example.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
}

/** What the rule reports of a text. */
function findings(rule: Rule, source: MarkedText) {
  const report = parse(source.text)
  const document = createDocument(report, extract(report), source)
  return runRules(document, [{ rule, severity: null }], { language: 'zh' })
}

/** The example with the places the rule finds in it marked. */
function marked(rule: Rule, source: MarkedText): string {
  const { text } = source
  const ranges = findings(rule, source).map(({ range }) => range)
  let result = ''
  let at = 0
  for (const { start, end } of ranges) {
    result += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`
    at = end
  }
  return result + text.slice(at)
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  describe.each(Object.entries(forms))('%s', (_, form) => {
    it.each(rule.examples.bad.map(form))('finds the fault in %s', (example) => {
      expect(readMarked(example).places).not.toEqual([])
      expect(marked(rule, readMarked(example))).toBe(readMarked(example).marked)
    })
    it.each(rule.examples.bad.map(form))('suggests a change in %s', (example) => {
      const source = readMarked(example)
      for (const { suggestions } of findings(rule, source)) {
        for (const { range, text: right } of suggestions)
          expect(right).not.toBe(source.text.slice(range.start, range.end))
      }
    })
    it.each(rule.examples.good.map(form))('finds nothing in %s', (example) => {
      expect(marked(rule, readMarked(example))).toBe(readMarked(example).marked)
    })
  })
})
