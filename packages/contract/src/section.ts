import * as z from 'zod'
import { positionSchema, rangeSchema } from './range.ts'

/**
 * The shapes a section marker can have, each with a written example.
 * The order is the prior of GB/T 9704—2012, 7.3.3 (一、（一）1.（1）), widened to what reports use.
 */
export const markerKinds = {
  chapter: '第一章',
  'section-word': '第一节',
  article: '第一条',
  'chinese-comma': '一、',
  'chinese-parenthesized': '（一）',
  'arabic-point': '1.',
  'arabic-parenthesized': '（1）',
  circled: '①',
  decimal: '1.1',
  'chinese-is': '一是',
  'chinese-ordinal': '第一，',
  'sequence-word': '首先',
  aspect: '一方面',
  dash: '——',
  unnumbered: '',
} as const

/** A shape of section marker, see {@link markerKinds}. */
export type MarkerKind = keyof typeof markerKinds

export const markerKindSchema = z.enum(Object.keys(markerKinds) as [MarkerKind, ...MarkerKind[]])

/**
 * The logical depth that a marker's shape stands for: 1 一、 2 （一） 3 1. 4 （1） 5 ①,
 * `item` for run-in enumeration (一是, 第一，, 首先), `unnumbered` for headings without a marker.
 */
export const sectionLevelSchema = z.union([z.int().min(1).max(9), z.literal('item'), z.literal('unnumbered')])
export type SectionLevel = z.infer<typeof sectionLevelSchema>

/** One heading or run-in item of the report, in document order. */
export const sectionSchema = z
  .object({
    id: z.string(),
    parent: z.string().nullable(),
    marker: z.string(),
    kind: markerKindSchema,
    level: sectionLevelSchema,
    ordinal: z.int().nullable(),
    title: z.string(),
    range: rangeSchema.describe('marker and title'),
    extent: rangeSchema.describe('the whole section with all below it'),
    position: positionSchema,
  })
  .meta({ id: 'Section' })
export type SectionRecord = z.infer<typeof sectionSchema>
