import type { Range } from '@hegao/contract'
import type { OriginMap, OriginPiece } from '../../origin.ts'
import { paragraphsOf, type Story, type WordParagraph, type WordRun } from '../story.ts'
import type { WordDocument } from '../word-document.ts'

/** A place in a run. */
export interface RunPlace {
  readonly run: WordRun
  /** The UTF-16 offset in the run's text. */
  readonly character: number
}

/** Where a comment begins and ends in one part: in runs; where a paragraph has none, at its content; at the mark of a note. */
export type Anchor =
  | {
      readonly type: 'runs'
      readonly part: string
      readonly from: RunPlace
      readonly to: RunPlace
      /** It holds what the comment is about and no more. */
      readonly exact: boolean
    }
  | { readonly type: 'paragraph'; readonly part: string; readonly paragraph: WordParagraph }
  | { readonly type: 'mark'; readonly part: string; readonly start: number; readonly end: number }

/** Finds where in a Word file ranges of its text stand. */
export class Anchors {
  readonly #origins: OriginMap
  readonly #paragraphs = new Map<string, WordParagraph>()
  /** Where the note is referred to that a paragraph belongs to. */
  readonly #marks = new Map<WordParagraph, Anchor>()

  constructor({ body, note }: WordDocument, origins: OriginMap) {
    this.#origins = origins
    this.#enter(body, null)
    for (const paragraph of paragraphsOf(body.blocks)) {
      for (const reference of paragraph.notes) {
        const story = note(reference)
        const host = paragraph.host === null ? null : whole(paragraph.host)
        const { start, end } = reference
        if (story) this.#enter(story, host ?? { type: 'mark', part: paragraph.part, start, end })
      }
    }
  }

  #enter({ blocks }: Story, mark: Anchor | null): void {
    for (const paragraph of paragraphsOf(blocks)) {
      this.#paragraphs.set(`${paragraph.part}/${paragraph.index}`, paragraph)
      if (mark !== null) this.#marks.set(paragraph, mark)
    }
  }

  /**
   * Where a comment on a range goes; null where nothing of it stands in the file. A number that Word writes by itself
   * stands for its paragraph. Text boxes and notes take no comments (LibreOffice does not even open a file with one in a
   * note): there the paragraph that holds the box stands for it, and the mark of the note.
   */
  anchorOf(range: Range): Anchor | null {
    const pieces = this.#origins.within(visible(range, this.#origins))
    const first = pieces[0]
    if (first === undefined) return null
    const inRuns = pieces.filter(isRun).filter(({ origin }) => origin.part === partOf(first))
    const owner = this.#paragraphOf(first)
    const mark = owner === null ? undefined : this.#marks.get(owner)
    if (mark !== undefined) return mark
    if (owner?.host) return whole(owner.host)
    const start = inRuns[0]
    const end = inRuns.at(-1)
    if (start === undefined || end === undefined) return owner === null ? null : whole(owner)
    const from = this.#place(start, Math.max(range.start, start.start))
    const to = this.#place(end, Math.min(Math.max(range.end, end.start + 1), end.end))
    return from === null || to === null
      ? null
      : { type: 'runs', part: start.origin.part, from, to, exact: start === first }
  }

  /**
   * The runs that hold a range, with the stretch of each; null where a character of it stands in none, or in one that
   * cannot be cut.
   */
  runsOf(range: Range): { part: string; stretches: { run: WordRun; start: number; end: number }[] } | null {
    const stretches: { run: WordRun; start: number; end: number }[] = []
    const pieces = this.#origins.within(range)
    let at = range.start
    for (const piece of pieces) {
      const run = isRun(piece) ? this.#run(piece) : null
      if (run === null || run.whole || piece.start > at || this.#paragraphOf(piece)?.host) return null
      const start = Math.max(range.start, piece.start) - piece.start
      at = Math.min(range.end, piece.end)
      stretches.push({ run, start, end: at - piece.start })
    }
    const part = pieces[0] === undefined ? null : partOf(pieces[0])
    if (part === null || at < range.end || pieces.some((piece) => partOf(piece) !== part)) return null
    return { part, stretches }
  }

  #place(piece: OriginPiece, offset: number): RunPlace | null {
    const run = this.#run(piece)
    return run === null ? null : { run, character: offset - piece.start }
  }

  #run({ origin }: OriginPiece): WordRun | null {
    if (origin.type !== 'run') return null
    return this.#paragraphs.get(`${origin.part}/${origin.paragraph}`)?.runs[origin.run] ?? null
  }

  #paragraphOf({ origin }: OriginPiece): WordParagraph | null {
    if (origin.type !== 'run' && origin.type !== 'numbering') return null
    return this.#paragraphs.get(`${origin.part}/${origin.paragraph}`) ?? null
  }
}

type RunPieceOfText = OriginPiece & { origin: { type: 'run' } }

function isRun(
  piece: OriginPiece,
): piece is RunPieceOfText & { origin: Extract<OriginPiece['origin'], { type: 'run' }> } {
  return piece.origin.type === 'run'
}

function partOf({ origin }: OriginPiece): string | null {
  return origin.type === 'run' || origin.type === 'numbering' ? origin.part : null
}

/** The range itself where it holds a character of the file; an empty one, or one of separators only, the nearest. */
function visible(range: Range, origins: OriginMap): Range {
  if (range.end > range.start && origins.within(range).length > 0) return range
  const before = origins.at(range.start - 1)
  if (before !== null) return { start: range.start - 1, end: range.start }
  const after = origins.within({ start: range.start, end: Number.MAX_SAFE_INTEGER })[0]
  if (after !== undefined) return { start: after.start, end: after.start + 1 }
  const last = origins.pieces.at(-1)
  return last === undefined ? range : { start: last.end - 1, end: last.end }
}

/** All that a paragraph holds. */
function whole(paragraph: WordParagraph): Anchor {
  const first = paragraph.runs[0]
  const last = paragraph.runs.at(-1)
  const { part } = paragraph
  if (first === undefined || last === undefined) return { type: 'paragraph', part, paragraph }
  const length = last.pieces.reduce((sum, { text }) => sum + text.length, 0)
  const from = { run: first, character: 0 }
  return { type: 'runs', part, from, to: { run: last, character: length }, exact: false }
}
