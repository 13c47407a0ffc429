import { baselineSchema, configurationSchema } from '@hegao/contract'
import { expect, test } from 'vitest'

test('an empty configuration is the recommended one', () => {
  expect(configurationSchema.parse({})).toEqual({ preset: 'recommended', rules: {}, failOn: 'warning' })
})

test('a rule is set off, on, or to a severity', () => {
  const rules = { 'wording/jiezhi': 'off', 'placeholder/*': 'error', 'arithmetic/sum': 'on' }
  expect(configurationSchema.parse({ rules }).rules).toEqual(rules)
  expect(configurationSchema.safeParse({ rules: { 'arithmetic/sum': 'fatal' } }).success).toBe(false)
})

test('a baseline of another version is refused', () => {
  expect(baselineSchema.safeParse({ version: 1, findings: {} }).success).toBe(true)
  expect(baselineSchema.safeParse({ version: 2, findings: {} }).success).toBe(false)
})
