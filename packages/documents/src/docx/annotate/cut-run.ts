import type { RunPiece, WordRun } from '../story.ts'
import { escapeXml } from './splice.ts'

/** Something put into a run, or done to characters of it. */
export interface RunEdit {
  /** The UTF-16 offset in the run's text at which it happens. */
  readonly at: number
  /** XML that stands there, between two runs. */
  readonly put?: string
  /** The run is here from now on wrapped in this: its deletion begins. */
  readonly deletion?: { readonly open: string; readonly close: string; readonly end: number }
}

/**
 * Writes a run anew, cut into several where something is put in. Each has the properties of the whole; what stands between
 * its characters (pictures, marks of fields) keeps its place.
 *
 * @param xml the part
 * @param edits in order; deletions do not overlap
 */
export function cutRun(xml: string, run: WordRun, edits: readonly RunEdit[]): string {
  const writer = new RunWriter(xml, run)
  const cuts = new Set(edits.flatMap(({ at, deletion }) => (deletion ? [at, deletion.end] : [at])))
  let offset = 0
  let cursor = run.contentStart
  const settle = (): void => {
    if (!cuts.has(offset)) return
    writer.endDeletion(offset)
    for (const edit of edits) {
      if (edit.at !== offset) continue
      if (edit.put !== undefined) writer.put(edit.put)
      if (edit.deletion) writer.beginDeletion(edit.deletion)
    }
    cuts.delete(offset)
  }
  for (const piece of run.pieces) {
    writer.raw(xml.slice(cursor, piece.start))
    cursor = piece.end
    settle()
    const inside = [...cuts].filter((cut) => cut > offset && cut < offset + piece.text.length).sort((a, b) => a - b)
    const bounds = piece.element === 'w:t' ? [...inside, offset + piece.text.length] : [offset + piece.text.length]
    const begin = offset
    for (const bound of bounds) {
      writer.piece(piece, offset - begin, bound - begin)
      offset = bound
      if (bound !== bounds.at(-1)) settle()
    }
  }
  settle()
  writer.raw(xml.slice(cursor, xml.lastIndexOf('<', run.end - 1)))
  return writer.finish()
}

class RunWriter {
  readonly #xml: string
  readonly #open: string
  #written = ''
  #content = ''
  #deletion: { open: string; close: string; end: number } | null = null

  constructor(xml: string, run: WordRun) {
    this.#xml = xml
    this.#open = xml.slice(run.start, run.tagEnd) + run.propertiesXml
    this.#name = /^<([^\s/>]+)/.exec(this.#open)?.[1] ?? 'w:r'
  }

  readonly #name: string

  /** Adds XML of the run that is no text. */
  raw(xml: string): void {
    this.#content += xml
  }

  /** Adds characters of a piece. */
  piece({ element, start, end, text }: RunPiece, from: number, to: number): void {
    const prefix = this.#name.includes(':') ? this.#name.slice(0, this.#name.indexOf(':') + 1) : ''
    if (element !== 'w:t' || (from === 0 && to === text.length && this.#deletion === null)) {
      this.#content += this.#xml.slice(start, end)
      return
    }
    const name = prefix + (this.#deletion === null ? 't' : 'delText')
    this.#content += `<${name} xml:space="preserve">${escapeXml(text.slice(from, to))}</${name}>`
  }

  /** Adds XML between two runs. */
  put(xml: string): void {
    this.#close()
    this.#written += xml
  }

  beginDeletion(deletion: { open: string; close: string; end: number }): void {
    this.#close()
    this.#deletion = deletion
  }

  endDeletion(offset: number): void {
    if (this.#deletion === null || this.#deletion.end !== offset) return
    this.#close()
    this.#deletion = null
  }

  finish(): string {
    this.#close()
    return this.#written
  }

  #close(): void {
    if (this.#content === '') return
    const run = `${this.#open}${this.#content}</${this.#name}>`
    this.#written += this.#deletion === null ? run : `${this.#deletion.open}${run}${this.#deletion.close}`
    this.#content = ''
  }
}
