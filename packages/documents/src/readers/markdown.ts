import { findMarks } from '../markdown/inline.ts'
import type { DocumentReader } from '../reader.ts'
import { TextBuilder } from '../text-builder.ts'
import { plainText } from './plain-text.ts'

/** A line of nothing but marks: a rule, the line below a heading, a fence. */
const markLine = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]+){3,}|=+|`{3,}[^`]{0,100}|~{3,}.{0,100})$/
/** Quotes and bullets at the beginning of a line. */
const opening = /^(?:\s{0,20}>)*\s{0,20}(?:[-+*]\s{1,4}(?:\[[ xX]\]\s)?)?/
const lineEnd = /\r\n|\r|\n/g

/**
 * Markdown as it is shown: without the marks of emphasis, code, links, quotes and bullets. Headings keep their `#` and
 * tables their `|`, which the parser reads; lines keep their numbers. A document without such marks is plain text: its text is the file.
 */
export const markdown: DocumentReader = {
  async read(bytes, path, limits) {
    const source = await plainText.read(bytes, path, limits)
    const builder = new TextBuilder()
    const add = (start: number, end: number) =>
      builder.add(source.text.slice(start, end), { type: 'markup', start, end })
    const first = contentStart(source.text)
    for (const { start, end, next } of linesOf(source.text)) {
      const line = source.text.slice(start, end)
      if (start < first || markLine.test(line)) {
        // Its line end stays: the lines keep their numbers.
        add(end, next)
        continue
      }
      let from = start + (opening.exec(line)?.[0].length ?? 0)
      // Spaces that begin a line are no marks: they may indent a paragraph.
      if (line.slice(0, from - start).trim() === '') from = start
      for (const mark of findMarks(line)) {
        if (start + mark.start < from) continue
        add(from, start + mark.start)
        from = start + mark.end
      }
      add(from, next)
    }
    const { text, origins } = builder.finish()
    return text.length === source.text.length ? source : { ...source, text, origins, format: 'markdown' }
  },
}

/** Where the document begins behind its front matter: properties between two lines of `---` at the top. */
function contentStart(text: string): number {
  if (!/^---[ \t]*\r?\n/.test(text)) return 0
  const close = /\r?\n---[ \t]*(?:\r?\n|$)/g
  close.lastIndex = 3
  const found = close.exec(text)
  const properties = found ? text.slice(3, found.index).trim().split(/\r?\n/) : []
  return found && properties.every((line) => /^(?:\s|#|-|[\w-]+\s*:)/.test(line)) ? close.lastIndex : 0
}

function* linesOf(text: string): Generator<{ start: number; end: number; next: number }> {
  let start = 0
  for (const { index: end, 0: written } of text.matchAll(lineEnd)) {
    yield { start, end, next: end + written.length }
    start = end + written.length
  }
  if (start < text.length) yield { start, end: text.length, next: text.length }
}
