import { approximationSchema, claimKindSchema, claimStatusSchema } from '@hegao/contract'
import { type Decimal, decimal, type Interval } from '@hegao/numerals'
import * as z from 'zod'
import { type Amount, amountOf, type Model, scaleOf } from './amount.ts'
import { type Figure, idOf } from './figure.ts'

/** The version of what a sheet keeps of a figure; it changes when the meaning of a member does. */
export const KEY_VERSION = 1

const decimalSchema = z.string().regex(/^-?\d{1,60}(?:\.\d{1,60})?$/)
const intervalSchema = z.object({
  min: decimalSchema.nullable(),
  max: decimalSchema.nullable(),
  minOpen: z.boolean(),
  maxOpen: z.boolean(),
})

/** What a sheet keeps of a figure so that it is found again in the next draft. Numbers are decimal strings in base units. */
export const figureKeySchema = z.object({
  version: z.literal(KEY_VERSION),
  id: z.string(),
  metric: z.string(),
  kind: claimKindSchema,
  unit: z.string(),
  role: z.string(),
  status: claimStatusSchema,
  period: z.string().nullable(),
  section: z.string(),
  index: z.int(),
  text: z.string(),
  before: z.string(),
  after: z.string(),
  maskedBefore: z.string(),
  maskedAfter: z.string(),
  interval: intervalSchema,
  possible: intervalSchema,
  ulp: decimalSchema.nullable(),
  approximation: approximationSchema,
  scale: decimalSchema,
})
export type FigureKey = z.infer<typeof figureKeySchema>

/** The keys of a draft's figures, in their order; each has an id of its own. */
export function keysOf(figures: readonly Figure[]): FigureKey[] {
  const seen = new Map<string, number>()
  return figures.map((figure) => {
    const plain = idOf(figure, 0)
    const occurrence = seen.get(plain) ?? 0
    seen.set(plain, occurrence + 1)
    return keyOf(figure, occurrence === 0 ? plain : idOf(figure, occurrence))
  })
}

function keyOf(figure: Figure, id: string): FigureKey {
  const { claim, section, index, before, after, maskedBefore, maskedAfter } = figure
  const { metric, kind, unit, role, status, scope, text } = claim
  const { interval, possible, ulp, approximation } = amountOf(claim)
  return {
    version: KEY_VERSION,
    id,
    metric,
    kind,
    unit,
    role,
    status,
    period: scope.period,
    section,
    index,
    text,
    before,
    after,
    maskedBefore,
    maskedAfter,
    interval: written(interval),
    possible: written(possible),
    ulp: ulp?.toString() ?? null,
    approximation,
    scale: scaleOf(claim).toString(),
  }
}

/** The amount the figure had in the draft the sheet was made of. */
export function amountIn(key: FigureKey): Amount {
  return {
    kind: key.kind,
    interval: readInterval(key.interval),
    possible: readInterval(key.possible),
    ulp: key.ulp === null ? null : decimal(key.ulp),
    approximation: key.approximation,
    text: key.text,
  }
}

/** What a figure that is written down for this one is like. */
export function modelOf({ text, kind, unit, interval, scale }: FigureKey): Model {
  const end = interval.max ?? interval.min
  return { text, kind, unit, isNegative: end?.startsWith('-') ?? false, scale: decimal(scale) }
}

function written({ min, max, minOpen, maxOpen }: Interval): FigureKey['interval'] {
  return { min: min?.toString() ?? null, max: max?.toString() ?? null, minOpen, maxOpen }
}

function readInterval({ min, max, minOpen, maxOpen }: FigureKey['interval']): Interval {
  const read = (end: string | null): Decimal | null => (end === null ? null : decimal(end))
  return { min: read(min), max: read(max), minOpen, maxOpen }
}
