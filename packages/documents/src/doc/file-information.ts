/** A range of bytes of the table stream. */
export interface TableRange {
  readonly offset: number
  readonly bytes: number
}

/** Where things stand in a .doc, as the block at its beginning says (FIB, MS-DOC 2.5). */
export interface FileInformation {
  /** Which of two streams has the tables: `0Table` or `1Table`. */
  readonly tableStream: string
  /** In characters: the body, then what is kept behind it, one after the other. */
  readonly lengths: {
    readonly body: number
    readonly footnotes: number
    readonly headers: number
    readonly comments: number
    readonly endnotes: number
    readonly boxes: number
  }
  /** The range of a table by its place in the list of them (FibRgFcLcb97, MS-DOC 2.5.6). */
  table(index: TableIndex): TableRange
}

/** The tables that are read. */
export const tableIndex = {
  styles: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  characterPages: 12,
  paragraphPages: 13,
  pieces: 33,
  shapes: 40,
  endnoteReferences: 46,
  endnoteTexts: 47,
  boxTexts: 56,
  lists: 73,
  listOverrides: 74,
} as const
/** One of {@link tableIndex}. */
export type TableIndex = (typeof tableIndex)[keyof typeof tableIndex]

const WORD_MAGIC = 0xa5ec
/** nFib of Word 97: what came before has another layout and one byte a character. */
const WORD_97 = 0xc1

/**
 * Reads the block. null where the file is older than Word 97.
 *
 * @throws RangeError where it is not all there or not one
 */
export function readFileInformation(view: DataView): FileInformation | null {
  if (view.getUint16(0, true) !== WORD_MAGIC) throw new RangeError('No Word document')
  if (view.getUint16(2, true) < WORD_97) return null
  const flags = view.getUint16(10, true)
  const length = (offset: number) => view.getUint32(offset, true)
  return {
    tableStream: (flags & 0x0200) === 0 ? '0Table' : '1Table',
    lengths: {
      body: length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      comments: length(0x5c),
      endnotes: length(0x60),
      boxes: length(0x64),
    },
    table(index) {
      const at = 0x9a + 8 * index
      return { offset: view.getUint32(at, true), bytes: view.getUint32(at + 4, true) }
    },
  }
}
