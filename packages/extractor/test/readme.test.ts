import { readFileSync } from 'node:fs'
import { explain, extract, reportPeriod, toRecord } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** The code of the page without imports, every `expression // → value` turned into an entry [value, expected]. */
function program(): string {
  const code = [...readme.matchAll(/```ts\n(.*?)```/gs)].map((block) => block[1] ?? '').join('\n')
  const lines = code.split('\n').filter((line) => !line.startsWith('import '))
  const out = lines.map((line, index) => {
    const expected = /^\/\/ → (.*)$/.exec(lines[index + 1] ?? '')?.[1]
    if (expected !== undefined) return `;results.push([${line}, ${expected}])`
    return line.startsWith('// →') ? '' : line
  })
  return `const results = []\n${out.join('\n')}\nreturn results`
}

describe('README', () => {
  const run = new Function('explain', 'extract', 'reportPeriod', 'toRecord', 'parse', program())
  const results: [unknown, unknown][] = run(explain, extract, reportPeriod, toRecord, parse)

  it('has examples', () => {
    expect(results.length).toBeGreaterThan(5)
  })

  it.each(results)('example %#', (value, expected) => {
    expect(value).toEqual(expected)
  })
})
