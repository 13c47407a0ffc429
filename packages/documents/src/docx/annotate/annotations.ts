import type { Range } from '@hegao/contract'

/** A comment in the margin. */
export interface Comment {
  /** What it is about, in UTF-16 code units of the text that was read out of the file. */
  readonly range: Range
  /** Its paragraphs. */
  readonly text: readonly string[]
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
