import { analyze } from '@hegao/checker'
import { htmlReporter, printable, type Reporter } from '@hegao/reporters'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Page } from '../packages/reporters/test/page.ts'
import { print } from '../packages/reporters/test/print.ts'
import { corpusTexts } from './corpus.ts'
import { wildText } from './wild-text.ts'

const reporter: Reporter = htmlReporter({ version: '0', language: 'zh', rules: [] })

/** Everything about the page of a text that is not as it should be. */
function faultsOf(text: string): string[] {
  const analysis = analyze({ text, path: 'report.txt', encoding: 'utf-8' }, { configuration: { preset: 'strict' } })
  const page = new Page(print(reporter, [{ analysis, text }]))
  const spaced = (line: string) => printable(line).replaceAll('\t', ' ')
  const shown = page.lines.map(spaced).filter((line) => line.trim() !== '')
  const expected = text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .map(spaced)
  const ids = page.ids
  const notes = ids.filter((id) => /^d1-n\d+$/.test(id))
  return [
    ...page.unbalanced.map((tag) => `${tag} is not balanced`),
    ...page.deadLinks.map((link) => `${link} leads nowhere`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`),
    ...(JSON.stringify(shown) === JSON.stringify(expected) ? [] : ['the text is not shown whole']),
    ...(notes.length === analysis.findings.length ? [] : ['not every finding has a note']),
  ]
}

describe('the page of a report', () => {
  test.each([...corpusTexts])('%s is whole, and all its links lead somewhere', (_, text) => {
    expect(faultsOf(text)).toEqual([])
    expect(faultsOf(text.replaceAll('\n', '\r\n'))).toEqual([])
  })

  test('is so for any text', () => {
    fc.assert(
      fc.property(wildText, (text) => faultsOf(text).length === 0),
      { numRuns: 300 },
    )
  })
})
