import { agree, amountOf } from './amount.ts'
import type { Figure } from './figure.ts'
import { grouped } from './group.ts'
import { amountIn, type FigureKey } from './key.ts'
import { likenessOf, mostAlike } from './likeness.ts'
import type { Sought } from './sought.ts'

/** How a figure of a sheet was found again; the surest first. */
export type Found = 'sentence' | 'wording' | 'metric' | 'likeness'

/** What became of a figure of a sheet in another draft. */
export type Match =
  | { readonly type: 'found'; readonly by: Found; readonly figure: Figure }
  /** Several figures may be it, and nothing says which. */
  | { readonly type: 'unclear'; readonly candidates: readonly Figure[] }
  | { readonly type: 'gone' }

interface Row extends Sought {
  readonly at: number
}

/**
 * Finds the figures of a sheet again in a draft whose sections were moved and whose sentences were edited. No figure of the
 * draft is taken twice. In turn: the same sentence; the same sentence but for its figures; the same metric, unit, kind and
 * period under the same title; the wording that is most alike, where one stands out.
 */
export function matchFigures(sought: readonly Sought[], figures: readonly Figure[]): Match[] {
  const matches: Match[] = sought.map(() => ({ type: 'gone' }))
  let rows: Row[] = sought.map((one, at) => ({ ...one, at }))
  let free: Figure[] = [...figures]
  const unclear = new Map<number, readonly Figure[]>()
  const settle = (pairs: ReadonlyMap<Row, Figure>, by: Found): void => {
    for (const [{ at }, figure] of pairs) matches[at] = { type: 'found', by, figure }
    const taken = new Set(pairs.values())
    rows = rows.filter((row) => !pairs.has(row))
    free = free.filter((figure) => !taken.has(figure))
  }
  for (const { by, ofKey, ofFigure } of stages) {
    const pairs = new Map<Row, Figure>()
    const groups = grouped(rows, ({ key }) => ofKey(key))
    const others = grouped(free, ofFigure)
    for (const [name, group] of groups) {
      const candidates = others.get(name)
      if (name === '' || candidates === undefined) continue
      const left = pairGroup(group, candidates, pairs)
      for (const { at } of left.rows) if (left.figures.length > 0) unclear.set(at, left.figures)
    }
    settle(pairs, by)
  }
  const alike = mostAlike(rows, free)
  settle(alike.pairs, 'likeness')
  for (const [row, candidates] of alike.unclear) unclear.set(row.at, candidates)
  const left = new Set(free)
  for (const { at } of rows) {
    const candidates = firstOf(unclear.get(at) ?? [], left)
    if (candidates.length > 0) matches[at] = { type: 'unclear', candidates }
  }
  return matches
}

/** So many candidates are enough to say that it is unclear which is meant. */
const mostCandidates = 8

function firstOf(all: readonly Figure[], left: ReadonlySet<Figure>): Figure[] {
  const found: Figure[] = []
  for (const figure of all) {
    if (found.length === mostCandidates) break
    if (left.has(figure)) found.push(figure)
  }
  return found
}

/** What two figures must have in common; the empty string is nothing that can be. */
interface Stage {
  readonly by: Found
  ofKey(key: FigureKey): string
  ofFigure(figure: Figure): string
}

const joined = (...parts: readonly (string | number | null)[]): string => parts.join('\u0000')

const stages: readonly Stage[] = [
  {
    by: 'sentence',
    ofKey: ({ before, text, after }) => joined(before, text, after),
    ofFigure: ({ before, claim, after }) => joined(before, claim.text, after),
  },
  {
    by: 'wording',
    // A figure that stands alone, as in a heading of its own, is known by nothing.
    ofKey: ({ maskedBefore, maskedAfter, kind }) =>
      maskedBefore + maskedAfter === '' ? '' : joined(maskedBefore, maskedAfter, kind),
    ofFigure: ({ maskedBefore, maskedAfter, claim }) => joined(maskedBefore, maskedAfter, claim.kind),
  },
  {
    by: 'metric',
    ofKey: ({ metric, kind, unit, role, status, period, section }) =>
      metric === '' ? '' : joined(metric, kind, unit, role, status, period, section),
    ofFigure: ({ claim: { metric, kind, unit, role, status, scope }, section }) =>
      joined(metric, kind, unit, role, status, scope.period, section),
  },
]

interface Left {
  readonly rows: readonly Row[]
  readonly figures: readonly Figure[]
}

/**
 * Pairs what one stage holds for the same: by section and value, by section where each side has one, by value, and one that
 * is left with one that is left. The section goes before the value so that two figures that changed places are noticed.
 */
function pairGroup(rows: readonly Row[], figures: readonly Figure[], pairs: Map<Row, Figure>): Left {
  let left: Left = { rows, figures }
  left = pairUnder(left, pairs, sectionOfRow, sectionOfFigure, pairByValue)
  left = pairUnder(left, pairs, sectionOfRow, sectionOfFigure, pairSingle)
  left = pairByValue(left, pairs)
  left = pairSingle(left, pairs)
  return left
}

const sectionOfRow = ({ key }: Row): string => key.section
const sectionOfFigure = ({ section }: Figure): string => section

type Pairing = (left: Left, pairs: Map<Row, Figure>) => Left

function pairUnder(
  { rows, figures }: Left,
  pairs: Map<Row, Figure>,
  ofRow: (row: Row) => string,
  ofFigure: (figure: Figure) => string,
  pairing: Pairing,
): Left {
  const others = grouped(figures, ofFigure)
  const rest: Row[] = []
  for (const [name, group] of grouped(rows, ofRow)) {
    const here = others.get(name) ?? []
    const left = pairing({ rows: group, figures: here }, pairs)
    rest.push(...left.rows)
    others.set(name, [...left.figures])
  }
  return { rows: rest, figures: [...others.values()].flat() }
}

/** Beyond so many of one wording nothing tells them apart but their order, and each would be held against each. */
const largestGroup = 200

function pairByValue({ rows, figures }: Left, pairs: Map<Row, Figure>): Left {
  const free = new Set(figures)
  const rest: Row[] = []
  const written = grouped(figures, ({ claim }) => claim.text)
  for (const row of rows) {
    const same = firstFree(written.get(row.key.text) ?? [], free, row)
    const found = same ?? (figures.length > largestGroup ? undefined : agreeing(row, free))
    if (found === undefined) {
      rest.push(row)
      continue
    }
    pairs.set(row, found)
    free.delete(found)
  }
  return { rows: rest, figures: [...free] }
}

/** The first figure that is free and agrees; those that are taken are dropped, so that equal ones are not gone through again. */
function firstFree(same: Figure[], free: ReadonlySet<Figure>, { key }: Row): Figure | undefined {
  while (same[0] !== undefined && !free.has(same[0])) same.shift()
  return same.find((figure) => free.has(figure) && agree(amountIn(key), amountOf(figure.claim)))
}

function agreeing({ values }: Row, figures: Iterable<Figure>): Figure | undefined {
  for (const figure of figures) {
    const amount = amountOf(figure.claim)
    if (values.some((value) => agree(value, amount))) return figure
  }
  return undefined
}

function pairSingle({ rows, figures }: Left, pairs: Map<Row, Figure>): Left {
  const [row] = rows
  const [figure] = figures
  if (rows.length !== 1 || figures.length !== 1 || row === undefined || figure === undefined) return { rows, figures }
  if (likenessOf(row.key, figure) < 0.2) return { rows, figures }
  pairs.set(row, figure)
  return { rows: [], figures: [] }
}
