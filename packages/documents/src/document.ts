import type { SourceText } from '@hegao/contract'
import type { Annotator } from './docx/annotate/annotations.ts'
import type { Worded } from './errors.ts'
import type { OriginMap } from './origin.ts'

/** The formats that are read. */
export const documentFormats = ['text', 'markdown', 'docx', 'doc', 'pdf', 'html', 'xlsx', 'converted'] as const
/** One of {@link documentFormats}. */
export type DocumentFormat = (typeof documentFormats)[number]

/** A document as it was read: its text, and where each piece of it stands in the file. */
export interface ReadDocument extends SourceText {
  readonly format: DocumentFormat
  /** Where the text stands in the file; null where the text is the file. */
  readonly origins: OriginMap | null
  /** What a reader of the result should know: numbers that were lost, a page without text. */
  readonly notices: readonly Worded[]
  /** Writes copies of the file with comments and tracked changes, where its format has them. */
  readonly annotator?: Annotator
}
