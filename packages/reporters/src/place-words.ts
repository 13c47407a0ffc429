import type { Position, Range } from '@hegao/contract'
import { type Language, words } from './language.ts'
import type { ReportedDocument } from './reporter.ts'

/** Something that stands somewhere in a document. */
interface Placed {
  readonly range: Range
  readonly position: Position
}

/** The place of something in words: where in the file it stands, or else the line of the text, 第12行. */
export function placeWords({ place }: ReportedDocument, { range, position }: Placed, language: Language): string {
  return place?.(range) ?? words[language].line(position.start.line)
}

/** The place of something for a narrow column: the number of the line in a text, the place in words in other files. */
export function placeLabel({ place }: ReportedDocument, { range, position }: Placed): string {
  return place?.(range) ?? String(position.start.line)
}
