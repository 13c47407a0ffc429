import { CompoundFile } from '../compound/compound-file.ts'
import type { Composable } from '../docx/compose.ts'
import type { NumberingDefinitions } from '../docx/numbering/definitions.ts'
import { Numberer } from '../docx/numbering/numberer.ts'
import type { Block, NoteReference, Story, WordParagraph } from '../docx/story.ts'
import type { Styles } from '../docx/styles.ts'
import { Characters } from './characters.ts'
import { type FileInformation, readFileInformation, type TableIndex, tableIndex } from './file-information.ts'
import { readFormatting } from './formatting.ts'
import { readLists } from './lists.ts'
import { ParagraphReader } from './paragraphs.ts'
import { readPieces } from './pieces.ts'
import { StoryBuilder } from './story-builder.ts'
import { readStyleSheet } from './style-sheet.ts'

/** A .doc as it was read, in the terms of a .docx. */
export interface OldWordDocument extends Composable {
  /** How many insertions and deletions are tracked and neither accepted nor rejected. */
  readonly changes: number
  /** Whether the lists, by which Word numbers paragraphs, could be read. */
  readonly numbered: boolean
}

/**
 * Reads the text of a Word file of 1997 to 2003 (MS-DOC): body, notes, text boxes, tables and the lists that number it.
 *
 * @param path as the user named it, for error messages
 * @returns null where the file is older than Word 97
 * @throws RangeError, DamagedDocumentError where the file is damaged
 */
export function readOldWordDocument(bytes: Uint8Array, path: string): OldWordDocument | null {
  const file = new CompoundFile(bytes, path)
  const stream = file.stream('WordDocument')
  if (stream === null) throw new RangeError('No main stream')
  const information = readFileInformation(viewOf(stream))
  if (information === null) return null
  const tables = file.stream(information.tableStream)
  if (tables === null) throw new RangeError('No table stream')
  const table = viewOf(tables)
  const pieces = readPieces(table, information.table(tableIndex.pieces), stream.length)
  const formatting = (kind: 'characters' | 'paragraphs') => {
    const index = kind === 'characters' ? tableIndex.characterPages : tableIndex.paragraphPages
    return readFormatting(stream, table, information.table(index), kind)
  }
  const characters = new Characters(stream, pieces, formatting('characters'))
  const paragraphs = new ParagraphReader(characters, formatting('paragraphs'), file.stream('Data') ?? new Uint8Array())
  const numbering = readNumbering(information, table)
  return {
    ...readStories(information, table, paragraphs),
    numberer: () => new Numberer(numbering.definitions, numbering.styles),
    changes: characters.changes,
    numbered: numbering.numbered,
  }
}

const nothing: NumberingDefinitions = { abstracts: new Map(), instances: new Map() }
const noStyles: Styles = { byId: new Map(), defaultParagraph: null, defaults: { paragraph: {}, run: {} } }

/** The lists and styles; without them the text can still be read. */
function readNumbering(
  information: FileInformation,
  table: DataView,
): { definitions: NumberingDefinitions; styles: Styles; numbered: boolean } {
  try {
    const styles = readStyleSheet(table, information.table(tableIndex.styles))
    const lists = information.table(tableIndex.lists)
    const definitions = readLists(table, lists, information.table(tableIndex.listOverrides))
    return { definitions, styles, numbered: true }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { definitions: nothing, styles: noStyles, numbered: false }
  }
}

