import type { Candidate } from './candidates.ts'
import type { Phrase } from './constructs/unnumbered.ts'
import type { Enclosure } from './enclosure.ts'
import type { Line } from './lines.ts'
import type { Block } from './nodes.ts'

/**
 * The ways a heading without a number is set, the outermost first: a line without an end mark; one of several sentences
 * built alike (这一年，…); a short sentence alone in its line. The last two begin a paragraph and end with it.
 */
export const headingStyles = ['line', 'parallel', 'sentence', 'dash', 'phrase'] as const
export type HeadingStyle = (typeof headingStyles)[number]

/** An unnumbered heading of a line: its title, and where the text goes on. */
export interface UnnumberedHeading extends Phrase {
  style: HeadingStyle
}

/** A line of running text with what was found in it. */
export interface Prose {
  type: 'prose'
  line: Line
  enclosure: Enclosure
  /** First the places where markers may stand, in the end the markers. */
  markers: Candidate[]
  heading: UnnumberedHeading | null
}

/** A block that is complete, or running text whose markers await their series. */
export type Piece = { type: 'block'; block: Block } | Prose
