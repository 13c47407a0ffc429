import { readFileSync } from 'node:fs'
import * as parser from '@hegao/parser'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')

/** Turns `expression // => value` lines (the value may stand on the next line) into checks. */
function compile(example: string): (scope: object, check: (actual: unknown, expected: unknown) => void) => void {
  const body = example
    .replaceAll(/^import .*$/gm, '')
    .replaceAll(
      /^;?(.+?)\s*\n?\/\/ => (.+)$/gm,
      (_, actual: string, expected: string) => `check(${actual}, ${expected});`,
    )
  return new Function('scope', 'check', `with (scope) {${body}}`) as ReturnType<typeof compile>
}

test.each(examples)('example %#', (example) => {
  let checks = 0
  compile(example)({ ...parser, visit }, (actual, expected) => {
    checks += 1
    expect(actual).toEqual(expected)
  })
  expect(checks).toBeGreaterThan(0)
})
