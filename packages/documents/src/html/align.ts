import { Tokenizer } from 'parse5'
import type { PageText } from './page-tree.ts'

/** Characters and the place they have in the file; the place is as long as they are where `isLiteral`. */
export interface Stretch {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly isLiteral: boolean
}

/** After this many stretches a text is no longer taken apart: a page of nothing but `&amp;` is no text. */
const MAX_STRETCHES = 50_000
const reference = /&(?:#[xX]?[0-9a-fA-F]{1,12}|[a-zA-Z][a-zA-Z0-9]{1,40});?/y

/** Takes texts of a page apart into stretches that stand in the file letter for letter and those that do not (`&amp;`). */
export class Aligner {
  readonly #html: string
  readonly #resolved = new Map<string, string>()
  #stretches = 0

  /** @param html the decoded file */
  constructor(html: string) {
    this.#html = html
  }

  /** The stretches of a text, in order. Linear time. */
  align(node: PageText): Stretch[] {
    const source = this.#html.slice(node.start, node.end)
    const { text, start, end } = node
    if (source === text) return [{ text, start, end, isLiteral: true }]
    const found = this.#takeApart(text, source, start)
    if (found === null) return [{ text, start, end, isLiteral: false }]
    this.#stretches += found.length
    return found
  }

  /** Null where there would be too many. */
  #takeApart(text: string, source: string, offset: number): Stretch[] | null {
    const found: Stretch[] = []
    let at = 0
    let from = 0
    const most = MAX_STRETCHES - this.#stretches
    const add = (length: number, sourceEnd: number, isLiteral: boolean) => {
      if (length === 0) return
      found.push({ text: text.slice(at, at + length), start: offset + from, end: offset + sourceEnd, isLiteral })
      at += length
      from = sourceEnd
    }
    let to = 0
    while (to < source.length) {
      if (found.length > most) return null
      const code = source.charCodeAt(to)
      if (code === 0x26) {
        reference.lastIndex = to
        const [written] = reference.exec(source) ?? []
        const resolved = written === undefined ? '&' : this.#resolve(written)
        if (written !== undefined && resolved !== written) {
          add(to - from, to, true)
          add(resolved.length, to + written.length, false)
          to += written.length
          continue
        }
      } else if (code === 0x3c && source.startsWith('</>', to)) {
        // A tag without a name is nothing.
        add(to - from, to, true)
        from = to + 3
        to = from
        continue
      } else if (code === 0x0d) {
        // A line end of two characters comes as one.
        add(to - from, to, true)
        const length = source.charCodeAt(to + 1) === 0x0a ? 2 : 1
        add(1, to + length, false)
        to += length
        continue
      }
      to += 1
    }
    add(text.length - at, source.length, text.length - at === source.length - from)
    return found
  }

  #resolve(written: string): string {
    const known = this.#resolved.get(written)
    if (known !== undefined) return known
    let resolved = ''
    const add = ({ chars }: { chars: string }) => {
      resolved += chars
    }
    const nothing = () => {}
    const handler = {
      onCharacter: add,
      onWhitespaceCharacter: add,
      onNullCharacter: nothing,
      onStartTag: nothing,
      onEndTag: nothing,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
    }
    new Tokenizer({}, handler).write(written, true)
    if (this.#resolved.size < 1000) this.#resolved.set(written, resolved)
    return resolved
  }
}
