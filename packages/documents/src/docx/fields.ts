/** A field that has begun and not ended: PAGEREF _Toc1 \h, then a mark, then its result. */
interface Field {
  instruction: string
  /** The mark has come: what follows is the result. */
  result: boolean
  contents: boolean
}

/** Follows the complex fields of a story, which begin and end in runs and can span paragraphs. */
export class FieldStack {
  readonly #fields: Field[] = []
  // Counted, not looked for: it is asked for each piece of text, and fields can be nested without end.
  #withoutResult = 0
  #tablesOfContents = 0

  /** Notes a `w:fldChar`. */
  mark(type: string | undefined): void {
    if (type === 'begin') {
      this.#fields.push({ instruction: '', result: false, contents: false })
      this.#withoutResult += 1
    } else if (type === 'end') {
      const field = this.#fields.pop()
      if (field && !field.result) this.#withoutResult -= 1
      if (field?.contents) this.#tablesOfContents -= 1
    } else if (type === 'separate') {
      const field = this.#fields.at(-1)
      if (!field || field.result) return
      field.result = true
      this.#withoutResult -= 1
    }
  }

  /** Notes a piece of an instruction. */
  instruct(text: string): void {
    const field = this.#fields.at(-1)
    if (!field || field.contents || field.instruction.length >= LONGEST_READ) return
    field.instruction += text.slice(0, LONGEST_READ)
    field.contents = isContents(field.instruction)
    if (field.contents) this.#tablesOfContents += 1
  }

  /** Whether text here is seen on the page: that of an instruction is not. */
  get visible(): boolean {
    return this.#withoutResult === 0
  }

  /** Whether text here belongs to a table of contents. */
  get contents(): boolean {
    return this.#tablesOfContents > 0
  }
}

/** Enough to tell what a field is. */
const LONGEST_READ = 64

/** TOC \o "1-3": the table of contents, which Word makes of the headings. */
export function isContents(instruction: string): boolean {
  return /^\s*TOC\b/i.test(instruction)
}
