/** A word of a text, as a half-open range of UTF-16 code units of that text. */
export interface Word {
  start: number
  end: number
}

/**
 * A word segmenter. The extractor works without one and reads the same numbers; with one, a metric that would begin in
 * the middle of a word begins with that word.
 */
export interface Segmenter {
  /** Which one it is, for reports of what was used. */
  name: string
  /**
   * The words of a text, in order and without overlap; what belongs to no word is left out.
   *
   * @param text a clause: no marks, and no numbers that are claims
   */
  segment(text: string): Word[]
}
