import type { Range } from '@hegao/contract'
import { type Content, html, type Markup } from './markup.ts'

/** A stretch of the text that is marked on the page. */
export interface Span {
  readonly range: Range
  /** Of spans that share a stretch the one with the greater depth is inside, and its colours are seen. */
  readonly depth: number
  /**
   * One piece of the span: it is cut where another span begins or ends, and at line ends.
   *
   * @param first whether it is the one that links lead to
   */
  wrap(content: Content, first: boolean): Markup
  /** What stands behind the last piece. */
  readonly after?: Markup
}

/** Renders pieces of a text in their order, with all spans that lie in them. */
export interface SpanRenderer {
  /** The text of a range that begins at or after the end of the last one. A span between the two is shown as an empty one. */
  render(range: Range): Markup
}

/** Prepares a {@link SpanRenderer}; together its calls take time in step with the text and the pieces. */
export function createSpanRenderer(text: string, spans: readonly Span[]): SpanRenderer {
  const waiting = spans.toSorted((a, b) => a.range.start - b.range.start || a.depth - b.depth)
  const begun = new Set<Span>()
  let active: Span[] = []
  let next = 0

  function advance(offset: number): Markup[] {
    for (let span = waiting[next]; span && span.range.start <= offset; span = waiting[next]) {
      active.push(span)
      next += 1
    }
    const ended = active.filter(({ range }) => range.end <= offset)
    if (ended.length > 0) active = active.filter(({ range }) => range.end > offset)
    return ended.map((span) => html`${begun.has(span) ? null : span.wrap(null, true)}${span.after ?? null}`)
  }

  function piece(start: number, end: number): Markup {
    const inner = active.toSorted((a, b) => b.depth - a.depth)
    return inner.reduce<Markup>(
      (content, span) => {
        const first = !begun.has(span)
        begun.add(span)
        return span.wrap(content, first)
      },
      html`${text.slice(start, end)}`,
    )
  }

  return {
    render({ start, end }) {
      const pieces: Markup[] = [...advance(start)]
      let at = start
      while (at < end) {
        const to = Math.min(end, waiting[next]?.range.start ?? end, ...active.map(({ range }) => range.end))
        pieces.push(piece(at, to), ...advance(to))
        at = to
      }
      return html`${pieces}`
    },
  }
}
