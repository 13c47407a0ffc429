/** A field that has begun and not ended: PAGEREF _Toc1 \h, then a mark, then its result. */
interface Field {
  instruction: string
  /** The mark has come: what follows is the result. */
  result: boolean
}

/** Follows the complex fields of a story, which begin and end in runs and can span paragraphs. */
export class FieldStack {
  readonly #fields: Field[] = []

  /** Notes a `w:fldChar`. */
  mark(type: string | undefined): void {
    if (type === 'begin') this.#fields.push({ instruction: '', result: false })
    else if (type === 'end') this.#fields.pop()
    else if (type === 'separate') {
      const field = this.#fields.at(-1)
      if (field) field.result = true
    }
  }

  /** Notes a piece of an instruction. */
  instruct(text: string): void {
    const field = this.#fields.at(-1)
    if (field && field.instruction.length < LONGEST_READ) field.instruction += text
  }

  /** Whether text here is seen on the page: that of an instruction is not. */
  get visible(): boolean {
    return this.#fields.every(({ result }) => result)
  }

  /** Whether text here belongs to a table of contents. */
  get contents(): boolean {
    return this.#fields.some(({ instruction }) => isContents(instruction))
  }
}

/** Enough to tell what a field is. */
const LONGEST_READ = 64

/** TOC \o "1-3": the table of contents, which Word makes of the headings. */
export function isContents(instruction: string): boolean {
  return /^\s*TOC\b/i.test(instruction)
}
