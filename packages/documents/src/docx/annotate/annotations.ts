import type { Range } from '@hegao/contract'

/** A comment in the margin. */
export interface Comment {
  /** What it is about, in UTF-16 code units of the text that was read out of the file. */
  readonly range: Range
  /** Its paragraphs. */
  readonly text: readonly string[]
  /** A paragraph put before them where the comment cannot stand on its own characters: in a text box, in a note, on a number that Word writes. */
  readonly quotation?: string
}

/** A change to be accepted or rejected: the characters of a range give way to others. */
export interface Change {
  readonly range: Range
  readonly text: string
}

/** What is written into a copy of a Word file. */
export interface Annotations {
  /** Who they come from: 核稿. */
  readonly author: string
  readonly initials: string
  readonly date: Date
  readonly comments: readonly Comment[]
  /** In order, none overlapping another. Those that cannot be written as a change of characters are left out. */
  readonly changes?: readonly Change[]
}

/** Writes into copies of one Word file; ranges are those of the text that was read out of it. */
export interface Annotator {
  /**
   * A copy of the file with comments in the margin and changes that Word shows as tracked. Everything else is as it was.
   *
   * @throws DocumentError where the file cannot be packed again within the limits
   */
  annotate(annotations: Annotations): Uint8Array
  /** Whether a change can be tracked: it replaces characters of runs, and neither takes a line end away nor puts one in. */
  canTrack(change: Change): boolean
}
