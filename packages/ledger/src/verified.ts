import { readManuscript } from '@hegao/checker'
import { bare, figuresOf } from './figure.ts'
import { type FigureKey, keysOf } from './key.ts'

/** A row of a sheet that came back from the departments. */
export interface VerifiedRow {
  /** What the sheet's number column says, such as `12`. */
  readonly number: string
  readonly key: FigureKey
  /** What was written down as the verified value; empty where nothing was: the figure is not verified. */
  readonly verified: string
  /** Who verified it; empty where no name was given. */
  readonly verifier: string
  readonly department: string
}

/** A sheet that came back from the departments. */
export interface VerifiedLedger {
  readonly rows: readonly VerifiedRow[]
}

/**
 * Makes the key of a row that lost its own, as when the visible columns were copied to a new file: from what can be seen.
 *
 * @param sentence the sentence the row quotes
 * @param value the figure as the row quotes it
 * @returns null where the sentence does not hold the figure, or holds it twice
 */
export function recoverKey(row: {
  readonly sentence: string
  readonly value: string
  readonly metric: string
  readonly section: string
}): FigureKey | null {
  const { text, report, claims } = (() => {
    const source = { text: row.sentence.replace(/^…|…$/g, '').replace(/\s/g, ' '), path: '', encoding: '' }
    return { text: source.text, ...readManuscript(source) }
  })()
  const figures = figuresOf({ text, report, claims })
  const keys = keysOf(figures).filter((_, at) => bare(figures[at]?.claim.text ?? '') === bare(row.value))
  const [key, ...others] = keys
  if (key === undefined || others.length > 0) return null
  return { ...key, metric: row.metric === '' ? key.metric : row.metric, section: row.section }
}
