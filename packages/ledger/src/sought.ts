import type { Amount } from './amount.ts'
import type { FigureKey } from './key.ts'

/** A figure of a sheet, with every value it may rightly have in the next draft. */
export interface Sought {
  readonly key: FigureKey
  /** The value of the draft the sheet was made of and, where it differs, the verified one. */
  readonly values: readonly Amount[]
}
