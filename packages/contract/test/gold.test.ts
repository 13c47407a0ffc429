import { goldSchema } from '@hegao/contract'
import { expect, test } from 'vitest'

const claim = {
  q: '430余件',
  kind: 'count',
  min: 430,
  max: null,
  approx: 'over',
  unit: '件',
  metric: '收文办理',
  status: 'actual',
}
const empty = { sections: [], claims: [], findings: [] }

test('a claim is a level unless it says otherwise', () => {
  const gold = goldSchema.parse({ ...empty, claims: [claim] })
  expect(gold.claims[0]?.role).toBe('level')
  expect(gold.nonclaims).toEqual([])
})

test('a misspelt field is refused by name', () => {
  const result = goldSchema.safeParse({ ...empty, claims: [{ ...claim, aprox: 'over' }] })
  expect(result.error?.issues[0]).toMatchObject({ code: 'unrecognized_keys', keys: ['aprox'], path: ['claims', 0] })
})

test('an entry without a quote is refused', () => {
  const { q: _, ...unquoted } = claim
  expect(goldSchema.safeParse({ ...empty, claims: [unquoted] }).error?.issues[0]?.path).toEqual(['claims', 0, 'q'])
})
