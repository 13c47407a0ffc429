import { hash } from '@hegao/checker'
import type { Range } from '@hegao/contract'
import type { Claim } from '@hegao/extractor'
import { fold } from '@hegao/numerals'
import { isEntry, type LeafInContext, leaves, type Report, type ReportNode, type TextLeaf } from '@hegao/parser'

/** A claim of a report with its place told so that it can be found again in another draft. */
export interface Figure {
  readonly claim: Claim
  /** The titles of the sections it stands in, outermost first, with their markers. */
  readonly path: readonly string[]
  /** The title of the innermost section without its marker; empty in the preamble. */
  readonly section: string
  /** Which sentence of its section it stands in, from 1. */
  readonly sentenceNumber: number
  /** What it is read in: the sentence; of a figure in a table, the row. */
  readonly context: Range
  /** Which figure of that it is, from 0. */
  readonly index: number
  /** The words before and behind the figure, folded, without white space, cut off at {@link REACH} characters. */
  readonly before: string
  readonly after: string
  /** The same with every figure and every number as `#`. */
  readonly maskedBefore: string
  readonly maskedAfter: string
}

/** How many characters of a sentence are kept on either side of a figure: a line may be a whole report. */
export const REACH = 160

interface Place {
  readonly path: readonly string[]
  readonly section: string
  readonly sentenceNumber: number
  readonly context: Range
}

/** A report that has been read, as far as its figures need it. */
export interface ReadReport {
  readonly text: string
  readonly report: Report
  readonly claims: readonly Claim[]
}

/** The figures of a report in its order. Linear in its length. */
export function figuresOf({ text, report, claims }: ReadReport): Figure[] {
  const places = placesOf(leaves(report))
  const figures: Figure[] = []
  let from = 0
  while (from < claims.length) {
    const place = placeOf(claims[from], places)
    let to = from
    while (to < claims.length && placeOf(claims[to], places)?.context.start === place?.context.start) to += 1
    if (place === undefined) from = to
    else figures.push(...figuresIn(place, claims.slice(from, to), text))
    from = to
  }
  return figures
}

function placeOf(claim: Claim | undefined, places: ReadonlyMap<TextLeaf, Place>): Place | undefined {
  return claim === undefined ? undefined : places.get(claim.sentence)
}

function placesOf(all: readonly LeafInContext[]): Map<TextLeaf, Place> {
  const places = new Map<TextLeaf, Place>()
  let section: LeafInContext['section'] | undefined
  let count = 0
  let last: ReportNode | null = null
  let paths: readonly string[] = []
  let ancestorsBefore: readonly ReportNode[] | null = null
  for (const { leaf, ancestors, section: own } of all) {
    const row = ancestors.findLast(({ type }) => type === 'row') ?? null
    if (own !== section) [section, count] = [own, 0]
    if (leaf.type === 'sentence' && (row === null || row !== last)) count += 1
    last = row
    if (ancestors !== ancestorsBefore) {
      ancestorsBefore = ancestors
      paths = ancestors.filter(isEntry).map(({ marker, title }) => marker + title)
    }
    const node = row ?? leaf
    const marker =
      own !== null && own.marker !== '' && row === null && leaf.position.start.offset === own.position.start.offset
        ? own.marker.length
        : 0
    const context = { start: node.position.start.offset + marker, end: node.position.end.offset }
    places.set(leaf, { path: paths, section: own?.title ?? '', sentenceNumber: Math.max(count, 1), context })
  }
  return places
}

/** The figures of one sentence or row. */
function figuresIn(place: Place, claims: readonly Claim[], text: string): Figure[] {
  let plain = ''
  let masked = ''
  let at = place.context.start
  const spots = claims.map((claim) => {
    const between = bare(text.slice(at, Math.max(at, claim.range.start)))
    plain += between
    masked += mask(between)
    const start = { plain: plain.length, masked: masked.length }
    plain += bare(claim.text)
    masked += '#'
    at = Math.max(at, claim.range.end)
    return { start, end: { plain: plain.length, masked: masked.length } }
  })
  const rest = bare(text.slice(at, Math.max(at, place.context.end)))
  plain += rest
  masked += mask(rest)
  return claims.flatMap((claim, index) => {
    const spot = spots[index]
    if (spot === undefined) return []
    const { start, end } = spot
    return {
      ...place,
      claim,
      index,
      before: plain.slice(Math.max(0, start.plain - REACH), start.plain),
      after: plain.slice(end.plain, end.plain + REACH),
      maskedBefore: masked.slice(Math.max(0, start.masked - REACH), start.masked),
      maskedAfter: masked.slice(end.masked, end.masked + REACH),
    }
  })
}

/** A text without what typing and typesetting change: white space, full-width forms. */
export function bare(text: string): string {
  return fold(text).replace(/\s/g, '')
}

/** Numbers that are no figures, years among them, change from draft to draft as figures do. */
function mask(text: string): string {
  return text.replace(/[0-9]+(?:[.,][0-9]+)*/g, '#')
}

/** Names a figure within one draft. */
export function idOf({ claim, before, after, path }: Figure, occurrence: number): string {
  return hash([path.join('/'), before, claim.text, after, occurrence].join('\u0000')).slice(0, 12)
}
