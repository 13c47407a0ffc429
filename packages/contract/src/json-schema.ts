import * as z from 'zod'
import { analysisSchema } from './analysis.ts'
import { baselineSchema, configurationSchema } from './configuration.ts'
import { goldSchema } from './gold.ts'

/**
 * JSON Schema (draft 2020-12) of everything that leaves or enters hegao as JSON, by name.
 *
 * All are the reader's side of the contract: a field with a default may be left out of a file that people write, and
 * an analysis may hold more fields than are listed, because a later version may add some.
 */
export function jsonSchemas(): Record<'analysis' | 'configuration' | 'baseline' | 'gold', object> {
  return {
    analysis: describe(analysisSchema),
    configuration: describe(configurationSchema),
    baseline: describe(baselineSchema),
    gold: describe(goldSchema),
  }
}

function describe(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: 'input' })
}
