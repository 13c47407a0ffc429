/** A word of a text, as a half-open range of UTF-16 code units. */
export interface Word {
  start: number
  end: number
}

/**
 * A word segmenter. The extractor works without one and gives the same verdicts; with one, the ends of a metric are
 * moved to word boundaries.
 */
export interface Segmenter {
  /** Which one it is, for `--explain` and reports of what was used. */
  name: string
  /** The words of a text, in order and without overlap. */
  segment(text: string): Word[]
}
