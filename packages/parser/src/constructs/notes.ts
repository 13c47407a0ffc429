import { characterClass } from '../character-class.ts'

const heading =
  /(?:附[:：]?)?[《“]?[^，。；]{0,24}?(?:名词解释|名词注释|名词术语解释|用语说明|名词说明|注释|附注|有关说明)[:：]?$/y
const longestHeading = 40
/** What a heading of notes can end with. */
const headingEnds = characterClass('释明注:：')
const numbered = /(?:[[［〔(]\s?(\d{1,3})\s?[\]］〕)]|(\d{1,3})\s?[.、．:])\s?/y

/** Whether a line is the heading of the notes that close a report. */
export function isNotesHeading(view: string, start: number, end: number): boolean {
  if (end - start > longestHeading || headingEnds[view.charCodeAt(end - 1)] !== 1) return false
  heading.lastIndex = 0
  return heading.test(view.slice(start, end))
}

/** The marker of a note at a line start: 1. · ［7］ · １、 */
export function readNoteMarker(view: string, start: number, end: number): { end: number; ordinal: number } | null {
  numbered.lastIndex = start
  const match = numbered.exec(view)
  if (!match || numbered.lastIndex > end) return null
  return { end: numbered.lastIndex, ordinal: Number(match[1] ?? match[2]) }
}
