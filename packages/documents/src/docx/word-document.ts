import type { ReadLimits } from '../limits.ts'
import { readNumbering } from './numbering/definitions.ts'
import { Numberer } from './numbering/numberer.ts'
import { WordPackage } from './package.ts'
import type { NoteReference, Story } from './story.ts'
import { StoryReader } from './story-reader.ts'
import { readStyles, type Styles } from './styles.ts'

/** A Word file as it was read. */
export interface WordDocument {
  readonly word: WordPackage
  readonly styles: Styles
  readonly body: Story
  /** The text of a note; undefined where it is missing. */
  note(reference: NoteReference): Story | undefined
  /** A new count of the lists, from the beginning of the document. */
  numberer(): Numberer
  /** How many insertions, deletions and moves are tracked and neither accepted nor rejected. */
  readonly changes: number
}

/**
 * Reads the parts of a Word file that hold its text.
 *
 * @param path as the user named it, for error messages
 * @throws DocumentError where the bytes are not those of a Word file, or of one beyond the limits
 */
export function readWordDocument(bytes: Uint8Array, path: string, limits: Required<ReadLimits>): WordDocument {
  const word = new WordPackage(bytes, path, limits)
  const main = readStories(word, word.main)
  const styles = readStyles(word)
  const numbering = readNumbering(word)
  const notes = { footnotes: readNotes(word, 'footnotes'), endnotes: readNotes(word, 'endnotes') }
  return {
    word,
    styles,
    body: main.stories.get('') ?? { part: word.main, blocks: [] },
    note: ({ kind, id }) => notes[kind]?.stories.get(id),
    numberer: () => new Numberer(numbering, styles),
    changes: main.changes + (notes.footnotes?.changes ?? 0) + (notes.endnotes?.changes ?? 0),
  }
}

function readStories(word: WordPackage, part: string): StoryReader {
  const xml = word.xml(part) ?? ''
  const reader = new StoryReader(part, xml)
  word.visit(part, xml, reader)
  return reader
}

function readNotes(word: WordPackage, kind: 'footnotes' | 'endnotes'): StoryReader | null {
  const part = word.partOf(kind)
  return part === null ? null : readStories(word, part)
}
