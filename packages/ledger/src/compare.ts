import { type Amount, agree, amountOf, isConfirmation, readAmount } from './amount.ts'
import { type Figure, figuresOf, type ReadReport } from './figure.ts'
import { grouped } from './group.ts'
import { amountIn, modelOf } from './key.ts'
import { type Found, matchFigures } from './match.ts'
import type { VerifiedLedger, VerifiedRow } from './verified.ts'

/** What is to be told of a figure or of a row of the sheet. */
export type Outcome =
  /** The draft says otherwise than was verified; it was changed since. */
  | { readonly type: 'changed'; readonly row: VerifiedRow; readonly figure: Figure; readonly by: Found }
  /** The department corrected the figure, and the draft still has the old one. */
  | { readonly type: 'uncorrected'; readonly row: VerifiedRow; readonly figure: Figure; readonly by: Found }
  | { readonly type: 'gone'; readonly row: VerifiedRow }
  | { readonly type: 'unclear'; readonly row: VerifiedRow; readonly candidates: readonly Figure[] }
  /** What stands for the verified value is no figure, or two rows of one figure have two. */
  | { readonly type: 'unreadable'; readonly row: VerifiedRow; readonly figure: Figure | null; readonly twice: boolean }
  /** Not verified; the row is null where the sheet does not have the figure. */
  | { readonly type: 'unverified'; readonly row: VerifiedRow | null; readonly figure: Figure }

interface ReadRow {
  readonly row: VerifiedRow
  /** Null where it was not verified, or cannot be read. */
  readonly verified: Amount | null
  readonly unreadable: boolean
  readonly twice: boolean
}

/**
 * Holds a draft against a sheet that came back. A row counts as verified where a value was written down for it, be it the
 * draft's or another; of a row without one nothing is known, and its figure is as good as not on the sheet.
 */
export function compareWithLedger(report: ReadReport, ledger: VerifiedLedger): Outcome[] {
  const rows = oncePerFigure(ledger.rows).map(readRow)
  const figures = figuresOf(report)
  const sought = rows.map(({ row, verified }) => ({
    key: row.key,
    values: verified === null ? [amountIn(row.key)] : [amountIn(row.key), verified],
  }))
  const outcomes: Outcome[] = []
  const accounted = new Set<Figure>()
  for (const [at, match] of matchFigures(sought, figures).entries()) {
    const read = rows[at]
    if (read === undefined) continue
    const { row } = read
    if (match.type === 'found') {
      accounted.add(match.figure)
      outcomes.push(...judge(read, match.figure, match.by))
    } else if (row.verified !== '') {
      if (match.type === 'gone') outcomes.push({ type: 'gone', row })
      else {
        for (const figure of match.candidates) accounted.add(figure)
        outcomes.push({ type: 'unclear', row, candidates: match.candidates })
      }
    }
  }
  for (const figure of figures) if (!accounted.has(figure)) outcomes.push({ type: 'unverified', row: null, figure })
  return outcomes
}

function judge({ row, verified, unreadable, twice }: ReadRow, figure: Figure, by: Found): Outcome[] {
  if (unreadable || twice) return [{ type: 'unreadable', row, figure, twice }]
  if (verified === null) return [{ type: 'unverified', row, figure }]
  const now = amountOf(figure.claim)
  if (agree(verified, now)) return []
  const before = amountIn(row.key)
  const corrected = !agree(verified, before)
  return [{ type: corrected && agree(before, now) ? 'uncorrected' : 'changed', row, figure, by }]
}

/** Somebody may have copied rows, one department its own: those that say something count, and two that differ are told. */
function oncePerFigure(rows: readonly VerifiedRow[]): { row: VerifiedRow; twice: boolean }[] {
  return [...grouped(rows, ({ key }) => key.id).values()].flatMap((same) => {
    const said = same.filter(({ verified }) => verified !== '')
    const [row] = said.length > 0 ? said : same
    return row === undefined ? [] : [{ row, twice: new Set(said.map(({ verified }) => verified)).size > 1 }]
  })
}

function readRow({ row, twice }: { row: VerifiedRow; twice: boolean }): ReadRow {
  if (row.verified === '') return { row, verified: null, unreadable: false, twice }
  if (isConfirmation(row.verified)) return { row, verified: amountIn(row.key), unreadable: false, twice }
  const verified = readAmount(row.verified, modelOf(row.key)) ?? literal(row)
  return { row, verified, unreadable: verified === null, twice }
}

/** What is written as the draft has it is the draft's figure, whatever it says: 9.2∶41.5∶49.3, 三分之二. */
function literal({ verified, key }: VerifiedRow): Amount | null {
  const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '')
  return plain(verified) === plain(key.text) ? amountIn(key) : null
}
