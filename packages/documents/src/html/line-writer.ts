import type { Stretch } from './align.ts'
import type { LinePiece } from './page-line.ts'

/** What a line holds when it ends. */
export interface WrittenLine {
  readonly pieces: LinePiece[]
  readonly text: string
  readonly linked: number
}

/**
 * Puts a line together as a browser shows it: white space folded, at line starts left out, and left out between Chinese
 * characters where it holds a line end (CSS Text 3, 4.1.3): Word and many systems wrap `全年共办\n理收文` anywhere.
 */
export class LineWriter {
  #pieces: LinePiece[] = []
  #text = ''
  #linked = 0
  #space: { start: number; end: number; hasLineEnd: boolean } | null = null

  /** Whether nothing but white space was added. */
  get isBlank(): boolean {
    return !/\S/.test(this.#text)
  }

  /** Adds characters of the file. */
  add(stretch: Stretch, isLink: boolean): void {
    let from = 0
    const { text } = stretch
    for (let at = 0; at < text.length; at += 1) {
      const kind = kinds.get(text.charCodeAt(at))
      if (kind === undefined) continue
      this.#addPart(stretch, from, at, isLink)
      from = at + 1
      if (kind === 'space') this.#noteSpace(stretch, at)
      else if (kind === 'hard') {
        while (kinds.get(text.charCodeAt(from)) === 'hard') from += 1
        this.#push(' '.repeat(from - at), place(stretch, at, from), false)
        at = from - 1
      }
    }
    this.#addPart(stretch, from, text.length, isLink)
  }

  /** Adds characters of the file with their white space as it is; they hold no line end. */
  addPreformatted({ text, start, end }: Stretch, isLink: boolean): void {
    this.#push(text, { start, end }, isLink)
  }

  /** Adds what the file has no characters for. */
  addGenerated(text: string, origin: { start: number; end: number } | null): void {
    this.#push(text, origin, false)
  }

  /** Ends the line and begins the next; null where it holds nothing but white space. */
  finish(): WrittenLine | null {
    const line = this.isBlank ? null : this.#trimmed()
    this.#pieces = []
    this.#text = ''
    this.#linked = 0
    this.#space = null
    return line
  }

  #trimmed(): WrittenLine {
    const pieces = this.#pieces
    for (let last = pieces.pop(); last !== undefined; last = pieces.pop()) {
      const text = last.text.trimEnd()
      if (text === '') continue
      const { origin } = last
      const isLiteral = origin !== null && origin.end - origin.start === last.text.length
      pieces.push({ text, origin: isLiteral ? { start: origin.start, end: origin.start + text.length } : origin })
      break
    }
    return { pieces, text: this.#text.trimEnd(), linked: this.#linked }
  }

  #addPart(stretch: Stretch, from: number, to: number, isLink: boolean): void {
    if (from < to) this.#push(stretch.text.slice(from, to), place(stretch, from, to), isLink)
  }

  #noteSpace(stretch: Stretch, at: number): void {
    const { start, end } = place(stretch, at, at + 1)
    const hasLineEnd = stretch.text[at] === '\n'
    if (this.#space === null) this.#space = { start, end, hasLineEnd }
    else {
      this.#space.end = end
      this.#space.hasLineEnd ||= hasLineEnd
    }
  }

  #push(text: string, origin: { start: number; end: number } | null, isLink: boolean): void {
    const space = this.#space
    this.#space = null
    if (space && this.#text !== '' && !this.#joins(space.hasLineEnd, text)) {
      this.#pieces.push({ text: ' ', origin: { start: space.start, end: space.end } })
      this.#text += ' '
    }
    this.#pushPiece({ text, origin })
    this.#text += text
    if (isLink) this.#linked += text.replace(/\s+/g, '').length
  }

  /** Joins pieces that follow each other in the file: of letters with letters, of references with references. */
  #pushPiece(piece: LinePiece): void {
    const last = this.#pieces.at(-1)
    const isNext = last?.origin && piece.origin && last.origin.end === piece.origin.start
    if (last?.origin && piece.origin && isNext && isLiteral(last) === isLiteral(piece)) {
      const origin = { start: last.origin.start, end: piece.origin.end }
      this.#pieces[this.#pieces.length - 1] = { text: last.text + piece.text, origin }
    } else this.#pieces.push(piece)
  }

  #joins(hasLineEnd: boolean, next: string): boolean {
    return hasLineEnd && isWide(this.#text.charCodeAt(this.#text.length - 1)) && isWide(next.charCodeAt(0))
  }
}

function isLiteral({ text, origin }: LinePiece): boolean {
  return origin !== null && origin.end - origin.start === text.length
}

function place({ start, end, isLiteral }: Stretch, from: number, to: number): { start: number; end: number } {
  return isLiteral ? { start: start + from, end: start + to } : { start, end }
}

/** White space that is folded; a space that is kept; a character that is not seen. */
const kinds: ReadonlyMap<number, 'space' | 'hard' | 'unseen'> = new Map([
  [0x00, 'unseen'],
  [0x20, 'space'],
  [0x09, 'space'],
  [0x0a, 'space'],
  [0x0c, 'space'],
  [0x0d, 'space'],
  [0xa0, 'hard'],
  [0xad, 'unseen'],
  [0x200b, 'unseen'],
  [0x200e, 'unseen'],
  [0x200f, 'unseen'],
  [0x2060, 'unseen'],
  [0xfeff, 'unseen'],
])

/** Chinese characters and punctuation, full-width forms: what no space is written between. */
export function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xd840 && code <= 0xdfff) ||
    (code >= 0x2014 && code <= 0x2026)
  )
}
