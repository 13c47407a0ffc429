import * as z from 'zod'
import { positionSchema, rangeSchema } from './range.ts'

export const categorySchema = z.enum([
  'placeholder',
  'contradiction',
  'arithmetic',
  'enumeration',
  'numbering',
  'period',
  'duplicate-text',
  'foreign-text',
  'redundancy',
  'wording',
  'punctuation',
  'unit',
  'format',
  'reuse',
])
/** The family a rule belongs to; the first half of its id. */
export type Category = z.infer<typeof categorySchema>

export const severitySchema = z.enum(['error', 'warning', 'info'])
/** `error`: the report is wrong or unfinished; `warning`: an editor should look; `info`: style. */
export type Severity = z.infer<typeof severitySchema>

export const certaintySchema = z.enum(['certain', 'likely', 'doubtful'])
/** `certain`: the text itself proves the fault. Independent of severity. */
export type Certainty = z.infer<typeof certaintySchema>

const placeSchema = z
  .string()
  .optional()
  .describe('where in the file the range begins, in words (第3页第12行), for formats that are not plain text')

export const relatedSchema = z.object({
  range: rangeSchema,
  position: positionSchema,
  place: placeSchema,
  message: z.string(),
})
/** Another place a finding rests on. */
export type Related = z.infer<typeof relatedSchema>

export const elsewhereSchema = relatedSchema.extend({ file: z.string().describe('the document the place is in') })
/** A place in another document of the same occasion. */
export type Elsewhere = z.infer<typeof elsewhereSchema>

/** One thing a careful editor must be told, with every place it rests on. */
export const findingSchema = z
  .object({
    rule: z.string().describe('category/name'),
    category: categorySchema,
    severity: severitySchema,
    certainty: certaintySchema,
    message: z.string(),
    range: rangeSchema,
    position: positionSchema,
    place: placeSchema,
    related: z.array(relatedSchema),
    elsewhere: z
      .array(elsewhereSchema)
      .optional()
      .describe('places in the documents that were checked together with this one'),
    claims: z.array(z.string()).describe('ids of the claims it is about'),
    fix: z
      .object({ range: rangeSchema, text: z.string() })
      .nullable()
      .describe('present only where applying it blindly is safe'),
    suggestions: z.array(z.object({ range: rangeSchema, text: z.string(), message: z.string() })),
    group: z
      .string()
      .nullable()
      .describe('findings that share a group are instances of one thing, such as one stand-in all over a report'),
    fingerprint: z.string().describe('stable under edits elsewhere in the document'),
  })
  .meta({ id: 'Finding' })
export type Finding = z.infer<typeof findingSchema>