function readStories(
  information: FileInformation,
  table: DataView,
  reader: ParagraphReader,
): Pick<OldWordDocument, 'body' | 'note'> {
  const { body, footnotes, headers, comments, endnotes, boxes } = information.lengths
  const starts = { footnotes: body, endnotes: body + footnotes + headers + comments }
  const references = new Map<number, NoteReference>()
  const ranges = new Map<string, readonly [number, number]>()
  for (const kind of ['footnotes', 'endnotes'] as const) {
    const isFootnote = kind === 'footnotes'
    const places = positionsOf(information, table, isFootnote ? 'footnoteReferences' : 'endnoteReferences', 2)
    const texts = positionsOf(information, table, isFootnote ? 'footnoteTexts' : 'endnoteTexts', 0)
    const most = isFootnote ? footnotes : endnotes
    for (const [index, position] of places.slice(0, -1).entries()) {
      const [start, end] = [texts[index], texts[index + 1]]
      if (start === undefined || end === undefined || end > most) continue
      references.set(position, { kind, id: String(index), start: 0, end: 0 })
      ranges.set(`${kind}/${index}`, [starts[kind] + start, starts[kind] + end])
    }
  }
  const none = new Map<number, NoteReference>()
  const storyOf = (start: number, end: number, anchors: readonly Anchor[], notes = none): Story => {
    const builder = new StoryBuilder()
    for (const placed of reader.paragraphs(start, end, notes)) {
      builder.add(placed.paragraph, placed.place)
      addBoxes(placed.paragraph, anchors, placed)
    }
    return { part: 'WordDocument', blocks: builder.finish() }
  }
  const addBoxes = (paragraph: WordParagraph, anchors: readonly Anchor[], within: { start: number; end: number }) => {
    for (let index = firstFrom(anchors, within.start); index < anchors.length; index += 1) {
      const anchor = anchors[index]
      if (anchor === undefined || anchor.position >= within.end) return
      paragraph.boxes.push(withoutEmptyEnds(storyOf(anchor.start, anchor.end, []).blocks))
    }
  }
  const anchors = readAnchors(information, table, starts.endnotes + endnotes, boxes)
  return {
    body: storyOf(0, body, anchors, references),
    note({ kind, id }) {
      const range = ranges.get(`${kind}/${id}`)
      return range && storyOf(range[0], range[1], [])
    },
  }
}

/** A box has an empty paragraph behind its text, and some programs write one before it. */
function withoutEmptyEnds(blocks: Block[]): Block[] {
  const isEmpty = (block: Block) => block.type === 'paragraph' && block.runs.length === 0
  const first = blocks.findIndex((block) => !isEmpty(block))
  return first === -1 ? [] : blocks.slice(first, blocks.findLastIndex((block) => !isEmpty(block)) + 1)
}

/** A text box: the position it is anchored at, and the positions of its text. */
interface Anchor {
  readonly position: number
  readonly start: number
  readonly end: number
}

const SHAPE_BYTES = 26
const BOX_BYTES = 22

/** The text boxes in the order of their anchors (PlcSpaMom and PlcftxbxTxt, MS-DOC 2.8.37 and 2.8.32). */
function readAnchors(information: FileInformation, table: DataView, first: number, length: number): Anchor[] {
  const shapes = new Map<number, number>()
  const places = positionsOf(information, table, 'shapes', SHAPE_BYTES)
  const shapesAt = information.table(tableIndex.shapes).offset + places.length * 4
  for (const [index, position] of places.slice(0, -1).entries()) {
    shapes.set(table.getInt32(shapesAt + index * SHAPE_BYTES, true), position)
  }
  const texts = positionsOf(information, table, 'boxTexts', BOX_BYTES)
  const textsAt = information.table(tableIndex.boxTexts).offset + texts.length * 4
  const anchors: Anchor[] = []
  for (const [index, start] of texts.slice(0, -1).entries()) {
    const end = texts[index + 1] ?? 0
    const position = shapes.get(table.getInt32(textsAt + index * BOX_BYTES + 14, true))
    if (position === undefined || end > length || end <= start) continue
    if (anchors.every((other) => other.start !== first + start))
      anchors.push({ position, start: first + start, end: first + end })
  }
  return anchors.sort((one, other) => one.position - other.position)
}

/** The positions that a table begins with, one more than it has entries (PLC, MS-DOC 2.2.2). */
function positionsOf(
  information: FileInformation,
  table: DataView,
  name: keyof typeof tableIndex,
  entryBytes: number,
): number[] {
  const { offset, bytes } = information.table(tableIndex[name] satisfies TableIndex)
  const count = Math.max(0, Math.floor((bytes - 4) / (4 + entryBytes)))
  if (bytes === 0) return []
  return Array.from({ length: count + 1 }, (_, index) => table.getUint32(offset + index * 4, true))
}

function firstFrom(anchors: readonly Anchor[], position: number): number {
  const index = anchors.findIndex((anchor) => anchor.position >= position)
  return index === -1 ? anchors.length : index
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
