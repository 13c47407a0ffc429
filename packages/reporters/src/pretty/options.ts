import type { Language } from '../language.ts'
import type { Palette } from '../palette.ts'

/** How the pretty format prints. */
export interface PrettyOptions {
  readonly language: Language
  readonly palette: Palette
  /** The columns of the terminal. */
  readonly width: number
  /** Whether to print groups of like findings in full. */
  readonly all: boolean
}
