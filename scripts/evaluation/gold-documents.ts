import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  goldClaimSchema,
  goldFindingSchema,
  goldSchema,
  goldSectionSchema,
  type Quote,
  quoteSchema,
  type Range,
  rangeSchema,
} from '@hegao/contract'
import * as z from 'zod'
import { frameSchema } from './frames.ts'
import { locateQuote, QuoteError } from './quotes.ts'

const place = rangeSchema.shape

/** A claim of this corpus: what the contract asks, and what only the tables by construct need. */
const corpusClaimSchema = goldClaimSchema.extend({
  frames: z.array(frameSchema).min(1).optional().describe('constructs that no other field tells'),
  period: z.string().min(2).optional().describe('the time the figure holds for, as written'),
  organisation: z.string().min(2).optional().describe('the body whose figure it is, as written'),
})
/** The file NAME.gold.json of this corpus. */
export const corpusGoldSchema = goldSchema.extend({ claims: z.array(corpusClaimSchema) })
type CorpusGold = z.infer<typeof corpusGoldSchema>

/** An annotation whose quotes have become offsets; as a file it is called NAME.resolved.json. */
const placedGoldSchema = z.object({
  sections: z.array(goldSectionSchema.extend(place)),
  claims: z.array(corpusClaimSchema.extend(place)),
  findings: z.array(goldFindingSchema.extend({ ...place, related: z.array(quoteSchema.extend(place)).default([]) })),
})
export type PlacedGold = z.infer<typeof placedGoldSchema>
export type PlacedSection = PlacedGold['sections'][number]
export type PlacedClaim = PlacedGold['claims'][number]
export type PlacedFinding = PlacedGold['findings'][number]

/** A document with what a careful reader finds in it. */
export interface GoldDocument {
  /** File name without its endings. */
  readonly name: string
  readonly path: string
  readonly text: string
  readonly gold: PlacedGold
}

/** An annotation that cannot be used, with the file and every entry that is at fault. */
export class GoldError extends Error {
  override readonly name = 'GoldError'

  constructor(file: string, faults: readonly string[]) {
    super(faults.map((fault) => `${file}: ${fault}`).join('\n'))
  }
}

/** How the file of an annotation by quotes ends. */
export const goldEnding = '.gold.json'
/** How the file of an annotation by offsets ends. */
export const placedEnding = '.resolved.json'

/**
 * Reads every annotated document of a folder, in the order of their names: NAME.txt beside NAME.gold.json, or, where
 * there is no such file, beside NAME.resolved.json.
 *
 * @throws {GoldError} where an annotation does not have the right shape or a quote names no single place
 */
export async function readGoldDocuments(folder: string): Promise<GoldDocument[]> {
  const files = new Set(await readdir(folder))
  const names = new Set(
    [...files].flatMap((file) => {
      const ending = [goldEnding, placedEnding].find((candidate) => file.endsWith(candidate))
      return ending === undefined ? [] : [file.slice(0, -ending.length)]
    }),
  )
  return Promise.all(
    [...names].sort().map(async (name) => {
      const path = join(folder, `${name}.txt`)
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
      const ending = files.has(name + goldEnding) ? goldEnding : placedEnding
      const file = join(folder, name + ending)
      const json: unknown = JSON.parse(await readFile(file, 'utf8'))
      const gold =
        ending === goldEnding
          ? placeGold(parsed(corpusGoldSchema, json, file), text, file)
          : parsed(placedGoldSchema, json, file)
      return { name, path, text, gold }
    }),
  )
}

function parsed<Output>(schema: z.ZodType<Output>, json: unknown, file: string): Output {
  const result = schema.safeParse(json)
  if (result.success) return result.data
  throw new GoldError(
    file,
    result.error.issues.map((issue) => `${entryName(issue.path)}: ${issue.message}`),
  )
}

/** `claims[3].unit` */
function entryName(path: readonly PropertyKey[]): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? String(key) : `.${String(key)}`))
    .join('')
}

/**
 * Turns the quotes of an annotation into offsets and checks what entries say of each other.
 *
 * @throws {GoldError} with all faults at once, so that an annotator mends them in one go
 */
export function placeGold(gold: CorpusGold, text: string, file: string): PlacedGold {
  const faults: string[] = []
  const placed = <Entry extends Quote>(entry: Entry, name: string): Entry & Range => {
    try {
      return { ...entry, ...locateQuote(text, entry) }
    } catch (error) {
      if (!(error instanceof QuoteError)) throw error
      faults.push(`${name}: ${error.message}`)
      return { ...entry, start: 0, end: 0 }
    }
  }
  const sections = gold.sections.map((section, at) => placed(section, `sections[${at}]`))
  const claims = gold.claims.map((claim, at) => placed(claim, `claims[${at}]`))
  const findings = gold.findings.map((finding, at) => ({
    ...placed(finding, `findings[${at}]`),
    related: finding.related.map((quote, place) => placed(quote, `findings[${at}].related[${place}]`)),
  }))
  gold.nonclaims.forEach((nonclaim, at) => {
    placed(nonclaim, `nonclaims[${at}]`)
  })
  sections.forEach(({ parent }, at) => {
    if (parent !== null && parent >= at) faults.push(`sections[${at}]: parent ${parent} is no earlier section`)
  })
  claims.forEach(({ part_of: whole }, at) => {
    if (whole !== undefined && (whole === at || whole >= claims.length)) {
      faults.push(`claims[${at}]: part_of ${whole} is no other claim`)
    }
  })
  if (faults.length > 0) throw new GoldError(file, faults)
  return { sections, claims, findings }
}
