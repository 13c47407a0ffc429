/**
 * A word segmenter. The extractor works without one and gives the same verdicts; with one, the ends of a metric are
 * moved to word boundaries.
 */
export interface Segmenter {
  /** Which one it is, for `--explain` and reports of what was used. */
  name: string
  /** The words of a text, in order, as half-open ranges. */
  segment(text: string): { start: number; end: number }[]
}
