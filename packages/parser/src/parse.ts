import { createLocator } from './locator.ts'
import type { Paragraph, Report, Sentence } from './nodes.ts'

/** Parses a report. */
export function parse(source: string | { readonly text: string }): Report {
  const text = typeof source === 'string' ? source : source.text
  const locator = createLocator(text)
  const children: Paragraph[] = []
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const sentences: Sentence[] = []
    for (const part of match[0].matchAll(/[^。！？]+[。！？]*/g)) {
      const start = match.index + part.index
      sentences.push({
        type: 'sentence',
        value: part[0],
        position: locator.position(start, start + part[0].length),
      })
    }
    const end = match.index + match[0].length
    children.push({ type: 'paragraph', children: sentences, position: locator.position(match.index, end) })
  }
  return { type: 'report', children, position: locator.position(0, text.length) }
}
