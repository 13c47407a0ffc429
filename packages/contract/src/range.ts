import * as z from 'zod'

const offset = z.int().nonnegative()

/**
 * A half-open span `[start, end)` of the document's own text, in UTF-16 code units.
 */
export const rangeSchema = z.object({ start: offset, end: offset }).meta({ id: 'Range' })
/** A half-open span `[start, end)` of the document's own text, in UTF-16 code units. */
export type Range = z.infer<typeof rangeSchema>

const pointSchema = z.object({
  line: z.int().positive(),
  column: z.int().positive(),
  offset,
})

/**
 * The same span as unist writes it: `line` and `column` count from 1, `offset` from 0, all in UTF-16 code units.
 */
export const positionSchema = z.object({ start: pointSchema, end: pointSchema }).meta({ id: 'Position' })
/** A span as unist writes it: `line` and `column` count from 1, `offset` from 0, all in UTF-16 code units. */
export type Position = z.infer<typeof positionSchema>
/** One place in the text: 1-based `line` and `column`, 0-based `offset`, in UTF-16 code units. */
export type Point = z.infer<typeof pointSchema>
