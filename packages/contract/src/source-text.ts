import type { Layout } from './layout.ts'

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
}
