import type { Range } from '@hegao/contract'

/** Characters of a run of a Word document. */
export interface RunOrigin {
  readonly type: 'run'
  /** The name of the part in the package: `word/document.xml`, `word/footnotes.xml`. */
  readonly part: string
  /** The paragraph, counted from 0 in the order of the part. */
  readonly paragraph: number
  /** The run, counted from 0 in its paragraph. */
  readonly run: number
  /** The UTF-16 offset in the run's text at which the piece begins. */
  readonly character: number
}

/** A number that Word writes by itself before a paragraph: text that stands in no run. */
export interface NumberingOrigin {
  readonly type: 'numbering'
  readonly part: string
  readonly paragraph: number
}

/** Characters on a page. */
export interface PageOrigin {
  readonly type: 'page'
  /** From 1. */
  readonly page: number
  /** The line of text on the page, from 1. */
  readonly line: number
  /** In points, from the lower left corner of the page. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/**
 * Characters of the file itself, decoded: what is left of a web page without its marks. A number that a browser writes
 * before the item of a list comes from the item's tag.
 */
export interface MarkupOrigin {
  readonly type: 'markup'
  /** The UTF-16 offset in the decoded file at which the piece begins. */
  readonly start: number
  /** The offset at which it ends; what stands there need not be as long as the piece (`&amp;`). */
  readonly end: number
}

/** A cell of a spreadsheet. */
export interface CellOrigin {
  readonly type: 'cell'
  readonly sheet: string
  /** `B4`; empty for the name of the sheet itself. */
  readonly cell: string
}

/** Where a piece of text stands in the file it was read from. */
export type Origin = RunOrigin | NumberingOrigin | PageOrigin | MarkupOrigin | CellOrigin

/** A piece of text and where it stands; a range of the text, in UTF-16 code units. */
export interface OriginPiece extends Range {
  readonly origin: Origin
}

/**
 * Says of a document's text where in the file it stands. What the reader put between the pieces itself, line ends and
 * the tabs between the cells of a table, stands nowhere.
 */
export class OriginMap {
  readonly #pieces: readonly OriginPiece[]

  /** @param pieces in order, none of them empty, no two overlapping */
  constructor(pieces: readonly OriginPiece[]) {
    this.#pieces = pieces
  }

  /** All pieces, in order. */
  get pieces(): readonly OriginPiece[] {
    return this.#pieces
  }

  /** The piece in which the character at an offset stands, or null. Takes time logarithmic in the number of pieces. */
  at(offset: number): OriginPiece | null {
    const piece = this.#pieces[this.#firstEndingAfter(offset)]
    return piece !== undefined && piece.start <= offset ? piece : null
  }

  /** The pieces that share a character with a range, in order. */
  within({ start, end }: Range): OriginPiece[] {
    const found: OriginPiece[] = []
    for (let index = this.#firstEndingAfter(start); index < this.#pieces.length; index += 1) {
      const piece = this.#pieces[index]
      if (piece === undefined || piece.start >= end) break
      found.push(piece)
    }
    return found
  }

  #firstEndingAfter(offset: number): number {
    let low = 0
    let high = this.#pieces.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#pieces[middle]?.end ?? 0) > offset) high = middle
      else low = middle + 1
    }
    return low
  }
}
