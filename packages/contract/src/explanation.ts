import * as z from 'zod'
import { rangeSchema } from './range.ts'

/** One piece of a quantity's own text. */
export const quantityPartSchema = z.object({
  part: z
    .enum(['number', 'unit', 'qualifier', 'joint'])
    .describe('joint: what holds the others together, 百分之, 至, 翻 … 番'),
  text: z.string(),
  range: rangeSchema,
  value: z.string().optional().describe('of a number: exact decimal digits, 万 and 亿 multiplied out'),
})
export type QuantityPart = z.infer<typeof quantityPartSchema>

/** How a quantity was read: by which production, from which parts, and which numbers it allows. */
export const explanationSchema = z
  .object({
    production: z.string(),
    parts: z.array(quantityPartSchema),
    interval: z
      .object({
        min: z.string().nullable(),
        max: z.string().nullable(),
        minOpen: z.boolean(),
        maxOpen: z.boolean(),
      })
      .describe('exact decimals in base units, signed by the verb; tighter than value where 余 and the like allow it'),
    ulp: z.string().nullable().describe('one step of the last printed digit, in base units'),
    metric: z
      .enum(['clause', 'carried', 'none'])
      .describe('where what is measured was found: in the sentence of the number, before it, nowhere'),
  })
  .meta({ id: 'Explanation' })
export type Explanation = z.infer<typeof explanationSchema>
