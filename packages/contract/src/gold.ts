import * as z from 'zod'
import { approximationSchema, claimKindSchema, claimRoleSchema, claimStatusSchema } from './claim.ts'
import { categorySchema, certaintySchema } from './finding.ts'
import { sectionLevelSchema } from './section.ts'

/**
 * A place in a document, named by what stands there, so that nobody counts offsets by hand: `q` is the exact text;
 * where it occurs more than once, `ctx` is a longer exact text that holds it and occurs once, and `n` says which
 * occurrence inside `ctx` is meant (inside the whole document where there is no `ctx`), from 1.
 */
export const quoteSchema = z
  .strictObject({
    q: z.string().min(1).describe('the exact text'),
    ctx: z.string().min(1).optional().describe('a longer exact text that holds q and occurs once in the document'),
    n: z.int().positive().optional().describe('which occurrence of q inside ctx, from 1'),
  })
  .meta({ id: 'Quote' })
/** A place in a document, named by what stands there; see {@link quoteSchema}. */
export type Quote = z.infer<typeof quoteSchema>

const note = z.string().optional().describe('for the reader of the annotation')
const optional = z
  .literal(true)
  .optional()
  .describe('careful annotators could disagree; the entry neither helps nor hurts a score')
const index = z.int().nonnegative()

/** A heading or run-in item that must be found. */
export const goldSectionSchema = z
  .strictObject({
    ...quoteSchema.shape,
    marker: z.string().describe('as written; empty for an unnumbered heading'),
    level: sectionLevelSchema,
    ordinal: z.int().nullable().optional(),
    title: z.string(),
    parent: index.nullable().describe('index of the enclosing section in this list'),
    optional,
    note,
  })
  .meta({ id: 'GoldSection' })
/** A heading or run-in item that must be found. */
export type GoldSection = z.infer<typeof goldSectionSchema>

/** A claim that must be extracted; the fields mean what they mean in `ClaimRecord`. */
export const goldClaimSchema = z
  .strictObject({
    ...quoteSchema.shape,
    kind: claimKindSchema,
    min: z.number().nullable().describe('lower bound in base units, null where open'),
    max: z.number().nullable().describe('upper bound in base units, null where open'),
    approx: approximationSchema,
    unit: z.string(),
    metric: z.string(),
    status: claimStatusSchema,
    role: claimRoleSchema.default('level'),
    base: z.string().optional().describe('for a change: 同比, 比上年 … as written'),
    part_of: index.optional().describe('index of the claim of which this is a stated part'),
    placeholder: z.literal(true).optional().describe('a stand-in takes the place of the number; both bounds are null'),
    optional,
    note,
  })
  .meta({ id: 'GoldClaim' })
/** A claim that must be extracted. */
export type GoldClaim = z.infer<typeof goldClaimSchema>

/** What a careful editor must be told. One that is `doubtful` is neither asked for nor held against the checker. */
export const goldFindingSchema = z
  .strictObject({
    ...quoteSchema.shape,
    type: categorySchema,
    certainty: certaintySchema,
    related: z.array(quoteSchema).default([]).describe('the other places; a hit on any of them counts'),
    stands_for: z.enum(['number', 'name', 'other']).optional().describe('what a placeholder stands for'),
    note: z.string().min(1).describe('why, with the calculation'),
  })
  .meta({ id: 'GoldFinding' })
/** What a careful editor must be told. */
export type GoldFinding = z.infer<typeof goldFindingSchema>

/** A number that says nothing about the report's world: a date, an ordinal, a set phrase, a hotline. */
export const goldNonclaimSchema = z.strictObject({ ...quoteSchema.shape, note }).meta({ id: 'GoldNonclaim' })
/** A number that says nothing about the report's world. */
export type GoldNonclaim = z.infer<typeof goldNonclaimSchema>

/** The file `NAME.gold.json` beside `NAME.txt`: what a careful reader finds in that document, complete. */
export const goldSchema = z
  .strictObject({
    $schema: z.string().optional(),
    sections: z.array(goldSectionSchema).describe('in document order'),
    claims: z.array(goldClaimSchema),
    findings: z.array(goldFindingSchema),
    nonclaims: z.array(goldNonclaimSchema).default([]),
  })
  .meta({ id: 'Gold' })
/** What a careful reader finds in one document. */
export type Gold = z.infer<typeof goldSchema>
