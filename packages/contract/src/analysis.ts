import * as z from 'zod'
import { claimSchema } from './claim.ts'
import { findingSchema } from './finding.ts'
import { sectionSchema } from './section.ts'

/** The stretch of time a report reports on; `start` and `end` are ISO dates, both included. */
export const periodSchema = z.object({ label: z.string(), start: z.iso.date(), end: z.iso.date() })
export type Period = z.infer<typeof periodSchema>

/** The version of the shape below; it changes when the meaning of a field does. */
export const SCHEMA_VERSION = 1

/** Everything `hegao analyze` says of one document. */
export const analysisSchema = z
  .object({
    schema: z.literal(SCHEMA_VERSION),
    file: z.string(),
    title: z.string().nullable(),
    period: periodSchema.nullable(),
    text: z.string().optional().describe('the text the ranges point into, for formats that are not plain text'),
    sections: z.array(sectionSchema),
    claims: z.array(claimSchema),
    findings: z.array(findingSchema),
  })
  .meta({ id: 'Analysis' })
export type Analysis = z.infer<typeof analysisSchema>
