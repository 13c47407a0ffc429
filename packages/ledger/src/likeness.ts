import { agree, amountOf } from './amount.ts'
import type { Figure } from './figure.ts'
import { grouped } from './group.ts'
import type { FigureKey } from './key.ts'
import type { Sought } from './sought.ts'

/** How many characters before and behind a figure say what it is. */
const before = 30
const behind = 12
/** From this likeness on a figure is taken for the one sought. */
const enough = 0.55
/** Likeness that is enough where the value is the same. */
const enoughForSame = 0.4
/** By so much the most alike must stand out from the next. */
const margin = 0.08
/** Pairs of characters that stand at more figures than this tell none of them. */
const tooCommon = 64
/** So many of the figures with most pairs in common are looked at. */
const lookedAt = 12

interface Profile {
  readonly words: ReadonlySet<string>
  readonly metric: ReadonlySet<string>
  readonly section: string
}

/** How alike the surroundings of two figures are, from 0 to 1: the words around them, their metrics, the title above. */
export function likenessOf(key: FigureKey, figure: Figure): number {
  if (key.kind !== figure.claim.kind) return 0
  return compare(profileOfKey(key), profileOfFigure(figure))
}

function compare(a: Profile, b: Profile): number {
  const words = dice(a.words, b.words)
  const metric = a.metric.size === 0 || b.metric.size === 0 ? words : dice(a.metric, b.metric)
  return 0.55 * words + 0.38 * metric + (a.section === b.section ? 0.07 : 0)
}

interface Pair<Row> {
  readonly row: Row
  readonly figure: Figure
  readonly score: number
  readonly same: boolean
}

/**
 * The figures whose surroundings are most like those of the figures sought, where one stands out on both sides; and those that
 * several may be. Only figures that share a telling pair of characters are compared, so that the work stays in proportion.
 */
export function mostAlike<Row extends Sought>(
  rows: readonly Row[],
  figures: readonly Figure[],
): { pairs: Map<Row, Figure>; unclear: Map<Row, readonly Figure[]> } {
  const pairs = new Map<Row, Figure>()
  const unclear = new Map<Row, readonly Figure[]>()
  const all = candidatePairs(rows, figures).sort((a, b) => b.score - a.score)
  const byRow = grouped(all, ({ row }) => row)
  const byFigure = grouped(all, ({ figure }) => figure)
  const taken = new Set<Figure>()
  const isFree = ({ row, figure }: Pair<Row>) => !pairs.has(row) && !taken.has(figure)
  for (const pair of all) {
    if (!isFree(pair) || unclear.has(pair.row)) continue
    const counts = (other: Pair<Row>) => other !== pair && isFree(other) && (other.same || !pair.same)
    const rivals = [byRow.get(pair.row) ?? [], byFigure.get(pair.figure) ?? []].flatMap((list) =>
      nearestRivals(list, pair.score - margin, counts),
    )
    if (rivals.length === 0 || (pair.same && rivals.every(({ figure }) => figure === pair.figure))) {
      pairs.set(pair.row, pair.figure)
      taken.add(pair.figure)
      continue
    }
    unclear.set(pair.row, [
      ...new Set([pair, ...rivals].filter(({ row }) => row === pair.row).map(({ figure }) => figure)),
    ])
  }
  return { pairs, unclear }
}

/** So many rivals are as good as all. */
const mostRivals = 8

/** The first of a list, sorted by score, that score higher than `bound` and count. */
function nearestRivals<Row>(
  list: readonly Pair<Row>[],
  bound: number,
  counts: (pair: Pair<Row>) => boolean,
): Pair<Row>[] {
  const rivals: Pair<Row>[] = []
  for (const pair of list) {
    if (pair.score <= bound || rivals.length >= mostRivals) break
    if (counts(pair)) rivals.push(pair)
  }
  return rivals
}

function candidatePairs<Row extends Sought>(rows: readonly Row[], figures: readonly Figure[]): Pair<Row>[] {
  const profiles = figures.map(profileOfFigure)
  const index = new Map<string, number[]>()
  for (const [at, { words, metric }] of profiles.entries()) {
    for (const pair of new Set([...words, ...metric])) {
      const places = index.get(pair)
      if (places === undefined) index.set(pair, [at])
      else places.push(at)
    }
  }
  return rows.flatMap((row) => {
    const profile = profileOfKey(row.key)
    const counts = new Map<number, number>()
    for (const pair of new Set([...profile.words, ...profile.metric])) {
      const places = index.get(pair) ?? []
      if (places.length <= tooCommon) for (const at of places) counts.set(at, (counts.get(at) ?? 0) + 1)
    }
    const nearest = [...counts].sort((a, b) => b[1] - a[1]).slice(0, lookedAt)
    return nearest.flatMap(([at]) => {
      const [figure, other] = [figures[at], profiles[at]]
      if (figure === undefined || other === undefined || !isOfOneSort(row.key, figure)) return []
      const amount = amountOf(figure.claim)
      const same = row.values.some((value) => agree(value, amount))
      const score = compare(profile, other) + (same ? 0.15 : 0) - (row.key.status === figure.claim.status ? 0 : 0.06)
      return score >= (same ? enoughForSame + 0.15 : enough) ? [{ row, figure, score, same }] : []
    })
  })
}

/** What was planned in one draft may be done in the next: the status is no part of it. */
function isOfOneSort({ kind, unit }: FigureKey, { claim }: Figure): boolean {
  return kind === claim.kind && unit === claim.unit
}

function profileOfKey({ maskedBefore, maskedAfter, metric, section }: FigureKey): Profile {
  return profile(maskedBefore, maskedAfter, metric, section)
}

function profileOfFigure({ maskedBefore, maskedAfter, claim, section }: Figure): Profile {
  return profile(maskedBefore, maskedAfter, claim.metric, section)
}

function profile(maskedBefore: string, maskedAfter: string, metric: string, section: string): Profile {
  const words = pairsOf(`${maskedBefore.slice(-before)}#${maskedAfter.slice(0, behind)}`)
  return { words, metric: pairsOf(metric), section }
}

/** All pairs of neighbouring characters. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < text.length; i += 1) pairs.add(text.slice(i, i + 2))
  return pairs
}

/** Twice what two sets share, to their size together (Dice 1945). */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared += 1
  return (2 * shared) / (a.size + b.size)
}
