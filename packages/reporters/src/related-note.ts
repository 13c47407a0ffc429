import type { Related } from '@hegao/contract'
import { truncate } from './display.ts'

/** A place quoted in a note is cut to so many columns. */
const QUOTED_WIDTH = 24

/** What is said of a related place, with the place quoted where the message does not do so itself: 减数 548万元. */
export function relatedNote({ message, range }: Related, text: string): string {
  return quoting(message, text.slice(range.start, range.end))
}

/** A note that quotes its place, unless it does so already. */
export function quoting(note: string, place: string): string {
  return note.includes(place) ? note : `${note} ${truncate(place, QUOTED_WIDTH)}`
}
