import { jsonSchemas } from '@hegao/contract'
import { describe, expect, test } from 'vitest'

interface Definition {
  required?: string[]
  additionalProperties?: boolean
}
const definition = (schema: object, name: string): Definition =>
  (schema as { $defs: Record<string, Definition> }).$defs[name] ?? {}

describe('jsonSchemas', () => {
  const schemas = jsonSchemas()

  test('asks for every field an analysis always has, and allows more', () => {
    const analysis = definition(schemas.analysis, 'Analysis')
    expect(analysis.required).toEqual(['schema', 'file', 'title', 'period', 'sections', 'claims', 'findings'])
    expect(analysis.additionalProperties).toBeUndefined()
  })

  test('lets a configuration leave out what has a default, and refuses unknown fields', () => {
    const configuration = definition(schemas.configuration, 'Configuration')
    expect(configuration.required).toBeUndefined()
    expect(configuration.additionalProperties).toBe(false)
  })

  test('names the parts of an analysis once', () => {
    expect(Object.keys((schemas.analysis as { $defs: object }).$defs).sort()).toEqual([
      'Analysis',
      'Claim',
      'Explanation',
      'Finding',
      'Position',
      'Range',
      'Section',
    ])
  })
})
