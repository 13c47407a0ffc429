import type { Severity } from '@hegao/contract'

/** Paints a piece of text; the identity where there is no colour. */
export type Paint = (text: string) => string

/** How the pretty format paints what it prints. The reporters know no escape codes: whoever prints passes these in. */
export interface Palette extends Readonly<Record<Severity, Paint>> {
  /** Other places that a finding rests on. */
  readonly related: Paint
  /** File names and places. */
  readonly place: Paint
  /** Titles of parts. */
  readonly heading: Paint
  /** What is less important: rule ids, gutters, text around a place. */
  readonly dim: Paint
}

const same: Paint = (text) => text

/** No colours. */
export const plainPalette: Palette = {
  error: same,
  warning: same,
  info: same,
  related: same,
  place: same,
  heading: same,
  dim: same,
}
