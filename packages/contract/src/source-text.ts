import type { Layout } from './layout.ts'
import type { Range } from './range.ts'

/** A place as people name it, in both languages: 第3页第12行 · page 3, line 12. */
export interface PlaceInWords {
  readonly zh: string
  readonly en: string
}

/**
 * A document's text as it was read, before anything is made of it.
 * Every range hegao reports points into `text`; the text itself is never changed.
 */
export interface SourceText {
  /** The text, without a byte order mark; line ends as the file has them. */
  readonly text: string
  /** Where it came from, as the user named it: a path, or `-` for standard input. */
  readonly path: string
  /** How the bytes were read. */
  readonly encoding: string
  /** How it looks on paper, where the format knows. */
  readonly layout?: Layout
  /**
   * Where in the file a range of the text begins, for files that are not plain text: the lines of `text` are not theirs. Null
   * where nothing of the range stands in the file. Left out where the text is the file.
   */
  readonly place?: (range: Range) => PlaceInWords | null
}
